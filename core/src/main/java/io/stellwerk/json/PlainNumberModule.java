package io.stellwerk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes and reads decimals in one form: no exponent, no zeros at the end of a fraction, so that equal amounts are equal. */
final class PlainNumberModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    PlainNumberModule() {
        super("plain-numbers");
        addSerializer(BigDecimal.class, new Writer());
        addDeserializer(BigDecimal.class, new Reader());
    }

    /** {@code 1E+2} and {@code 100.00} as {@code 100}. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static final class Writer extends StdScalarSerializer<BigDecimal> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal number, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(plain(number));
        }
    }

    private static final class Reader extends StdScalarDeserializer<BigDecimal> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return plain(NumberDeserializers.BigDecimalDeserializer.instance.deserialize(in, context));
        }
    }
}
