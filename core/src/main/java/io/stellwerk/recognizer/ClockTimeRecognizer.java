package io.stellwerk.recognizer;

import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.ClockTime;
import java.util.BitSet;
import java.util.function.Consumer;

/**
 * Finds times of day with the zone that stands behind them: {@code 23:59 hours local Danish time},
 * {@code midi (heure de Paris)}, {@code 24 Uhr}, {@code 5pm CET}. Hours of work such as {@code 35h/semaine} are none.
 */
public final class ClockTimeRecognizer implements Recognizer {

    /** Holds nothing; one instance serves all documents. */
    public ClockTimeRecognizer() {}

    @Override
    public void recognize(Tokens tokens, Consumer<Mention> found) {
        ClockReader reader = new ClockReader(tokens);
        BitSet starts = Scan.numbers(tokens, "clock-word");
        int done = 0;
        for (int t = starts.nextSetBit(0); t >= 0; t = starts.nextSetBit(Math.max(t + 1, done))) {
            ClockReading reading = reader.read(t);
            if (reading != null) {
                Mention mention = zoned(tokens, reading);
                found.accept(mention);
                done = mention.to();
            }
        }
    }

    private static Mention zoned(Tokens tokens, ClockReading reading) {
        ClockZone zone = ClockZone.after(tokens, reading.to());
        int to = zone == null ? reading.to() : zone.to();
        return new Mention(
                new ClockTime(reading.hour(), reading.minute(), zone == null ? null : zone.zone()),
                reading.from(),
                to,
                tokens.span(reading.from(), to),
                reading.rule(),
                reading.languages() | (zone == null ? 0 : zone.languages()),
                reading.weak() && zone == null);
    }
}
