package io.stellwerk.recognizer;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.PayGrade;
import org.jspecify.annotations.Nullable;

/** Collects the parts of one grade in whatever order they are printed: system, leading word, letters and number, step. */
final class PayGradeReader {

    private static final int MOST_GLUE = 4;
    private static final int HIGHEST_E = 15;
    private static final int HIGHEST_S = 18;
    private static final int HIGHEST = 120;
    private static final int LOWEST_INDEX = 100;
    private static final String WEAK = "weak";

    private final Tokens tokens;
    private final int from;
    private int to;
    private long languages;
    private @Nullable String system;
    private boolean weakSystem;
    private @Nullable String lead;
    private @Nullable PayGradeCode code;
    private @Nullable String step;

    private PayGradeReader(Tokens tokens, int from) {
        this.tokens = tokens;
        this.from = from;
        this.to = from;
    }

    /** Reads the grade that starts with a token; null when none does. */
    static @Nullable Mention read(Tokens tokens, int token) {
        PayGradeReader reader = new PayGradeReader(tokens, token);
        reader.collect();
        return reader.to == token || !reader.isGrade() ? null : reader.mention();
    }

    private void collect() {
        int glue = 0;
        int t = from;
        while (glue <= MOST_GLUE && isNear(t)) {
            int next = element(t);
            if (next > t) {
                to = next;
                t = next;
                glue = 0;
                continue;
            }
            if (to == from) {
                return;
            }
            Term word = glue(t);
            boolean point = tokens.is(t, '.') && tokens.sentence(t + 1) == tokens.sentence(t);
            boolean sign = point || (tokens.symbol(t) != 0 && "(),:-–/".indexOf(tokens.symbol(t)) >= 0);
            if (word == null && !sign) {
                return;
            }
            t = word == null ? t + 1 : word.to();
            glue++;
        }
    }

    /** Whether a token stands in the same block, or starts the very next line: lines of narrow ads look like blocks. */
    private boolean isNear(int t) {
        if (t >= tokens.size()) {
            return false;
        }
        if (tokens.block(t) == tokens.block(from) || !tokens.breakBefore(t)) {
            return tokens.block(t) == tokens.block(t - 1) || t == from;
        }
        String gap = tokens.document().text().text().substring(tokens.end(t - 1), tokens.start(t));
        return gap.indexOf('\n') == gap.lastIndexOf('\n') && tokens.block(t) >= 0 && t <= to + 1;
    }

    private @Nullable Term glue(int t) {
        Term word = tokens.term(t, "pay-glue");
        return word != null ? word : tokens.term(t, "function");
    }

    /** Takes the part that starts with a token and returns the token after it; the token itself when it is no part. */
    private int element(int t) {
        Term systemWord = tokens.term(t, "pay-system");
        if (systemWord != null) {
            return system(systemWord);
        }
        PayAgreement agreement = system == null ? PayAgreement.read(tokens, t) : null;
        if (agreement != null) {
            system = agreement.system();
            languages |= agreement.languages();
            return agreement.to();
        }
        PayGradeCode letters = code == null ? PayGradeCode.ofSeries(tokens, t) : null;
        if (letters != null && fits(letters)) {
            code = letters;
            return letters.to();
        }
        Term whole = code == null ? tokens.term(t, "pay-scale") : null;
        if (whole != null) {
            code = new PayGradeCode(whole.concept().value(), null, null, null, whole.to());
            lead = WEAK;
            return whole.to();
        }
        Term stepWord = code == null ? null : tokens.term(t, "step");
        if (stepWord != null) {
            return step(stepWord);
        }
        Term stepName = code == null || step != null ? null : tokens.term(t, "step-name");
        if (stepName != null) {
            step = stepName.concept().value();
            return stepName.to();
        }
        Term leadWord = tokens.term(t, "pay-lead");
        if (leadWord != null) {
            return lead(leadWord);
        }
        return code == null ? number(t) : t;
    }

    private int system(Term word) {
        String value = word.concept().value();
        PayGradeSeries series = code == null ? null : code.series();
        boolean other = series != null && series.system() != null && !value.equals(series.system());
        if (other || (system != null && !system.equals(value))) {
            return word.from();
        }
        system = value;
        weakSystem = tokens.term(word.from(), "pay-system-weak") != null;
        languages |= word.languages();
        return word.to();
    }

    private int lead(Term word) {
        String value = word.concept().value();
        if (code != null || (lead != null && !isWeak() && !lead.equals(value))) {
            return word.from();
        }
        lead = value;
        languages |= word.languages();
        return tokens.is(word.to(), '.') ? word.to() + 1 : word.to();
    }

    private int step(Term word) {
        int t = tokens.is(word.to(), '.') ? word.to() + 1 : word.to();
        String kind = word.concept().value();
        PayGradeStep read = kind.equals("letter") ? PayGradeStep.letter(tokens, t) : PayGradeStep.read(tokens, t);
        if (step != null || read == null) {
            return word.from();
        }
        Term own = tokens.term(word.from(), "step-system");
        system = system == null && own != null ? own.concept().value() : system;
        step = kind.equals("zone") ? kind + read.printed() : read.printed();
        return read.to();
    }

    private boolean fits(PayGradeCode letters) {
        PayGradeSeries series = letters.series();
        if (series == null || series.system() == null) {
            return true;
        }
        boolean otherLead = "number".equals(lead) || isWeak();
        return system == null ? !otherLead : system.equals(series.system());
    }

    /** A number or letter without letters of a series: only after a leading word, or close after a system that leads. */
    private int number(int t) {
        Term own = from < to && lead == null ? leadingSystem() : null;
        String family = lead != null ? lead : own == null ? "" : own.concept().value();
        PayGradeCode found = switch (family) {
            case "E" -> romanOr(t, PayGradeCode.ofNumber(tokens, t, "E", HIGHEST_E));
            case "S" -> PayGradeCode.ofNumber(tokens, t, "S", HIGHEST_S);
            case "roman" -> PayGradeCode.ofRoman(tokens, t);
            case "number" -> letterOr(t, PayGradeCode.ofNumber(tokens, t, "", HIGHEST));
            case "index", "weak-index" ->
                tokens.number(t) < LOWEST_INDEX ? null : PayGradeCode.ofNumber(tokens, t, "", 999);
            case "step" -> steps(t);
            case WEAK -> codeOr(t, PayGradeCode.ofNumber(tokens, t, "", 20));
            default -> null;
        };
        if (found == null || !isClose(t, own != null)) {
            return t;
        }
        code = found;
        return found.to();
    }

    private @Nullable PayGradeCode steps(int t) {
        PayGradeStep read = PayGradeStep.read(tokens, t);
        return read == null ? null : new PayGradeCode(read.printed(), null, null, null, read.to());
    }

    /** Whether nothing but a sign or two stands between the last part and a number. */
    private boolean isClose(int t, boolean afterSystem) {
        for (int i = to; i < t; i++) {
            if (tokens.isWord(i) || (afterSystem && "-/.".indexOf(tokens.symbol(i)) < 0)) {
                return false;
            }
        }
        return t - to <= 2;
    }

    private @Nullable PayGradeCode romanOr(int t, @Nullable PayGradeCode number) {
        return number != null ? number : PayGradeCode.ofRoman(tokens, t);
    }

    private @Nullable PayGradeCode letterOr(int t, @Nullable PayGradeCode number) {
        PayGradeCode letter = number != null ? number : PayGradeCode.ofLetter(tokens, t);
        return codeOr(t, letter);
    }

    private @Nullable PayGradeCode codeOr(int t, @Nullable PayGradeCode other) {
        return other != null ? other : PayGradeCode.ofCode(tokens, t);
    }

    /** The meaning of the system's own words as a lead, as in {@code TV-L 13}. */
    private @Nullable Term leadingSystem() {
        return tokens.term(from, "pay-system-lead");
    }

    /** Words that lead to other things too: {@code scale}, {@code band}, {@code IB}. */
    private boolean isWeak() {
        return lead != null && lead.startsWith(WEAK);
    }

    /** A lead without a grade is none, a system alone is a mention. */
    private boolean isGrade() {
        return code != null || system != null;
    }

    private Mention mention() {
        PayGradeCode grade = code;
        PayGradeSeries series = grade == null ? null : grade.series();
        String named = system != null || series == null ? system : series.system();
        boolean strong = (system != null && !weakSystem) || (lead != null && !isWeak());
        boolean latent = !strong && !PayGradeContext.supports(tokens, from, to, series, lead != null);
        NumberLimit limit = NumberLimit.beforeGrade(tokens, from);
        boolean upper = grade != null && grade.gradeMax() == null && limit.side() == NumberLimit.Side.UPPER;
        int start = upper ? limit.from() : from;
        int end = NumberLimit.closed(tokens, start, to);
        PayGrade value = value(named, grade, upper);
        return new Mention(value, start, end, tokens.span(start, end), "pay-grade/" + rule(), languages, latent);
    }

    private PayGrade value(@Nullable String named, @Nullable PayGradeCode grade, boolean upper) {
        if (grade == null) {
            return new PayGrade(named, null, null, step);
        }
        if ("step".equals(lead)) {
            return new PayGrade(named, null, null, grade.grade());
        }
        String printed = step != null ? step : grade.step();
        return upper
                ? new PayGrade(named, null, grade.grade(), printed)
                : new PayGrade(named, grade.grade(), grade.gradeMax(), printed);
    }

    private String rule() {
        return code == null ? "system" : code.series() != null ? "letters" : lead != null ? "lead" : "system-number";
    }
}
