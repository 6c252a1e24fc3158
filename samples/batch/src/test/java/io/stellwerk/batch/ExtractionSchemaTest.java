package io.stellwerk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema accepts what may be written and rejects what may not. */
class ExtractionSchemaTest {

    private static final String REST = ", \"evidence\": [], \"issues\": []}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"title\": \"Tischler\"}",
                "{\"deadline\": {\"date\": \"2026-05-04\", \"time\": \"23:59\", \"rolling\": true}}",
                "{\"contract\": {\"type\": \"FIXED_TERM\", \"duration\": {\"min\": \"P24M\", \"max\": \"P42D\"}}}",
                "{\"pay\": {\"amount\": {\"min\": 2871.5, \"currency\": \"EUR\", \"per\": \"MONTH\"}}}",
                "{\"extras\": {\"anything\": {\"of\": [1, 2]}}}"
            })
    void acceptsWhatMayBeWritten(String posting) {
        assertThat(Schemas.faults("{\"posting\": " + posting + REST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"titel\": \"Tischler\"}",
                "{\"title\": 4}",
                "{\"deadline\": {\"date\": \"2026-02-30\"}}",
                "{\"deadline\": {\"date\": \"4 May 2026\"}}",
                "{\"deadline\": {\"time\": \"24:00\"}}",
                "{\"contract\": {\"type\": \"FOREVER\"}}",
                "{\"contract\": {\"duration\": {\"min\": \"24 months\"}}}",
                "{\"contract\": {\"duration\": {\"min\": \"P\"}}}",
                "{\"pay\": {\"amount\": {\"min\": \"much\"}}}",
                "{\"locations\": {\"city\": \"Kiel\"}}"
            })
    void rejectsWhatMayNot(String posting) {
        assertThat(Schemas.faults("{\"posting\": " + posting + REST)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"posting\": {}}",
                "{\"posting\": {}, \"evidence\": [{}], \"issues\": [], \"more\": 1}",
                "{\"posting\": {}, \"evidence\": [{\"confidence\": \"high\"}], \"issues\": []}",
                "{\"posting\": {}, \"evidence\": [], \"issues\": [{\"severity\": \"FATAL\"}]}"
            })
    void rejectsLinesThatAreNoExtraction(String line) {
        assertThat(Schemas.faults(line)).isNotEmpty();
    }
}
