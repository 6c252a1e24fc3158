package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.Degree;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads degrees: {@code PhD}, {@code Master}, {@code abgeschlossenes wissenschaftliches Hochschulstudium}, {@code Bac+5}.
 *
 * <p>The words are rows of the lexicon ({@code degree/MASTER}). Two notations are more than words: years counted from the school
 * leaving exam ({@code degree-years}), and a diploma of a university of applied sciences, {@code Diplom (FH)}, which is a
 * bachelor's level. A form {@code degree-weak} is a degree of open level, such as "university degree", and latent; {@code degree/no} are longer forms that are no degrees, such as "driving licence".
 */
public final class DegreeRecognizer implements Recognizer {

    private static final String NO_DEGREE = "no";
    private static final int MASTER_YEARS = 5;
    private static final int BACHELOR_YEARS = 3;
    private static final int DOCTORATE_YEARS = 8;

    /** Makes a recognizer; it has no state. */
    public DegreeRecognizer() {}

    @Override
    public void recognize(Tokens tokens, Consumer<Mention> found) {
        Scan.each(
                Scan.starts(tokens, "degree-years", "degree", "diploma", "degree-capitals", "degree-weak"),
                found,
                t -> read(tokens, t),
                t -> otherEnd(tokens, t));
    }

    /** The token after a longer form that is no degree: nothing within {@code "driving licence"} is one. */
    private static int otherEnd(Tokens tokens, int t) {
        Term word = tokens.term(t, "degree");
        return word != null && word.concept().value().equals(NO_DEGREE) ? word.to() : t;
    }

    private static @Nullable Mention read(Tokens tokens, int t) {
        Term years = tokens.term(t, "degree-years");
        if (years != null) {
            return years(tokens, years);
        }
        Term word = tokens.term(t, "degree");
        Term diploma = tokens.term(t, "diploma");
        if (diploma != null && (word == null || diploma.to() >= word.to())) {
            return diploma(tokens, diploma);
        }
        if (word != null) {
            boolean other = word.concept().value().equals(NO_DEGREE);
            return other ? null : mention(tokens, word, word.concept().value(), word.to(), "degree/word", false);
        }
        Term capitals = tokens.term(t, "degree-capitals");
        if (capitals != null && isCapitals(tokens, capitals)) {
            return mention(tokens, capitals, capitals.concept().value(), capitals.to(), "degree/capitals", false);
        }
        Term weak = tokens.term(t, "degree-weak");
        return weak == null ? null : mention(tokens, weak, weak.concept().value(), weak.to(), "degree/weak", true);
    }

    /** Short forms that are words in small letters count in capitals and without spaces: {@code BUT}, {@code M.A.}. */
    private static boolean isCapitals(Tokens tokens, Term term) {
        for (int t = term.from(); t < term.to(); t++) {
            boolean capital =
                    !tokens.isWord(t) || tokens.isAllCaps(t) || (tokens.length(t) == 1 && tokens.isCapitalised(t));
            if (!capital || (t > term.from() && tokens.spaceBefore(t))) {
                return false;
            }
        }
        return true;
    }

    /** {@code Bac+5}, {@code Bac +3/5}, {@code bac + 2}: the first number counts. */
    private static @Nullable Mention years(Tokens tokens, Term word) {
        int number = word.to() + 1;
        if (!tokens.is(word.to(), '+') || tokens.number(number) < 2 || tokens.number(number) > DOCTORATE_YEARS) {
            return null;
        }
        int years = tokens.number(number);
        String level = years >= DOCTORATE_YEARS
                ? "DOCTORATE"
                : years >= MASTER_YEARS ? "MASTER" : years >= BACHELOR_YEARS ? "BACHELOR" : "VOCATIONAL";
        boolean second = (tokens.is(number + 1, '/') || tokens.is(number + 1, '-')) && tokens.isNumber(number + 2);
        return mention(tokens, word, level, second ? number + 3 : number + 1, "degree/years", false);
    }

    private static Mention diploma(Tokens tokens, Term word) {
        int t = tokens.is(word.to(), '.') ? word.to() + 1 : word.to();
        int inner = tokens.is(t, '(') ? t + 1 : t;
        Term applied = tokens.term(inner, "applied-sciences");
        if (applied == null) {
            return mention(tokens, word, word.concept().value(), word.to(), "degree/diploma", false);
        }
        int end = inner > t && tokens.is(applied.to(), ')') ? applied.to() + 1 : applied.to();
        return mention(tokens, word, applied.concept().value(), end, "degree/diploma-applied", false);
    }

    private static Mention mention(Tokens tokens, Term word, String level, int to, String rule, boolean latent) {
        return new Mention(
                new Degree(level), word.from(), to, tokens.span(word.from(), to), rule, word.languages(), latent);
    }
}
