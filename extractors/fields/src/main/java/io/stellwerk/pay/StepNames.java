package io.stellwerk.pay;

import java.util.ArrayList;
import java.util.List;

/** Finds the steps of a grade that a printed name means. */
final class StepNames {
    private StepNames() {}

    /** The steps of that name; else those of a range of names, {@code 2-4}; empty if the grade has none. */
    static List<PayStep> find(List<PayStep> steps, String name) {
        List<PayStep> found = named(steps, Names.fold(name));
        int dash = name.indexOf('-');
        if (!found.isEmpty() || dash < 1) {
            return found;
        }
        List<PayStep> first = named(steps, Names.fold(name.substring(0, dash)));
        List<PayStep> last = named(steps, Names.fold(name.substring(dash + 1)));
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        int from = steps.indexOf(first.get(0));
        int to = steps.indexOf(last.get(last.size() - 1)) + 1;
        return from < to ? List.copyOf(steps.subList(from, to)) : List.of();
    }

    private static List<PayStep> named(List<PayStep> steps, String name) {
        List<PayStep> found = new ArrayList<>();
        for (PayStep step : steps) {
            String own = Names.fold(step.step());
            if (own.equals(name)) {
                return List.of(step);
            }
            if (isHalf(own, name) || hasPart(step.step(), name)) {
                found.add(step);
            }
        }
        return name.isEmpty() ? List.of() : List.copyOf(found);
    }

    private static boolean isHalf(String own, String name) {
        return own.length() == name.length() + 1
                && own.startsWith(name)
                && Character.isLetter(own.charAt(own.length() - 1));
    }

    private static boolean hasPart(String own, String name) {
        List<String> parts = Names.list(own, ':');
        return parts.size() > 1
                && parts.stream().anyMatch(part -> Names.fold(part).equals(name));
    }
}
