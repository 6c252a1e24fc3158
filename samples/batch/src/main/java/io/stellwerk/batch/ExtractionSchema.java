package io.stellwerk.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import io.stellwerk.posting.Extraction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JSON Schema of an extraction, generated from its records. */
final class ExtractionSchema {

    private static final String PERIOD = "^P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$";
    private static final String TIME = "^([01]\\d|2[0-3]):[0-5]\\d$";

    private static final Set<String> ALWAYS = Set.of("posting", "evidence", "issues");

    private ExtractionSchema() {}

    static JsonNode generate() {
        SchemaGeneratorConfigBuilder builder =
                new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        builder.with(new JacksonModule());
        builder.with(Option.EXTRA_OPEN_API_FORMAT_VALUES);
        builder.with(Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES);
        builder.with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        builder.forTypesInGeneral()
                .withCustomDefinitionProvider((type, context) -> text(type.getErasedType(), context));
        builder.forFields().withRequiredCheck(ExtractionSchema::isRequired);
        return new SchemaGenerator(builder.build()).generateSchema(Extraction.class);
    }

    private static @Nullable CustomDefinition text(Class<?> type, SchemaGenerationContext context) {
        ObjectNode node = context.getGeneratorConfig().createObjectNode().put("type", "string");
        if (type == LocalDate.class) {
            return new CustomDefinition(node.put("format", "date"), true);
        }
        if (type == Period.class) {
            return new CustomDefinition(node.put("pattern", PERIOD), true);
        }
        return type == LocalTime.class ? new CustomDefinition(node.put("pattern", TIME), true) : null;
    }

    /** What an extraction always has; all else is left out where the ad is silent. */
    private static boolean isRequired(MemberScope<?, ?> field) {
        return field.getDeclaringType().getErasedType() == Extraction.class && ALWAYS.contains(field.getName());
    }
}
