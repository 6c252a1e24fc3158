package io.stellwerk.document;

import io.stellwerk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A label and its value in one line or paragraph.
 *
 * @param name the label without its colon
 * @param value what follows, never empty
 */
record Label(Span name, Span value) {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 8;

    /** Finds {@code "Type of contract: fixed term"}; null where there is no colon, no value or too long a name. */
    static @Nullable Label in(Line line) {
        int colon = colon(line);
        if (colon < 0) {
            return null;
        }
        Line name = Line.trimmed(line.text(), afterPictures(line, colon), colon);
        Line value = Line.trimmed(line.text(), colon + 1, line.end());
        if (name.isBlank() || value.isBlank() || name.wordCount() > MOST_WORDS) {
            return null;
        }
        return Character.isLetter(name.first()) || name.first() == '(' ? new Label(name.span(), value.span()) : null;
    }

    /** Where the words of {@code "📅 Start: 1 May"} start. */
    private static int afterPictures(Line line, int end) {
        int at = line.start();
        while (at < end && isPicture(line.text().codePointAt(at))) {
            at += Character.charCount(line.text().codePointAt(at));
        }
        return at;
    }

    private static boolean isPicture(int symbol) {
        int type = Character.getType(symbol);
        return type == Character.OTHER_SYMBOL
                || type == Character.NON_SPACING_MARK
                || type == Character.FORMAT
                || symbol == ' ';
    }

    private static int colon(Line line) {
        int limit = Math.min(line.end(), line.start() + LONGEST);
        for (int i = line.start(); i < limit; i++) {
            char c = line.text().charAt(i);
            char next = i + 1 < line.text().length() ? line.text().charAt(i + 1) : '\n';
            if (c == ':') {
                boolean value = Character.isLetterOrDigit(next) && !isGenderColon(line, i) && !isTime(line, i);
                return next == ' ' || next == '\n' || value ? i : -1;
            }
            if (c == '@'
                    || c == '\n'
                    || c == '!'
                    || c == '?'
                    || (c == '.' && next == ' ' && !isAbbreviation(line, i))) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code Mitarbeiter:in} has no label. */
    private static boolean isGenderColon(Line line, int colon) {
        return Character.isLowerCase(line.text().charAt(colon + 1));
    }

    private static boolean isTime(Line line, int colon) {
        return colon > 0
                && Character.isDigit(line.text().charAt(colon - 1))
                && Character.isDigit(line.text().charAt(colon + 1));
    }

    private static boolean isAbbreviation(Line line, int point) {
        int from = point;
        while (from > line.start() && Character.isLetter(line.text().charAt(from - 1))) {
            from--;
        }
        return point - from <= 4;
    }
}
