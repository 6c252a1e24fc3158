package io.stellwerk.batch;

import com.fasterxml.jackson.databind.JsonNode;
import io.stellwerk.PostingParser;
import io.stellwerk.evaluation.Gold;
import io.stellwerk.evaluation.NormalForm;
import io.stellwerk.field.Calibration;
import io.stellwerk.fitting.CalibrationFit;
import io.stellwerk.json.PostingJson;
import io.stellwerk.posting.Evidence;
import io.stellwerk.posting.Extraction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code normalise calibrate GOLD_DIR... --file FILE}: fits how far claimed probabilities can be believed, and writes the rows. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description = "Fits the calibration of confidences to ads whose postings are known, and writes its rows.")
final class CalibrateCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "GOLD_DIR", description = "Folders of ads with their NAME.gold.json.")
    private List<Path> folders = List.of();

    @Option(names = "--file", required = true, paramLabel = "FILE", description = "The calibration.tsv to write.")
    private Path file = Path.of("");

    @Option(
            names = "--unseen",
            paramLabel = "GOLD_DIR",
            description =
                    "A folder of ads that nothing was developed on: they tell how much less sure all is on such ads.")
    private List<Path> unseen = List.of();

    @Override
    public Integer call() throws IOException {
        PostingParser parser = PostingParser.builder().calibrated(false).build();
        Map<String, Calibration.Line> fitted = CalibrationFit.fit(samples(parser, folders));
        List<String> rows = new ArrayList<>(List.of(
                "# How far claimed probabilities can be believed: a line on the logistic scale for each field, * for all others.",
                "field\tslope\toffset"));
        CalibrationFit.moved(fitted, samples(parser, unseen))
                .forEach((field, line) ->
                        rows.add(String.format(Locale.ROOT, "%s\t%.3f\t%.3f", field, line.slope(), line.offset())));
        Files.write(file, rows, StandardCharsets.UTF_8);
        return 0;
    }

    private static Map<String, List<CalibrationFit.Sample>> samples(PostingParser parser, List<Path> goldFolders)
            throws IOException {
        Map<String, List<CalibrationFit.Sample>> samples = new TreeMap<>();
        for (Path folder : goldFolders) {
            Map<String, Ad> ads = new LinkedHashMap<>();
            new Ads().each(folder.toString(), System.in, ad -> ads.put(ad.stem(), ad));
            for (Gold gold : Gold.readAll(folder)) {
                Ad ad = ads.get(gold.stem());
                if (ad != null) {
                    collect(gold, ad.read(parser), samples);
                }
            }
        }
        return samples;
    }

    private static void collect(Gold gold, Extraction extraction, Map<String, List<CalibrationFit.Sample>> samples) {
        JsonNode posting = PostingJson.tree(extraction.posting());
        Set<String> seen = new HashSet<>();
        for (Evidence evidence : extraction.evidence()) {
            String field = evidence.field().replaceAll("/\\d+", "/*");
            List<List<String>> wanted = gold.expected().get(field);
            if (wanted != null && seen.add(evidence.field())) {
                String value = NormalForm.of(posting.at(evidence.field()));
                boolean right = wanted.stream().anyMatch(readings -> readings.contains(value));
                samples.computeIfAbsent(field, fresh -> new ArrayList<>())
                        .add(new CalibrationFit.Sample(evidence.confidence(), right));
            }
        }
    }
}
