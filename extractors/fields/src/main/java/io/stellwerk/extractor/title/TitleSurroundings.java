package io.stellwerk.extractor.title;

import io.stellwerk.extractor.context.OrganisationTerms;
import io.stellwerk.extractor.context.OwnLanguages;
import io.stellwerk.extractor.context.TitleTerms;
import io.stellwerk.field.Draft;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.Countries;
import io.stellwerk.place.Gazetteer;
import io.stellwerk.place.Match;
import io.stellwerk.posting.Fields;
import io.stellwerk.text.Folding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What stands beside the name of a post without being part of it: the employer, its units and the place of work. */
final class TitleSurroundings {

    private static final int LONGEST = 6;
    private static final int SHORTEST_NAME = 3;

    private final Tokens tokens;
    private final List<String> employers;
    /** The initials of the words of employers. */
    private final BitSet initials = new BitSet();

    private final long languages;

    TitleSurroundings(Tokens tokens, List<String> employers, long languages) {
        this.tokens = tokens;
        this.employers = List.copyOf(employers);
        this.languages = languages;
        for (String name : employers) {
            for (int i = 1; i < name.length(); i++) {
                if (name.charAt(i - 1) == ' ') {
                    initials.set(name.charAt(i));
                }
            }
        }
    }

    /** The surroundings that the fields found so far make known. */
    static TitleSurroundings of(Scene scene, Draft draft) {
        List<String> names = new ArrayList<>();
        draft.get(Fields.EMPLOYER_NAME).ifPresent(name -> names.add(words(name)));
        for (int i = 0; i < draft.size("/employer/units"); i++) {
            draft.get(Fields.EMPLOYER_UNITS.at(i)).ifPresent(name -> names.add(words(name)));
        }
        return new TitleSurroundings(
                scene.tokens(), names, OwnLanguages.of(scene).main());
    }

    /** The languages that a stretch may be in: those of the names of posts in it, and the ad's own where these do not tell. */
    long languages(int from, int to) {
        long shared = -1;
        for (Term term : tokens.terms(from, to)) {
            if (term.concept().is("position") && (shared & term.languages()) != 0) {
                shared &= term.languages();
            }
        }
        boolean told =
                (shared & languages) != 0 && (shared & tokens.lexicon().languagesWith("linguaFranca", "yes")) == 0;
        return told ? shared : shared | languages;
    }

    /** Whether a term is of none of the ad's own languages. */
    boolean isForeign(Term term) {
        return languages != 0 && (term.languages() & languages) == 0;
    }

    /**
     * Whether a term is firm enough to name a post: a small word of another language is so right after an article, {@code un
     * developer}, not {@code pour organiser}.
     */
    boolean isNamed(Term post) {
        boolean own = post.to() > post.from() + 1 || tokens.isCapitalised(post.from()) || !isForeign(post);
        Term article = own ? null : TitleTerms.covering(tokens, post.from() - 1, "title-article");
        return TitleTerms.isFirm(tokens, post) && (own || article != null && !isForeign(article));
    }

    /** Whether the ad is in a language that writes its nouns with capitals, so that no name ends with a small word. */
    boolean hasCapitalNouns() {
        return languages != 0 && (languages & ~tokens.lexicon().languagesWith("nouns", "capital")) == 0;
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder(" ");
        for (char c : Folding.fold(text).toCharArray()) {
            boolean part = Character.isLetterOrDigit(c);
            if (part || words.charAt(words.length() - 1) != ' ') {
                words.append(part ? c : ' ');
            }
        }
        return words.charAt(words.length() - 1) == ' '
                ? words.toString()
                : words.append(' ').toString();
    }

    /** Whether a stretch names an employer, a unit or a place and no more. */
    boolean isBeside(int from, int to) {
        return leadsAway(from, to) || isEmployer(from, to) || isPlace(from, to);
    }

    /** Whether a stretch holds words that names of organisations are built with. */
    boolean leadsAway(int from, int to) {
        for (Term term : tokens.terms(from, to)) {
            if (OrganisationTerms.isOrganisation(tokens, term)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a stretch is the ad's employer or one of its units, or the beginning of its name. */
    boolean isEmployer(int from, int to) {
        if (from >= to || !mayBeginEmployer(from)) {
            return false;
        }
        String text = words(tokens.text(from, to));
        for (String name : employers) {
            boolean several = text.indexOf(' ', 1) < text.length() - 1;
            boolean within =
                    text.length() > SHORTEST_NAME + 1 && (several ? name.contains(text) : name.startsWith(text));
            if (within || text.startsWith(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of an employer's name has the same initial: most stretches need no further look. */
    private boolean mayBeginEmployer(int t) {
        char initial = tokens.document().text().text().charAt(tokens.start(t));
        return !Character.isLetterOrDigit(initial) || initials.get(Folding.first(initial));
    }

    /** Whether a stretch is the whole name of the ad's employer or of a unit. */
    boolean isWholeEmployer(int from, int to) {
        return mayBeginEmployer(from) && employers.contains(words(tokens.text(from, to)));
    }

    /** Whether all of a stretch names places, {@code Neustadt} or {@code Bad Neustadt, Germany}. */
    boolean isPlace(int from, int to) {
        boolean found = false;
        int t = from;
        while (t < to) {
            if (!tokens.isWord(t)) {
                boolean between =
                        found && (tokens.is(t, ',') || tokens.is(t, '/') || tokens.is(t, '(') || tokens.is(t, ')'));
                if (!between) {
                    return false;
                }
                t++;
                continue;
            }
            int next = tokens.isCapitalised(t) ? afterPlace(t, to) : -1;
            if (next < 0) {
                return false;
            }
            found = true;
            t = next;
        }
        return found;
    }

    /** Whether all of a stretch names places of work, beginning with a town: a country may be what a post is about. */
    boolean isTown(int from, int to) {
        boolean country =
                from < to && Countries.standard().byName(tokens.text(from, to)).isPresent();
        return !country && isPlace(from, to);
    }

    private int afterPlace(int from, int to) {
        int end = from;
        while (end < Math.min(to, from + LONGEST) && (tokens.isWord(end) || joins(end))) {
            end++;
        }
        List<String> words = tokens.words().subList(from, end);
        int city = Gazetteer.standard().longest(words, 0).map(Match::words).orElse(0);
        int country = Countries.standard().longest(words, 0).map(Match::words).orElse(0);
        return Math.max(city, country) == 0 ? -1 : from + Math.max(city, country);
    }

    private boolean joins(int t) {
        return tokens.is(t, '-') || tokens.is(t, '\'') || tokens.is(t, '’') || tokens.is(t, '.');
    }
}
