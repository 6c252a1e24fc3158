package io.stellwerk.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount or a range of amounts: {@code € 2,872 to € 3,670}, {@code 35-45 k€}, {@code bis zu 60.000 €}.
 *
 * @param min lower end, null for "up to"
 * @param max upper end, null for "from"; equals {@code min} for a single amount
 * @param currency ISO 4217 code
 * @param per the period printed beside the amount, null when there is none
 * @param gross true for gross, false for net, null when it is not said beside the amount
 */
public record Money(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        String currency,
        @Nullable PayPeriod per,
        @Nullable Boolean gross)
        implements Quantity {

    @Override
    public String kind() {
        return "money";
    }

    /**
     * The amounts in one line.
     *
     * @return {@code EUR 2872..3670 MONTH gross}, {@code EUR 3041..} for "from", {@code EUR ..60000} for "up to"
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(currency).append(' ').append(Ends.text(min, max));
        if (per != null) {
            text.append(' ').append(per);
        }
        if (gross != null) {
            text.append(gross ? " gross" : " net");
        }
        return text.toString();
    }
}
