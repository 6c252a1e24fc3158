package io.stellwerk.field;

import io.stellwerk.posting.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows about an ad besides its text. It weighs in where the ad leaves something open, and never overrules it.
 *
 * @param published the day the ad was published, null when unknown
 * @param country ISO 3166-1 alpha-2 code of the country the ad comes from, null when unknown
 * @param structured what came with the ad as data, best source first
 */
public record ParseContext(
        @Nullable LocalDate published, @Nullable String country, List<Structured<?>> structured) {

    /** Nothing is known. */
    public static final ParseContext NONE = new ParseContext(null, null);

    /**
     * Takes a copy of the data.
     *
     * @param published the day the ad was published, null when unknown
     * @param country ISO 3166-1 alpha-2 code of the country the ad comes from, null when unknown
     * @param structured what came with the ad as data, best source first
     */
    public ParseContext {
        structured = List.copyOf(structured);
    }

    /**
     * What is known of an ad that came without data.
     *
     * @param published the day the ad was published, null when unknown
     * @param country ISO 3166-1 alpha-2 code, null when unknown
     */
    public ParseContext(@Nullable LocalDate published, @Nullable String country) {
        this(published, country, List.of());
    }

    /**
     * The same with what came with one ad as data.
     *
     * @param data the data, best source first
     * @return a copy
     */
    public ParseContext with(List<Structured<?>> data) {
        return new ParseContext(published, country, data);
    }

    /**
     * The day of publication: what the caller knows, else what the data says.
     *
     * @return the day, empty when unknown
     */
    public Optional<LocalDate> publishedDay() {
        return Optional.ofNullable(published)
                .or(() -> structured.stream()
                        .filter(one -> one.field().equals(Fields.PUBLISHED))
                        .map(one -> Fields.PUBLISHED.type().cast(one.value()))
                        .findFirst());
    }
}
