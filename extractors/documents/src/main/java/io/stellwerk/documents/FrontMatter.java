package io.stellwerk.documents;

import io.stellwerk.documents.block.BlockSink;
import io.stellwerk.documents.block.Inline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lines between {@code ---} or {@code +++} at the start of a page source: {@code working-time: 20 hours a week},
 * {@code date = 2031-02-03}.
 *
 * <p>Pages print all kinds of lines there that no YAML or TOML parser takes, so it is read line by line, with one level of nesting.
 *
 * @param entries its values in reading order
 * @param inner the lines, none of them empty, of texts that pages made of sections keep below their keys, {@code text: |}
 * @param end where the body starts
 */
record FrontMatter(List<Entry> entries, List<InnerLine> inner, int end) {
    private static final int MOST_LINES = 200;
    private static final String YAML = "---";
    private static final String TOML = "+++";
    private static final String PAGE_DATE = "date";
    private static final String NAME = "name";
    private static final Set<String> TITLES = Set.of("title", "jobtitle", "jobTitle", "job-title", "job_title");
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
            "post_id",
            "page_id",
            "lang",
            "name",
            "section",
            "redirect_from",
            "robots",
            "author",
            "authors",
            "author_email",
            "author-email",
            "path",
            "categories",
            "logo",
            "cover",
            "banner",
            "comments",
            "menu");

    /** First words of keys that tell how a page looks, is shared and is translated: {@code background-position}. */
    private static final Set<String> TECHNICAL_FIRST_WORDS =
            Set.of("background", "og", "twitter", "seo", "css", "hero", "header", "lang");

    /**
     * A stretch of the source.
     *
     * @param text what stands there, without quotation marks around it, line ends as they are
     * @param start where it starts in the source
     */
    record Words(String text, int start) {

        String oneLine() {
            return text.indexOf('\n') < 0 ? text : inline(this).toString();
        }
    }

    /**
     * A line of a text that is set in below its key.
     *
     * @param start where the line starts in the source
     * @param text where its words start
     * @param end where it ends
     */
    record InnerLine(int start, int text, int end) {}

    /**
     * One value with what names it.
     *
     * @param parent the key that the line stands under, empty at the outermost level
     * @param key what stands before the colon or equals sign, empty for an item of a list
     * @param value what stands after it
     */
    record Entry(Optional<Words> parent, Optional<Words> key, Words value) {

        boolean isOutermost() {
            return parent.isEmpty();
        }

        /** What the value goes by: an item by what it is an item of, and {@code name: Ann} below {@code contact:} by that. */
        Words label() {
            return key.filter(own -> isOutermost() || !own.text().equals(NAME))
                    .or(() -> parent)
                    .orElseThrow();
        }

        private boolean isNamed(Set<String> names) {
            return key.or(() -> parent).map(Words::text).filter(names::contains).isPresent();
        }

        /** Whether it may be part of an ad. */
        boolean isOfAd() {
            boolean technical = parent.or(() -> key)
                    .map(Words::text)
                    .filter(name -> TECHNICAL.contains(name) || TECHNICAL_FIRST_WORDS.contains(firstOfSeveral(name)))
                    .isPresent();
            return !technical && !isPrivate() && !isFlag() && !isNamed(TITLES);
        }

        /** {@code _template} is for the program that makes the page. */
        private boolean isPrivate() {
            return label().text().startsWith("_");
        }

        private static String firstOfSeveral(String name) {
            int sign = Math.max(name.indexOf('-'), name.indexOf('_'));
            return sign < 0 ? "" : name.substring(0, sign);
        }

        /** Whether it switches something of the page on or off. */
        boolean isFlag() {
            return value.text().equals("true") || value.text().equals("false");
        }

        boolean isTitle() {
            return (isOutermost() || key.isEmpty()) && !isFlag() && isNamed(TITLES);
        }
    }

    /** Finds front matter; empty where the text starts otherwise. A page of one program may hold that of another. */
    static Optional<FrontMatter> in(String source) {
        return at(source, 0).map(front -> {
            int next = front.end();
            while (next < source.length() && Character.isWhitespace(source.charAt(next))) {
                next++;
            }
            return source.startsWith(TOML, next)
                    ? at(source, next).map(front::and).orElse(front)
                    : front;
        });
    }

    private FrontMatter and(FrontMatter later) {
        return new FrontMatter(
                Stream.concat(entries.stream(), later.entries.stream()).toList(),
                Stream.concat(inner.stream(), later.inner.stream()).toList(),
                later.end);
    }

    private static Optional<FrontMatter> at(String source, int start) {
        int from = source.indexOf('\n', start) + 1;
        String fence = source.substring(start, Math.max(start, from)).stripTrailing();
        if (!fence.equals(YAML) && !fence.equals(TOML)) {
            return Optional.empty();
        }
        FrontMatterLines lines = new FrontMatterLines(source, fence.equals(YAML) ? ':' : '=');
        for (int count = 0; count < MOST_LINES; count++) {
            int to = source.indexOf('\n', from);
            String line = source.substring(from, to < 0 ? source.length() : to).stripTrailing();
            if (line.equals(fence) || "...".equals(line)) {
                int end = to < 0 ? source.length() : to + 1;
                return lines.entries().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new FrontMatter(lines.entries(), lines.inner(), end));
            }
            lines.read(line, from);
            if (to < 0) {
                return Optional.empty();
            }
            from = to + 1;
        }
        return Optional.empty();
    }

    /**
     * The source with spaces for all but the body and the inner texts, so that offsets stay: what an inner line is set in by comes
     * before its line break.
     */
    String blanked(String source) {
        StringBuilder blanked = new StringBuilder(source);
        for (int i = 0; i < end; i++) {
            if (blanked.charAt(i) != '\n') {
                blanked.setCharAt(i, ' ');
            }
        }
        for (InnerLine line : inner) {
            blanked.replace(line.start() - 1, line.text(), " ".repeat(line.text() - line.start()) + '\n');
            blanked.replace(line.text(), line.end(), source.substring(line.text(), line.end()));
        }
        return blanked.toString();
    }

    Map<String, String> metadata() {
        Map<String, String> metadata = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.isOutermost()) {
                metadata.putIfAbsent(entry.label().text(), entry.value().oneLine());
            }
        }
        return metadata;
    }

    Optional<String> title() {
        return entries.stream()
                .filter(Entry::isTitle)
                .map(entry -> entry.value().oneLine())
                .findFirst();
    }

    /** Writes the title as heading and all that may be part of an ad as label and value, each item of a list too. */
    void write(BlockSink sink) {
        entries.stream().filter(Entry::isTitle).forEach(title -> sink.heading(inline(title.value()), 1));
        entries.stream().filter(Entry::isOfAd).forEach(entry -> sink.labelled(label(entry), inline(entry.value())));
    }

    /** The name in words; a page's own {@code date} is that of its publication. */
    private static Inline label(Entry entry) {
        Words name = entry.label();
        Inline label = new Inline();
        for (int i = 0; i < name.text().length(); i++) {
            char c = name.text().charAt(i);
            boolean hump = i > 0
                    && Character.isUpperCase(c)
                    && Character.isLowerCase(name.text().charAt(i - 1));
            if (hump || c == '_') {
                label.space();
            }
            if (c != '_') {
                label.add(c, name.start() + i, name.start() + i + 1, false);
            }
        }
        return entry.isOutermost() && name.text().equals(PAGE_DATE) ? label.add(" posted") : label;
    }

    private static Inline inline(Words words) {
        Inline line = new Inline();
        for (int i = 0; i < words.text().length(); i++) {
            line.add(words.text().charAt(i), words.start() + i, words.start() + i + 1, false);
        }
        return line;
    }
}
