package io.stellwerk.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a table says for a grade on a day: E14 of TV-L on 2023-05-23 is 4,542.64 to 6,433.67 EUR a month.
 *
 * <p>All amounts have the share of full time applied, rounded half up to the cent.
 *
 * @param min lowest amount over all steps, or over the printed step; null for "up to E 13"
 * @param max highest amount likewise; null where the table does not know the highest step or is a minimum
 * @param entryMin lowest amount of a new hire by the system's rule; null if no rule is known or a step is printed
 * @param entryMax usual upper bound of a new hire likewise
 * @param currency ISO 4217 code
 * @param per what the amounts pay for
 * @param percent share of full time that is applied; null if none was given
 * @param validFrom first day of the table
 * @param table name of the table: {@code tv-l}, {@code besoldung/DE-BY}
 */
public record PayResolution(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable BigDecimal entryMin,
        @Nullable BigDecimal entryMax,
        String currency,
        PayPeriod per,
        @Nullable BigDecimal percent,
        LocalDate validFrom,
        String table) {}
