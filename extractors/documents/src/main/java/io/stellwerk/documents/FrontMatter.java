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
 * The lines between {@code ---} or {@code +++} at the start of a page source: {@code working-time: 20 hours a week},
 * {@code date = 2031-02-03}.
 *
 * @param entries the lines of key and value that are not indented
 * @param end where the body starts
 */
record FrontMatter(List<Entry> entries, int end) {
    private static final int MOST_LINES = 200;
    private static final String YAML = "---";
    private static final String TOML = "+++";
    private static final String PAGE_DATE = "date";
    private static final Set<String> TITLES = Set.of("title", "jobtitle", "job-title", "job_title");
    private static final Set<String> TECHNICAL = Set.of(
            "layout",
            "permalink",
            "slug",
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
            "path");

    /**
     * One line.
     *
     * @param key what stands before the colon or equals sign
     * @param start where the key starts in the source
     * @param value what stands after it, without quotation marks
     * @param valueStart where the value starts in the source
     */
    record Entry(String key, int start, String value, int valueStart) {}

    /** Finds front matter; empty where the text starts otherwise. */
    static Optional<FrontMatter> in(String source) {
        int from = source.indexOf('\n') + 1;
        String fence = source.substring(0, from).stripTrailing();
        if (!fence.equals(YAML) && !fence.equals(TOML)) {
            return Optional.empty();
        }
        char sign = fence.equals(YAML) ? ':' : '=';
        List<Entry> entries = new ArrayList<>();
        for (int lines = 0; lines < MOST_LINES; lines++) {
            int to = source.indexOf('\n', from);
            String line = source.substring(from, to < 0 ? source.length() : to).stripTrailing();
            if (line.equals(fence) || "...".equals(line)) {
                return entries.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new FrontMatter(entries, to < 0 ? source.length() : to + 1));
            }
            entry(line, from, sign).ifPresent(entries::add);
            if (to < 0) {
                return Optional.empty();
            }
            from = to + 1;
        }
        return Optional.empty();
    }

    private static Optional<Entry> entry(String line, int at, char sign) {
        int colon = line.indexOf(sign);
        if (colon < 1 || !Character.isLetter(line.charAt(0)) || colon + 1 >= line.length()) {
            return Optional.empty();
        }
        int start = colon + 1;
        int end = line.length();
        while (start < end && " \"'".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " \"'".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean scalar = start < end && "|>[{&*".indexOf(line.charAt(start)) < 0;
        String key = line.substring(0, colon).stripTrailing();
        return scalar ? Optional.of(new Entry(key, at, line.substring(start, end), at + start)) : Optional.empty();
    }

    Map<String, String> metadata() {
        Map<String, String> metadata = new LinkedHashMap<>();
        entries.forEach(entry -> metadata.putIfAbsent(entry.key(), entry.value()));
        return metadata;
    }

    Optional<String> title() {
        return entries.stream()
                .filter(entry -> TITLES.contains(entry.key()))
                .map(Entry::value)
                .findFirst();
    }

    /** Writes the title as heading and all that may be part of an ad as label and value. */
    void write(BlockSink sink) {
        for (Entry entry : entries) {
            if (TITLES.contains(entry.key())) {
                sink.heading(inline(entry.value(), entry.valueStart()), 1);
            }
        }
        for (Entry entry : entries) {
            if (!TITLES.contains(entry.key()) && !TECHNICAL.contains(entry.key()) && !isFlag(entry)) {
                sink.labelled(label(entry), inline(entry.value(), entry.valueStart()));
            }
        }
    }

    private static boolean isFlag(Entry entry) {
        return entry.value().equals("true") || entry.value().equals("false");
    }

    /** The key in words: {@code datePosted} is "date Posted"; a page's own {@code date} is that of its publication. */
    private static Inline label(Entry entry) {
        Inline label = new Inline();
        String key = entry.key();
        for (int i = 0; i < key.length(); i++) {
            if (i > 0 && Character.isUpperCase(key.charAt(i)) && Character.isLowerCase(key.charAt(i - 1))) {
                label.space();
            }
            char c = key.charAt(i) == '_' ? ' ' : key.charAt(i);
            label.add(c, entry.start() + i, entry.start() + i + 1, false);
        }
        return key.equals(PAGE_DATE) ? label.add(" posted") : label;
    }

    private static Inline inline(String text, int start) {
        Inline line = new Inline();
        for (int i = 0; i < text.length(); i++) {
            line.add(text.charAt(i), start + i, start + i + 1, false);
        }
        return line;
    }
}
