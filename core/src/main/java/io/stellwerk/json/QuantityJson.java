package io.stellwerk.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.stellwerk.quantity.ClockTime;
import io.stellwerk.quantity.DateRange;
import io.stellwerk.quantity.Hours;
import io.stellwerk.quantity.Money;
import io.stellwerk.quantity.PayGrade;
import io.stellwerk.quantity.Percentage;
import io.stellwerk.quantity.Quantity;
import io.stellwerk.quantity.Timespan;
import io.stellwerk.quantity.TimespanSum;
import io.stellwerk.recognizer.Mention;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quantities as JSON.
 *
 * <p>A date is {@code "2024-08-31"}, {@code "--12-19"} without a year, {@code "2026-09"} for a month, {@code "2026-Q3"} for a
 * quarter; a timespan {@code "P24M"} or {@code "P42D"}; what has two ends that differ is {@code {"min": .., "max": ..}}, one end left
 * out where it is open; money adds {@code currency}, {@code per} and {@code gross}.
 */
public final class QuantityJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private QuantityJson() {}

    /**
     * Mentions with their place and value.
     *
     * @param text the text that their spans lead into
     * @param mentions the mentions
     * @return an array of {@code {"kind": "date", "start": 14, "end": 23, "text": "31.8.2024", "value": .., "latent": false}}
     */
    public static ArrayNode mentions(String text, List<Mention> mentions) {
        ArrayNode array = NODES.arrayNode();
        for (Mention mention : mentions) {
            array.addObject()
                    .put("kind", mention.quantity().kind())
                    .put("start", mention.span().start())
                    .put("end", mention.span().end())
                    .put("text", mention.span().of(text))
                    .<ObjectNode>set("value", value(mention.quantity()))
                    .put("rule", mention.rule())
                    .put("latent", mention.latent());
        }
        return array;
    }

    /**
     * A quantity's value.
     *
     * @param quantity a quantity of core's kinds; any other is written as its {@link Quantity#plain()}
     * @return the value
     */
    public static JsonNode value(Quantity quantity) {
        if (quantity instanceof Money money) {
            return money(money);
        }
        if (quantity instanceof Timespan span) {
            return range(text(span.min()), text(span.max()));
        }
        if (quantity instanceof TimespanSum sum) {
            return object().<ObjectNode>set("initial", value(sum.initial())).set("total", value(sum.total()));
        }
        if (quantity instanceof Percentage percentage) {
            return range(number(percentage.min()), number(percentage.max()));
        }
        if (quantity instanceof Hours hours) {
            return hours(hours);
        }
        if (quantity instanceof PayGrade grade) {
            return grade(grade);
        }
        if (quantity instanceof DateRange range) {
            return object().put("from", range.from().toString())
                    .put("to", range.to().toString());
        }
        if (quantity instanceof ClockTime time) {
            return time.zone() == null
                    ? NODES.textNode(time.text())
                    : object().put("time", time.text()).put("zone", time.zone());
        }
        return NODES.textNode(quantity.plain());
    }

    private static ObjectNode money(Money money) {
        ObjectNode node = object().put("currency", money.currency());
        put(node, "min", number(money.min()));
        put(node, "max", number(money.max()));
        if (money.per() != null) {
            node.put("per", money.per().name());
        }
        if (money.gross() != null) {
            node.put("gross", money.gross());
        }
        return node;
    }

    private static ObjectNode hours(Hours hours) {
        ObjectNode node = object();
        put(node, "min", number(hours.min()));
        put(node, "max", number(hours.max()));
        return hours.per() == null ? node : node.put("per", hours.per().name());
    }

    private static ObjectNode grade(PayGrade grade) {
        ObjectNode node = object();
        put(node, "system", text(grade.system()));
        put(node, "grade", text(grade.grade()));
        put(node, "gradeMax", text(grade.gradeMax()));
        put(node, "step", text(grade.step()));
        return node;
    }

    private static JsonNode range(@Nullable JsonNode min, @Nullable JsonNode max) {
        if (min != null && min.equals(max)) {
            return min;
        }
        ObjectNode node = object();
        put(node, "min", min);
        put(node, "max", max);
        return node;
    }

    private static void put(ObjectNode node, String name, @Nullable JsonNode value) {
        if (value != null) {
            node.set(name, value);
        }
    }

    private static @Nullable JsonNode number(@Nullable BigDecimal number) {
        return number == null ? null : NODES.numberNode(number);
    }

    private static @Nullable JsonNode text(@Nullable Object value) {
        return value == null ? null : NODES.textNode(value.toString());
    }

    private static ObjectNode object() {
        return NODES.objectNode();
    }
}
