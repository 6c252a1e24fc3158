package io.stellwerk.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps in which a new hire may be placed, by grade.
 *
 * <p>Written in the header of a scale as {@code *=1,2,3} (every grade) or {@code CH=0-2y* | P=0}; a star at the end of a step
 * stands for every step that starts so. Without a clause for a grade, nothing is said about its new hires.
 */
public final class EntrySteps {
    /** No rule for any grade. */
    public static final EntrySteps NONE = new EntrySteps(List.of());

    private final List<Clause> clauses;

    private EntrySteps(List<Clause> clauses) {
        this.clauses = List.copyOf(clauses);
    }

    /**
     * Reads the clauses.
     *
     * @param text the clauses, such as {@code *=1,2,3}; blank for none
     * @return the rule; empty if a clause has no {@code =} or no step
     */
    public static Optional<EntrySteps> parse(String text) {
        List<Clause> clauses = new ArrayList<>();
        for (String clause : Names.list(text, '|')) {
            int equals = clause.indexOf('=');
            List<String> steps = equals < 1 ? List.of() : Names.list(clause.substring(equals + 1), ',');
            if (steps.isEmpty()) {
                return Optional.empty();
            }
            clauses.add(new Clause(clause.substring(0, equals).strip(), steps));
        }
        return Optional.of(clauses.isEmpty() ? NONE : new EntrySteps(clauses));
    }

    /**
     * The steps of a new hire, as the rule names them.
     *
     * @param grade the grade
     * @return names or beginnings with a star; empty if the rule does not speak of the grade
     */
    public List<String> of(String grade) {
        for (Clause clause : clauses) {
            if (clause.grade.equals("*") || clause.grade.equals(grade)) {
                return clause.steps;
            }
        }
        return List.of();
    }

    static boolean matches(String pattern, String step) {
        return pattern.endsWith("*")
                ? step.startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(step);
    }

    /** A grade, or a star, with its steps. */
    private record Clause(String grade, List<String> steps) {}
}
