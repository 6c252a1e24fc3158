package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * The day of the week before a date: {@code Friday, 21 March}, {@code Fr. 21.3.}, {@code Freitag, den 21. März}.
 *
 * @param from its first token, or the date's where there is none
 * @param day the day, null where there is none
 */
record DateWeekday(int from, @Nullable DayOfWeek day) {

    static DateWeekday before(Tokens tokens, int date) {
        Term article = TimeTerms.before(tokens, date, "date-article");
        int at = article == null ? date : article.from();
        if (tokens.is(at - 1, ',')) {
            at--;
        }
        if (tokens.is(at - 1, '.') && !tokens.spaceBefore(at - 1)) {
            at--;
        }
        Term weekday = tokens.block(at) == tokens.block(date) ? TimeTerms.before(tokens, at, "weekday") : null;
        return weekday == null
                ? new DateWeekday(date, null)
                : new DateWeekday(
                        weekday.from(),
                        DayOfWeek.of(Integer.parseInt(weekday.concept().value())));
    }
}
