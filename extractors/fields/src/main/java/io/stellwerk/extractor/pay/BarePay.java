package io.stellwerk.extractor.pay;

import io.stellwerk.document.Block;
import io.stellwerk.field.Draft;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.Countries;
import io.stellwerk.place.Country;
import io.stellwerk.posting.Fields;
import io.stellwerk.quantity.Money;
import io.stellwerk.quantity.PayPeriod;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.NumberReader;
import io.stellwerk.recognizer.NumberReading;
import io.stellwerk.recognizer.PeriodWord;
import io.stellwerk.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pay behind its label whose currency stands elsewhere: {@code "Salary: 31,000 - 36,500 per year"} in an ad from Leeds. The currency is
 * that of a line close by, else that of the country of the post; without either there is no amount.
 */
final class BarePay {

    static final String RULE = "pay/bare-amount";

    private static final BigDecimal LEAST = BigDecimal.valueOf(500);
    private static final BigDecimal LEAST_HOURLY = BigDecimal.valueOf(5);
    private static final BigDecimal MOST = BigDecimal.valueOf(2_000_000);
    private static final int LINES = 3;
    private static final int WORDS_BETWEEN = 2;
    private static final Set<String> GO_ON =
            Set.of("per", "gross", "pay-per", "pay-gross", "pay-cue", "pay-supplement");

    private final Scene scene;
    private final Tokens tokens;
    private final Optional<String> local;

    BarePay(Scene scene, Draft draft) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.local = draft.get(Fields.LOCATION_COUNTRY.at(0))
                .or(() -> Optional.ofNullable(scene.context().country()))
                .flatMap(Countries.standard()::byCode)
                .map(Country::currency);
    }

    /** The first amount without a currency behind a label, else behind a word for pay. */
    Optional<Mention> find() {
        List<Block> blocks = scene.document().blocks();
        for (int b = 0; b < blocks.size(); b++) {
            Span label = blocks.get(b).label();
            String currency = label != null && isPay(label) ? currency(blocks, b) : null;
            Mention amount = currency == null
                    ? null
                    : read(
                            tokens.at(blocks.get(b).content().start()),
                            tokens.at(blocks.get(b).content().end()),
                            currency);
            if (amount != null) {
                return Optional.of(amount);
            }
        }
        return scene.terms("pay-cue").stream()
                .filter(term -> term.concept().value().equals("salary"))
                .map(this::told)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private boolean isPay(Span label) {
        return tokens.terms(label).stream()
                .anyMatch(term -> term.concept().toString().equals("label/pay"));
    }

    private @Nullable String currency(List<Block> blocks, int block) {
        Span first = blocks.get(Math.max(0, block - LINES)).span();
        Span last = blocks.get(Math.min(blocks.size() - 1, block + LINES)).span();
        for (Term term : tokens.terms(tokens.at(first.start()), tokens.at(last.end()))) {
            if (term.concept().is("currency")) {
                return term.concept().value();
            }
        }
        return local.orElse(null);
    }

    /** {@code "Stundenlohn derzeit 16,50/Std."}: the time that it is for shows that the number behind the word is pay. */
    private @Nullable Mention told(Term salary) {
        List<Block> blocks = scene.document().blocks();
        int block = tokens.block(salary.from());
        String currency = block < 0 ? null : currency(blocks, block);
        for (int t = salary.to(); currency != null && t <= salary.to() + WORDS_BETWEEN; t++) {
            Mention amount = read(t, tokens.sentenceEnd(salary.from()), currency);
            if (amount != null && ((Money) amount.quantity()).per() != null) {
                return amount;
            }
        }
        return null;
    }

    private @Nullable Mention read(int from, int end, String currency) {
        Figure low = from < end ? figure(from) : null;
        if (low == null) {
            return null;
        }
        int next = separator(low.to());
        Figure high = next > low.to() && next < end ? figure(next) : null;
        int last = high == null ? low.to() : high.to();
        if (last < end && !goesOn(last)) {
            return null;
        }
        BigDecimal shared = high != null && low.factor().compareTo(high.factor()) < 0 ? high.factor() : low.factor();
        BigDecimal min = low.number().multiply(shared);
        BigDecimal max = high == null ? min : high.number().multiply(high.factor());
        PeriodWord period = PeriodWord.at(tokens, last);
        PayPeriod per = period == null ? null : period.period();
        BigDecimal least = per == PayPeriod.HOUR ? LEAST_HOURLY : LEAST;
        if (min.compareTo(least) < 0 || max.compareTo(MOST) > 0) {
            return null;
        }
        return new Mention(
                new Money(min, max, currency, per, null), from, last, tokens.span(from, last), RULE, 0, false);
    }

    /** A number with the k behind it. */
    private record Figure(BigDecimal number, BigDecimal factor, int to) {}

    private @Nullable Figure figure(int token) {
        NumberReading number = NumberReader.read(tokens, token);
        if (number == null || number.word()) {
            return null;
        }
        Term kilo = tokens.spaceBefore(number.to()) ? null : tokens.term(number.to(), "magnitude");
        return kilo == null
                ? new Figure(number.value(), BigDecimal.ONE, number.to())
                : new Figure(number.value(), new BigDecimal(kilo.concept().value()), kilo.to());
    }

    private int separator(int token) {
        if (tokens.is(token, '-') || tokens.is(token, '–')) {
            return token + 1;
        }
        Term word = tokens.term(token, "bound");
        return word != null && word.concept().value().equals("to") ? word.to() : token;
    }

    private boolean goesOn(int token) {
        return tokens.is(token, '/')
                || tokens.is(token, '(')
                || tokens.terms(token, token + 1).stream()
                        .anyMatch(term -> GO_ON.contains(term.concept().kind()));
    }
}
