package io.stellwerk.json;

import static io.stellwerk.json.SchemaOrgNodes.first;
import static io.stellwerk.json.SchemaOrgNodes.number;
import static io.stellwerk.json.SchemaOrgNodes.put;
import static io.stellwerk.json.SchemaOrgNodes.text;
import static io.stellwerk.json.SchemaOrgNodes.thing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.stellwerk.posting.Pay;
import io.stellwerk.posting.PayAmount;
import io.stellwerk.posting.ResolvedPay;
import io.stellwerk.quantity.PayPeriod;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Pay both ways: what is printed is {@code baseSalary}, what a pay table says is {@code estimatedSalary}. */
final class SchemaOrgPay {

    private static final String TABLE = "pay-table";

    private SchemaOrgPay() {}

    static void write(@Nullable Pay pay, ObjectNode job) {
        if (pay != null && pay.amount() != null) {
            put(job, "baseSalary", base(pay.amount()));
        }
        if (pay != null && pay.resolved() != null) {
            put(job, "estimatedSalary", estimated(pay.resolved()));
        }
    }

    private static ObjectNode base(PayAmount pay) {
        ObjectNode amount = thing("MonetaryAmount");
        put(amount, "currency", pay.currency());
        put(amount, "value", value(pay.min(), pay.max(), pay.per()));
        return amount;
    }

    private static ObjectNode estimated(ResolvedPay pay) {
        ObjectNode amount = thing("MonetaryAmount");
        put(amount, "name", pay.table());
        ObjectNode table = thing("PropertyValue").put("propertyID", TABLE);
        put(table, "value", pay.table());
        put(amount, "identifier", table);
        put(amount, "currency", pay.currency());
        put(amount, "validFrom", pay.validFrom());
        put(amount, "value", value(pay.min(), pay.max(), pay.per()));
        return amount;
    }

    private static ObjectNode value(@Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable PayPeriod per) {
        ObjectNode value = thing("QuantitativeValue");
        if (min != null && max != null && min.compareTo(max) == 0) {
            put(value, "value", min);
        } else {
            put(value, "minValue", min);
            put(value, "maxValue", max);
        }
        put(value, "unitText", per);
        return value;
    }

    static void read(JsonNode job, PostingTree tree) {
        JsonNode base = first(job, "baseSalary");
        if (amounts(base, "/pay/amount", tree)) {
            String currency = text(base.path("currency"));
            tree.set("/pay/amount/currency", iso(currency == null ? text(job.path("salaryCurrency")) : currency));
        }
        JsonNode estimated = first(job, "estimatedSalary");
        JsonNode table = estimated.path("identifier");
        if (TABLE.equals(text(table.path("propertyID"))) && amounts(estimated, "/pay/resolved", tree)) {
            tree.set("/pay/resolved/currency", iso(text(estimated.path("currency"))));
            tree.set("/pay/resolved/validFrom", SchemaOrgDates.date(text(estimated.path("validFrom"))));
            tree.set("/pay/resolved/table", text(table.path("value")));
        }
    }

    /** Reads an amount or its ends; one of zero says that nothing is known. */
    private static boolean amounts(JsonNode amount, String pointer, PostingTree tree) {
        JsonNode value = first(amount, "value");
        JsonNode within = value.isObject() ? value : amount;
        BigDecimal single =
                amount.isValueNode() ? number(amount) : number(value.isObject() ? value.path("value") : value);
        BigDecimal min = single == null ? number(within.path("minValue")) : single;
        BigDecimal max = single == null ? number(within.path("maxValue")) : single;
        boolean known = isAmount(min) || isAmount(max);
        if (known) {
            tree.set(pointer + "/min", isAmount(min) ? min : null);
            tree.set(pointer + "/max", isAmount(max) ? max : null);
            tree.set(pointer + "/per", SchemaOrgNodes.constant(PayPeriod.class, text(within.path("unitText"))));
        }
        return known;
    }

    private static boolean isAmount(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() > 0;
    }

    private static @Nullable String iso(@Nullable String currency) {
        String code = currency == null ? "" : currency.toUpperCase(Locale.ROOT);
        return code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z') ? code : null;
    }
}
