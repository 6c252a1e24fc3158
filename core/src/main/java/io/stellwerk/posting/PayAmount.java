package io.stellwerk.posting;

import io.stellwerk.quantity.PayPeriod;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Pay as printed.
 *
 * @param min lower end
 * @param max upper end
 * @param currency ISO 4217
 * @param per the period it is for
 * @param gross true for gross, false for net, absent when not said
 */
public record PayAmount(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable String currency,
        @Nullable PayPeriod per,
        @Nullable Boolean gross) {}
