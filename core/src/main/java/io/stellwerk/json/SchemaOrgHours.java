package io.stellwerk.json;

import io.stellwerk.posting.NumberRange;
import io.stellwerk.posting.Workload;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Hours a week as the text of {@code workHours}: {@code 38.5 hours per week}, {@code 35-40 hours per week}. */
final class SchemaOrgHours {

    private static final String UNIT = " hours per week";
    private static final String LEAST = "at least ";
    private static final String MOST = "up to ";

    private SchemaOrgHours() {}

    static @Nullable String write(@Nullable Workload workload) {
        NumberRange hours = workload == null ? null : workload.hoursPerWeek();
        if (hours == null) {
            return null;
        }
        BigDecimal min = hours.min();
        BigDecimal max = hours.max();
        if (min == null) {
            return max == null ? null : MOST + max.toPlainString() + UNIT;
        }
        if (max == null) {
            return LEAST + min.toPlainString() + UNIT;
        }
        return min.compareTo(max) == 0
                ? min.toPlainString() + UNIT
                : min.toPlainString() + "-" + max.toPlainString() + UNIT;
    }

    static void read(@Nullable String text, PostingTree tree) {
        if (text == null || !text.endsWith(UNIT)) {
            return;
        }
        String hours = text.substring(0, text.length() - UNIT.length());
        if (hours.startsWith(LEAST)) {
            tree.set("/workload/hoursPerWeek/min", SchemaOrgNodes.number(hours.substring(LEAST.length())));
        } else if (hours.startsWith(MOST)) {
            tree.set("/workload/hoursPerWeek/max", SchemaOrgNodes.number(hours.substring(MOST.length())));
        } else {
            int dash = hours.indexOf('-');
            BigDecimal min = SchemaOrgNodes.number(dash < 0 ? hours : hours.substring(0, dash));
            BigDecimal max = SchemaOrgNodes.number(hours.substring(dash + 1));
            if (min != null && max != null) {
                tree.set("/workload/hoursPerWeek/min", min);
                tree.set("/workload/hoursPerWeek/max", max);
            }
        }
    }
}
