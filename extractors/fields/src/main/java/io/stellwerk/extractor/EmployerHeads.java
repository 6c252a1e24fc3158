package io.stellwerk.extractor;

import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.util.Set;

/** Names with a word that tells an organisation: {@code Hochschule}, {@code GmbH}, or a name that is known by itself. */
final class EmployerHeads {

    private static final Set<String> SMALL_HEADS =
            Set.of("UNIVERSITY", "COLLEGE", "INSTITUTE", "AUTHORITY", "PROJECT", "RESEARCH", "LEGAL");

    private final Scene scene;
    private final Tokens tokens;
    private final EmployerGrammar grammar;
    private final EmployerHarvest harvest;

    EmployerHeads(Scene scene, EmployerGrammar grammar, EmployerHarvest harvest) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.grammar = grammar;
        this.harvest = harvest;
    }

    void find() {
        companies();
        heads();
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
                harvest.add(from, suffix.to(), "COMPANY", false, false);
            }
        }
    }

    private static boolean hasCapital(String word) {
        return word.chars().anyMatch(Character::isUpperCase);
    }

    private void heads() {
        for (Term head : tokens.terms()) {
            String kind = head.concept().kind();
            if (harvest.isTaken(head.from()) || !(kind.equals("org") || kind.equals("org-unit") || kind.equals("org-name"))) {
                continue;
            }
            if (kind.equals("org-name")) {
                boolean shortWord = head.to() == head.from() + 1 && tokens.length(head.from()) <= 4;
                if (tokens.isCapitalised(head.from()) && (!shortWord || !isPlainWord(head.from()))) {
                    harvest.add(head.from(), head.to(), head.concept().value(), false, false);
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
                harvest.add(from, to, head.concept().value(), unit, bare);
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
}
