package io.stellwerk.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.stellwerk.posting.Posting;
import org.jspecify.annotations.Nullable;

/** A posting in the making from another format: values by their pointers. Not thread-safe. */
final class PostingTree {

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    /**
     * Sets a value.
     *
     * @param pointer where it belongs; members of a list are added in their order
     * @param value the value; null is left out
     */
    void set(String pointer, @Nullable Object value) {
        if (value == null) {
            return;
        }
        String[] parts = pointer.substring(1).split("/", -1);
        JsonNode node = root;
        for (int i = 0; i < parts.length - 1; i++) {
            node = child(node, parts[i], isIndex(parts[i + 1]));
        }
        JsonNode leaf = value instanceof JsonNode tree ? tree : PostingJson.leaf(value);
        if (node instanceof ArrayNode array) {
            array.add(leaf);
        } else {
            ((ObjectNode) node).set(parts[parts.length - 1], leaf);
        }
    }

    /**
     * How many members a list has.
     *
     * @param pointer the list's pointer
     * @return zero or more
     */
    int size(String pointer) {
        return root.at(pointer).size();
    }

    boolean has(String pointer) {
        return !root.at(pointer).isMissingNode();
    }

    Posting posting() {
        return PostingJson.posting(root);
    }

    private static JsonNode child(JsonNode node, String part, boolean list) {
        if (node instanceof ArrayNode array) {
            int index = Integer.parseInt(part);
            return index < array.size() ? array.get(index) : array.addObject();
        }
        ObjectNode object = (ObjectNode) node;
        return list ? object.withArrayProperty(part) : object.withObjectProperty(part);
    }

    private static boolean isIndex(String part) {
        return !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
