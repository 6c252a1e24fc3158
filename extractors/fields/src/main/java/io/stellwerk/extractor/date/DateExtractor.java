package io.stellwerk.extractor.date;

import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.posting.Field;
import io.stellwerk.posting.Fields;
import io.stellwerk.posting.Precision;
import io.stellwerk.posting.Severity;
import io.stellwerk.quantity.DateRange;
import io.stellwerk.quantity.Grain;
import io.stellwerk.quantity.PartialDate;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Deadline, start, last day and publication: the dates of an ad compete for these roles, most have none of them.
 *
 * <p>{@code "Bewerbungen bis 15. März, Beginn 1. Mai 2026"} has a deadline and a start; {@code "gegründet 1966"} has neither. A year
 * that is not printed is concluded by {@link MissingYear}.
 */
public final class DateExtractor implements FieldExtractor {

    private static final RoleModel ROLES = RoleModel.read(DateExtractor.class.getClassLoader(), "date");

    private static final int FEWEST_MONTHS = 3;
    private static final int MOST_YEARS = 4;
    private static final double FIRM = 0.85;

    private static final Set<String> STARTS = Set.of("label/start", "when/start");

    private static final String DEADLINE = "DEADLINE";
    private static final String START = "START";
    private static final String UNTIL = "UNTIL";
    private static final String PUBLISHED = "PUBLISHED";

    /** A date with what it may be. */
    private record Candidate(PartialDate date, Mention mention, RoleScores scores, double probability, String role) {}

    /** Creates the extractor. */
    public DateExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        List<Candidate> candidates = new ArrayList<>();
        DateLine line = new DateLine(scene);
        DateClock clock = new DateClock(scene);
        DateOpening opening = new DateOpening(scene);
        for (Mention mention : scene.mentions().all()) {
            if (mention.quantity() instanceof PartialDate date) {
                candidates.add(candidate(scene, mention, date, line, clock, opening));
            } else if (mention.quantity() instanceof DateRange range) {
                candidates.addAll(ends(scene, mention, range, line));
            }
        }
        List<Candidate> deadlines = ranked(candidates, DEADLINE);
        MissingYear years = new MissingYear(scene, draft, printedDeadline(deadlines));
        decide(candidates, PUBLISHED, Fields.PUBLISHED, draft, years);
        Optional<Candidate> dated = deadlines.stream()
                .findFirst()
                .filter(likeliest -> likeliest.date().year() != null)
                .flatMap(first -> decide(candidates, DEADLINE, Fields.DEADLINE_DATE, draft, years));
        decideStart(afterDeadline(candidates, draft), draft, years);
        decide(candidates, UNTIL, Fields.CONTRACT_UNTIL, draft, years);
        dated.or(() -> decide(candidates, DEADLINE, Fields.DEADLINE_DATE, draft, years))
                .ifPresent(deadline -> check(deadline, draft));
    }

    /** A deadline that falls on another weekday than is printed, or behind the start, is doubtful. */
    private static void check(Candidate deadline, Draft draft) {
        LocalDate day = draft.get(Fields.DEADLINE_DATE).orElseThrow();
        DayOfWeek weekday = deadline.date().weekday();
        if (weekday != null && day.getDayOfWeek() != weekday) {
            draft.issue(
                    "weekday-contradiction",
                    Severity.WARNING,
                    Fields.DEADLINE_DATE,
                    day + " is a " + day.getDayOfWeek() + ", printed is " + weekday,
                    deadline.mention().span());
        }
        if (draft.get(Fields.START_DATE).filter(day::isAfter).isPresent()) {
            draft.issue(
                    "deadline-after-start",
                    Severity.WARNING,
                    Fields.DEADLINE_DATE,
                    "the deadline " + day + " lies behind the start",
                    deadline.mention().span());
        }
    }

    private static Candidate candidate(
            Scene scene, Mention mention, PartialDate date, DateLine line, DateClock clock, DateOpening opening) {
        List<String> features = new ArrayList<>(List.of("grain:" + date.grain(), mention.latent() ? "latent" : "firm"));
        features.addAll(line.features(mention));
        features.addAll(line.told(mention));
        features.addAll(LineSegment.features(scene, mention.from()));
        if (date.grain() == Grain.YEAR && mention.rule().equals("date/school-year")) {
            features.add("school-year");
        }
        if (saysStart(scene, mention)) {
            features.add("says-start");
        }
        if (clock.stands(mention)) {
            features.add("clock");
        }
        if (opening.precedes(mention)) {
            features.add("after-opening");
        } else if (!opening.ends(mention)) {
            features.add("unended");
        }
        if (opening.isOfProject(mention)) {
            features.add("of-project");
        }
        RoleScores scores = ROLES.score(scene, clock.start(mention), mention.to(), features.toArray(String[]::new));
        return new Candidate(date, mention, scores, scores.of(scores.best()), scores.best());
    }

    /** A range of employment starts and ends a contract; a range of applications ends with the deadline. */
    private static List<Candidate> ends(Scene scene, Mention mention, DateRange range, DateLine line) {
        Grain grain = range.to().grain();
        List<String> features = new ArrayList<>(line.told(mention));
        features.addAll(
                List.of("range", "range:" + grain, (range.to().year() == null ? "yearless:" : "dated:") + grain));
        if (isOfMonths(range)) {
            features.add("range-of-months");
        }
        RoleScores scores = ROLES.score(scene, mention.from(), mention.to(), features.toArray(String[]::new));
        double employment = scores.of(START) + scores.of(UNTIL);
        if (employment > scores.of(DEADLINE) && employment > scores.of(RoleModel.NONE)) {
            Candidate start = new Candidate(range.from(), mention, scores, employment, START);
            boolean months = grain == Grain.MONTH && scores.features().contains("label:label/start");
            return months || isWindow(scene, mention)
                    ? List.of(start)
                    : List.of(start, new Candidate(range.to(), mention, scores, employment, UNTIL));
        }
        return List.of(new Candidate(range.to(), mention, scores, scores.of(DEADLINE), scores.best()));
    }

    /** {@code "a few hours a week from 3 February 2031 to 26 June 2031"}: applications and conferences are shorter, history longer. */
    private static boolean isOfMonths(DateRange range) {
        if (range.from().grain() != Grain.DAY || range.to().grain() != Grain.DAY) {
            return false;
        }
        Optional<LocalDate> end = range.to().lastDay();
        return range.from()
                .firstDay()
                .filter(first -> end.filter(last -> last.isAfter(first.plusMonths(FEWEST_MONTHS))
                                && last.isBefore(first.plusYears(MOST_YEARS)))
                        .isPresent())
                .isPresent();
    }

    /** {@code "starting between May and July 2031"}, {@code "May/June"}, {@code "May or June"} say when one may start, not how long the contract is. */
    private static boolean isWindow(Scene scene, Mention mention) {
        for (int t = mention.from(); t < mention.to(); t++) {
            boolean stroke = scene.tokens().is(t, '/') && scene.tokens().isWord(t + 1);
            if (stroke || isOr(scene.tokens().term(t, "bound"))) {
                return true;
            }
        }
        Term opening = scene.tokens().term(mention.from(), "bound");
        return opening != null && opening.concept().value().equals("between");
    }

    private static boolean isOr(@Nullable Term bound) {
        return bound != null && bound.concept().value().equals("or");
    }

    /** {@code "Beginn Mai 2031"} reads as a time and says of what. */
    private static boolean saysStart(Scene scene, Mention mention) {
        return scene.tokens().terms(mention.from(), mention.to()).stream()
                .anyMatch(term -> STARTS.contains(term.concept().toString()));
    }

    /** A post does not start before its deadline unless a label says so: {@code "Since March 2031 we have ..."} is no start. */
    private static List<Candidate> afterDeadline(List<Candidate> candidates, Draft draft) {
        Optional<LocalDate> deadline = draft.get(Fields.DEADLINE_DATE);
        return candidates.stream()
                .filter(candidate -> candidate.scores().features().contains("label:label/start")
                        || deadline.isEmpty()
                        || candidate.date().lastDay().stream().noneMatch(deadline.get()::isAfter))
                .toList();
    }

    private static void decideStart(List<Candidate> candidates, Draft draft, MissingYear years) {
        decide(candidates, START, Fields.START_DATE, draft, years).ifPresent(chosen -> {
            Precision precision = switch (chosen.date().grain()) {
                case DAY -> Precision.DAY;
                case MONTH -> Precision.MONTH;
                case QUARTER, HALF_YEAR -> Precision.QUARTER;
                case YEAR -> Precision.YEAR;
            };
            draft.set(Fields.START_PRECISION, precision, reading(chosen, START));
        });
    }

    private static Optional<Candidate> decide(
            List<Candidate> candidates, String role, Field<LocalDate> field, Draft draft, MissingYear years) {
        List<Candidate> ranked = coming(ranked(candidates, role), draft);
        for (Candidate likeliest : ranked) {
            Candidate candidate = exact(likeliest, ranked, draft.text().text());
            if (set(candidate, role, field, draft, years)) {
                reportOthers(candidate, ranked, field, draft);
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The deadline whose year is printed, the likeliest of several: {@code "Closing date: 24 February 2031"}. */
    private static Optional<LocalDate> printedDeadline(List<Candidate> deadlines) {
        return deadlines.stream()
                .filter(one -> one.probability() >= FIRM)
                .flatMap(one -> one.date().lastDay().stream())
                .findFirst();
    }

    /** The dates of a role, the likeliest first; none but a day is published, and no deadline is as wide as a year. */
    private static List<Candidate> ranked(List<Candidate> candidates, String role) {
        return candidates.stream()
                .filter(candidate -> candidate.role().equals(role))
                .filter(candidate -> !role.equals(PUBLISHED) || candidate.date().grain() == Grain.DAY)
                .filter(candidate -> !role.equals(DEADLINE) || candidate.date().month() != null)
                .sorted(Comparator.comparingDouble(Candidate::probability).reversed())
                .toList();
    }

    /** Days behind that of publication come first: an ad made of an older one may still bear the older one's start. */
    private static List<Candidate> coming(List<Candidate> ranked, Draft draft) {
        Optional<LocalDate> published = draft.get(Fields.PUBLISHED);
        if (published.isEmpty()) {
            return ranked;
        }
        return ranked.stream()
                .sorted(Comparator.comparing(
                        candidate -> candidate.date().lastDay().stream().anyMatch(published.get()::isAfter)))
                .toList();
    }

    /** Of a month and a day in it, both said of the same, the day; so of a semester and the day in brackets behind it. */
    private static Candidate exact(Candidate likeliest, List<Candidate> ranked, String text) {
        PartialDate date = likeliest.date();
        return ranked.stream()
                .filter(other -> other.date().grain() == Grain.DAY && date.grain() != Grain.DAY)
                .filter(other -> isSameMonth(date, other.date())
                        || isBracketed(
                                text,
                                likeliest.mention().span(),
                                other.mention().span()))
                .findFirst()
                .orElse(likeliest);
    }

    private static boolean isBracketed(String text, Span before, Span day) {
        return before.end() < day.start()
                && day.start() - before.end() <= 2
                && text.substring(before.end(), day.start()).strip().equals("(");
    }

    private static boolean isSameMonth(PartialDate month, PartialDate day) {
        return month.grain() == Grain.MONTH
                && (month.year() == null || Objects.equals(day.year(), month.year()))
                && Objects.equals(day.month(), month.month());
    }

    private static boolean set(
            Candidate candidate, String role, Field<LocalDate> field, Draft draft, MissingYear years) {
        Reading reading = reading(candidate, role);
        PartialDate date = candidate.date();
        Optional<LocalDate> day = role.equals(START) || role.equals(PUBLISHED) ? date.firstDay() : date.lastDay();
        if (day.isEmpty() && date.month() != null) {
            return years.conclude(field, date, reading);
        }
        day.ifPresent(value -> draft.set(field, value, reading));
        return day.isPresent();
    }

    private static void reportOthers(Candidate chosen, List<Candidate> ranked, Field<LocalDate> field, Draft draft) {
        for (Candidate other : ranked) {
            Optional<LocalDate> day = other.date().lastDay();
            if (day.isPresent()
                    && !draft.get(field).equals(day)
                    && !other.date().equals(chosen.date())) {
                draft.reject(field, day.get(), reading(other, other.role()));
                draft.issue(
                        "several-dates",
                        Severity.WARNING,
                        field,
                        "the ad has another date for this: " + other.date() + "; the likelier one is taken",
                        other.mention().span());
            }
        }
    }

    private static Reading reading(Candidate candidate, String role) {
        return Reading.stated(candidate.mention().span(), candidate.mention().rule(), candidate.probability())
                .because(candidate.scores().reasons(role));
    }
}
