package io.stellwerk.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an ad says about a pay grade, to be resolved by a {@link PayResolver}.
 *
 * <p>"E 13/E 14 TV-L, 65 %, from 1 April 2026" is
 * {@code PayQuery.of("TV-L", "E13").withGradeMax("E14").withPercent(65).withOn(2026-04-01)}.
 *
 * @param system name or alias of the system
 * @param grade the grade, the lower one of a range
 * @param gradeMax the upper grade of a range; null if one grade is printed
 * @param step the printed step; null if none
 * @param region {@code Bund}, {@code VKA} or the ISO 3166-2 code of the Land; null if not known
 * @param on the day in question: start, else deadline, else publication; null if none is known
 * @param percent share of full time, above 0; null if not known, which stands for full time
 * @param upTo true if the grade is an upper bound: "up to E 13"
 * @param printed amounts that the ad prints; null if none
 */
public record PayQuery(
        String system,
        String grade,
        @Nullable String gradeMax,
        @Nullable String step,
        @Nullable String region,
        @Nullable LocalDate on,
        @Nullable BigDecimal percent,
        boolean upTo,
        @Nullable PrintedPay printed) {

    /** Refuses a share that is not positive. */
    public PayQuery {
        if (percent != null && percent.signum() <= 0) {
            throw new IllegalArgumentException("percent must be above 0: " + percent);
        }
    }

    /**
     * A grade and nothing else.
     *
     * @param system name or alias of the system
     * @param grade the grade
     * @return the query
     */
    public static PayQuery of(String system, String grade) {
        return new PayQuery(system, grade, null, null, null, null, null, false, null);
    }

    /**
     * With the upper grade of a range.
     *
     * @param value the grade, or null
     * @return a new query
     */
    public PayQuery withGradeMax(@Nullable String value) {
        return new PayQuery(system, grade, value, step, region, on, percent, upTo, printed);
    }

    /**
     * With a printed step.
     *
     * @param value the step, or null
     * @return a new query
     */
    public PayQuery withStep(@Nullable String value) {
        return new PayQuery(system, grade, gradeMax, value, region, on, percent, upTo, printed);
    }

    /**
     * With the region of the employer.
     *
     * @param value the region, or null
     * @return a new query
     */
    public PayQuery withRegion(@Nullable String value) {
        return new PayQuery(system, grade, gradeMax, step, value, on, percent, upTo, printed);
    }

    /**
     * With the day in question.
     *
     * @param value the day, or null
     * @return a new query
     */
    public PayQuery withOn(@Nullable LocalDate value) {
        return new PayQuery(system, grade, gradeMax, step, region, value, percent, upTo, printed);
    }

    /**
     * With a share of full time.
     *
     * @param value the percentage, or null
     * @return a new query
     */
    public PayQuery withPercent(@Nullable BigDecimal value) {
        return new PayQuery(system, grade, gradeMax, step, region, on, value, upTo, printed);
    }

    /**
     * With the grade as an upper bound or not.
     *
     * @param value true for "up to E 13"
     * @return a new query
     */
    public PayQuery withUpTo(boolean value) {
        return new PayQuery(system, grade, gradeMax, step, region, on, percent, value, printed);
    }

    /**
     * With the amounts that the ad prints.
     *
     * @param value the amounts, or null
     * @return a new query
     */
    public PayQuery withPrinted(@Nullable PrintedPay value) {
        return new PayQuery(system, grade, gradeMax, step, region, on, percent, upTo, value);
    }

    /** The upper grade, which is the only one where no range is printed. */
    String topGrade() {
        return gradeMax == null ? grade : gradeMax;
    }

    BigDecimal share() {
        return percent == null ? BigDecimal.valueOf(100) : percent;
    }
}
