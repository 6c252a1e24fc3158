package io.stellwerk.field;

import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of a record type, and the way to make one of their values. Immutable. */
final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Constructor<?> constructor;
    private final Type[] types;
    private final Class<?>[] leafTypes;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final @Nullable Object[] blank;

    private RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] parameters = new Class<?>[components.length];
        this.types = new Type[components.length];
        this.leafTypes = new Class<?>[components.length];
        this.blank = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            parameters[i] = components[i].getType();
            types[i] = components[i].getGenericType();
            leafTypes[i] = leafType(types[i]);
            numbers.put(components[i].getName(), i);
            blank[i] = Array.get(Array.newInstance(parameters[i], 1), 0);
        }
        try {
            this.constructor = type.getConstructor(parameters);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalArgumentException(type + " is no public record", impossible);
        }
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /**
     * The number of a component.
     *
     * @throws IllegalArgumentException when the record has none of that name
     */
    int number(String component) {
        Integer number = numbers.get(component);
        if (number == null) {
            throw new IllegalArgumentException(
                    constructor.getDeclaringClass().getSimpleName() + " has no " + component);
        }
        return number;
    }

    Type type(int number) {
        return types[number];
    }

    /** The class that a leaf of a component has. */
    Class<?> leafType(int number) {
        return leafTypes[number];
    }

    /** The class that a leaf of a type has: {@code Integer} for {@code int}. */
    static Class<?> leafType(Type type) {
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        return MethodType.methodType(raw).wrap().returnType();
    }

    /** The values of a record of which nothing is known. */
    @Nullable
    Object[] blank() {
        return blank.clone();
    }

    /** Makes a record of values that are of its components' types. */
    Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    constructor.getDeclaringClass().getSimpleName() + ": " + e.getMessage(), e);
        }
    }
}
