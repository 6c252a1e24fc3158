package io.stellwerk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.LocalTime;

/** Writes times of day as {@code HH:mm}. */
final class TimeOfDayModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    TimeOfDayModule() {
        super("time-of-day");
        addSerializer(LocalTime.class, new Minutes());
    }

    private static final class Minutes extends StdSerializer<LocalTime> {
        private static final long serialVersionUID = 1L;

        Minutes() {
            super(LocalTime.class);
        }

        @Override
        public void serialize(LocalTime time, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(time.withSecond(0).withNano(0).toString());
        }
    }
}
