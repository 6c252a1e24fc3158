package io.stellwerk.batch;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Holds lines of output against the generated JSON Schema, formats of dates included. */
final class Schemas {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ExtractionSchema.generate());

    private Schemas() {}

    /** What is wrong with a line, empty when nothing is. */
    static List<String> faults(String line) {
        return SCHEMA
                .validate(
                        line,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
