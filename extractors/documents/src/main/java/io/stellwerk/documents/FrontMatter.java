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
 * The lines between {@code ---} at the start of a page source: {@code working-time: 20 hours a week}.
 *
 * @param entries the lines {@code key: value}, those below a key without a value under its name
 * @param end where the body starts
 */
record FrontMatter(List<Entry> entries, int end) {
    private static final int MOST_LINES = 200;
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
            "author_email",
            "author-email",
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
        if (!source.startsWith("---\n") && !source.startsWith("---\r\n")) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        String parent = "";
        int parentStart = 0;
        int from = source.indexOf('\n') + 1;
        for (int lines = 0; lines < MOST_LINES; lines++) {
            int to = source.indexOf('\n', from);
            String line = source.substring(from, to < 0 ? source.length() : to).stripTrailing();
            if ("---".equals(line) || "...".equals(line)) {
                return entries.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new FrontMatter(entries, to < 0 ? source.length() : to + 1));
            }
            boolean child = line.startsWith(" ");
            if (child && isOfAd(parent)) {
                child(line, from, parent, parentStart).ifPresent(entries::add);
            } else if (!child) {
                entry(line, from).ifPresent(entries::add);
                parent = line.endsWith(":") ? line.substring(0, line.length() - 1) : "";
                parentStart = from;
            }
            if (to < 0) {
                return Optional.empty();
            }
            from = to + 1;
        }
        return Optional.empty();
    }

    /** The value of an indented line goes by the name of the line above it: {@code contact:} and below it {@code email: jobs@...}. */
    private static Optional<Entry> child(String line, int at, String parent, int parentStart) {
        String key = line.stripLeading();
        int indent = line.length() - key.length();
        return entry(key, at + indent)
                .filter(entry -> "name".equals(entry.key()) || isOfAd(entry.key()))
                .map(entry -> new Entry(parent, parentStart, entry.value(), entry.valueStart()));
    }

    private static boolean isOfAd(String key) {
        return !key.isEmpty() && !TITLES.contains(key) && !TECHNICAL.contains(key);
    }

    private static Optional<Entry> entry(String line, int at) {
        int colon = line.indexOf(':');
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
        return scalar
                ? Optional.of(new Entry(line.substring(0, colon), at, line.substring(start, end), at + start))
                : Optional.empty();
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
            if (isOfAd(entry.key())) {
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
