package io.stellwerk.extractor;

import io.stellwerk.document.Block;
import io.stellwerk.document.BlockKind;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds the names of organisations: by head words, by labels, and by the words that employers stand next to. */
final class EmployerNames {

    private static final int MOST_BARE = 5;
    private static final Set<String> SMALL_HEADS =
            Set.of("UNIVERSITY", "COLLEGE", "INSTITUTE", "AUTHORITY", "PROJECT", "RESEARCH", "LEGAL");
    private static final Set<String> LEADING = Set.of("join", "about", "company", "at");
    private static final Set<String> BESIDE = Set.of("hires", "is", "welcome");

    private final Scene scene;
    private final Tokens tokens;
    private final EmployerGrammar grammar;
    private final List<EmployerName> found = new ArrayList<>();
    private final boolean[] taken;

    private EmployerNames(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.grammar = new EmployerGrammar(tokens);
        this.taken = new boolean[tokens.size()];
    }

    static List<EmployerName> find(Scene scene) {
        EmployerNames names = new EmployerNames(scene);
        names.companies();
        names.heads();
        names.labelled();
        names.beside();
        names.domains();
        names.found.sort(Comparator.comparingInt(EmployerName::from));
        return names.found;
    }

    private void companies() {
        Set<String> owners = EmployerDomain.owners(scene);
        for (Term suffix : scene.terms("org-suffix")) {
            int last = suffix.from();
            int left = grammar.left(last);
            int from = left == last && last > 0 && owners.contains(tokens.folded(last - 1)) ? last - 1 : left;
            boolean printed = tokens.isCapitalised(last) || hasCapital(tokens.text(last));
            boolean shouted = tokens.length(last) <= 2 && tokens.isAllCaps(from) && tokens.isAllCaps(suffix.to());
            if (from < last && printed && !shouted && !tokens.is(last - 1, ',')) {
                add(from, suffix.to(), "COMPANY", false, false);
            }
        }
    }

    private static boolean hasCapital(String word) {
        return word.chars().anyMatch(Character::isUpperCase);
    }

    private void heads() {
        for (Term head : tokens.terms("org", "org-unit", "org-name")) {
            String kind = head.concept().kind();
            if (taken[head.from()]) {
                continue;
            }
            if (kind.equals("org-name")) {
                boolean shortWord = head.to() == head.from() + 1 && tokens.length(head.from()) <= 4;
                if (tokens.isCapitalised(head.from()) && (!shortWord || !isPlainWord(head.from()))) {
                    add(head.from(), head.to(), head.concept().value(), false, false);
                }
                continue;
            }
            boolean capital = tokens.isCapitalised(head.from());
            int from = capital ? grammar.left(head.from()) : head.from();
            int to = grammar.right(head);
            boolean bare = from == head.from() && to == head.to() && to == from + 1;
            boolean named = from < head.from() || hasCapitalAfter(head.to(), to);
            boolean unit = kind.equals("org-unit");
            boolean small =
                    unit ? !bare : named && SMALL_HEADS.contains(head.concept().value());
            if (capital ? !bare || isLong(head) : small) {
                add(from, to, head.concept().value(), unit, bare);
            }
        }
    }

    /** "Mit" is a word, "MIT" and "EnBW" are names. */
    private boolean isPlainWord(int t) {
        String word = tokens.text(t);
        return word.length() < 2 || !hasCapital(word.substring(1));
    }

    private boolean isLong(Term head) {
        return head.to() == head.from() + 1 && tokens.length(head.from()) > 12;
    }

    private boolean hasCapitalAfter(int from, int to) {
        for (int t = from; t < to; t++) {
            if (tokens.isCapitalised(t)) {
                return true;
            }
        }
        return false;
    }

    private void labelled() {
        for (Block block : scene.document().blocks()) {
            if (block.kind() != BlockKind.LABELLED || block.label() == null) {
                continue;
            }
            int start = tokens.at(block.label().start());
            int value = tokens.at(block.content().start());
            for (Term term : tokens.terms(start, value)) {
                boolean whole = term.from() == start && value - term.to() <= 3;
                if (whole && term.concept().is("label")) {
                    labelled(
                            term.concept().value(),
                            value,
                            tokens.at(block.content().end()));
                }
            }
        }
    }

    private void labelled(String label, int from, int end) {
        if (!label.equals("employer") && !label.equals("unit") || from >= end) {
            return;
        }
        int to = from;
        while (to < end && !isSeparator(to) && to - from < 14 && tokens.sentence(to) == tokens.sentence(from)) {
            to++;
        }
        if (to > from
                && !taken[from]
                && to - from < 14
                && (tokens.isCapitalised(from) || tokens.isCapitalised(to - 1))) {
            add(from, to, label.equals("unit") ? "LABELLED_UNIT" : "LABEL", label.equals("unit"), false);
        }
    }

    private boolean isSeparator(int t) {
        boolean dash = tokens.is(t, '-') || tokens.is(t, '–');
        return tokens.is(t, ',')
                || tokens.is(t, ';')
                || tokens.is(t, '|')
                || tokens.is(t, '(')
                || (tokens.is(t, '.') && tokens.spaceBefore(t + 1) && tokens.length(t - 1) > 3)
                || (dash && tokens.spaceBefore(t) && tokens.spaceBefore(t + 1));
    }

    /** Names without a head word: "Kornfeld sucht", "rejoindre Kornfeld", "Über Kornfeld". */
    private void beside() {
        for (Term cue : scene.terms("cue")) {
            String value = cue.concept().value();
            if (BESIDE.contains(value)) {
                int from = grammar.left(cue.from());
                boolean opens = from > 0 && tokens.sentence(from - 1) != tokens.sentence(from)
                        || from == 0
                        || tokens.term(from - 1, "article") != null
                        || tokens.is(from - 1, '\'');
                bare(from, cue.from(), opens, "CUE");
            } else if (LEADING.contains(value)) {
                leading(cue, value.equals("at") ? "AT" : "CUE");
            }
        }
    }

    /** The capitalised words after a cue, an article between left out: "Join the Kornfeld", "at Kornfeld, we". */
    private void leading(Term cue, String kind) {
        Term article = tokens.term(cue.to(), "article");
        int from = article == null || tokens.isCapitalised(cue.to()) ? cue.to() : article.to();
        int to = from;
        while (to - from < MOST_BARE && grammar.isNamePart(to) && tokens.sentence(to) == tokens.sentence(cue.from())) {
            to++;
        }
        bare(from, to, true, kind);
    }

    private void bare(int from, int to, boolean fits, String kind) {
        boolean small = to - from == 1 && !tokens.isAllCaps(from) && tokens.length(from) <= 2;
        boolean heading = tokens.term(from, "section") != null || tokens.term(from, "label") != null;
        if (fits
                && !small
                && !heading
                && from < to
                && to - from <= MOST_BARE
                && !taken[from]
                && !taken[to - 1]
                && tokens.length(from) > 1) {
            add(from, to, kind, false, false);
        }
    }

    /** Names that are a word of the ad's own mail or web addresses: "Kornfeld" beside kornfeld.example. */
    private void domains() {
        Set<String> labels = EmployerDomain.owners(scene);
        if (labels.isEmpty()) {
            return;
        }
        for (int t = 0; t < tokens.size(); t++) {
            if (tokens.isCapitalised(t) && !taken[t] && tokens.length(t) > 2 && tokens.spaceBefore(t)) {
                StringBuilder joined = new StringBuilder();
                for (int end = t; end < t + 4 && tokens.isCapitalised(end) && !taken[end]; end++) {
                    joined.append(tokens.folded(end));
                    if (labels.contains(joined.toString())) {
                        add(t, end + 1, "DOMAIN", false, false);
                        break;
                    }
                }
            }
        }
    }

    private void add(int from, int to, String kind, boolean unit, boolean bare) {
        int end = to;
        while (end > from + 1 && tokens.symbol(end - 1) != 0 && !tokens.is(end - 1, '.') && !tokens.is(end - 1, ')')) {
            end--;
        }
        for (int t = from; t < end; t++) {
            taken[t] = true;
        }
        found.add(new EmployerName(from, end, kind, unit, bare, EmployerText.oneLine(tokens.text(from, end))));
    }
}
