package io.stellwerk.posting;

import io.stellwerk.quantity.PayPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the pay table says for the grade on the date in question.
 *
 * @param min lowest step
 * @param max highest step
 * @param entryMin lowest step of a new hire
 * @param entryMax highest usual step of a new hire
 * @param currency ISO 4217
 * @param per the period
 * @param percent share of full time that is applied already
 * @param validFrom first day of the table
 * @param table the table's id
 */
public record ResolvedPay(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable BigDecimal entryMin,
        @Nullable BigDecimal entryMax,
        @Nullable String currency,
        @Nullable PayPeriod per,
        @Nullable BigDecimal percent,
        @Nullable LocalDate validFrom,
        @Nullable String table) {}
