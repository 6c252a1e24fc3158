package io.stellwerk.extractor.title;

import io.stellwerk.extractor.context.GenderMarker;
import io.stellwerk.extractor.context.OrganisationTerms;
import io.stellwerk.extractor.context.TitleTerms;
import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.posting.Fields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The name of the post: {@code "Wir suchen zum 1. Mai eine Gärtnerin (m/w/d) für das Tropenhaus"} offers
 * {@code Gärtnerin für das Tropenhaus}.
 *
 * <p>Headings, values of labels, mail subjects and phrases after cues compete; the role model {@code title} weighs
 * them.
 */
public final class TitleExtractor implements FieldExtractor {

    private static final RoleModel ROLES = RoleModel.read(TitleExtractor.class.getClassLoader(), "title");
    private static final String TITLE = "TITLE";
    private static final int LONG = 14;
    private static final int SHORT = 3;
    private static final String ENDING_SIGNS = "*:/_·•.(-";

    private record Scored(TitleText text, RoleScores scores) {}

    /** Creates the extractor. */
    public TitleExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        List<TitleCandidate> candidates = new ArrayList<>(new TitleBlocks(scene).find());
        TitleSurroundings beside = TitleSurroundings.of(scene, draft);
        candidates.addAll(new TitleSentences(scene, beside).find());
        candidates.addAll(new TitleLabels(scene).find());
        List<Scored> scored = new ArrayList<>();
        Map<TitleCandidate, TitleText> texts = new LinkedHashMap<>();
        for (TitleCandidate candidate : candidates) {
            TitleText text = new TitleText(scene.tokens(), beside, candidate);
            if (!text.isEmpty()) {
                texts.put(candidate, text);
            }
        }
        TitleAgreement agreement = new TitleAgreement(scene.tokens(), texts);
        texts.forEach((candidate, text) -> scored.add(new Scored(text, score(scene, candidate, text, agreement))));
        scored.sort(Comparator.comparingDouble((Scored one) -> -one.scores().of(TITLE)));
        if (scored.isEmpty() || !scored.get(0).scores().is(TITLE)) {
            return;
        }
        Scored best = scored.get(0);
        draft.set(Fields.TITLE, best.text().value(), reading(best));
        for (Scored other : scored.subList(1, scored.size())) {
            if (other.scores().is(TITLE)
                    && !other.text().value().equals(best.text().value())) {
                draft.reject(Fields.TITLE, other.text().value(), reading(other));
            }
        }
    }

    private static Reading reading(Scored scored) {
        return Reading.stated(
                        scored.text().span(), "title/candidate", scored.scores().of(TITLE))
                .because(scored.scores().reasons(TITLE));
    }

    static RoleScores score(Scene scene, TitleCandidate candidate, TitleText text, TitleAgreement agreement) {
        Tokens tokens = scene.tokens();
        List<String> features = new ArrayList<>(candidate.features());
        for (Term term : tokens.terms(text.from(), text.to())) {
            String kind = term.concept().kind();
            if (kind.equals("position") && TitleTerms.isFirm(tokens, term)) {
                features.add("has:position");
                features.add("has:" + term.concept());
                features.add(term.from() == text.from() ? "starts:position" : "inner:position");
            } else if (kind.equals("post") && !isInPost(tokens, term.from())) {
                features.add(isBare(tokens, term, text) ? "bare:post" : "has:post");
            } else if (OrganisationTerms.isOrganisation(tokens, term)
                    && !isInPost(tokens, term.from())
                    && !isInPost(tokens, term.to())) {
                features.add(
                        term.from() <= text.from() + 1 && !isBeforePost(tokens, term, text) ? "starts:org" : "has:org");
            } else if (isWhole(tokens, term, text)
                    && (kind.equals("section") || kind.equals("label") || kind.equals("title-generic"))) {
                features.add("whole:" + kind);
            } else if (term.from() == text.from()
                    && kind.equals("label")
                    && term.concept().value().equals("position-type")) {
                features.add("starts:type");
            } else if (term.from() == text.from()
                    && tokens.term(term.from(), "position") == null
                    && (kind.equals("section") || kind.equals("title-generic"))) {
                features.add("starts:" + kind);
            } else if (kind.equals("honorific") && isOfPerson(tokens, term)
                    || kind.equals("month")
                    || kind.equals("salutation")) {
                features.add("has:" + kind);
            }
        }
        if (!features.contains("has:position") && !features.contains("has:post") && !features.contains("bare:post")) {
            features.add("lacks:position");
            boolean person = tokens.terms(text.from(), text.to()).stream()
                    .anyMatch(term -> term.concept().is("person"));
            features.add(person ? "has:person" : "lacks:person");
            if (candidate.features().contains("shaped")) {
                features.add("unlisted");
            }
        }
        boolean line = !candidate.features().contains("sentence") && !hasCue(tokens, candidate.from(), text.from());
        features.add(agreement.agrees(text, line) ? "agrees" : "alone");
        if (agreement.isKindOfTopic(candidate, text)) {
            features.add("kind-of-topic");
        }
        boolean beside = features.contains("starts:org")
                || features.contains("has:org")
                || features.contains("starts:title-generic");
        if (features.contains("lacks:position") && features.contains("heads-ad") && !beside && hasTopic(scene)) {
            features.add("topic");
        }
        if (isAnnounced(tokens, candidate, text)) {
            features.add("announced");
        }
        if (text.isLoose()) {
            features.add("breaks-off");
        }
        if (candidate.features().contains("opens") && agreement.isCut(text)) {
            features.add("cut-word");
        }
        shape(tokens, candidate, text, features);
        return ROLES.score(scene, text.from(), text.to(), features.toArray(String[]::new));
    }

    private static boolean hasCue(Tokens tokens, int from, int to) {
        return tokens.terms(from, to).stream().anyMatch(term -> term.concept().is("opening"));
    }

    /** A thesis or an internship, {@code objectif du stage}, is often headed by what it is about. */
    private static boolean hasTopic(Scene scene) {
        return scene.terms("stage").stream()
                .map(term -> term.concept().value())
                .anyMatch(stage -> stage.equals("internship") || stage.equals("doctoral"));
    }

    /** {@code Vacancy: Keeper of bees}: the line itself says that it names a post. */
    private static boolean isAnnounced(Tokens tokens, TitleCandidate candidate, TitleText text) {
        for (Term term : tokens.terms(candidate.from(), text.from())) {
            boolean heading =
                    term.concept().is("label") && term.concept().value().equals("vacancy-heading");
            if (heading && term.from() == candidate.from() && tokens.is(term.to(), ':')) {
                return text.from() == term.to() + 1;
            }
        }
        return false;
    }

    private static boolean isInPost(Tokens tokens, int t) {
        return TitleTerms.covering(tokens, t, "position") != null;
    }

    /** {@code Library Assistant}: an organisation's word may belong to the name of the post. */
    private static boolean isBeforePost(Tokens tokens, Term org, TitleText text) {
        for (int t = org.to(); t < Math.min(text.to(), org.to() + SHORT); t++) {
            if (tokens.term(t, "position") != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfPerson(Tokens tokens, Term honorific) {
        Term post = tokens.term(honorific.from(), "position");
        boolean alone = post == null ? !isInPost(tokens, honorific.from()) : post.to() <= honorific.to();
        boolean name = tokens.isCapitalised(honorific.to()) && tokens.isCapitalised(honorific.to() + 1);
        return alone && (post == null || name);
    }

    /** Whether a term is all that the text says, but for figures: {@code Vacancies 2031/32}. */
    private static boolean isWhole(Tokens tokens, Term term, TitleText text) {
        int end = term.to();
        while (end < text.to() && !tokens.isWord(end)) {
            end++;
        }
        return term.from() <= text.from() && end >= text.to();
    }

    /** {@code Positions at the hives}: what there is, and not what it is called. */
    private static boolean isBare(Tokens tokens, Term post, TitleText text) {
        boolean at = tokens.term(post.to(), "title-at") != null;
        return post.from() == text.from() && (at || isWhole(tokens, post, text));
    }

    /** A noun with an ending for both sexes, {@code Taucher*in}, names a person. */
    private static boolean isGendered(Tokens tokens, int t) {
        boolean sign = tokens.symbol(t) != 0 && ENDING_SIGNS.indexOf(tokens.symbol(t)) >= 0;
        return TitleTerms.isGendered(tokens, t)
                || sign
                        && tokens.isWord(t - 1)
                        && !tokens.spaceBefore(t)
                        && !tokens.spaceBefore(t + 1)
                        && tokens.term(t + 1, "gender-ending") != null;
    }

    private static void shape(Tokens tokens, TitleCandidate candidate, TitleText text, List<String> features) {
        int length = text.to() - text.from();
        features.add(length > LONG ? "long" : length < SHORT ? "short" : "middling");
        if (length == 1) {
            features.add("one-word");
        }
        if (length > 2 * LONG) {
            features.add("very-long");
        }
        for (int t = candidate.from(); t < candidate.to(); t++) {
            if (GenderMarker.at(tokens, t) != null) {
                features.add("has:marker");
            }
            if (isGendered(tokens, t)) {
                features.add("has:gendered");
            }
        }
        for (int t = text.from(); t < text.to(); t++) {
            boolean address = tokens.is(t, '/') && tokens.is(t + 1, '/');
            if (address || tokens.is(t, '@') || tokens.is(t, '{') || tokens.is(t, '<')) {
                features.add("has:code");
            }
        }
        boolean stop = tokens.is(candidate.to() - 1, '.') || tokens.is(candidate.to() - 1, ';');
        features.add(stop ? "ends:stop" : tokens.is(candidate.to() - 1, ':') ? "ends:colon" : "ends:open");
        if (tokens.is(text.from(), '(') && tokens.is(text.to() - 1, ')')) {
            features.add("in-brackets");
        }
        if (tokens.isNumber(text.from())) {
            features.add("starts:number");
        }
        if (!tokens.isCapitalised(text.from())) {
            features.add("starts:small");
            if (candidate.features().contains("kind:HEADING") && !features.contains("has:position")) {
                features.add("small-heading");
            }
        }
    }
}
