package io.stellwerk.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the header of a pay-scale file says about all its rows.
 *
 * @param id name of the file without its ending: {@code tv-l}
 * @param system name that postings use: {@code TV-L}
 * @param aliases other names of the same system; empty if none
 * @param name official name; empty if not said
 * @param authority who agrees or decides the amounts; empty if not said
 * @param region part of the system that the whole file is about ({@code Bund}, {@code VKA}); empty for all
 * @param currency ISO 4217 code of the amounts
 * @param per what an amount pays for
 * @param hours full-time hours a week; null where the header says {@code by region}, {@code by employer} or {@code unknown}
 * @param payments regular payments a year of one amount: 12, 14 in Austria, 1 for yearly amounts; 0 for {@code as worked}
 * @param rounding unit to which the system rounds its tables: {@code 0.01}, {@code 1}; null for {@code unknown}
 * @param knownUntil last day for which the newest rows are known to hold; null if the file sets no end
 * @param ladder true if a grade is one point of a spine, so that a range of pay runs over many grades
 * @param entryRule the system's rule for a new hire in words; empty if it has none here
 * @param entrySteps steps of a new hire by grade
 * @param openTop {@code grade} or {@code region/grade} whose highest step is not in the table
 * @param baseOnly grades whose amounts are base pay, on which negotiated bonuses come: {@code W2}
 * @param onlyGrade the grade that the system alone stands for; empty where it has several
 */
public record PayScale(
        String id,
        String system,
        List<String> aliases,
        String name,
        String authority,
        String region,
        String currency,
        PayPeriod per,
        @Nullable BigDecimal hours,
        int payments,
        @Nullable BigDecimal rounding,
        @Nullable LocalDate knownUntil,
        boolean ladder,
        String entryRule,
        EntrySteps entrySteps,
        List<String> openTop,
        List<String> baseOnly,
        String onlyGrade) {

    /** Copies the lists. */
    public PayScale {
        aliases = List.copyOf(aliases);
        openTop = List.copyOf(openTop);
        baseOnly = List.copyOf(baseOnly);
    }

    boolean isOpenTop(String bandRegion, String grade) {
        return openTop.contains(grade) || openTop.contains(bandRegion + "/" + grade);
    }
}
