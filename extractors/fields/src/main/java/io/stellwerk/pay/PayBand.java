package io.stellwerk.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One grade of a pay scale in one period: all its steps with their full-time amounts.
 *
 * <p>For "E 13 TV-L" on 2026-11-20 it is the row of E13 in the table of 2026-04-01.
 *
 * @param scale the header of the table
 * @param region part of the system, such as {@code Bund} or {@code DE-BY}; empty where the system has no parts
 * @param grade normal form of the grade: {@code E13}, {@code P}, {@code W2}
 * @param validFrom first day of the period
 * @param validTo last day for which the amounts are known to hold; null if the table sets no end
 * @param steps the steps in the order of the table, never empty
 */
public record PayBand(
        PayScale scale,
        String region,
        String grade,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<PayStep> steps) {

    /** Copies the list; an empty one is refused. */
    public PayBand {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a grade has at least one step: " + grade);
        }
    }

    /**
     * The name of the table.
     *
     * @return the scale's id, with the region behind a slash where one file has many: {@code besoldung/DE-BY}
     */
    public String table() {
        return region.isEmpty() || region.equals(scale.region()) ? scale.id() : scale.id() + "/" + region;
    }

    /**
     * The lowest amount over all steps.
     *
     * @return full-time amount
     */
    public BigDecimal min() {
        return lowest(steps).amount();
    }

    /**
     * The highest amount over all steps.
     *
     * @return full-time amount; empty where the table does not know the highest step, or is a legal minimum
     */
    public Optional<BigDecimal> max() {
        return isOpenTop() ? Optional.empty() : Optional.of(highest(steps).amount());
    }

    /**
     * The lowest amount of a new hire by the system's rule.
     *
     * @return full-time amount; empty where no rule is known
     */
    public Optional<BigDecimal> entryMin() {
        List<PayStep> entry = entry();
        return entry.isEmpty() ? Optional.empty() : Optional.of(lowest(entry).amount());
    }

    /**
     * The usual upper bound of a new hire by the system's rule.
     *
     * @return full-time amount; empty where no rule is known
     */
    public Optional<BigDecimal> entryMax() {
        List<PayStep> entry = entry();
        return entry.isEmpty() ? Optional.empty() : Optional.of(highest(entry).amount());
    }

    /**
     * The steps that a printed name means.
     *
     * <p>{@code 1} means {@code 1a} and {@code 1b} where a system has these halves (TV-H), {@code 2-4} all from one to the other,
     * {@code zone1} those that have it as a part: {@code 2-7y:zone1}.
     *
     * @param name the printed step
     * @return the steps; empty if the grade has none of that name
     */
    public List<PayStep> stepsNamed(String name) {
        return StepNames.find(steps, name);
    }

    /**
     * Whether a day lies beyond what is known, so that the amounts may have been raised since.
     *
     * @param on the day
     * @return true after {@link #validTo()}
     */
    public boolean outdatedOn(LocalDate on) {
        return validTo != null && on.isAfter(validTo);
    }

    /**
     * Whether the highest step is missing in the table.
     *
     * @return true if {@link #max()} is empty
     */
    public boolean isOpenTop() {
        return scale.isOpenTop(region, grade);
    }

    /**
     * The steps of a new hire by the system's rule.
     *
     * @return the steps in the order of the table; empty where no rule is known
     */
    public List<PayStep> entry() {
        List<String> names = scale.entrySteps().of(grade);
        List<PayStep> found = steps.stream()
                .filter(step -> names.stream().anyMatch(name -> EntrySteps.matches(name, step.step())))
                .toList();
        // A table that lacks steps at its top may lack one that new hires get.
        return isOpenTop() && found.size() < names.size() ? List.of() : found;
    }

    /** Whether both print the same amounts for the same steps from the same day on. */
    boolean agreesWith(PayBand other) {
        return validFrom.equals(other.validFrom) && isOpenTop() == other.isOpenTop() && cells().equals(other.cells());
    }

    private List<String> cells() {
        return steps.stream()
                .map(step ->
                        step.step() + "=" + step.amount().stripTrailingZeros().toPlainString())
                .sorted()
                .toList();
    }

    static PayStep lowest(List<PayStep> steps) {
        return steps.stream().min(Comparator.comparing(PayStep::amount)).orElseThrow();
    }

    static PayStep highest(List<PayStep> steps) {
        return steps.stream().max(Comparator.comparing(PayStep::amount)).orElseThrow();
    }
}
