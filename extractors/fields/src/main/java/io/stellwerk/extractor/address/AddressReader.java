package io.stellwerk.extractor.address;

import io.stellwerk.extractor.context.OneLine;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.place.Countries;
import io.stellwerk.place.Country;
import io.stellwerk.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the address around a city's name: {@code "Lindenweg 12, D-01234 Musterstadt"}, {@code "12 High Street, Exampleton EX1 2MP"}. */
public final class AddressReader {

    private final Tokens tokens;
    private final AddressCodes codes;
    private final AddressStreets streets;

    /** Reads the addresses among an ad's tokens. */
    public AddressReader(Tokens tokens) {
        this.tokens = tokens;
        this.codes = new AddressCodes(tokens);
        this.streets = new AddressStreets(tokens);
    }

    /** What stands around a city's name; {@link PostalAddress#NONE} where nothing does. */
    public PostalAddress around(int from, int to) {
        TokenRun code = codes.before(from);
        int anchor = code == null ? from : code.from();
        String country = null;
        if (code != null) {
            int prefix = codes.prefix(code.from());
            country = prefix < 0
                    ? null
                    : Countries.standard()
                            .byPostalPrefix(tokens.text(prefix))
                            .map(Country::code)
                            .orElse(null);
            anchor = prefix < 0 ? anchor : prefix;
        } else {
            code = codes.after(to);
            country = code == null ? null : codes.country(code);
        }
        TokenRun street = streets.before(anchor, code != null);
        street = street == null ? streets.after(code == null || code.from() < to ? to : code.to()) : street;
        if (street == null && code == null) {
            return PostalAddress.NONE;
        }
        return new PostalAddress(text(street), span(street), text(code), span(code), country);
    }

    private @Nullable String text(@Nullable TokenRun run) {
        return run == null ? null : OneLine.of(tokens.text(run.from(), run.to()));
    }

    private @Nullable Span span(@Nullable TokenRun run) {
        return run == null ? null : tokens.span(run.from(), run.to());
    }
}
