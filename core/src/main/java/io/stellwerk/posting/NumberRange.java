package io.stellwerk.posting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number or a range of numbers.
 *
 * @param min lower end, absent for "up to"
 * @param max upper end, absent for "at least"
 */
public record NumberRange(
        @Nullable BigDecimal min, @Nullable BigDecimal max) {}
