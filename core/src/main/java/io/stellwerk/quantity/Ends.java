package io.stellwerk.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes the two ends of a range of numbers. */
final class Ends {

    private Ends() {}

    static String text(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min != null && max != null && min.compareTo(max) == 0) {
            return plain(min);
        }
        return plain(min) + ".." + plain(max);
    }

    private static String plain(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
