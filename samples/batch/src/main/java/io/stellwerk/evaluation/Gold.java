package io.stellwerk.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an ad should become: values by JSON Pointer.
 *
 * <p>A pointer with {@code *} compares sets, {@code null} means that the ad does not say it, {@code {"anyOf": [..]}} accepts any of
 * the listed values; pointers that are not named are not judged.
 *
 * @param stem the ad's name, the gold file's without its endings
 * @param expected what each pointer should hold: a set of values, each with the readings that are accepted for it
 */
public record Gold(String stem, Map<String, List<List<String>>> expected) {

    /** The ending of gold files. */
    public static final String ENDING = ".gold.json";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * Reads all gold files below a folder.
     *
     * @param folder the folder
     * @return the gold by name
     * @throws IOException when a file can't be read or is no gold, with its name
     */
    public static List<Gold> readAll(Path folder) throws IOException {
        List<Gold> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
                all.add(read(file));
            }
        }
        return all;
    }

    private static Gold read(Path file) throws IOException {
        JsonNode root = MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
        if (root == null || !root.isObject()) {
            throw new IOException(file + ": not an object of JSON Pointers");
        }
        Map<String, List<List<String>>> expected = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            if (entry.getKey().startsWith("/")) {
                expected.put(entry.getKey(), values(entry.getValue()));
            }
        }
        String name = String.valueOf(file.getFileName());
        return new Gold(name.substring(0, name.length() - ENDING.length()), expected);
    }

    private static List<List<String>> values(JsonNode node) {
        List<List<String>> values = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(member -> values.add(readings(member)));
        } else if (!node.isNull()) {
            values.add(readings(node));
        }
        return values;
    }

    private static List<String> readings(JsonNode node) {
        List<String> readings = new ArrayList<>();
        if (node.has("anyOf")) {
            node.get("anyOf").forEach(one -> readings.add(NormalForm.of(one)));
        } else {
            readings.add(NormalForm.of(node));
        }
        return readings;
    }
}
