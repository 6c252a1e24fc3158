package io.stellwerk.batch;

import io.stellwerk.PostingParser;
import io.stellwerk.evaluation.Gold;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.fitting.Event;
import io.stellwerk.fitting.Fit;
import io.stellwerk.fitting.ValueMatch;
import io.stellwerk.fitting.WeightRows;
import io.stellwerk.quantity.Quantity;
import io.stellwerk.recognizer.Mention;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code normalise fit GOLD_DIR... --roles DIR}: fits the weights of all role models whose rows say where gold has their values, and
 * rewrites the rows.
 */
@Command(
        name = "fit",
        mixinStandardHelpOptions = true,
        description = "Fits the weights of the role models to ads whose postings are known, and rewrites their rows.")
final class FitCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "GOLD_DIR", description = "Folders of ads with their NAME.gold.json.")
    private List<Path> folders = List.of();

    @Option(names = "--roles", required = true, paramLabel = "DIR", description = "The folder of the models' rows.")
    private Path roles = Path.of("");

    @Option(
            names = "--tightness",
            defaultValue = "0.5",
            description = "How strongly weights are held to the hand-set ones (default: ${DEFAULT-VALUE}).")
    private double tightness;

    private final Map<String, WeightRows> models = new LinkedHashMap<>();
    private final Map<String, List<Event>> events = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException {
        try (Stream<Path> files = Files.list(roles)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                String name = String.valueOf(file.getFileName()).replace(".tsv", "");
                models.put(name, WeightRows.read(file));
            }
        }
        for (Path folder : folders) {
            collect(folder);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Map.Entry<String, List<Event>> entry : events.entrySet()) {
            WeightRows rows = models.get(entry.getKey());
            if (rows != null) {
                rows.write(new Fit(rows, entry.getValue(), tightness).run());
                out.printf("%s: %d mentions%n", entry.getKey(), entry.getValue().size());
            }
        }
        return 0;
    }

    private void collect(Path folder) throws IOException {
        Map<String, Ad> ads = new LinkedHashMap<>();
        new Ads().each(folder.toString(), System.in, ad -> ads.put(ad.stem(), ad));
        for (Gold gold : Gold.readAll(folder)) {
            Ad ad = ads.get(gold.stem());
            if (ad != null) {
                ad.read(PostingParser.builder()
                        .watch((scene, model, from, to, scores) -> note(gold, scene, model, from, to, scores))
                        .build());
            }
        }
    }

    private void note(Gold gold, Scene scene, RoleModel model, int from, int to, RoleScores scores) {
        WeightRows rows = models.get(model.name());
        Map<String, List<String>> pointers = rows == null ? Map.of() : rows.goldPointers();
        if (!pointers.isEmpty()) {
            role(gold, pointers, quantity(scene, from, to), scene.tokens().text(from, to), scores)
                    .ifPresent(role -> events.computeIfAbsent(model.name(), fresh -> new ArrayList<>())
                            .add(new Event(scores.features(), role)));
        }
    }

    /** The role whose gold has the mention's value; none where gold is silent on a pointer that could have it. */
    private static Optional<String> role(
            Gold gold,
            Map<String, List<String>> pointers,
            @Nullable Quantity quantity,
            String text,
            RoleScores scores) {
        boolean silent = false;
        List<String> fitting = new ArrayList<>();
        for (Map.Entry<String, List<String>> entry : pointers.entrySet()) {
            for (String pointer : entry.getValue()) {
                List<List<String>> expected = gold.expected().get(pointer);
                silent |= expected == null;
                if (expected != null
                        && expected.stream()
                                .flatMap(List::stream)
                                .anyMatch(value -> ValueMatch.matches(quantity, text, value))) {
                    fitting.add(entry.getKey());
                }
            }
        }
        if (fitting.isEmpty()) {
            return silent ? Optional.empty() : Optional.of(RoleModel.NONE);
        }
        return fitting.stream().max((a, b) -> Double.compare(scores.of(a), scores.of(b)));
    }

    private static @Nullable Quantity quantity(Scene scene, int from, int to) {
        for (Mention mention : scene.mentions().all()) {
            if (mention.from() == from && mention.to() == to) {
                return mention.quantity();
            }
        }
        return null;
    }
}
