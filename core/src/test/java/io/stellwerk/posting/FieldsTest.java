package io.stellwerk.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The fields are exactly the leaves of the posting, each with its type. */
class FieldsTest {

    @Test
    void everyLeafOfThePostingHasItsField() throws IllegalAccessException {
        Map<String, Class<?>> leaves = new TreeMap<>();
        leaves("", Posting.class, leaves);
        leaves.remove("/extras");
        assertThat(fields()).isEqualTo(leaves);
    }

    @Test
    void aMemberOfAListIsNamedByItsNumber() {
        assertThat(Fields.CONTACT_EMAIL.at(2).pointer()).isEqualTo("/contacts/2/email");
        assertThat(Fields.CONTACT_EMAIL.at(2).type()).isEqualTo(String.class);
        assertThat(Fields.TITLE.at(2)).isEqualTo(Fields.TITLE);
    }

    private static Map<String, Class<?>> fields() throws IllegalAccessException {
        Map<String, Class<?>> fields = new TreeMap<>();
        for (java.lang.reflect.Field constant : Fields.class.getFields()) {
            assertThat(Modifier.isStatic(constant.getModifiers())).isTrue();
            Field<?> field = (Field<?>) constant.get(null);
            assertThat(fields.put(field.pointer(), field.type()))
                    .as("%s is named once", field.pointer())
                    .isNull();
        }
        return fields;
    }

    private static void leaves(String pointer, Type type, Map<String, Class<?>> into) {
        if (type instanceof ParameterizedType list && list.getRawType() == java.util.List.class) {
            leaves(pointer + "/*", list.getActualTypeArguments()[0], into);
        } else if (type instanceof Class<?> record && record.isRecord()) {
            for (RecordComponent component : record.getRecordComponents()) {
                leaves(pointer + "/" + component.getName(), component.getGenericType(), into);
            }
        } else {
            Type raw = type instanceof ParameterizedType map ? map.getRawType() : type;
            into.put(pointer, boxed((Class<?>) raw));
        }
    }

    private static Class<?> boxed(Class<?> type) {
        return type == int.class ? Integer.class : type;
    }
}
