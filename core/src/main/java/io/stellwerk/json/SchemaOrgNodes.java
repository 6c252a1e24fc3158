package io.stellwerk.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Things of schema.org as JSON: one value or an array of them, plain or within {@code @value}. */
final class SchemaOrgNodes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final int LONGEST_NUMBER = 18;
    private static final int MOST_DIGITS = 8;

    private SchemaOrgNodes() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ArrayNode array() {
        return NODES.arrayNode();
    }

    static ObjectNode thing(String type) {
        return object().put("@type", type);
    }

    /** Puts a value; an absent one and a thing of which nothing but the type is known are left out. */
    static void put(ObjectNode node, String name, @Nullable Object value) {
        JsonNode leaf = leaf(value);
        boolean empty =
                leaf == null || leaf.isContainerNode() && (leaf.isEmpty() || leaf.size() == 1 && leaf.has("@type"));
        if (!empty) {
            node.set(name, leaf);
        }
    }

    private static @Nullable JsonNode leaf(@Nullable Object value) {
        if (value == null || value instanceof JsonNode) {
            return (JsonNode) value;
        }
        return PostingJson.leaf(value);
    }

    /** All values of a property. */
    static List<JsonNode> all(JsonNode node, String name) {
        JsonNode value = node.path(name);
        List<JsonNode> all = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(all::add);
        } else if (!value.isMissingNode() && !value.isNull()) {
            all.add(value);
        }
        return all;
    }

    /** The first value of a property, a missing node when there is none. */
    static JsonNode first(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isArray() ? value.path(0) : value;
    }

    /** The text of a property's first value, or of that value's own property. */
    static @Nullable String text(JsonNode node, String name, String within) {
        JsonNode value = first(node, name);
        return value.isObject() && !value.has("@value") ? text(value.path(within)) : text(value);
    }

    static @Nullable String text(JsonNode value) {
        JsonNode scalar = value.isObject() ? value.path("@value") : value.isArray() ? value.path(0) : value;
        String text = scalar.isValueNode() && !scalar.isNull() ? scalar.asText().strip() : "";
        return text.isEmpty() ? null : text;
    }

    static @Nullable BigDecimal number(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue();
        }
        return number(text(value));
    }

    /** A number without sign, exponent or groups; null for anything else. */
    static @Nullable BigDecimal number(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return null;
        }
        int point = text.indexOf('.');
        boolean whole = point != 0 && point != text.length() - 1 && point == text.lastIndexOf('.');
        return whole && text.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9') ? new BigDecimal(text) : null;
    }

    static @Nullable Integer integer(JsonNode value) {
        BigDecimal number = number(value);
        if (number == null || number.stripTrailingZeros().scale() > 0 || number.precision() > MOST_DIGITS) {
            return null;
        }
        return number.intValue();
    }

    static @Nullable Boolean truth(JsonNode value) {
        String text = text(value);
        String last =
                text == null ? "" : text.substring(text.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return switch (last) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    /** The constant of that name, in whatever case and with blanks or hyphens in it; null when there is none. */
    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        String constant = name == null
                ? ""
                : name.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(constant)) {
                return value;
            }
        }
        return null;
    }
}
