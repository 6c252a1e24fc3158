package io.stellwerk.recognizer;

import io.stellwerk.lexer.Tokens;
import java.util.BitSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates and ranges of dates: {@code 31.8.2024}, {@code 23rd of May}, {@code Mai 23th, 2023}, {@code Q3 2026},
 * {@code from 1 May 2027 to 30 April 2030}. Years alone, months alone and seasons are latent.
 */
public final class DateRecognizer implements Recognizer {

    /** Holds nothing; one instance serves all documents. */
    public DateRecognizer() {}

    @Override
    public void recognize(Tokens tokens, Consumer<Mention> found) {
        new Pass(tokens).run(found);
    }

    private static final class Pass {
        private final Tokens tokens;
        private final DateNumbers numbers;
        private final DateRanges ranges;

        Pass(Tokens tokens) {
            this.tokens = tokens;
            this.numbers = new DateNumbers(tokens, new DateOrder(tokens));
            this.ranges = new DateRanges(tokens, this::date);
        }

        void run(Consumer<Mention> found) {
            BitSet starts =
                    Scan.numbers(tokens, "month", "month-short", "quarter", "half-year", "school-year", "season");
            int done = 0;
            for (int t = starts.nextSetBit(0); t >= 0; t = starts.nextSetBit(Math.max(t + 1, done))) {
                Mention mention = mention(t);
                if (mention != null && mention.from() >= done) {
                    found.accept(mention);
                    done = mention.to();
                }
            }
        }

        private @Nullable Mention mention(int t) {
            DateReading date = date(t);
            if (date == null) {
                Mention days = tokens.isNumber(t) ? ranges.ofDays(t) : null;
                return days == null && tokens.isNumber(t) ? ranges.listed(t) : days;
            }
            Mention range = ranges.after(date);
            return range == null ? date.mention(tokens) : range;
        }

        private @Nullable DateReading date(int t) {
            DateReading reading = DateWords.read(tokens, t);
            reading = reading != null ? reading : DatePeriods.read(tokens, t);
            reading = reading != null || !tokens.isNumber(t) ? reading : numbers.read(t);
            return reading == null ? null : DateEdges.extend(tokens, reading);
        }
    }
}
