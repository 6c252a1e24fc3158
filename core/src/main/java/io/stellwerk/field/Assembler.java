package io.stellwerk.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.stellwerk.json.PostingJson;
import io.stellwerk.posting.Alternative;
import io.stellwerk.posting.Evidence;
import io.stellwerk.posting.Extraction;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes an extraction of a draft: a tree of its leaves, its lists renumbered where members stayed empty. */
public final class Assembler {

    private static final double SHOWN_DIGITS = 1000.0;

    private final Draft draft;
    private final Calibration calibration;
    private final boolean alternatives;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final List<Evidence> evidence = new ArrayList<>();
    private final Map<String, Map<Integer, Integer>> numbers = new HashMap<>();

    private Assembler(Draft draft, Calibration calibration, boolean alternatives) {
        this.draft = draft;
        this.calibration = calibration;
        this.alternatives = alternatives;
    }

    /**
     * Makes an extraction.
     *
     * @param draft the finished draft
     * @param calibration turns claimed probabilities into confidences
     * @param alternatives whether evidence lists rejected readings
     * @return the extraction, without a source id
     */
    public static Extraction assemble(Draft draft, Calibration calibration, boolean alternatives) {
        Assembler assembler = new Assembler(draft, calibration, alternatives);
        assembler.number();
        draft.leaves().forEach(assembler::add);
        return new Extraction(null, PostingJson.posting(assembler.root), assembler.evidence, draft.issues());
    }

    private void number() {
        Map<String, TreeMap<Integer, Integer>> used = new HashMap<>();
        for (String pointer : draft.leaves().keySet()) {
            StringBuilder list = new StringBuilder();
            for (String part : parts(pointer)) {
                if (isIndex(part)) {
                    used.computeIfAbsent(list.toString(), fresh -> new TreeMap<>())
                            .put(Integer.parseInt(part), 0);
                }
                list.append('/').append(part);
            }
        }
        used.forEach((list, members) -> {
            Map<Integer, Integer> renumbered = numbers.computeIfAbsent(list, fresh -> new HashMap<>());
            members.keySet().forEach(old -> renumbered.put(old, renumbered.size()));
        });
    }

    private void add(String pointer, Draft.Leaf leaf) {
        List<String> parts = parts(pointer);
        StringBuilder renumbered = new StringBuilder();
        StringBuilder list = new StringBuilder();
        JsonNode node = root;
        for (int i = 0; i < parts.size(); i++) {
            String part =
                    isIndex(parts.get(i)) ? String.valueOf(numberOf(list.toString(), parts.get(i))) : parts.get(i);
            list.append('/').append(parts.get(i));
            renumbered.append('/').append(part);
            boolean last = i == parts.size() - 1;
            node = child(node, part, last ? PostingJson.leaf(leaf.value()) : container(parts.get(i + 1)), last);
        }
        for (Reading reading : new LinkedHashSet<>(leaf.readings())) {
            evidence.add(evidence(renumbered.toString(), reading, leaf));
        }
    }

    private static List<String> parts(String pointer) {
        List<String> parts = new ArrayList<>(4);
        int from = 1;
        for (int to = pointer.indexOf('/', from); to >= 0; to = pointer.indexOf('/', from)) {
            parts.add(pointer.substring(from, to));
            from = to + 1;
        }
        parts.add(pointer.substring(from));
        return parts;
    }

    private int numberOf(String list, String index) {
        Integer number = numbers.getOrDefault(list, Map.of()).get(Integer.parseInt(index));
        return number == null ? 0 : number;
    }

    private static JsonNode container(String nextPart) {
        return isIndex(nextPart) ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.objectNode();
    }

    private static JsonNode child(JsonNode parent, String part, JsonNode fresh, boolean replace) {
        if (parent instanceof ArrayNode array) {
            int index = Integer.parseInt(part);
            while (array.size() <= index) {
                array.add(fresh.isContainerNode() ? fresh.deepCopy() : fresh);
            }
            if (replace) {
                array.set(index, fresh);
            }
            return array.get(index);
        }
        ObjectNode object = (ObjectNode) parent;
        if (replace || !object.has(part)) {
            object.set(part, fresh);
        }
        return object.get(part);
    }

    private Evidence evidence(String pointer, Reading reading, Draft.Leaf leaf) {
        Span source = draft.text().toSource(reading.span());
        List<Alternative> rejected = new ArrayList<>();
        if (alternatives) {
            for (Draft.Rejected one : leaf.rejected()) {
                Span span = draft.text().toSource(one.reading().span());
                rejected.add(new Alternative(
                        PostingJson.leaf(one.value()).asText(),
                        span.start(),
                        span.end(),
                        confidence(pointer, one.reading())));
            }
        }
        return new Evidence(
                pointer,
                source.start(),
                source.end(),
                source.of(draft.text().source()),
                reading.rule(),
                confidence(pointer, reading),
                reading.basis(),
                rejected,
                null,
                null,
                reading.because());
    }

    private double confidence(String pointer, Reading reading) {
        return Math.round(calibration.confidence(pointer, reading.confidence()) * SHOWN_DIGITS) / SHOWN_DIGITS;
    }

    private static boolean isIndex(String part) {
        return !part.isEmpty() && Character.isDigit(part.charAt(0));
    }
}
