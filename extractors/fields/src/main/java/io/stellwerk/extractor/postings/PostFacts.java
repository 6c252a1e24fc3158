package io.stellwerk.extractor.postings;

import io.stellwerk.extractor.position.ReferenceCodeReader;
import io.stellwerk.field.Scene;
import io.stellwerk.field.Section;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.posting.SectionKind;
import io.stellwerk.quantity.PartialDate;
import io.stellwerk.quantity.PayGrade;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.Mentions;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a stretch of an ad says of itself, to tell whether another stretch is about another post.
 *
 * @param tokens how long it is
 * @param language the language most of its small words are of, -1 where none is
 * @param references its codes
 * @param deadlines its last days to apply
 * @param grades its pay grades
 * @param sections the kinds of its sections
 */
record PostFacts(
        int tokens,
        int language,
        Set<String> references,
        Set<String> deadlines,
        Set<String> grades,
        Set<SectionKind> sections) {

    private static final int REACH = 5;

    static PostFacts of(Scene scene, int firstBlock, int endBlock) {
        Tokens tokens = scene.tokens();
        int from = tokens.at(PostSplitter.offset(scene, firstBlock));
        int to = tokens.at(PostSplitter.offset(scene, endBlock));
        Set<String> grades = new LinkedHashSet<>();
        for (Mention mention : Mentions.within(scene.mentions(PayGrade.class), from, to)) {
            if (isIn(mention, from, to) && !mention.latent()) {
                grades.add(mention.quantity().toString());
            }
        }
        Set<SectionKind> sections = EnumSet.noneOf(SectionKind.class);
        for (Section section : scene.sections()) {
            if (section.firstBlock() >= firstBlock && section.firstBlock() < endBlock) {
                sections.add(section.kind());
            }
        }
        return new PostFacts(
                to - from,
                language(tokens, from, to),
                references(tokens, from, to),
                deadlines(scene, from, to),
                grades,
                sections);
    }

    /** Whether some value is this post's own: both print one of the kind, and not the same. */
    boolean ownReference(PostFacts other) {
        return differ(references, other.references);
    }

    /** Whether code, last day or grade is this post's own, and the code is not the same. */
    boolean ownValue(PostFacts other) {
        boolean same = !Collections.disjoint(references, other.references);
        return !same && (ownReference(other) || differ(deadlines, other.deadlines) || differ(grades, other.grades));
    }

    /** Whether both describe tasks and an applicant in sections of their own: one of the two, or both. */
    boolean sameSections(PostFacts other, boolean both) {
        boolean tasks = sections.contains(SectionKind.TASKS) && other.sections.contains(SectionKind.TASKS);
        boolean profile = sections.contains(SectionKind.PROFILE) && other.sections.contains(SectionKind.PROFILE);
        return both ? tasks && profile : tasks || profile;
    }

    /** Whether the stretches may be one ad in two languages. */
    boolean otherLanguage(PostFacts other) {
        return language >= 0 && other.language >= 0 && language != other.language;
    }

    private static boolean differ(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private static boolean isIn(Mention mention, int from, int to) {
        return mention.from() >= from && mention.to() <= to;
    }

    private static Set<String> references(Tokens tokens, int from, int to) {
        Set<String> codes = new LinkedHashSet<>();
        for (Term name : tokens.terms(from, to)) {
            String kind = name.concept().value();
            if (!name.concept().is("label") || !kind.equals("reference") && !kind.equals("code")) {
                continue;
            }
            for (int t = name.to(); t < name.to() + REACH && tokens.block(t) == tokens.block(name.from()); t++) {
                int end = ReferenceCodeReader.end(tokens, t);
                if (end > t) {
                    codes.add(tokens.text(t, end));
                    break;
                }
            }
        }
        return codes;
    }

    private static Set<String> deadlines(Scene scene, int from, int to) {
        Tokens tokens = scene.tokens();
        Set<String> days = new LinkedHashSet<>();
        for (Mention mention : Mentions.within(scene.mentions(PartialDate.class), from, to)) {
            if (isIn(mention, from, to) && !mention.latent() && isDeadline(tokens, mention)) {
                days.add(mention.quantity().toString());
            }
        }
        return days;
    }

    private static boolean isDeadline(Tokens tokens, Mention mention) {
        for (Term term : tokens.terms(Math.max(0, mention.from() - 3 * REACH), mention.from())) {
            boolean near = tokens.block(term.from()) == tokens.block(mention.from());
            if (near && isDeadlineName(term)) {
                return true;
            }
        }
        return false;
    }

    static boolean isDeadlineName(Term term) {
        return term.concept().value().equals("deadline")
                && (term.concept().is("label") || term.concept().is("when"));
    }

    private static int language(Tokens tokens, int from, int to) {
        int[] counts = new int[tokens.lexicon().languages().size()];
        for (Term term : tokens.terms(from, to)) {
            for (int i = 0; term.concept().is("function") && i < counts.length; i++) {
                counts[i] += (term.languages() & (1L << i)) == 0 ? 0 : 1;
            }
        }
        int best = -1;
        for (int i = 0; i < counts.length; i++) {
            best = counts[i] > (best < 0 ? 0 : counts[best]) ? i : best;
        }
        return best;
    }
}
