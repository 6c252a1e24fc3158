package io.stellwerk.extractor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stellwerk.PostingParser;
import io.stellwerk.json.PostingJson;
import java.io.UncheckedIOException;

/** Reads a sentence of an ad and gives single values of its posting as text. */
public final class PostingValues {

    private static final PostingParser PARSER = PostingParser.create();
    private static final ObjectMapper JSON = new ObjectMapper();

    private PostingValues() {}

    /** The value at a pointer, empty when the posting lacks it. */
    public static String of(String ad, String pointer) {
        try {
            return JSON.readTree(PostingJson.write(PARSER.parse(ad)))
                    .at("/posting" + pointer)
                    .asText();
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Both ends of a range with two points between. */
    public static String range(String ad, String pointer) {
        return of(ad, pointer + "/min") + ".." + of(ad, pointer + "/max");
    }
}
