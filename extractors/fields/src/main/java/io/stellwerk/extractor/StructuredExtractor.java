package io.stellwerk.extractor;

import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.Scene;
import io.stellwerk.field.Structured;
import io.stellwerk.json.PostingJson;
import io.stellwerk.posting.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Joins what came with the ad as data to what its text says; it runs when the text's fields are decided.
 *
 * <p>Where the text says nothing the data's value is taken, under the rule {@code structured/json-ld} or the like. Where both agree
 * the data supports the text. Where they differ the text is kept unless its reading is doubtful, and the issue
 * {@code structured-conflict} names both. Values that only make sense together, such as the ends of a salary, are taken together
 * or not at all.
 */
public final class StructuredExtractor implements FieldExtractor {

    /** Below this confidence the text's reading gives way. */
    private static final double DOUBTFUL = 0.6;

    @Override
    public void extract(Scene scene, Draft draft) {
        Map<String, List<Structured<?>>> groups = new LinkedHashMap<>();
        for (Structured<?> one : scene.context().structured()) {
            String key = one.label() + StructuredMatch.group(one.field().pointer());
            groups.computeIfAbsent(key, fresh -> new ArrayList<>()).add(one);
        }
        for (List<Structured<?>> group : groups.values()) {
            if (group.get(0).field().pointer().startsWith(StructuredPlaces.LIST + "/")) {
                StructuredPlaces.join(draft, group);
            } else {
                join(draft, group);
            }
        }
    }

    private static void join(Draft draft, List<Structured<?>> group) {
        String key = StructuredMatch.group(group.get(0).field().pointer());
        if (draft.leaves().keySet().stream()
                .noneMatch(p -> StructuredMatch.group(p).equals(key))) {
            group.forEach(one -> fill(draft, one));
            return;
        }
        List<Structured<?>> known =
                group.stream().filter(one -> draft.has(one.field())).toList();
        List<Structured<?>> differing = known.stream()
                .filter(one -> !StructuredMatch.agrees(draft, one))
                .toList();
        if (differing.isEmpty()) {
            known.forEach(one -> support(draft, one));
        } else {
            conflict(draft, group, differing);
        }
    }

    private static void conflict(Draft draft, List<Structured<?>> group, List<Structured<?>> differing) {
        double confidence = 1;
        for (Structured<?> one : differing) {
            confidence = Math.min(confidence, reading(draft, one).confidence());
        }
        boolean kept = confidence >= DOUBTFUL;
        differing.forEach(one -> report(draft, one, kept));
        if (kept) {
            differing.forEach(one -> reject(draft, one));
            return;
        }
        Map<String, Draft.Leaf> before = new LinkedHashMap<>(draft.leaves());
        String key = StructuredMatch.group(group.get(0).field().pointer());
        draft.leaves()
                .keySet()
                .removeIf(pointer -> StructuredMatch.group(pointer).equals(key));
        for (Structured<?> one : group) {
            fill(draft, one);
            Draft.Leaf text = before.get(one.field().pointer());
            Draft.Leaf now = draft.leaves().get(one.field().pointer());
            if (text != null && now != null) {
                now.rejected()
                        .add(new Draft.Rejected(text.value(), text.readings().get(0)));
            }
        }
    }

    /** Reports two values for one field. */
    static void report(Draft draft, Structured<?> one, boolean kept) {
        Draft.Leaf leaf = Objects.requireNonNull(draft.leaves().get(one.field().pointer()));
        String message = "the page's " + one.label() + " says " + text(one.value()) + ", the text " + text(leaf.value())
                + "; the " + (kept ? "text" : "data") + " was taken";
        draft.issue(
                "structured-conflict",
                Severity.WARNING,
                one.field(),
                message,
                reading(draft, one).span());
    }

    static String text(Object value) {
        return PostingJson.leaf(value).asText();
    }

    private static Reading reading(Draft draft, Structured<?> one) {
        return draft.reading(one.field()).orElseThrow();
    }

    static <T> void fill(Draft draft, Structured<T> one) {
        draft.set(one.field(), one.value(), StructuredMatch.reading(draft, one));
    }

    /** The text states the value: its place is the evidence. */
    static void support(Draft draft, Structured<?> one) {
        Reading text = reading(draft, one);
        draft.support(
                one.field(), Reading.stated(text.span(), StructuredMatch.rule(one), StructuredMatch.confidence(one)));
    }

    static <T> void reject(Draft draft, Structured<T> one) {
        draft.reject(one.field(), one.value(), StructuredMatch.reading(draft, one));
    }
}
