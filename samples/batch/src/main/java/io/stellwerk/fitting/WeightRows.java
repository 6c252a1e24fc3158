package io.stellwerk.fitting;

import io.stellwerk.field.RoleModel;
import io.stellwerk.table.Row;
import io.stellwerk.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The rows of a role model's file: each weight with the hand-set one that fitting starts from and is held to. */
public final class WeightRows {

    /**
     * A weight's place.
     *
     * @param role a role
     * @param feature a feature
     */
    public record Key(String role, String feature) {}

    private static final double SMALLEST = 0.005;

    private final Path file;
    private final List<String> head;
    private final Map<Key, Double> priors;

    private WeightRows(Path file, List<String> head, Map<Key, Double> priors) {
        this.file = file;
        this.head = head;
        this.priors = priors;
    }

    /**
     * Reads a model's rows.
     *
     * @param file the file of the rows
     * @return the rows, with {@code prior} as the hand-set weight, or {@code weight} where there is no prior yet
     * @throws IOException when the file can't be read
     */
    public static WeightRows read(Path file) throws IOException {
        List<String> head = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .takeWhile(line -> line.startsWith("#"))
                .toList();
        Map<Key, Double> priors = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file)) {
            Table table = Table.read(file.toString(), in);
            String column = table.columns().contains("prior") ? "prior" : "weight";
            for (Row row : table.rows()) {
                priors.merge(
                        new Key(row.get("role"), row.get("feature")),
                        row.decimal(column).doubleValue(),
                        Double::sum);
            }
        }
        return new WeightRows(file, head, priors);
    }

    /**
     * Where gold has the values of a role, as the file says: {@code # gold DEADLINE: /deadline/date}.
     *
     * @return pointers by role, empty when the file says nothing
     */
    public Map<String, List<String>> goldPointers() {
        Map<String, List<String>> pointers = new LinkedHashMap<>();
        for (String line : head) {
            int colon = line.indexOf(": ");
            if (line.startsWith("# gold ") && colon > 0) {
                pointers.put(
                        line.substring("# gold ".length(), colon).trim(),
                        List.of(line.substring(colon + 2).trim().split("\\s+", -1)));
            }
        }
        return pointers;
    }

    List<String> roles() {
        Set<String> roles = new LinkedHashSet<>(List.of(RoleModel.NONE));
        priors.keySet().forEach(key -> roles.add(key.role()));
        return List.copyOf(roles);
    }

    List<String> features() {
        Set<String> features = new LinkedHashSet<>();
        priors.keySet().forEach(key -> features.add(key.feature()));
        return List.copyOf(features);
    }

    double prior(String role, String feature) {
        return priors.getOrDefault(new Key(role, feature), 0.0);
    }

    /**
     * Writes the rows with new weights, the hand-set ones kept as {@code prior}.
     *
     * @param weights the new weights
     * @throws IOException when the file can't be written
     */
    public void write(Map<Key, Double> weights) throws IOException {
        List<String> lines = new ArrayList<>(head);
        lines.add("role\tfeature\tprior\tweight");
        for (String role : roles()) {
            for (String feature : features()) {
                Key key = new Key(role, feature);
                double weight = weights.getOrDefault(key, prior(role, feature));
                if (priors.containsKey(key) || Math.abs(weight) >= SMALLEST) {
                    lines.add(String.join("\t", role, feature, number(prior(role, feature)), number(weight)));
                }
            }
        }
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value)
                .replaceFirst("\\.?0+$", "")
                .replaceFirst("^-0$", "0");
    }
}
