package io.stellwerk.extractor.date;

import io.stellwerk.document.Block;
import io.stellwerk.field.Draft;
import io.stellwerk.field.Reading;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.posting.Basis;
import io.stellwerk.posting.Field;
import io.stellwerk.posting.Fields;
import io.stellwerk.posting.Severity;
import io.stellwerk.quantity.PartialDate;
import io.stellwerk.quantity.ReferenceCode;
import io.stellwerk.recognizer.Mention;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Concludes a year that is not printed, from the ad alone: a deadline is the last such day before the start, a start
 * the first such day after the deadline, any date the first after the publication; failing these, the weekday, the reference code or the ad's other dates decide. Never today's clock.
 */
final class MissingYear {

    private static final double SURE = 0.95;
    private static final double LIKELY = 0.85;
    private static final double FAIR = 0.7;
    private static final int WEEKDAY_REACH = 3;

    private final Scene scene;
    private final Draft draft;
    private final Optional<LocalDate> printedDeadline;
    private @Nullable Surroundings surroundings;

    MissingYear(Scene scene, Draft draft, Optional<LocalDate> printedDeadline) {
        this.printedDeadline = printedDeadline;
        this.scene = scene;
        this.draft = draft;
    }

    /** What the whole ad tells of its time, found once however many dates lack a year. */
    private record Surroundings(
            Optional<LocalDate> mailDate,
            @Nullable Integer referenceYear,
            @Nullable Integer latestYear) {}

    private Surroundings surroundings() {
        if (surroundings == null) {
            surroundings = new Surroundings(mailDate(), referenceYear(), latestYear());
        }
        return surroundings;
    }

    /** A concluded day and why. */
    private record Conclusion(LocalDate day, double certainty, String reason) {}

    /** Sets the field to the date in the year that the ad implies; false, with an issue, when nothing implies one. */
    boolean conclude(Field<LocalDate> field, PartialDate date, Reading reading) {
        String printed = reading.span().of(draft.text().text()).replace('\n', ' ');
        Conclusion conclusion = conclusion(field, date, printed);
        if (conclusion == null) {
            draft.issue(
                    "year-missing",
                    Severity.WARNING,
                    field,
                    "no year is printed with " + printed + " and nothing in the ad tells it",
                    reading.span());
            return false;
        }
        Reading inferred = new Reading(
                reading.span(),
                reading.rule(),
                reading.confidence() * conclusion.certainty(),
                Basis.INFERRED,
                reading.because());
        draft.set(field, conclusion.day(), inferred);
        draft.issue(
                field.equals(Fields.DEADLINE_DATE) ? "deadline-year-inferred" : "year-inferred",
                Severity.INFO,
                field,
                "no year is printed; " + conclusion.day().getYear() + " " + conclusion.reason(),
                reading.span());
        return true;
    }

    private @Nullable Conclusion conclusion(Field<LocalDate> field, PartialDate date, String printed) {
        boolean isStart = field.equals(Fields.START_DATE);
        if (field.equals(Fields.DEADLINE_DATE) && printedDeadline.isPresent()) {
            LocalDate other = printedDeadline.get();
            LocalDate nearest = nearest(date, other);
            if (nearest != null) {
                return new Conclusion(nearest, SURE, "brings it nearest to the deadline that is printed as " + other);
            }
        }
        Optional<LocalDate> start = isStart ? Optional.empty() : draft.get(Fields.START_DATE);
        if (start.isPresent()) {
            LocalDate before = onOrBefore(date, start.get());
            if (before != null) {
                return new Conclusion(
                        before, SURE, "is the year of the last " + printed + " before the start " + start.get());
            }
        }
        Optional<LocalDate> deadline = isStart ? draft.get(Fields.DEADLINE_DATE) : Optional.empty();
        if (deadline.isPresent()) {
            LocalDate after = onOrAfter(date, deadline.get());
            if (after != null) {
                return new Conclusion(
                        after, SURE, "is the year of the first " + printed + " after the deadline " + deadline.get());
            }
        }
        Optional<LocalDate> published = draft.get(Fields.PUBLISHED)
                .or(() -> scene.context().publishedDay())
                .or(() -> surroundings().mailDate());
        if (published.isPresent()) {
            LocalDate after = onOrAfter(date, published.get());
            if (after != null) {
                return new Conclusion(after, SURE, "is the year of the first " + printed + " after " + published.get());
            }
        }
        return fromOtherDates(date);
    }

    private @Nullable Conclusion fromOtherDates(PartialDate date) {
        Integer year = surroundings().referenceYear();
        String reason = "is the year of the reference";
        double certainty = LIKELY;
        if (year == null) {
            year = surroundings().latestYear();
            reason = "is the latest year in the ad";
            certainty = FAIR;
        }
        if (year == null) {
            return null;
        }
        if (date.weekday() != null) {
            for (int offset = 0; offset <= WEEKDAY_REACH; offset++) {
                for (int candidate : new int[] {year + offset, year - offset}) {
                    Optional<LocalDate> day = date.inYear(candidate);
                    if (day.isPresent() && day.get().getDayOfWeek() == date.weekday()) {
                        return new Conclusion(
                                day.get(), SURE, "is the year near it in which that day is a " + date.weekday());
                    }
                }
            }
        }
        Optional<LocalDate> day = date.inYear(year);
        return day.isEmpty() ? null : new Conclusion(day.get(), certainty, reason);
    }

    private static @Nullable LocalDate onOrBefore(PartialDate date, LocalDate limit) {
        for (int year = limit.getYear(); year >= limit.getYear() - WEEKDAY_REACH; year--) {
            Optional<LocalDate> day = date.inYear(year);
            if (day.isPresent() && !day.get().isAfter(limit) && fits(date, day.get())) {
                return day.get();
            }
        }
        return null;
    }

    private static @Nullable LocalDate onOrAfter(PartialDate date, LocalDate limit) {
        for (int year = limit.getYear(); year <= limit.getYear() + WEEKDAY_REACH; year++) {
            Optional<LocalDate> day = date.inYear(year);
            if (day.isPresent() && !day.get().isBefore(limit) && fits(date, day.get())) {
                return day.get();
            }
        }
        return null;
    }

    private static @Nullable LocalDate nearest(PartialDate date, LocalDate other) {
        LocalDate before = onOrBefore(date, other);
        LocalDate after = onOrAfter(date, other);
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        return before.until(other, ChronoUnit.DAYS) < other.until(after, ChronoUnit.DAYS) ? before : after;
    }

    private static boolean fits(PartialDate date, LocalDate day) {
        return date.weekday() == null || day.getDayOfWeek() == date.weekday();
    }

    /** The date in the header of a mail: {@code "Date: Thu, 09 Apr 1998 13:59:56 +0200"}. */
    private Optional<LocalDate> mailDate() {
        for (Mention mention : scene.mentions(PartialDate.class)) {
            Block block = scene.block(mention.from());
            if (block == null || block.label() == null) {
                continue;
            }
            for (Term term : scene.tokens().terms(block.label())) {
                if (term.concept().is("label") && term.concept().value().equals("mail-date")) {
                    return ((PartialDate) mention.quantity()).firstDay();
                }
            }
        }
        return Optional.empty();
    }

    private @Nullable Integer referenceYear() {
        for (Mention mention : scene.mentions(ReferenceCode.class)) {
            String code = ((ReferenceCode) mention.quantity()).code();
            for (String part : code.split("[^0-9]+", -1)) {
                if (part.length() == 4 && (part.startsWith("20") || part.startsWith("199"))) {
                    return Integer.valueOf(part);
                }
            }
        }
        return null;
    }

    private @Nullable Integer latestYear() {
        Integer latest = null;
        for (Mention mention : scene.mentions(PartialDate.class)) {
            Integer year = ((PartialDate) mention.quantity()).year();
            if (year != null && (!mention.latent() || latest == null) && (latest == null || year > latest)) {
                latest = year;
            }
        }
        return latest;
    }
}
