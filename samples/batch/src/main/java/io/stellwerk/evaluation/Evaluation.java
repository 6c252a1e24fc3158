package io.stellwerk.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.stellwerk.json.PostingJson;
import io.stellwerk.posting.Evidence;
import io.stellwerk.posting.Extraction;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Holds extractions against gold, one ad after the other. Not thread-safe. */
public final class Evaluation {

    private final Map<String, Tally> fields = new TreeMap<>();
    private final Map<String, Tally> languages = new TreeMap<>();
    private final Tally all = new Tally();
    private final Reliability reliability = new Reliability();
    private final List<Miss> misses = new ArrayList<>();
    private int ads;
    private int perfect;

    /** Starts empty. */
    public Evaluation() {}

    /**
     * Adds an ad.
     *
     * @param gold what it should become
     * @param extraction what it became
     */
    public void add(Gold gold, Extraction extraction) {
        int missesBefore = misses.size();
        JsonNode posting = PostingJson.tree(extraction.posting());
        List<List<String>> language = gold.expected().getOrDefault("/language", List.of());
        Tally ofLanguage = languages.computeIfAbsent(
                language.isEmpty() ? "?" : language.get(0).get(0), fresh -> new Tally());
        gold.expected().forEach((pointer, wanted) -> {
            List<String> got = values(posting, pointer);
            List<String> lost = new ArrayList<>();
            List<String> extra = extra(wanted, got, lost);
            int hits = wanted.size() - lost.size();
            for (Tally tally : List.of(fields.computeIfAbsent(pointer, fresh -> new Tally()), ofLanguage, all)) {
                tally.add(hits, extra.size(), lost.size());
            }
            if (!lost.isEmpty() || !extra.isEmpty()) {
                misses.add(new Miss(gold.stem(), pointer, lost, extra));
            }
            weigh(extraction, posting, pointer, wanted);
        });
        ads++;
        perfect += misses.size() == missesBefore ? 1 : 0;
    }

    private void weigh(Extraction extraction, JsonNode posting, String pointer, List<List<String>> wanted) {
        String last = "";
        for (Evidence evidence : extraction.evidence()) {
            if (matches(pointer, evidence.field()) && !evidence.field().equals(last)) {
                last = evidence.field();
                String value = NormalForm.of(posting.at(evidence.field()));
                boolean right = wanted.stream().anyMatch(readings -> readings.contains(value));
                reliability.add(evidence.confidence(), right);
            }
        }
    }

    private static boolean matches(String pattern, String pointer) {
        List<String> a = List.of(pattern.split("/", -1));
        List<String> b = List.of(pointer.split("/", -1));
        boolean same = a.size() == b.size();
        for (int i = 0; same && i < a.size(); i++) {
            same = a.get(i).equals("*") || a.get(i).equals(b.get(i));
        }
        return same;
    }

    private static List<String> values(JsonNode posting, String pointer) {
        List<JsonNode> here = List.of(posting);
        for (String part : pointer.substring(1).split("/", -1)) {
            List<JsonNode> next = new ArrayList<>();
            for (JsonNode node : here) {
                if (part.equals("*")) {
                    node.forEach(next::add);
                } else if (node.has(part)) {
                    next.add(node.get(part));
                }
            }
            here = next;
        }
        return here.stream().map(NormalForm::of).toList();
    }

    /** Takes a hit for each wanted value; what is left over of the others is false, unless it repeats an accepted one. */
    private static List<String> extra(List<List<String>> wanted, List<String> got, List<String> lost) {
        List<String> left = new ArrayList<>(got);
        for (List<String> readings : wanted) {
            Iterator<String> candidates = left.iterator();
            boolean hit = false;
            while (!hit && candidates.hasNext()) {
                if (readings.contains(candidates.next())) {
                    candidates.remove();
                    hit = true;
                }
            }
            if (!hit) {
                lost.add(String.join(" | ", readings));
            }
        }
        left.removeIf(value -> wanted.stream().anyMatch(readings -> readings.contains(value)));
        return left;
    }

    /**
     * The counts over all pointers.
     *
     * @return the tally
     */
    public Tally all() {
        return all;
    }

    /**
     * The counts by pointer.
     *
     * @return tallies by pointer
     */
    public Map<String, Tally> fields() {
        return fields;
    }

    /**
     * The counts by the ads' language.
     *
     * @return tallies by BCP 47 tag, {@code ?} where gold does not tell it
     */
    public Map<String, Tally> languages() {
        return languages;
    }

    /**
     * How often values are right by their confidence.
     *
     * @return the reliability
     */
    public Reliability reliability() {
        return reliability;
    }

    /**
     * Where gold and postings differ.
     *
     * @return the misses in the order of the ads
     */
    public List<Miss> misses() {
        return misses;
    }

    /**
     * The report: a line for each field and language, the reliability table and the sums.
     *
     * @return lines of text
     */
    public String report() {
        StringBuilder lines = new StringBuilder();
        row(lines, "field", "right", "false", "missing", "P", "R", "F1");
        fields.forEach((pointer, tally) -> row(lines, pointer, tally));
        languages.forEach((language, tally) -> row(lines, "language " + language, tally));
        row(lines, "all", all);
        lines.append('\n').append(reliability.table());
        lines.append(String.format(Locale.ROOT, "ads %d, without a miss %d\n", ads, perfect));
        return lines.toString();
    }

    private static void row(StringBuilder lines, String name, Tally tally) {
        row(
                lines,
                name,
                String.valueOf(tally.right()),
                String.valueOf(tally.wrong()),
                String.valueOf(tally.missing()),
                String.format(Locale.ROOT, "%.3f", tally.precision()),
                String.format(Locale.ROOT, "%.3f", tally.recall()),
                String.format(Locale.ROOT, "%.3f", tally.f1()));
    }

    private static void row(StringBuilder lines, String name, String... cells) {
        lines.append(String.format(Locale.ROOT, "%-36s", name));
        for (String cell : cells) {
            lines.append(String.format(Locale.ROOT, " %8s", cell));
        }
        lines.append('\n');
    }
}
