package io.stellwerk.extractor.employer;

import io.stellwerk.extractor.address.AddressStreets;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Concept;
import io.stellwerk.place.Gazetteer;
import io.stellwerk.place.PlaceNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What speaks for or against a name beyond the words around it: how often it stands, where first, whose domain the ad uses. */
final class EmployerFeatures {

    private static final int EARLY_SHARE = 6;
    private static final int EARLY = 40;
    private static final int MOST_REPEATED = 5;
    private static final int LONGEST_ACRONYM = 6;
    private static final int OFTEN = 3;
    private static final Set<String> HOUSES =
            Set.of("ACADEMY", "SCHOOL", "INSTITUTE", "FOUNDATION", "COLLEGE", "GROUP", "PROJECT");
    private static final Concept OPENS = new Concept("cue", "opens");
    private static final Set<String> WHOLES = Set.of("UNIVERSITY", "COLLEGE", "RESEARCH", "ACADEMY", "HOSPITAL");

    private final Tokens tokens;
    private final EmployerPredicate predicate;
    private final EmployerAgencies agencies;
    private final AddressStreets streets;
    private final List<EmployerName> names;
    private final Set<String> labels;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Boolean> domains = new LinkedHashMap<>();
    private final Map<String, Integer> repetitions = new LinkedHashMap<>();
    private final Set<String> wholes = new HashSet<>();
    private final Map<String, List<Integer>> capitals = new HashMap<>();
    private final boolean hasUniversity;
    private final boolean hasHospital;

    EmployerFeatures(Scene scene, List<EmployerName> names) {
        this.tokens = scene.tokens();
        this.predicate = EmployerPredicate.of(scene);
        this.names = names;
        this.agencies = new EmployerAgencies(scene);
        this.streets = new AddressStreets(tokens);
        this.labels = EmployerDomain.labels(scene);
        boolean university = false;
        boolean hospital = false;
        for (EmployerName name : names) {
            counts.merge(key(name), 1, Integer::sum);
            if (!name.unit() && !name.bare() && !name.isLoose()) {
                wholes.add(key(name));
            }
            university |= name.kind().equals("UNIVERSITY") && !name.bare();
            hospital |= name.kind().equals("HOSPITAL") && !name.bare();
        }
        this.hasUniversity = university;
        this.hasHospital = hospital;
    }

    /** What makes two printed names one. */
    static String key(EmployerName name) {
        return PlaceNames.fold(name.name());
    }

    /** The features of the candidate with a number. */
    String[] of(int index) {
        EmployerName name = names.get(index);
        String key = key(name);
        List<String> features = new ArrayList<>();
        features.add("kind:" + name.kind());
        features.add("count:" + Math.min(counts.getOrDefault(key, 1), 4));
        if (domains.computeIfAbsent(key, fresh -> agrees(name))) {
            features.add("domain");
        }
        boolean loose = name.isLoose();
        if (loose) {
            features.add("often:" + repetitions.computeIfAbsent(name.name(), fresh -> repeated(name)));
        }
        add(
                features,
                tokens.isAllCaps(name.from()) && name.to() - name.from() > 1 && tokens.isAllCaps(name.to() - 1),
                "shouted");
        add(features, tokens.block(name.from()) == 0, "title");
        add(features, loose && !Gazetteer.standard().find(key).isEmpty(), "place");
        add(features, hasAcronym(name), "acronym");
        add(features, name.bare(), "bare");
        add(features, name.from() * EARLY_SHARE < tokens.size() || name.from() < EARLY, "early");
        add(features, index == 0, "first");
        add(features, wholes.isEmpty(), "no-whole");
        add(features, !loose && !name.kind().equals("COMPANY") && wholes.size() == 1 && wholes.contains(key), "only");
        add(features, hasUniversity && !name.kind().equals("UNIVERSITY"), "beside-university");
        add(features, hasHospital && name.kind().equals("INSTITUTE"), "beside-hospital");
        add(features, endsSmall(name) && !name.kind().equals("DOMAIN"), "ends-small");
        add(features, (isGeneric(name) || isDescription(name)) && counts.getOrDefault(key, 1) == 1, "generic");
        add(features, isPartOfNext(index), "part-of-next");
        add(features, loose && hasUniversity && tokens.term(name.to() - 1, "org-unit") != null, "unit-word");
        add(features, isAfterOther(index), "after-other");
        add(features, tokens.sentence(name.from() - 1) != tokens.sentence(name.from()), "opens");
        add(features, isWholeBlock(name), "alone");
        add(features, isGroupOfHead(name), "own-group");
        boolean hires = predicate.hires(name.to());
        add(features, hires, "hires");
        add(features, hires && name.unit() && wholes.isEmpty(), "part-hires");
        add(features, tokens.breakBefore(name.to()) && streets.at(name.to()), "addressed");
        add(features, isOfOther(name), "of-other");
        add(features, name.unit() && wholes.isEmpty() && hasOwnAcronym(name), "part-named");
        add(features, !hires && isVacant(name), "vacant");
        add(features, isOneOfMany(name), "one-of-many");
        add(features, isPartOfTown(name), "part-of-town");
        add(features, hires && isCollegeOfNext(index), "college");
        add(features, agencies.isClientUnnamed(name.from()), "agency");
        boolean defined = predicate.isDefined(name.to()) || loose && predicate.isApposed(name.from());
        add(features, defined, loose ? "defined" : "described");
        add(features, isIndefinite(name), "indefinite");
        return features.toArray(String[]::new);
    }

    /** How often a name without a head word is printed, five at most. */
    private int repeated(EmployerName name) {
        int whole = repeated(name.from(), name.to());
        return hasAcronym(name) ? Math.max(whole, repeated(name.to() + 1, name.to() + 2)) : whole;
    }

    private int repeated(int from, int to) {
        if (capitals.isEmpty()) {
            indexCapitals();
        }
        int length = to - from;
        int count = 0;
        for (int t : capitals.getOrDefault(tokens.folded(from), List.of())) {
            count += count < MOST_REPEATED && t + length <= tokens.size() && isSame(t, from, length) ? 1 : 0;
        }
        return count;
    }

    /** Where each word stands with a capital, so that no name has to be looked for in the whole text. */
    private void indexCapitals() {
        for (int t = 0; t < tokens.size(); t++) {
            if (tokens.isCapitalised(t)) {
                capitals.computeIfAbsent(tokens.folded(t), fresh -> new ArrayList<>())
                        .add(t);
            }
        }
    }

    private boolean isSame(int t, int name, int length) {
        for (int i = 0; i < length; i++) {
            if (tokens.length(t + i) != tokens.length(name + i)
                    || !tokens.folded(t + i).equals(tokens.folded(name + i))) {
                return false;
            }
        }
        return true;
    }

    private static void add(List<String> features, boolean present, String feature) {
        if (present) {
            features.add(feature);
        }
    }

    private boolean agrees(EmployerName name) {
        return EmployerDomain.agrees(labels, name.name())
                || hasAcronym(name) && ownsAcronym(tokens.folded(name.to() + 1));
    }

    private boolean ownsAcronym(String acronym) {
        for (String label : labels) {
            if (label.equals(acronym) || label.startsWith(acronym + "-") || label.endsWith("-" + acronym)) {
                return true;
            }
        }
        return false;
    }

    /** "Institute for Sample Research (ISR)". */
    private boolean hasAcronym(EmployerName name) {
        int t = name.to();
        boolean letters =
                tokens.isAllCaps(t + 1) || !tokens.isCapitalised(t + 1) && tokens.length(t + 1) <= LONGEST_ACRONYM;
        return tokens.is(t, '(') && letters && tokens.is(t + 2, ')');
    }

    /** "Kornfeld Academy" of the Kornfeld that the ad speaks of more often. */
    private boolean isOfOther(EmployerName name) {
        String first = tokens.folded(name.from());
        return HOUSES.contains(name.kind())
                && name.to() == name.from() + 2
                && counts.getOrDefault(first, 0) > counts.getOrDefault(key(name), 1)
                && repeated(name.from(), name.from() + 1) > OFTEN
                && Gazetteer.standard().find(first).isEmpty();
    }

    /** "The Kornfeld Honey Service (KHS)" that goes by its letters through the ad. */
    private boolean hasOwnAcronym(EmployerName name) {
        return hasAcronym(name) && tokens.isAllCaps(name.to() + 1) && repeated(name.to() + 1, name.to() + 2) >= OFTEN;
    }

    /** "eine Hochschule", "a leading university": one of many. */
    private boolean isIndefinite(EmployerName name) {
        int before = name.from() - 1;
        if (!tokens.isWord(before) || tokens.breakBefore(name.from())) {
            return false;
        }
        int t = tokens.term(before, "article") == null && !tokens.isCapitalised(before) ? before - 1 : before;
        return EmployerPredicate.isIndefinite(tokens, t);
    }

    /** "Small Company": any company with a word before it, and no legal form. */
    private boolean isGeneric(EmployerName name) {
        Term noun = tokens.term(name.to() - 1, "org-noun");
        return name.kind().equals("COMPANY") && name.to() - name.from() == 2 && noun != null && noun.to() == name.to();
    }

    /** "Cabinet de recrutement": large only because it opens a sentence. */
    private boolean isDescription(EmployerName name) {
        return name.kind().equals("COMPANY")
                && name.to() - name.from() > 1
                && tokens.sentence(name.from() - 1) != tokens.sentence(name.from())
                && !hasCapital(name.from() + 1, name.to());
    }

    private boolean hasCapital(int from, int to) {
        for (int t = from; t < to; t++) {
            if (tokens.isCapitalised(t)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsSmall(EmployerName name) {
        int last = name.to() - 1;
        return tokens.isWord(last) && !tokens.isCapitalised(last);
    }

    /** "Institut für Chemie der Hochschule": the next name starts within four tokens of the same sentence. */
    private boolean isPartOfNext(int index) {
        if (index + 1 >= names.size()) {
            return false;
        }
        EmployerName next = names.get(index + 1);
        return next.from() - names.get(index).to() <= 4
                && !tokens.is(names.get(index).to(), '(')
                && tokens.sentence(next.from())
                        == tokens.sentence(names.get(index).from())
                && WHOLES.contains(next.kind());
    }

    /** "St Ambrose College, University of Birchvale, invites": colleges of their own name hire for themselves. */
    private boolean isCollegeOfNext(int index) {
        EmployerName name = names.get(index);
        boolean college = name.kind().equals("COLLEGE") && tokens.term(name.to() - 1, "org") != null && !name.unit();
        return college
                && tokens.is(name.to(), ',')
                && isPartOfNext(index)
                && names.get(index + 1).kind().equals("UNIVERSITY");
    }

    /** "Paris Centre". */
    private boolean isPartOfTown(EmployerName name) {
        return name.kind().equals("INSTITUTE")
                && name.to() - name.from() == 2
                && !Gazetteer.standard().find(tokens.folded(name.from())).isEmpty();
    }

    /** "Wir besetzen die Professur für Honig", "zu besetzen:" before its line: the chair is the post. */
    private boolean isVacant(EmployerName name) {
        int before = name.from() - 1;
        Term opening = tokens.term(before, "opening");
        boolean announced = opening != null && opening.to() > name.from();
        boolean listed = tokens.is(before, ':') && tokens.block(before) != tokens.block(name.from());
        return name.kind().equals("CHAIR") && (announced || listed && isOpened(before));
    }

    private boolean isOpened(int colon) {
        return tokens.terms(tokens.sentenceStart(colon), colon).stream()
                .anyMatch(term -> term.concept().equals(OPENS));
    }

    /** "CNRS/IRD". */
    private boolean isOneOfMany(EmployerName name) {
        return tokens.is(name.from() - 1, '/') && !tokens.spaceBefore(name.from())
                || tokens.is(name.to(), '/') && !tokens.spaceBefore(name.to());
    }

    private boolean isAfterOther(int index) {
        return index > 0
                && names.get(index).from() - names.get(index - 1).to() <= 3
                && tokens.sentence(names.get(index).from())
                        == tokens.sentence(names.get(index - 1).from());
    }

    /** "Kornfeld Group" alone on a line and the first name of all: a company; a university's groups come after it. */
    private boolean isGroupOfHead(EmployerName name) {
        return name.kind().equals("GROUP") && key(name).equals(key(names.get(0))) && isWholeLine(name);
    }

    private boolean isWholeLine(EmployerName name) {
        boolean opens = tokens.breakBefore(name.from()) || tokens.block(name.from() - 1) != tokens.block(name.from());
        return opens && (tokens.breakBefore(name.to()) || tokens.block(name.to()) != tokens.block(name.from()));
    }

    private boolean isWholeBlock(EmployerName name) {
        int block = tokens.block(name.from());
        return tokens.block(name.from() - 1) != block && tokens.block(name.to()) != block;
    }
}
