package io.stellwerk.extractor.requirement;

import io.stellwerk.document.Block;
import io.stellwerk.document.BlockKind;
import io.stellwerk.extractor.context.OwnLanguages;
import io.stellwerk.extractor.context.TitleTerms;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Concept;
import io.stellwerk.quantity.LanguageLevel;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.Mentions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The names of languages in an ad, with what stands around them. */
final class LanguageSkillTerms {

    private static final int LEVEL_BEHIND = 8;
    private static final int WORD_BEFORE = 8;
    private static final int WORD_BEHIND = 5;
    private static final int COMPOUND_BEHIND = 4;
    private static final int LONGEST_ARTICLE = 5;
    private static final int MOST = 1000;
    private static final int LONGEST_LIST = 60;
    private static final int LONGEST_CLAUSE = 80;
    private static final int LONGEST_SKILL = 3;
    private static final Concept OPTIONAL = Concept.parse("cue/optional");
    private static final int LEAD = 2;
    private static final Concept SKILL = new Concept("cue", "skill");
    private static final Concept APPLY = new Concept("cue", "apply");

    private final Scene scene;
    private final Tokens tokens;
    private final List<Mention> levels;
    private final List<Term> all = new ArrayList<>();

    LanguageSkillTerms(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.levels = scene.mentions(LanguageLevel.class);
        all.addAll(scene.terms("language-name"));
        all.addAll(scene.terms("skill-in"));
        OwnLanguages own = OwnLanguages.of(scene);
        all.removeIf(term -> !tokens.isCapitalised(term.from()) && own.isForeign(term));
        all.sort(Comparator.comparingInt(Term::from));
    }

    List<Term> all() {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    String[] features(Term term) {
        List<String> features = new ArrayList<>();
        if (term.concept().is("skill-in") || opensCompound(term)) {
            features.add("compound");
        }
        if (isAdjective(term)) {
            features.add("adjective");
        }
        if (isInName(term)) {
            features.add("in-name");
        }
        if (tokens.block(term.from()) == 0 && tokens.block(tokens.size() - 1) > 0) {
            features.add("opens-text");
        }
        if (code(term).isPresent()) {
            features.add("code");
        }
        if (startsItem(term)) {
            features.add("leads-item");
        }
        int end = listEnd(term);
        if (isSkill(end, 1)) {
            features.add("list:after");
        }
        for (Term cue : tokens.terms(end, Math.min(end + LEAD, tokens.sentenceEnd(term.from())))) {
            if (cue.concept().is("cue")) {
                features.add("list:" + cue.concept().value());
            }
        }
        int start = listStart(term);
        if (isSkill(start, -1)) {
            features.add("list:before");
        }
        if (isApplication(start)) {
            features.add("list:apply");
        }
        if (closes(term)) {
            features.add(opens(term) ? "item" : "closes");
        }
        for (Term cue : tokens.terms(term.to(), clauseEnd(term))) {
            if (cue.concept().is("cue")) {
                features.add("clause:" + cue.concept().value());
            }
        }
        return features.toArray(String[]::new);
    }

    /** {@code "Deutsch- und Englischkenntnisse"}. */
    private boolean opensCompound(Term term) {
        if (!tokens.is(term.to(), '-')) {
            return false;
        }
        for (int t = term.to(); t < term.to() + COMPOUND_BEHIND; t++) {
            if (tokens.term(t, "skill-in") != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code "British universities"}, {@code "deutsche Hochschule"}: a word follows that the lexicon has no meaning
     * for here.
     */
    private boolean isAdjective(Term term) {
        int next = term.to();
        boolean inline =
                tokens.sentence(next) == tokens.sentence(term.from()) && tokens.isWord(next) && tokens.length(next) > 1;
        if (!inline) {
            return false;
        }
        for (Term follower : tokens.terms(next, next + 1)) {
            switch (follower.concept().kind()) {
                case "function", "skill-level", "language-name", "language-skill", "bound", "skill-in" -> {
                    return false;
                }
                case "cue" -> {
                    return isAgainst(follower);
                }
                default -> {}
            }
        }
        return true;
    }

    /** {@code "la Communauté française"}: in small letters behind a name's word, the language is part of the name. */
    private boolean isInName(Term term) {
        int before = term.from() - 1;
        return tokens.isWord(before)
                && tokens.isCapitalised(before)
                && tokens.sentence(before - 1) == tokens.sentence(term.from())
                && !tokens.isCapitalised(term.from())
                && !isSkill(before, -1);
    }

    private static boolean isAgainst(Term cue) {
        return cue.concept().value().equals("organisation");
    }

    /**
     * The token after a list of languages: after {@code "German"} in {@code "English, French and German"}, seen from
     * any of them.
     */
    private int listEnd(Term term) {
        int t = term.to();
        while (t < term.to() + LONGEST_LIST && isInList(term, t) && !isSkill(t, 1)) {
            t++;
        }
        return t;
    }

    private int listStart(Term term) {
        int t = term.from() - 1;
        while (t >= term.from() - LONGEST_LIST && isInList(term, t) && !isSkill(t, -1)) {
            t--;
        }
        return t;
    }

    /** {@code "applications in German or English"} */
    private boolean isApplication(int token) {
        for (Term term : tokens.terms(token - 1, token + 1)) {
            if (term.concept().equals(APPLY)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInList(Term term, int t) {
        return tokens.sentence(t) == tokens.sentence(term.from())
                && (tokens.term(t, "language-name") != null || isJoint(t));
    }

    private boolean isJoint(int t) {
        return tokens.is(t, ',')
                || tokens.is(t, '-')
                || tokens.is(t, '/')
                || tokens.is(t, '*')
                || tokens.is(t, '\'')
                || tokens.is(t, '’')
                || tokens.term(t, "bound") != null
                || (tokens.isWord(t) && tokens.length(t) == 1)
                || (tokens.length(t) <= LONGEST_ARTICLE && tokens.term(t, "function") != null);
    }

    /** Whether a word of skill begins, or ends, at a token. */
    private boolean isSkill(int token, int direction) {
        int reach = direction > 0 ? 0 : LONGEST_SKILL;
        for (Term term : tokens.terms(token - reach, token + 1)) {
            boolean skill = term.concept().is("skill-level") || term.concept().equals(SKILL);
            if (skill && (direction > 0 || term.to() > token)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsItem(Term term) {
        Block block = scene.block(term.from());
        return block != null
                && block.kind() == BlockKind.LIST_ITEM
                && tokens.block(term.from() - LEAD) != tokens.block(term.from());
    }

    private boolean opens(Term term) {
        int before = term.from() - 1;
        return tokens.sentence(before) != tokens.sentence(term.from())
                || tokens.is(before, ',')
                || tokens.is(before, ':');
    }

    /** {@code "English, French"}: with a comma, a bracket or the line's end behind it, the name is no adjective. */
    private boolean closes(Term term) {
        char sign = tokens.symbol(term.to());
        return tokens.sentence(term.to()) != tokens.sentence(term.from()) || ",;:(.*".indexOf(sign) >= 0;
    }

    /** Up to the next language that is followed by a comma's clause: {@code "French required, Dutch a plus"}. */
    private int clauseEnd(Term term) {
        int end = term.to();
        int sentenceEnd = Math.min(tokens.sentenceEnd(term.to() - 1), term.to() + LONGEST_CLAUSE);
        boolean spoken = false;
        while (end < sentenceEnd
                && !(spoken && tokens.term(end, "language-name") != null)
                && !isClauseEnd(end)
                && !opensNext(end)) {
            spoken |= tokens.term(end, "cue") != null || tokens.term(end, "skill-level") != null || tokens.is(end, '(');
            end++;
        }
        return end;
    }

    /** Whether a cue belongs to the language behind it: {@code "French and ideally Dutch"}. */
    private boolean opensNext(int t) {
        Term cue = tokens.term(t, "cue");
        if (cue == null || !cue.concept().equals(OPTIONAL)) {
            return false;
        }
        int next = cue.to();
        while (next < cue.to() + LEAD && isArticle(next)) {
            next++;
        }
        return tokens.term(next, "language-name") != null;
    }

    private boolean isArticle(int t) {
        return tokens.term(t, "bound") == null
                && !tokens.is(t, ',')
                && !tokens.is(t, '-')
                && !tokens.is(t, '/')
                && isJoint(t);
    }

    private boolean isClauseEnd(int t) {
        return tokens.is(t, ';') || tokens.is(t, '•') || tokens.is(t, '·');
    }

    /** The level of a language: a code close behind it, or the nearest word of skill. */
    Optional<LanguageSkillLevel> level(Term term) {
        Optional<LanguageSkillLevel> code = code(term);
        return code.isPresent() ? code : word(term);
    }

    private Optional<LanguageSkillLevel> code(Term term) {
        for (Mention level : Mentions.within(levels, term.to(), nextLanguage(term))) {
            if (tokens.block(level.from()) == tokens.block(term.from())) {
                String name = ((LanguageLevel) level.quantity()).level();
                return Optional.of(new LanguageSkillLevel(name, level.span(), level.rule()));
            }
        }
        return Optional.empty();
    }

    /** Where a level is no longer this language's but the next one's. */
    private int nextLanguage(Term term) {
        for (int t = term.to(); t < term.to() + LEVEL_BEHIND; t++) {
            boolean language = tokens.term(t, "language-name") != null || tokens.term(t, "skill-in") != null;
            if (language && !tokens.is(t - 1, '-') && !joined(term, t)) {
                return t;
            }
        }
        return term.to() + LEVEL_BEHIND;
    }

    /** {@code "English and German (B2)"} gives both the level. */
    private boolean joined(Term term, int other) {
        return other - term.to() == 1 && tokens.term(term.to(), "bound") != null;
    }

    private Optional<LanguageSkillLevel> word(Term term) {
        int sentence = tokens.sentence(term.from());
        for (int t = term.from() - 1; t >= term.from() - WORD_BEFORE && tokens.sentence(t) == sentence; t--) {
            Term word = tokens.term(t, "skill-level");
            if (word != null && isOfLanguageBefore(word)) {
                break;
            }
            if (word != null) {
                return Optional.of(found(word));
            }
        }
        for (int t = term.to(); t < term.to() + WORD_BEHIND && tokens.sentence(t) == sentence; t++) {
            Term word = tokens.term(t, "skill-level");
            if (word != null) {
                return Optional.of(found(word));
            }
        }
        return Optional.empty();
    }

    /** {@code Danish fluently, Finnish a plus} and {@code Danish: fluent, Finnish} say nothing of how well one knows the second. */
    private boolean isOfLanguageBefore(Term word) {
        int before =
                tokens.is(word.from() - 1, ':') || tokens.is(word.from() - 1, '(') ? word.from() - 2 : word.from() - 1;
        Term language = TitleTerms.covering(tokens, before, "language-name");
        return language != null && language.to() == before + 1;
    }

    private LanguageSkillLevel found(Term word) {
        return new LanguageSkillLevel(word.concept().value(), tokens.span(word.from(), word.to()), "skill-level/word");
    }
}
