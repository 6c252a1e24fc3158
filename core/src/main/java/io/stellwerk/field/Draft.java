package io.stellwerk.field;

import io.stellwerk.posting.Field;
import io.stellwerk.posting.Issue;
import io.stellwerk.posting.Severity;
import io.stellwerk.text.AlignedText;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A posting in the making: each leaf with its readings. Not thread-safe; every parse has its own. */
public final class Draft {

    /**
     * A value with the readings that support it.
     *
     * @param value the value
     * @param readings at least one
     * @param rejected readings of other values, strongest first
     */
    public record Leaf(Object value, List<Reading> readings, List<Rejected> rejected) {}

    /**
     * A value that was considered and rejected.
     *
     * @param value the value
     * @param reading where it was read
     */
    public record Rejected(Object value, Reading reading) {}

    private static final int MOST_ISSUES = 200;

    private final AlignedText text;
    private final Map<String, Leaf> leaves = new LinkedHashMap<>();
    private final Map<String, Integer> sizes = new LinkedHashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    /**
     * An empty draft.
     *
     * @param text the text that readings point into
     */
    public Draft(AlignedText text) {
        this.text = text;
    }

    /**
     * Sets a value; an earlier value of the field is replaced.
     *
     * @param field the field, not one with a star
     * @param value its value
     * @param reading where it was read
     * @param <T> the value's type
     */
    public <T> void set(Field<T> field, T value, Reading reading) {
        if (field.pointer().indexOf('*') >= 0) {
            throw new IllegalArgumentException("name the member of the list: " + field.pointer());
        }
        leaves.put(
                field.pointer(),
                new Leaf(field.type().cast(value), new ArrayList<>(List.of(reading)), new ArrayList<>()));
    }

    /**
     * Adds a further place where the same value stands.
     *
     * @param field a field that is set
     * @param reading the further place
     */
    public void support(Field<?> field, Reading reading) {
        Leaf leaf = leaves.get(field.pointer());
        if (leaf != null) {
            leaf.readings().add(reading);
        }
    }

    /**
     * Notes a value that was considered for a field and rejected.
     *
     * @param field a field that is set
     * @param value the rejected value
     * @param reading where it was read
     * @param <T> the value's type
     */
    public <T> void reject(Field<T> field, T value, Reading reading) {
        Leaf leaf = leaves.get(field.pointer());
        if (leaf != null) {
            leaf.rejected().add(new Rejected(value, reading));
        }
    }

    /**
     * The value of a field.
     *
     * @param field the field
     * @param <T> the value's type
     * @return its value, empty when it is not set
     */
    public <T> Optional<T> get(Field<T> field) {
        Leaf leaf = leaves.get(field.pointer());
        return leaf == null ? Optional.empty() : Optional.of(field.type().cast(leaf.value()));
    }

    /**
     * The reading behind a field's value.
     *
     * @param field the field
     * @return its first reading, empty when it is not set
     */
    public Optional<Reading> reading(Field<?> field) {
        Leaf leaf = leaves.get(field.pointer());
        return leaf == null ? Optional.empty() : Optional.of(leaf.readings().get(0));
    }

    /**
     * Whether a field is set.
     *
     * @param field the field
     * @return true when it has a value
     */
    public boolean has(Field<?> field) {
        return leaves.containsKey(field.pointer());
    }

    /**
     * Takes a value away again.
     *
     * @param field the field
     */
    public void remove(Field<?> field) {
        leaves.remove(field.pointer());
    }

    /**
     * Opens a new member of a list.
     *
     * @param list the list's pointer, such as {@code /contacts}
     * @return the member's number from 0
     */
    public int open(String list) {
        return sizes.merge(list, 1, Integer::sum) - 1;
    }

    /**
     * How many members of a list were opened.
     *
     * @param list the list's pointer
     * @return zero or more
     */
    public int size(String list) {
        return sizes.getOrDefault(list, 0);
    }

    /**
     * All leaves by their pointers.
     *
     * @return a view in the order of setting
     */
    public Map<String, Leaf> leaves() {
        return leaves;
    }

    /**
     * Reports a doubt. Past two hundred, further ones are dropped.
     *
     * @param code a stable, documented code
     * @param severity how much it matters
     * @param field the field it is about, null when about none
     * @param message what is wrong and what was made of it
     * @param span its place in the cleaned text, null when it has none
     */
    public void issue(String code, Severity severity, @Nullable Field<?> field, String message, @Nullable Span span) {
        if (issues.size() >= MOST_ISSUES) {
            return;
        }
        Span source = span == null ? null : text.toSource(span);
        issues.add(new Issue(
                code,
                severity,
                field == null ? null : field.pointer(),
                message,
                source == null ? null : source.start(),
                source == null ? null : source.end()));
    }

    /**
     * The doubts reported so far.
     *
     * @return a view in the order of reporting
     */
    public List<Issue> issues() {
        return issues;
    }

    /**
     * The text that readings point into.
     *
     * @return source and cleaned text
     */
    public AlignedText text() {
        return text;
    }
}
