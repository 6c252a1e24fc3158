package io.stellwerk.documents;

import io.stellwerk.documents.block.BlockSink;
import io.stellwerk.documents.block.Inline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The lines between {@code ---} at the start of a page source: {@code working-time: 20 hours a week}.
 *
 * @param entries the lines {@code key: value}, those one step in too
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
        Entry parent = null;
        int from = source.indexOf('\n') + 1;
        for (int lines = 0; lines < MOST_LINES; lines++) {
            int to = source.indexOf('\n', from);
            String line = source.substring(from, to < 0 ? source.length() : to).stripTrailing();
            if ("---".equals(line) || "...".equals(line)) {
                return entries.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new FrontMatter(entries, to < 0 ? source.length() : to + 1));
            }
            parent = parent(line, from, parent);
            entry(line, from).or(nested(line, from, parent)).ifPresent(entries::add);
            if (to < 0) {
                return Optional.empty();
            }
            from = to + 1;
        }
        return Optional.empty();
    }

    /** The key that indented lines belong to: one with nothing behind its colon. */
    private static @Nullable Entry parent(String line, int at, @Nullable Entry current) {
        if (line.isEmpty() || !Character.isLetter(line.charAt(0))) {
            return current;
        }
        return line.endsWith(":") ? new Entry(line.substring(0, line.length() - 1), at, "", at) : null;
    }

    /** {@code "  name: Birchvale Honey"} under {@code "hiringOrganization:"} has the key of what it names. */
    private static Supplier<Optional<Entry>> nested(String line, int at, @Nullable Entry parent) {
        String inner = line.stripLeading();
        int indent = line.length() - inner.length();
        return () -> parent == null || indent == 0
                ? Optional.empty()
                : entry(inner, at + indent)
                        .filter(found -> !TITLES.contains(found.key()))
                        .map(found -> "name".equals(found.key())
                                ? new Entry(parent.key(), parent.start(), found.value(), found.valueStart())
                                : found);
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
