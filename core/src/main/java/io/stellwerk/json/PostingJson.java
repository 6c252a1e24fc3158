package io.stellwerk.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.stellwerk.posting.Extraction;
import io.stellwerk.posting.Posting;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * Postings and extractions as JSON, both ways. What is absent is left out: no null, no empty list. Decimals are written without
 * exponent and without zeros at the end of a fraction: {@code 100}, {@code 3670}, {@code 8.3}.
 *
 * <p>An extraction is one line: {@code {"source": .., "posting": {..}, "evidence": [..], "issues": [..]}}. Thread-safe.
 */
public final class PostingJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new TimeOfDayModule())
            .addModule(new PlainNumberModule())
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();

    private PostingJson() {}

    /**
     * Writes an extraction in one line.
     *
     * @param extraction the extraction
     * @return JSON without a line break
     */
    public static String write(Extraction extraction) {
        return string(extraction);
    }

    /**
     * Writes a posting in one line.
     *
     * @param posting the posting
     * @return JSON without a line break
     */
    public static String write(Posting posting) {
        return string(posting);
    }

    /**
     * Writes an extraction as a tree.
     *
     * @param extraction the extraction
     * @return the tree that {@link #write(Extraction)} prints
     */
    public static ObjectNode tree(Extraction extraction) {
        ObjectNode tree = MAPPER.valueToTree(extraction);
        for (String list : new String[] {"evidence", "issues"}) {
            if (!tree.has(list)) {
                tree.putArray(list);
            }
        }
        return tree;
    }

    /**
     * Writes a posting as a tree.
     *
     * @param posting the posting
     * @return the tree that {@link #write(Posting)} prints
     */
    public static ObjectNode tree(Posting posting) {
        return MAPPER.valueToTree(posting);
    }

    /**
     * Reads an extraction.
     *
     * @param json what {@link #write(Extraction)} made
     * @return an equal extraction
     * @throws IllegalArgumentException when the text is no such JSON, with place and cause
     */
    public static Extraction readExtraction(String json) {
        return read(json, Extraction.class);
    }

    /**
     * Reads a posting.
     *
     * @param json what {@link #write(Posting)} made
     * @return an equal posting
     * @throws IllegalArgumentException when the text is no such JSON, with place and cause
     */
    public static Posting readPosting(String json) {
        return read(json, Posting.class);
    }

    /**
     * Reads a posting from a tree of its leaves.
     *
     * @param tree the tree
     * @return the posting
     * @throws IllegalArgumentException when a leaf is unknown or of the wrong type
     */
    public static Posting posting(JsonNode tree) {
        try {
            return MAPPER.treeToValue(tree, Posting.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * A value as a leaf of a tree: dates and periods as ISO 8601, enums by name.
     *
     * @param value a value of one of the posting's leaf types
     * @return the leaf
     */
    public static JsonNode leaf(Object value) {
        if (value instanceof String
                || value instanceof Enum<?>
                || value instanceof LocalDate
                || value instanceof Period) {
            return MAPPER.getNodeFactory().textNode(value.toString());
        }
        return value instanceof Boolean truth ? MAPPER.getNodeFactory().booleanNode(truth) : MAPPER.valueToTree(value);
    }

    /**
     * A value as it is once it was written and read again: decimals without zeros at the end, times of day in minutes.
     *
     * @param value a value of one of the posting's leaf types
     * @return an equal value in normal form
     */
    public static Object normal(Object value) {
        if (value instanceof BigDecimal number) {
            return PlainNumberModule.plain(number);
        }
        return value instanceof LocalTime time ? time.truncatedTo(ChronoUnit.MINUTES) : value;
    }

    /**
     * A value of any type as JSON has it: a string, number, truth, map or list.
     *
     * @param value the value
     * @return what reading it back without a type gives
     */
    public static Object plain(Object value) {
        return MAPPER.convertValue(leaf(value), Object.class);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static String string(Object value) {
        try {
            return MAPPER.writeValueAsString(value instanceof Extraction extraction ? tree(extraction) : value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
