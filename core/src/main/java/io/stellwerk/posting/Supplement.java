package io.stellwerk.posting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something paid beside the salary.
 *
 * @param kind what it is
 * @param percent share of the pay it is computed from
 * @param amount fixed amount in the currency of the pay
 */
public record Supplement(
        SupplementKind kind,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal amount) {}
