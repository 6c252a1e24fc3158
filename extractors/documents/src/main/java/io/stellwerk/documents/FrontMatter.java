package io.stellwerk.documents;

import io.stellwerk.documents.block.BlockSink;
import io.stellwerk.documents.block.Inline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lines between {@code ---} at the start of a page source, {@code working-time: 20 hours a week}, or between {@code +++},
 * {@code title = "Gardener"}.
 *
 * @param entries the lines {@code key: value} that are not indented
 * @param end where the body starts
 */
record FrontMatter(List<Entry> entries, int end) {
    private static final int MOST_LINES = 200;
    private static final String YAML = "---";
    private static final String TOML = "+++";
    private static final Set<String> BLOCK_SCALARS = Set.of(">", ">-", ">+", "|", "|-", "|+");
    private static final Set<String> SWITCHES = Set.of("true", "false");
    private static final Set<String> TITLES = Set.of("title", "jobtitle", "job-title", "job_title");
    private static final Set<String> TECHNICAL = Set.of(
            "layout",
            "permalink",
            "slug",
            "published",
            "draft",
            "weight",
            "template",
            "tags",
            "sitemap",
            "image",
            "aliases",
            "url",
            "id",
            "lang",
            "name",
            "section",
            "redirect_from",
            "robots",
            "author",
            "type",
            "path");

    /**
     * One line.
     *
     * @param key what stands before the colon
     * @param start where the key starts in the source
     * @param value what stands after it, without quotation marks
     * @param valueStart where the value starts in the source
     */
    record Entry(String key, int start, String value, int valueStart) {}

    /** Finds front matter; empty where the text starts otherwise. */
    static Optional<FrontMatter> in(String source) {
        String fence = source.substring(0, Math.max(0, source.indexOf('\n'))).stripTrailing();
        if (!fence.equals(YAML) && !fence.equals(TOML)) {
            return Optional.empty();
        }
        char sign = fence.equals(YAML) ? ':' : '=';
        List<Entry> entries = new ArrayList<>();
        int from = source.indexOf('\n') + 1;
        for (int lines = 0; lines < MOST_LINES; lines++) {
            int to = source.indexOf('\n', from);
            String line = source.substring(from, to < 0 ? source.length() : to).stripTrailing();
            if (fence.equals(line) || "...".equals(line)) {
                return entries.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new FrontMatter(entries, to < 0 ? source.length() : to + 1));
            }
            if (to < 0) {
                return Optional.empty();
            }
            entry(line, from, sign, source, to + 1).ifPresent(entries::add);
            from = to + 1;
        }
        return Optional.empty();
    }

    private static Optional<Entry> entry(String line, int at, char sign, String source, int next) {
        int key = line.indexOf(sign);
        if (key < 1 || !Character.isLetter(line.charAt(0)) || key + 1 >= line.length()) {
            return Optional.empty();
        }
        String name = line.substring(0, key).strip();
        Optional<Entry> value = BLOCK_SCALARS.contains(line.substring(key + 1).strip())
                ? value(name, at, source, next, Math.max(next, source.indexOf('\n', next)))
                : value(name, at, source, at + key + 1, at + line.length());
        return value.filter(entry -> "|>[{&*".indexOf(entry.value().charAt(0)) < 0);
    }

    private static Optional<Entry> value(String key, int at, String source, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && " \"'".indexOf(source.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " \"'\r".indexOf(source.charAt(end - 1)) >= 0) {
            end--;
        }
        return start < end ? Optional.of(new Entry(key, at, source.substring(start, end), start)) : Optional.empty();
    }

    private static boolean isTitle(Entry entry) {
        return TITLES.contains(entry.key()) && !SWITCHES.contains(entry.value());
    }

    Map<String, String> metadata() {
        Map<String, String> metadata = new LinkedHashMap<>();
        entries.forEach(entry -> metadata.putIfAbsent(entry.key(), entry.value()));
        return metadata;
    }

    Optional<String> title() {
        return entries.stream().filter(FrontMatter::isTitle).map(Entry::value).findFirst();
    }

    /** Writes the title as heading and all that may be part of an ad as label and value. */
    void write(BlockSink sink) {
        for (Entry entry : entries) {
            if (isTitle(entry)) {
                sink.heading(inline(entry.value(), entry.valueStart()), 1);
            }
        }
        for (Entry entry : entries) {
            if (!TITLES.contains(entry.key()) && !TECHNICAL.contains(entry.key())) {
                sink.labelled(inline(entry.key(), entry.start()), inline(entry.value(), entry.valueStart()));
            }
        }
    }

    private static Inline inline(String text, int start) {
        Inline line = new Inline();
        for (int i = 0; i < text.length(); i++) {
            line.add(text.charAt(i), start + i, start + i + 1, false);
        }
        return line;
    }
}
