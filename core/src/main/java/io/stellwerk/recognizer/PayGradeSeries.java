package io.stellwerk.recognizer;

import io.stellwerk.lexer.Tokens;
import io.stellwerk.table.Row;
import io.stellwerk.table.Table;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Letters that open a grade, with the numbers that may follow: a row of {@code META-INF/stellwerk/pay-grade-series.tsv}.
 *
 * @param prefix the letters as printed, in capitals
 * @param normal the letters of the normal form
 * @param lowest the lowest number
 * @param highest the highest number
 * @param system the system that the letters alone tell, null when several use them
 * @param chairs whether professors are paid so, so that the word "professor" near tells pay
 * @param steps whether the numbers are steps within one grade, as in {@code P0–P3}, not grades of their own
 * @param falling whether a higher number is a lower grade, as in {@code H2/H1}
 */
record PayGradeSeries(
        String prefix,
        String normal,
        int lowest,
        int highest,
        @Nullable String system,
        boolean chairs,
        boolean steps,
        boolean falling) {

    private static final int LONGEST = 3;
    private static final String STEPS = "steps";
    private static final String FALLING = "falling";
    private static final String CHAIRS = "professors";

    private static final class Rows {
        static final Map<String, PayGradeSeries> ALL = read();

        private static Map<String, PayGradeSeries> read() {
            Map<String, PayGradeSeries> all = new LinkedHashMap<>();
            ClassLoader loader = PayGradeSeries.class.getClassLoader();
            for (Table table : Table.readAll(loader, "META-INF/stellwerk/pay-grade-series.tsv")) {
                for (Row row : table.rows()) {
                    PayGradeSeries series = of(row);
                    all.put(series.prefix(), series);
                }
            }
            return all;
        }

        private static PayGradeSeries of(Row row) {
            return new PayGradeSeries(
                    row.get("prefix"),
                    row.get("normal"),
                    row.integer("lowest"),
                    row.integer("highest"),
                    row.find("system").orElse(null),
                    row.find("of").filter(CHAIRS::equals).isPresent(),
                    row.find("numbers").filter(STEPS::equals).isPresent(),
                    row.find("numbers").filter(FALLING::equals).isPresent());
        }
    }

    /** The series of a word before a number; null when the word opens no grade. */
    static @Nullable PayGradeSeries of(Tokens tokens, int token) {
        if (!tokens.isWord(token) || tokens.length(token) > LONGEST || !tokens.isCapitalised(token)) {
            return null;
        }
        String word = tokens.text(token);
        boolean capitals = word.length() == 1 || tokens.isAllCaps(token);
        return capitals ? Rows.ALL.get(word.toUpperCase(Locale.ROOT)) : null;
    }

    /** Whether a grade such as {@code E 13} starts with a token. */
    static boolean startsAt(Tokens tokens, int token) {
        PayGradeSeries series = of(tokens, token);
        return series != null && series.holds(tokens.number(token + 1));
    }

    boolean holds(int number) {
        return number >= lowest && number <= highest;
    }
}
