package io.stellwerk.documents.page;

import io.stellwerk.table.Row;
import io.stellwerk.table.Table;
import io.stellwerk.text.Folding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the parts of pages are called, as rows of data. */
final class PageWords {
    private static final String RESOURCE = "META-INF/stellwerk/page-words.tsv";
    private static final PageWords INSTANCE = load();

    /** What a word says about its part of the page. */
    enum Part {
        DROP,
        FRAME,
        SUSPECT,
        LABEL,
        VALUE,
        CONTENT,
        APPLY,
        POINTER,
        SUBMIT,
        RELATED,
        COOKIE
    }

    private final Map<Part, Set<String>> words;

    private PageWords(Map<Part, Set<String>> words) {
        this.words = words;
    }

    static PageWords standard() {
        return INSTANCE;
    }

    private static PageWords load() {
        Map<Part, Set<String>> words = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            words.put(part, new LinkedHashSet<>());
        }
        ClassLoader loader = PageWords.class.getClassLoader();
        for (Table table : Table.readAll(loader, RESOURCE)) {
            for (Row row : table.rows()) {
                Part part = Part.valueOf(row.required("part").toUpperCase(Locale.ROOT));
                words.getOrDefault(part, new LinkedHashSet<>()).add(Folding.fold(row.required("word")));
            }
        }
        return new PageWords(words);
    }

    /**
     * Whether class, id or role of an element has such a name: {@code job-description} is job, description and
     * jobdescription.
     */
    boolean names(Element element, Part part) {
        Set<String> known = words.getOrDefault(part, Set.of());
        return hasName(element.attr("class"), known)
                || hasName(element.id(), known)
                || hasName(element.attr("role"), known);
    }

    private static boolean hasName(String names, Set<String> known) {
        if (names.isEmpty()) {
            return false;
        }
        for (String name : names.split(" ", 20)) {
            List<String> tokens = tokens(name);
            for (int i = 0; i < tokens.size(); i++) {
                boolean pair = i > 0 && known.contains(tokens.get(i - 1) + tokens.get(i));
                if (pair || known.contains(tokens.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> tokens(String name) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : '-';
            boolean letter = Character.isLetterOrDigit(c);
            boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if ((!letter || hump) && token.length() > 0) {
                tokens.add(token.toString());
                token.setLength(0);
            }
            if (letter) {
                token.append(Character.toLowerCase(c));
            }
        }
        return tokens;
    }

    /** Whether a heading starts with such words. */
    boolean starts(String heading, Part part) {
        String folded = Folding.fold(heading.strip());
        return words.getOrDefault(part, Set.of()).stream().anyMatch(folded::startsWith);
    }

    /** Whether a text has such a word anywhere. */
    boolean contains(String text, Part part) {
        String folded = Folding.fold(text);
        return words.getOrDefault(part, Set.of()).stream().anyMatch(folded::contains);
    }

    /** Whether one of a text's words is such a word. */
    boolean hasWord(String text, Part part) {
        Set<String> known = words.getOrDefault(part, Set.of());
        return tokens(Folding.fold(text)).stream().anyMatch(known::contains);
    }

    /** How often the words of a part stand in a text. */
    int count(String text, Part part) {
        String folded = Folding.fold(text);
        int count = 0;
        for (String word : words.getOrDefault(part, Set.of())) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                count++;
            }
        }
        return count;
    }
}
