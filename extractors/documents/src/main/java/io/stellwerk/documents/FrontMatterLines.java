package io.stellwerk.documents;

import io.stellwerk.documents.FrontMatter.Entry;
import io.stellwerk.documents.FrontMatter.InnerLine;
import io.stellwerk.documents.FrontMatter.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads front matter line by line: keys with values, also folded ones, keys with indented keys, and keys with lists. */
final class FrontMatterLines {
    private static final String QUOTES = "\"'";
    private static final Set<String> BLOCK_SCALARS = Set.of(">", ">-", ">+", "|", "|-", "|+");
    private static final String NO_SCALAR = "|>[{&*#";

    private final String source;
    private final char sign;
    private final List<Entry> entries = new ArrayList<>();
    private final List<InnerLine> inner = new ArrayList<>();
    private Optional<Words> parent = Optional.empty();
    private Optional<Words> folded = Optional.empty();
    /** How far the key of the inner text is set in that is being read, and how far its lines are; -1 outside, or not known yet. */
    private int innerKey = -1;

    private int innerIndent = -1;
    private boolean inList;
    private boolean goesOn;

    /** Reads lines of a source whose keys end with a colon or an equals sign. */
    FrontMatterLines(String source, char sign) {
        this.source = source;
        this.sign = sign;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    List<InnerLine> inner() {
        return List.copyOf(inner);
    }

    void read(String line, int at) {
        int indent = indent(line);
        if (innerKey >= 0 && (line.isBlank() || indent > innerKey)) {
            inner(line, indent, at);
            return;
        }
        innerKey = opensInner(line, indent) ? indent : -1;
        if (innerKey >= 0) {
            innerIndent = -1;
            return;
        }
        if (folded.isPresent() && indent > 0) {
            words(line, indent, at).ifPresent(found -> entries.add(new Entry(Optional.empty(), folded, found)));
            folded = Optional.empty();
            goesOn = true;
            return;
        }
        if (goesOn && indent > 0) {
            words(line, indent, at).ifPresent(this::goOn);
            return;
        }
        goesOn = false;
        if (line.startsWith("- ", indent)) {
            inList = true;
            item(line, indent + 2, at);
            return;
        }
        int end = line.indexOf(sign, indent);
        boolean key = end > indent && (Character.isLetter(line.charAt(indent)) || line.charAt(indent) == '_');
        if (!key || indent > 0 && (inList || parent.isEmpty())) {
            return;
        }
        Words name = new Words(line.substring(indent, end).stripTrailing(), at + indent);
        Optional<Words> value = words(line, end + 1, at);
        if (indent == 0) {
            inList = false;
            parent = end + 1 == line.length() ? Optional.of(name) : Optional.empty();
            folded = BLOCK_SCALARS.contains(line.substring(end + 1).strip()) ? Optional.of(name) : Optional.empty();
        }
        goesOn = indent == 0 && value.isPresent();
        value.ifPresent(
                found -> entries.add(new Entry(indent == 0 ? Optional.empty() : parent, Optional.of(name), found)));
    }

    /** {@code text: |} below another key; one of its own at the outermost level is a value like others. */
    private boolean opensInner(String line, int indent) {
        int space = line.lastIndexOf(' ');
        return indent > 0
                && space > indent
                && line.charAt(space - 1) == sign
                && line.charAt(space + 1) == '|'
                && BLOCK_SCALARS.contains(line.substring(space + 1));
    }

    private void inner(String line, int indent, int at) {
        if (!line.isBlank()) {
            innerIndent = innerIndent < 0 ? indent : Math.min(indent, innerIndent);
            inner.add(new InnerLine(at, at + innerIndent, at + line.length()));
        }
    }

    /** A value may go on in lines that are set in: {@code title: Keeper of bees} and, below, {@code and wasps}. */
    private void goOn(Words more) {
        Entry open = entries.remove(entries.size() - 1);
        int start = open.value().start();
        Words longer =
                new Words(source.substring(start, more.start() + more.text().length()), start);
        entries.add(new Entry(open.parent(), open.key(), longer));
    }

    /** An item may be named once more, {@code - skill: welding}; its further keys say how much it counts. */
    private void item(String line, int from, int at) {
        int space = line.indexOf(' ', from);
        boolean named = space > from && line.charAt(space - 1) == ':';
        if (parent.isPresent()) {
            words(line, named ? space : from, at)
                    .ifPresent(found -> entries.add(new Entry(parent, Optional.empty(), found)));
        }
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    /** Where a value ends before {@code # a remark}, which no quotation marks hold: {@code title: "Beekeeper" # shown on top}. */
    private static int withoutComment(String line, int from) {
        char open = 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean apart = i == from || line.charAt(i - 1) == ' ';
            if (open != 0) {
                open = c == open && line.charAt(i - 1) != '\\' ? 0 : open;
            } else if (apart && c == '#') {
                return i;
            } else if (apart && (c == '"' || c == '\'')) {
                open = c;
            }
        }
        return line.length();
    }

    /** A value without the quotation marks around it; one in quotation marks may begin with any sign: {@code "[Job] Beekeeper"}. */
    private static Optional<Words> words(String line, int from, int at) {
        int end = withoutComment(line, from);
        int start = skip(line, from, end, " ");
        end = back(line, start, end, " ");
        if (isListOfOne(line, start, end)) {
            start = skip(line, start + 1, end, " ");
            end = back(line, start, end - 1, " ");
        }
        boolean quoted = end - start > 2
                && QUOTES.indexOf(line.charAt(start)) >= 0
                && line.charAt(start) == line.charAt(end - 1);
        String outer = quoted ? " " : " " + QUOTES;
        start = skip(line, quoted ? start + 1 : start, end, outer);
        end = back(line, start, quoted ? end - 1 : end, outer);
        boolean scalar = start < end && (quoted || NO_SCALAR.indexOf(line.charAt(start)) < 0);
        return scalar ? Optional.of(new Words(line.substring(start, end), at + start)) : Optional.empty();
    }

    /** {@code job_type: ["Full time"]} has one value. */
    private static boolean isListOfOne(String line, int from, int to) {
        return to - from > 2 && line.charAt(from) == '[' && line.charAt(to - 1) == ']' && line.indexOf(',', from) < 0;
    }

    private static int skip(String line, int from, int to, String signs) {
        int i = from;
        while (i < to && signs.indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static int back(String line, int from, int to, String signs) {
        int i = to;
        while (i > from && signs.indexOf(line.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }
}
