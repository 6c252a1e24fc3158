package io.stellwerk.extractor.contract;

import io.stellwerk.extractor.context.OwnLanguages;
import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.posting.Basis;
import io.stellwerk.posting.ContractType;
import io.stellwerk.posting.Field;
import io.stellwerk.posting.Fields;
import io.stellwerk.posting.PositionType;
import io.stellwerk.posting.Severity;
import io.stellwerk.quantity.DateRange;
import io.stellwerk.quantity.PartialDate;
import io.stellwerk.quantity.Timespan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code /contract/type}: {@code "Die Stelle ist auf drei Jahre befristet"} is a fixed term, {@code "with a view to a permanent
 * contract"} is no permanent one.
 *
 * <p>Where no word says it, a printed length or last day makes it a fixed term ({@link Basis#DERIVED}), and an intern's or
 * apprentice's post an internship or an apprenticeship.
 */
public final class ContractTypeExtractor implements FieldExtractor {

    private static final RoleModel ROLES =
            RoleModel.read(ContractTypeExtractor.class.getClassLoader(), "contract-type");

    private static final String TYPE = "TYPE";
    private static final int SPAN_REACH = 4;
    private static final double TIE = 0.02;
    private static final Set<ContractType> FIXED_BY_NATURE = EnumSet.of(
            ContractType.INTERNSHIP, ContractType.APPRENTICESHIP, ContractType.TENURE_TRACK, ContractType.FREELANCE);

    private static final Set<ContractType> FOR_TRAINEES =
            EnumSet.of(ContractType.INTERNSHIP, ContractType.APPRENTICESHIP);

    /** A word for a kind of contract with how likely it tells of the post. */
    private record Candidate(ContractType type, Term term, RoleScores scores) {
        double probability() {
            return scores.of(TYPE);
        }

        boolean isTitle() {
            return scores.features().contains("title");
        }
    }

    /** Creates the extractor. */
    public ContractTypeExtractor() {}

    @Override
    public void extract(Scene scene, Draft draft) {
        ContractContext context = new ContractContext(scene, draft);
        OwnLanguages languages = OwnLanguages.of(scene);
        Map<ContractType, List<Candidate>> stated = new EnumMap<>(ContractType.class);
        for (Term term : scene.terms("contract")) {
            if (isAcronym(scene, term) && languages.isForeign(term)) {
                continue;
            }
            typeOf(term).ifPresent(type -> {
                Candidate candidate = new Candidate(type, term, score(scene, context, term, type));
                if (candidate.scores().is(TYPE)) {
                    stated.computeIfAbsent(type, fresh -> new ArrayList<>()).add(candidate);
                }
            });
        }
        titled(stated).or(() -> choose(stated)).ifPresent(type -> set(scene, draft, stated, type));
        derive(draft);
    }

    /** Letters that name a kind of contract in one language stand for something else in others: {@code 12 jours de RTT}. */
    private static boolean isAcronym(Scene scene, Term term) {
        return term.to() == term.from() + 1 && scene.tokens().isAllCaps(term.from());
    }

    private static Optional<ContractType> typeOf(Term term) {
        for (ContractType type : ContractType.values()) {
            if (type.name().equals(term.concept().value())) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static RoleScores score(Scene scene, ContractContext context, Term term, ContractType type) {
        List<String> features = new ArrayList<>();
        features.add("type:" + type);
        for (String place : context.place(term.from())) {
            features.add(place);
            features.add(place + ":" + type);
        }
        if (context.isForeign(term)) {
            features.add("foreign");
            features.add("foreign:" + type);
        }
        if (FOR_TRAINEES.contains(type) && context.isNoTrainee()) {
            features.add("other-position");
        }
        if (isNext(context, term.to())) {
            features.add("span-next");
        }
        if (context.isPrevious(Timespan.class, term.from(), SPAN_REACH)) {
            features.add("span-prev");
        }
        if (context.isPrevious(PartialDate.class, term.from(), SPAN_REACH)) {
            features.add("date-prev");
        }
        return ROLES.score(scene, term.from(), term.to(), features.toArray(String[]::new));
    }

    private static boolean isNext(ContractContext context, int token) {
        return context.isNext(Timespan.class, token, SPAN_REACH)
                || context.isNext(PartialDate.class, token, SPAN_REACH)
                || context.isNext(DateRange.class, token, SPAN_REACH);
    }

    /** {@code "Buchhaltung (Ausbildung)"} is no permanent post, however often what may follow is spoken of. */
    private static Optional<ContractType> titled(Map<ContractType, List<Candidate>> stated) {
        List<ContractType> titles = stated.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(Candidate::isTitle))
                .map(Map.Entry::getKey)
                .toList();
        return titles.size() == 1 && FOR_TRAINEES.contains(titles.get(0))
                ? Optional.of(titles.get(0))
                : Optional.empty();
    }

    /** The type with most to speak for it; a fixed term, and a tie, yield to kinds of contract that are fixed by their nature. */
    private static Optional<ContractType> choose(Map<ContractType, List<Candidate>> stated) {
        ContractType chosen = null;
        double most = 0;
        for (Map.Entry<ContractType, List<Candidate>> entry : stated.entrySet()) {
            double doubt = 1;
            for (Candidate candidate : entry.getValue()) {
                doubt *= 1 - candidate.probability();
            }
            boolean narrower = FIXED_BY_NATURE.contains(entry.getKey())
                    && (chosen == ContractType.FIXED_TERM || 1 - doubt > most - TIE);
            if (narrower || 1 - doubt > most) {
                chosen = entry.getKey();
                most = 1 - doubt;
            }
        }
        return Optional.ofNullable(chosen);
    }

    private static void set(Scene scene, Draft draft, Map<ContractType, List<Candidate>> stated, ContractType type) {
        List<Candidate> same = new ArrayList<>(stated.getOrDefault(type, List.of()));
        Candidate best = strongest(same);
        draft.set(Fields.CONTRACT_TYPE, type, reading(scene, best));
        for (Candidate other : same) {
            if (!other.equals(best)) {
                draft.support(Fields.CONTRACT_TYPE, reading(scene, other));
            }
        }
        for (Map.Entry<ContractType, List<Candidate>> entry : stated.entrySet()) {
            boolean implied = entry.getKey() == ContractType.FIXED_TERM && FIXED_BY_NATURE.contains(type);
            if (entry.getKey() != type && !implied) {
                report(scene, draft, type, strongest(entry.getValue()));
            }
        }
    }

    private static Candidate strongest(List<Candidate> candidates) {
        Candidate best = candidates.get(0);
        for (Candidate candidate : candidates) {
            best = candidate.probability() > best.probability() ? candidate : best;
        }
        return best;
    }

    private static void report(Scene scene, Draft draft, ContractType type, Candidate other) {
        Reading reading = reading(scene, other);
        draft.reject(Fields.CONTRACT_TYPE, other.type(), reading);
        draft.issue(
                "several-contract-types",
                Severity.WARNING,
                Fields.CONTRACT_TYPE,
                "the ad also speaks of " + other.type() + "; " + type + " is likelier",
                reading.span());
    }

    private static Reading reading(Scene scene, Candidate candidate) {
        Term term = candidate.term();
        String rule = "contract-type/"
                + candidate.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Reading.stated(scene.tokens().span(term.from(), term.to()), rule, candidate.probability())
                .because(candidate.scores().reasons(TYPE));
    }

    private static void derive(Draft draft) {
        Optional<ContractType> type = draft.get(Fields.CONTRACT_TYPE);
        Optional<PositionType> position = draft.get(Fields.POSITION_TYPE);
        boolean open = type.isEmpty();
        if (open && position.isPresent() && position.get() == PositionType.INTERN) {
            from(draft, Fields.POSITION_TYPE, ContractType.INTERNSHIP);
        } else if (open && position.isPresent() && position.get() == PositionType.APPRENTICE) {
            from(draft, Fields.POSITION_TYPE, ContractType.APPRENTICESHIP);
        } else if (type.isEmpty() || type.get() == ContractType.PERMANENT) {
            limit(draft).ifPresent(field -> fix(draft, field, type));
        }
    }

    private static Optional<Field<?>> limit(Draft draft) {
        for (Field<?> field :
                List.of(Fields.CONTRACT_DURATION_MAX, Fields.CONTRACT_DURATION_MIN, Fields.CONTRACT_UNTIL)) {
            if (draft.has(field)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** A length or last day makes a fixed term, and speaks against a permanent contract. */
    private static void fix(Draft draft, Field<?> field, Optional<ContractType> type) {
        double certainty = draft.reading(field).map(Reading::confidence).orElse(0.0);
        if (type.isEmpty()) {
            from(draft, field, ContractType.FIXED_TERM);
            return;
        }
        Reading stated = draft.reading(Fields.CONTRACT_TYPE).orElseThrow();
        draft.issue(
                "contract-type-contradiction",
                Severity.WARNING,
                Fields.CONTRACT_TYPE,
                "the ad calls the contract permanent and limits it",
                stated.span());
        if (certainty > stated.confidence() + TIE) {
            from(draft, field, ContractType.FIXED_TERM);
            draft.reject(Fields.CONTRACT_TYPE, type.get(), stated);
        }
    }

    private static void from(Draft draft, Field<?> field, ContractType type) {
        draft.reading(field)
                .ifPresent(reading -> draft.set(
                        Fields.CONTRACT_TYPE,
                        type,
                        new Reading(
                                reading.span(),
                                "contract-type/derived",
                                reading.confidence(),
                                Basis.DERIVED,
                                reading.because())));
    }
}
