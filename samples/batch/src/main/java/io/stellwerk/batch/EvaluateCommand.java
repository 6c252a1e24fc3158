package io.stellwerk.batch;

import io.stellwerk.PostingParser;
import io.stellwerk.evaluation.Evaluation;
import io.stellwerk.evaluation.Gold;
import io.stellwerk.evaluation.Miss;
import io.stellwerk.posting.Extraction;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code normalise evaluate GOLD_DIR}: how well a folder of ads is read whose postings are known. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Holds the postings of a folder of ads against its NAME.gold.json files.")
final class EvaluateCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "GOLD_DIR",
            description = "A folder with NAME.gold.json beside the ad NAME.txt, NAME.html ...")
    private Path folder = Path.of("");

    @Option(names = "--misses", paramLabel = "N", description = "How many misses to list.", defaultValue = "60")
    private int misses;

    @Override
    public Integer call() throws IOException {
        List<Gold> gold = Gold.readAll(folder);
        if (gold.isEmpty()) {
            System.err.println("normalise evaluate: no " + Gold.ENDING + " below " + folder);
            return 1;
        }
        Evaluation evaluation = evaluate(folder, gold);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(evaluation.report());
        for (Miss miss : evaluation.misses().stream().limit(misses).toList()) {
            out.printf(
                    "miss %s %s: wanted %s also got %s%n", miss.stem(), miss.pointer(), miss.missing(), miss.wrong());
        }
        return 0;
    }

    /**
     * Reads the ads of a folder and holds them against gold.
     *
     * @param folder the folder
     * @param gold its gold
     * @return the evaluation; an ad without a file counts as all missed
     * @throws IOException when the folder can't be listed
     */
    static Evaluation evaluate(Path folder, List<Gold> gold) throws IOException {
        PostingParser parser = PostingParser.create();
        Map<String, Ad> ads = new LinkedHashMap<>();
        new Ads().each(folder.toString(), System.in, ad -> ads.put(ad.stem(), ad));
        Evaluation evaluation = new Evaluation();
        for (Gold one : gold) {
            Ad ad = ads.get(one.stem());
            Extraction extraction = ad == null ? parser.parse("") : ad.read(parser);
            evaluation.add(one, extraction);
        }
        return evaluation;
    }
}
