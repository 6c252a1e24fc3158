package io.stellwerk.field;

import io.stellwerk.json.PostingJson;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A record, list or map of the posting in the making: filled leaf by leaf, made once all leaves are known. */
sealed interface Branch {

    /** The branch that a part of a pointer leads to, grown where there is none yet; a list where nothing else tells. */
    Branch child(String part, boolean list);

    /** Sets the leaf that a part of a pointer leads to. */
    void set(String part, Object value);

    /** A part of a pointer as it is once all leaves are known: lists close up where members stayed empty. */
    default String closedUp(String part) {
        return part;
    }

    /** The finished record, list or map. */
    Object make();

    /** A branch for values of a type. */
    private static Branch of(Type type, boolean list) {
        if (type instanceof Class<?> record && record.isRecord()) {
            return new OfRecord(RecordShape.of(record));
        }
        Type element = type instanceof ParameterizedType one && one.getRawType() == List.class
                ? one.getActualTypeArguments()[0]
                : Object.class;
        return list ? new OfList(element) : new OfMap();
    }

    /**
     * A leaf in normal form.
     *
     * @throws IllegalArgumentException when it is not of the type that stands there
     */
    private static Object leaf(Class<?> expected, String part, Object value) {
        if (!expected.isInstance(value)) {
            throw new IllegalArgumentException(part + " takes " + expected.getSimpleName() + ", not " + value);
        }
        return PostingJson.normal(value);
    }

    private static @Nullable Object made(@Nullable Object value) {
        return value instanceof Branch branch ? branch.make() : value;
    }

    /** Components by their names. */
    final class OfRecord implements Branch {
        private final RecordShape shape;
        private final @Nullable Object[] values;

        OfRecord(RecordShape shape) {
            this.shape = shape;
            this.values = shape.blank();
        }

        @Override
        public Branch child(String part, boolean list) {
            int number = shape.number(part);
            Branch child = values[number] instanceof Branch known ? known : Branch.of(shape.type(number), list);
            values[number] = child;
            return child;
        }

        @Override
        public void set(String part, Object value) {
            int number = shape.number(part);
            values[number] = Branch.leaf(shape.leafType(number), part, value);
        }

        @Override
        public Object make() {
            @Nullable Object[] made = new Object[values.length];
            for (int i = 0; i < made.length; i++) {
                made[i] = Branch.made(values[i]);
            }
            return shape.make(made);
        }
    }

    /** Members by their numbers. */
    final class OfList implements Branch {
        private final Type element;
        private final Class<?> leafType;
        private final TreeMap<Integer, Object> members = new TreeMap<>();
        private List<Integer> numbers = List.of();

        OfList(Type element) {
            this.element = element;
            this.leafType = RecordShape.leafType(element);
        }

        @Override
        public Branch child(String part, boolean list) {
            return (Branch) members.computeIfAbsent(Integer.valueOf(part), fresh -> Branch.of(element, list));
        }

        @Override
        public void set(String part, Object value) {
            members.put(Integer.valueOf(part), Branch.leaf(leafType, part, value));
        }

        @Override
        public String closedUp(String part) {
            if (numbers.size() != members.size()) {
                numbers = List.copyOf(members.keySet());
            }
            return String.valueOf(Collections.binarySearch(numbers, Integer.valueOf(part)));
        }

        @Override
        public Object make() {
            return members.values().stream().map(Branch::made).toList();
        }
    }

    /** What applications add of their own: values as JSON has them. */
    final class OfMap implements Branch {
        private final Map<String, Object> values = new LinkedHashMap<>();

        @Override
        public Branch child(String part, boolean list) {
            return (Branch) values.computeIfAbsent(part, fresh -> Branch.of(Object.class, list));
        }

        @Override
        public void set(String part, Object value) {
            values.put(part, PostingJson.plain(value));
        }

        @Override
        public Object make() {
            values.replaceAll((part, value) -> Branch.made(value));
            return values;
        }
    }
}
