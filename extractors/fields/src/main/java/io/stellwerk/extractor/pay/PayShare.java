package io.stellwerk.extractor.pay;

import io.stellwerk.field.Draft;
import io.stellwerk.field.Reading;
import io.stellwerk.posting.Field;
import io.stellwerk.posting.Fields;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The share of full time that the pay of a post is for: {@code "65 %"}, {@code "full time"}, or {@code "30 hours a week"} where the
 * hours of full time are known. A range of shares is none.
 */
final class PayShare {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    private PayShare() {}

    /** The percentage; null when the ad has none, or several. */
    static @Nullable BigDecimal percent(Draft draft, Optional<BigDecimal> fullTimeHours) {
        if (draft.has(Fields.WORKLOAD_PERCENT_MIN) || draft.has(Fields.WORKLOAD_PERCENT_MAX)) {
            return one(draft, Fields.WORKLOAD_PERCENT_MIN, Fields.WORKLOAD_PERCENT_MAX);
        }
        if (draft.get(Fields.WORKLOAD_FULL_TIME).orElse(false)) {
            return FULL;
        }
        BigDecimal hours = one(draft, Fields.WORKLOAD_HOURS_MIN, Fields.WORKLOAD_HOURS_MAX);
        return hours == null
                ? null
                : fullTimeHours
                        .filter(full -> full.compareTo(hours) >= 0)
                        .map(full -> hours.multiply(FULL).divide(full, DECIMALS, RoundingMode.HALF_UP))
                        .orElse(null);
    }

    private static @Nullable BigDecimal one(Draft draft, Field<BigDecimal> min, Field<BigDecimal> max) {
        BigDecimal low = draft.get(min).orElse(null);
        BigDecimal high = draft.get(max).orElse(null);
        return low != null && high != null && low.compareTo(high) == 0 && low.signum() > 0 ? low : null;
    }

    /** What the share was read from. */
    static Optional<Reading> reading(Draft draft) {
        return draft.reading(Fields.WORKLOAD_PERCENT_MIN)
                .or(() -> draft.get(Fields.WORKLOAD_FULL_TIME).orElse(false)
                        ? draft.reading(Fields.WORKLOAD_FULL_TIME)
                        : draft.reading(Fields.WORKLOAD_HOURS_MIN));
    }
}
