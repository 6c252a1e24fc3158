package io.stellwerk.extractor.position;

import io.stellwerk.document.Block;
import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Concept;
import io.stellwerk.posting.Fields;
import io.stellwerk.quantity.EmailAddress;
import io.stellwerk.quantity.Money;
import io.stellwerk.quantity.PhoneNumber;
import io.stellwerk.quantity.Quantity;
import io.stellwerk.quantity.WebAddress;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.Mentions;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The ad's own code: {@code "unter Angabe der Kennziffer ZOO-3/31"} has {@code ZOO-3/31}.
 *
 * <p>A code counts after a name such as {@code Kennziffer}, or in brackets behind the name of the post, so that phone numbers and
 * laws are none.
 */
public final class ReferenceExtractor implements FieldExtractor {

    private static final RoleModel ROLES = RoleModel.read(ReferenceExtractor.class.getClassLoader(), "reference");
    private static final String REFERENCE = "REFERENCE";
    private static final double BRACKETED = 0.85;
    private static final Concept REGISTER = new Concept("label", "register");
    private static final int REACH = 7;
    private static final int LONGEST_REGISTER = 4;
    private static final int YEAR_DIGITS = 4;

    /** Creates the extractor. */
    public ReferenceExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        BracketedCode.find(scene)
                .ifPresent(span -> draft.set(
                        Fields.REFERENCE,
                        scene.document().text().text().substring(span.start(), span.end()),
                        Reading.stated(span, "reference/bracket", BRACKETED)));
        double best = 0;
        for (Term name : scene.terms("label")) {
            boolean strong = name.concept().value().equals("reference");
            boolean other = !name.concept().value().equals("code") || isCompound(scene.tokens(), name);
            if (!strong && other) {
                continue;
            }
            int from = isOfRegister(scene.tokens(), name.from()) ? -1 : codeStart(scene, name);
            int to = from < 0 ? from : end(scene.tokens(), from);
            if (to <= from) {
                continue;
            }
            RoleScores scores =
                    ROLES.score(scene, from, to, features(scene, name, from, to).toArray(String[]::new));
            if (scores.is(REFERENCE) && scores.of(REFERENCE) > best) {
                best = scores.of(REFERENCE);
                Reading reading = Reading.stated(scene.tokens().span(from, to), "reference/label", best);
                draft.set(Fields.REFERENCE, scene.tokens().text(from, to), reading.because(scores.reasons(REFERENCE)));
            }
        }
    }

    /** {@code VAT ID DE811128135}, {@code code NAF 6201Z}: the number by which others know the employer. */
    private static boolean isOfRegister(Tokens tokens, int t) {
        return tokens.terms(t - LONGEST_REGISTER, t + 1).stream()
                .anyMatch(term -> term.concept().equals(REGISTER)
                        && term.to() > t
                        && (tokens.spaceBefore(term.to()) || !tokens.is(term.to(), '-')));
    }

    /** {@code Wax-ID}: what a code is of is said before the hyphen. */
    private static boolean isCompound(Tokens tokens, Term name) {
        return tokens.is(name.from() - 1, '-')
                && !tokens.spaceBefore(name.from())
                && !tokens.spaceBefore(name.from() - 1);
    }

    /** Where a code may start after its name: {@code Kennziffer der Ausschreibung: 17/31}. */
    private static int codeStart(Scene scene, Term name) {
        Tokens tokens = scene.tokens();
        for (int t = name.to(); t < name.to() + REACH && !isOfRegister(tokens, t); t++) {
            boolean beside = t == name.to() || tokens.block(t) == tokens.block(name.to());
            if (!beside && !isBelow(scene, name, t)) {
                return -1;
            }
            if (tokens.isWord(t) || tokens.isNumber(t)) {
                if (end(tokens, t) > t) {
                    return t;
                }
            } else if (";,!?@".indexOf(tokens.symbol(t)) >= 0 && tokens.symbol(t) != 0) {
                return -1;
            }
        }
        return -1;
    }

    private static int end(Tokens tokens, int from) {
        return Math.max(ReferenceCodeReader.end(tokens, from), ReferenceCodeReader.quotedEnd(tokens, from));
    }

    /** A code alone on the line below a line that is no more than its name: {@code Job ID:} over {@code 31-17}. */
    private static boolean isBelow(Scene scene, Term name, int t) {
        Tokens tokens = scene.tokens();
        Block head = scene.block(name.from());
        Block below = scene.block(t);
        boolean bare = head != null
                && tokens.at(head.span().start()) == name.from()
                && tokens.at(head.span().end()) <= name.to() + 1;
        return bare
                && below != null
                && tokens.at(below.span().start()) == t
                && tokens.at(below.span().end()) <= ReferenceCodeReader.end(tokens, t);
    }

    private static List<String> features(Scene scene, Term name, int from, int to) {
        Tokens tokens = scene.tokens();
        List<String> features = new ArrayList<>();
        boolean strong = name.concept().value().equals("reference");
        Block block = scene.block(from);
        boolean labelled = block != null
                && block.label() != null
                && block.label().end() >= tokens.end(name.to() - 1)
                && block.content().start() <= tokens.start(from);
        boolean whole = labelled && block != null && block.content().end() <= tokens.end(to - 1) + 1;
        features.add((strong ? "strong" : "weak") + (whole ? ":whole" : labelled ? ":label" : ":inline"));
        int between = from - name.to();
        features.add(between == 0 ? "adjacent" : between <= 2 ? "close" : "apart");
        for (int t = name.to(); t < from; t++) {
            if (tokens.is(t, ':') || tokens.is(t, '#') || tokens.is(t, '°') || tokens.is(t, '.')) {
                features.add("mark");
            }
            if (tokens.isWord(t) && !strong) {
                features.add("weak:named");
            }
            if (tokens.isWord(t)) {
                features.add(tokens.length(t) > YEAR_DIGITS + 2 ? "word-between" : "small-between");
            }
        }
        boolean named = tokens.isCapitalised(name.from() - 1) && !tokens.breakBefore(name.from());
        if (!strong && !named && tokens.isCapitalised(name.from()) && tokens.is(name.to(), ':')) {
            features.add("weak:marked");
        }
        if (ReferenceCodeReader.isQuote(tokens, from - 1)) {
            features.add("quoted");
        }
        if (tokens.block(from) != tokens.block(name.from())) {
            features.add("below");
        }
        if (to == from + 1 && tokens.text(from).startsWith("0")) {
            features.add("zero-led");
        }
        features.add(to - from > 1 ? "joined" : "plain");
        boolean year = to == from + 1
                && tokens.length(from) == YEAR_DIGITS
                && tokens.number(from) > 1900
                && tokens.number(from) < 2100;
        features.add(year ? "year" : to == from + 1 && tokens.length(from) < 3 ? "tiny" : "code");
        Span span = tokens.span(from, to);
        if (isWithinAddress(scene, name)) {
            features.add("address");
        }
        for (Mention mention : Mentions.touching(scene.mentions().all(), from, to)) {
            if (mention.span().overlaps(span) && !mention.latent()) {
                features.add(
                        isOther(mention.quantity())
                                ? "mention:other"
                                : "mention:" + mention.quantity().kind());
            }
        }
        return features;
    }

    /** {@code https://jobs.kornfeld.example/ad?jobcode=8661}: what a site counts its pages by. */
    private static boolean isWithinAddress(Scene scene, Term name) {
        Span span = scene.tokens().span(name.from(), name.to());
        return Mentions.touching(scene.mentions(WebAddress.class), name.from(), name.to()).stream()
                .anyMatch(address -> address.span().contains(span));
    }

    private static boolean isOther(Quantity quantity) {
        return quantity instanceof PhoneNumber
                || quantity instanceof EmailAddress
                || quantity instanceof WebAddress
                || quantity instanceof Money;
    }
}
