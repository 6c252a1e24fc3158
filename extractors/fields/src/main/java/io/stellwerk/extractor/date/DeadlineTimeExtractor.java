package io.stellwerk.extractor.date;

import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.Countries;
import io.stellwerk.posting.Fields;
import io.stellwerk.quantity.ClockTime;
import io.stellwerk.recognizer.Mention;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time of day of the deadline, which stands beside its date: {@code "1 March at 23:59 hours local Danish time"}, {@code "le 28 juin
 * 18h"}. The zone is the printed one; where none is printed, that of the place of work, when its country has only one.
 */
public final class DeadlineTimeExtractor implements FieldExtractor {

    private static final int REACH = 8;
    private static final double BESIDE = 0.95;

    /** Creates the extractor. */
    public DeadlineTimeExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        Reading deadline = draft.reading(Fields.DEADLINE_DATE).orElse(null);
        if (deadline == null) {
            return;
        }
        Mention time = beside(scene, deadline);
        if (time == null) {
            return;
        }
        ClockTime clock = (ClockTime) time.quantity();
        Reading reading = Reading.stated(time.span(), time.rule(), BESIDE * deadline.confidence());
        draft.set(Fields.DEADLINE_TIME, LocalTime.parse(clock.text()), reading);
        if (clock.zone() != null) {
            draft.set(Fields.DEADLINE_ZONE, clock.zone(), reading);
        } else {
            zoneOfPlace(draft)
                    .ifPresent(zone -> draft.set(
                            Fields.DEADLINE_ZONE,
                            zone,
                            Reading.inferred(time.span(), "deadline-zone/place", reading.confidence())));
        }
    }

    /** The time nearest to the date, a few tokens away at most; an interview's time of day stands elsewhere. */
    private static @Nullable Mention beside(Scene scene, Reading deadline) {
        Tokens tokens = scene.tokens();
        int from = tokens.at(deadline.span().start());
        int to = tokens.at(deadline.span().end());
        Mention nearest = null;
        int shortest = REACH + 1;
        for (Mention mention : scene.mentions(ClockTime.class)) {
            int distance = mention.from() >= to ? mention.from() - to : from - mention.to();
            boolean together =
                    tokens.block(mention.from()) == tokens.block(from) && !isApart(tokens, mention, from, to);
            if (distance >= 0 && distance < shortest && together) {
                nearest = mention;
                shortest = distance;
            }
        }
        return nearest;
    }

    private static boolean isApart(Tokens tokens, Mention mention, int from, int to) {
        int start = Math.min(mention.to(), to);
        int end = Math.max(mention.from(), from);
        for (Term term : tokens.terms(start, end)) {
            if (term.concept().is("when") && term.concept().value().equals("interview")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> zoneOfPlace(Draft draft) {
        return draft.get(Fields.LOCATION_COUNTRY.at(0))
                .flatMap(Countries.standard()::zone)
                .map(ZoneId::getId);
    }
}
