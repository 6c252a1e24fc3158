package io.stellwerk.extractor.employer;

import io.stellwerk.lexer.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The forms in which an ad prints one name: short, long, as an acronym. */
final class EmployerForms {

    private final Tokens tokens;
    private final List<EmployerName> names;
    private final Map<String, Integer> counts = new HashMap<>();

    EmployerForms(Tokens tokens, List<EmployerName> names) {
        this.tokens = tokens;
        this.names = names;
        names.forEach(name -> counts.merge(EmployerFeatures.key(name), 1, Integer::sum));
    }

    /** The longest printed form of the same name: "Universität Musterstadt" where a heading says "Universität" alone. */
    EmployerName longest(EmployerName chosen) {
        EmployerName longest = chosen;
        String key = EmployerFeatures.key(chosen);
        for (EmployerName other : names) {
            String longer = EmployerFeatures.key(other);
            boolean same = isCompleted(chosen, key, other, longer)
                    || isContained(chosen, key, other, longer)
                    || isSpelled(chosen, other)
                    || isShortened(chosen, other)
                    || tokens.term(other.from(), "article") != null
                            && longer.endsWith(" " + key)
                            && other.to() - other.from() == chosen.to() - chosen.from() + 1;
            if (same && longer.length() > EmployerFeatures.key(longest).length()) {
                longest = other;
            }
        }
        return longest;
    }

    /** "Kornfeld Honig GmbH" where a sentence says "Kornfeld". */
    private boolean isCompleted(EmployerName chosen, String key, EmployerName other, String longer) {
        boolean goesOn = other.kind().equals("COMPANY")
                || other.kind().equals("DOMAIN") && other.name().indexOf('.') > 0
                || other.kind().equals("CUE") && counts.getOrDefault(longer, 0) > 1;
        return chosen.isLoose() && goesOn && longer.startsWith(key + " ");
    }

    private boolean isContained(EmployerName chosen, String key, EmployerName other, String longer) {
        boolean open = tokens.term(chosen.to() - 1, "org") != null;
        return open
                && other.kind().equals(chosen.kind())
                && (" " + longer + " ").contains(" " + key + " ")
                && !(chosen.to() - chosen.from() > 1 && isLinked(other, tokens.folded(chosen.to() - 1)));
    }

    /** "Royal Society of Bees" is no longer form of "Royal Society", though "Society of Bees" is one of "Society". */
    private boolean isLinked(EmployerName name, String word) {
        for (int t = name.from(); t < name.to(); t++) {
            if (tokens.folded(t).equals(word) && tokens.term(t + 1, "org-link") != null) {
                return true;
            }
        }
        return false;
    }

    /** "Institute for Sample Research" where a sentence says "ISR". */
    private boolean isSpelled(EmployerName chosen, EmployerName other) {
        if (chosen.to() - chosen.from() > 1 || !tokens.isAllCaps(chosen.from()) || other.unit()) {
            return false;
        }
        String letters = initials(other);
        String acronym = tokens.text(chosen.from());
        boolean begins = letters.startsWith(acronym.substring(0, 1));
        boolean behind = begins
                && tokens.is(other.to(), '(')
                && tokens.folded(other.to() + 1).equals(tokens.folded(chosen.from()));
        return behind || !other.isLoose() && letters.equals(acronym);
    }

    /** "Technische Universität Musterstadt" where a line says "TU Musterstadt", "Uni Musterstadt". */
    private boolean isShortened(EmployerName chosen, EmployerName other) {
        int length = chosen.to() - chosen.from();
        boolean same = length == 2
                && other.kind().equals("UNIVERSITY")
                && tokens.folded(chosen.to() - 1).equals(tokens.folded(other.to() - 1));
        return same
                && (initials(other).startsWith(tokens.text(chosen.from()))
                        || holds(other, tokens.folded(chosen.from())));
    }

    private boolean holds(EmployerName name, String letters) {
        for (int t = name.from(); t < name.to() - 1; t++) {
            if (tokens.folded(t).contains(letters)) {
                return true;
            }
        }
        return false;
    }

    private String initials(EmployerName name) {
        StringBuilder initials = new StringBuilder();
        for (int t = name.from(); t < name.to(); t++) {
            if (tokens.isCapitalised(t)) {
                initials.append(tokens.text(t).charAt(0));
            }
        }
        return initials.toString();
    }
}
