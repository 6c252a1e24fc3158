package io.stellwerk.documents.structured;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * A schema.org {@code JobPosting} as a page states it; nothing is corrected, and what cannot be typed stays in {@link
 * #values()}.
 *
 * <p>Such data is evidence beside the text, not above it: pages often carry the deadline of a template or the place
 * of a head office.
 */
public final class StructuredPosting {

    /** The way in which a page states structured data. */
    public enum Origin {
        /** A script of type {@code application/ld+json}. */
        JSON_LD,
        /** Attributes {@code itemscope} and {@code itemprop}. */
        MICRODATA,
        /** Attributes {@code typeof} and {@code property}. */
        RDFA
    }

    private final Origin origin;
    private final Thing thing;

    StructuredPosting(Origin origin, Thing thing) {
        this.origin = origin;
        this.thing = thing;
    }

    /**
     * The way in which it is stated.
     *
     * @return JSON-LD, microdata or RDFa
     */
    public Origin origin() {
        return origin;
    }

    /**
     * Where it stands in the page.
     *
     * @return such as {@code json-ld[0].@graph[2]}
     */
    public String place() {
        return thing.place();
    }

    /**
     * All values in the order of the page.
     *
     * @return an unmodifiable list, 500 values at most
     */
    public List<StructuredValue> values() {
        return thing.values();
    }

    /**
     * The first value of a property.
     *
     * @param property the property with those above it: {@code hiringOrganization.name}
     * @return the value, empty when it is not stated
     */
    public Optional<StructuredValue> first(String property) {
        return thing.first(property);
    }

    /**
     * The title of the post.
     *
     * @return {@code title} or {@code name}
     */
    public Optional<StructuredValue> title() {
        return first("title").or(() -> first("name"));
    }

    /**
     * The text of the ad.
     *
     * @return {@code description}, often HTML
     */
    public Optional<StructuredValue> description() {
        return first("description");
    }

    /**
     * The text of the ad without tags.
     *
     * @return the words of the description, white space collapsed; empty when there is none
     */
    public Optional<String> descriptionText() {
        return description()
                .map(value -> Jsoup.parse(unescaped(value.value())).text())
                .filter(text -> !text.isBlank());
    }

    /**
     * The text of the ad as HTML, also where the page has escaped its tags as entities.
     *
     * @return the description as HTML
     */
    public Optional<String> descriptionHtml() {
        return description().map(value -> unescaped(value.value()));
    }

    /**
     * The day of publication.
     *
     * @return {@code datePosted}, empty when it is missing or no ISO date
     */
    public Optional<StructuredDate> datePosted() {
        return first("datePosted").flatMap(StructuredDate::of);
    }

    /**
     * The end of the time for applications.
     *
     * @return {@code validThrough} or {@code applicationDeadline}, empty when it is missing or no ISO date
     */
    public Optional<StructuredDate> validThrough() {
        return first("validThrough").or(() -> first("applicationDeadline")).flatMap(StructuredDate::of);
    }

    /**
     * The first day of work.
     *
     * @return {@code jobStartDate}, empty when it is missing or no ISO date
     */
    public Optional<StructuredDate> jobStartDate() {
        return first("jobStartDate").flatMap(StructuredDate::of);
    }

    /**
     * The kinds of employment.
     *
     * @return values of {@code employmentType} such as {@code FULL_TIME}, in upper case, those of one string parted
     *     at commas
     */
    public List<StructuredValue> employmentTypes() {
        List<StructuredValue> types = new ArrayList<>();
        for (StructuredValue value : thing.values("employmentType")) {
            for (String type : value.value().split(",", 20)) {
                if (!type.isBlank()) {
                    String name = type.strip()
                            .toUpperCase(Locale.ROOT)
                            .replace(' ', '_')
                            .replace('-', '_');
                    types.add(new StructuredValue(value.property(), name, value.place()));
                }
            }
        }
        return List.copyOf(types);
    }

    /**
     * The employer's name.
     *
     * @return {@code hiringOrganization.name} or {@code hiringOrganization} itself
     */
    public Optional<StructuredValue> organization() {
        return first("hiringOrganization.name").or(() -> first("hiringOrganization"));
    }

    /**
     * The ad's own code.
     *
     * @return {@code identifier.value} or {@code identifier} itself
     */
    public Optional<StructuredValue> identifier() {
        return first("identifier.value").or(() -> first("identifier"));
    }

    /**
     * The address of the ad.
     *
     * @return {@code url}
     */
    public Optional<StructuredValue> url() {
        return first("url");
    }

    /**
     * Whether one can apply on the page itself.
     *
     * @return {@code directApply}, empty when it is missing or neither true nor false
     */
    public Optional<Boolean> directApply() {
        return first("directApply")
                .map(value -> value.value().toLowerCase(Locale.ROOT))
                .filter(value -> value.endsWith("true") || value.endsWith("false"))
                .map(value -> value.endsWith("true"));
    }

    /**
     * The places of work.
     *
     * @return each {@code jobLocation} with an address of at least one part
     */
    public List<StructuredPlace> places() {
        List<StructuredPlace> places = new ArrayList<>();
        for (Thing location : thing.things("jobLocation")) {
            List<Thing> addresses = location.things("address");
            for (Thing address : addresses.isEmpty() ? List.of(location) : addresses) {
                StructuredPlace place = place(address);
                if (!place.from().isEmpty()) {
                    places.add(place);
                }
            }
        }
        return List.copyOf(places);
    }

    private static StructuredPlace place(Thing address) {
        Optional<StructuredValue> country =
                address.first("addressCountry.name").or(() -> address.first("addressCountry"));
        List<Optional<StructuredValue>> parts = List.of(
                address.first("streetAddress"),
                address.first("postalCode"),
                address.first("addressLocality"),
                address.first("addressRegion"),
                country);
        return new StructuredPlace(
                text(parts.get(0)),
                text(parts.get(1)),
                text(parts.get(2)),
                text(parts.get(3)),
                text(parts.get(4)),
                parts.stream().flatMap(Optional::stream).toList());
    }

    /**
     * The pay.
     *
     * @return {@code baseSalary}, empty when it names no amount that can be read
     */
    public Optional<StructuredSalary> salary() {
        Optional<StructuredValue> single = first("baseSalary.value.value")
                .or(() -> first("baseSalary.value"))
                .or(() -> first("baseSalary"));
        Optional<StructuredValue> min = first("baseSalary.value.minValue")
                .or(() -> first("baseSalary.minValue"))
                .or(() -> single);
        Optional<StructuredValue> max = first("baseSalary.value.maxValue")
                .or(() -> first("baseSalary.maxValue"))
                .or(() -> single);
        Optional<StructuredValue> currency = first("baseSalary.currency")
                .or(() -> first("baseSalary.value.currency"))
                .or(() -> first("salaryCurrency"));
        Optional<StructuredValue> unit = first("baseSalary.value.unitText").or(() -> first("baseSalary.unitText"));
        StructuredSalary salary = new StructuredSalary(
                text(min).flatMap(StructuredSalary::amount),
                text(max).flatMap(StructuredSalary::amount),
                text(currency),
                text(unit).map(value -> value.toUpperCase(Locale.ROOT)),
                List.of(min, max, currency, unit).stream()
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList());
        return salary.min().isPresent() || salary.max().isPresent() ? Optional.of(salary) : Optional.empty();
    }

    private static Optional<String> text(Optional<StructuredValue> value) {
        return value.map(StructuredValue::value);
    }

    private static String unescaped(String html) {
        boolean escaped = !html.contains("<") && html.contains("&lt;");
        return escaped ? Parser.unescapeEntities(html, false) : html;
    }

    /**
     * Origin, place and title, for a person to read.
     *
     * @return such as {@code JSON_LD json-ld[0]: Postdoc}
     */
    @Override
    public String toString() {
        return origin + " " + place() + ": "
                + title().map(StructuredValue::value).orElse("-");
    }
}
