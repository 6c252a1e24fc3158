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
import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.NumberReader;
import io.stellwerk.recognizer.NumberReading;
import io.stellwerk.text.Span;
import java.math.BigDecimal;
import java.util.List;
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
    private static final BigDecimal MOST = BigDecimal.valueOf(2_000_000);
    private static final int LINES = 3;
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

    /** The first labelled amount without a currency. */
    Optional<Mention> find() {
        List<Block> blocks = scene.document().blocks();
        for (int b = 0; b < blocks.size(); b++) {
            Span label = blocks.get(b).label();
            String currency = label != null && isPay(label) ? currency(blocks, b) : null;
            Mention amount = currency == null ? null : read(blocks.get(b).content(), currency);
            if (amount != null) {
                return Optional.of(amount);
            }
        }
        return Optional.empty();
    }

    private boolean isPay(Span label) {
        return tokens.terms(tokens.at(label.start()), tokens.at(label.end())).stream()
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

    private @Nullable Mention read(Span content, String currency) {
        int from = tokens.at(content.start());
        int end = tokens.at(content.end());
        BigDecimal low = from < end ? amount(from) : null;
        if (low == null) {
            return null;
        }
        int to = end(from);
        int next = separator(to);
        BigDecimal high = next > to && next < end ? amount(next) : null;
        int last = high == null ? to : end(next);
        if (last < end && !goesOn(last)) {
            return null;
        }
        Money money = new Money(low, high == null ? low : high, currency, null, null);
        return new Mention(money, from, last, tokens.span(from, last), RULE, 0, false);
    }

    private @Nullable BigDecimal amount(int token) {
        NumberReading number = NumberReader.read(tokens, token);
        boolean fits = number != null
                && !number.word()
                && number.value().compareTo(LEAST) >= 0
                && number.value().compareTo(MOST) <= 0;
        return number != null && fits ? number.value() : null;
    }

    private int end(int token) {
        NumberReading number = NumberReader.read(tokens, token);
        return number == null ? token : number.to();
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
