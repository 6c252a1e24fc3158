package io.stellwerk.documents.structured;

import io.stellwerk.field.Structured;
import io.stellwerk.posting.ContractType;
import io.stellwerk.posting.Field;
import io.stellwerk.posting.Fields;
import io.stellwerk.posting.Precision;
import io.stellwerk.posting.Remote;
import io.stellwerk.quantity.PayPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Structured postings as values of a posting's fields, to be joined with the ad's text.
 *
 * <p>Times of a {@code validThrough} are left out: templates set them. An amount of zero says that none is known.
 */
public final class StructuredValues {

    private final List<Structured<?>> values = new ArrayList<>();
    private final String label;

    private StructuredValues(StructuredPosting posting) {
        this.label = posting.origin().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The values for the one ad of a page.
     *
     * @param postings the page's postings, such as a {@code ReadDocument}'s
     * @param text the page's text
     * @return the values, best source first; none where the postings have several titles and not exactly one of them stands in the
     *     text, as on pages that list other ads
     */
    public static List<Structured<?>> of(List<StructuredPosting> postings, String text) {
        Set<String> titles = titles(postings);
        if (titles.size() > 1) {
            titles.removeIf(title -> title.isEmpty() || !text.contains(title));
        }
        if (titles.size() != 1) {
            return List.of();
        }
        List<Structured<?>> values = new ArrayList<>();
        Set<StructuredPosting.Origin> origins = new LinkedHashSet<>();
        for (StructuredPosting posting : postings) {
            if (titles.contains(title(posting)) && origins.add(posting.origin())) {
                values.addAll(of(posting));
            }
        }
        return List.copyOf(values);
    }

    private static Set<String> titles(List<StructuredPosting> postings) {
        Set<String> titles = new LinkedHashSet<>();
        postings.forEach(posting -> titles.add(title(posting)));
        return titles;
    }

    private static String title(StructuredPosting posting) {
        return posting.title().map(title -> title.value().strip()).orElse("");
    }

    /**
     * The values of one posting.
     *
     * @param posting the posting
     * @return those that have a field and a type
     */
    public static List<Structured<?>> of(StructuredPosting posting) {
        StructuredValues values = new StructuredValues(posting);
        values.ad(posting);
        values.places(posting.places());
        values.terms(posting);
        posting.salary().ifPresent(values::salary);
        return List.copyOf(values.values);
    }

    private void ad(StructuredPosting posting) {
        posting.title().ifPresent(title -> text(Fields.TITLE, withoutMarker(title.value())));
        posting.organization().ifPresent(name -> text(Fields.EMPLOYER_NAME, name.value()));
        posting.identifier().ifPresent(code -> text(Fields.REFERENCE, code.value()));
        posting.datePosted()
                .ifPresent(day -> add(Fields.PUBLISHED, day.date(), day.date().toString()));
        posting.validThrough()
                .ifPresent(
                        day -> add(Fields.DEADLINE_DATE, day.date(), day.date().toString()));
        posting.jobStartDate().ifPresent(day -> {
            add(Fields.START_DATE, day.date(), day.date().toString());
            add(Fields.START_PRECISION, Precision.DAY, day.date().toString());
        });
        posting.first("jobLocationType")
                .filter(type -> type.value().equals("TELECOMMUTE"))
                .ifPresent(type -> add(Fields.REMOTE, Remote.REMOTE, type.value()));
    }

    /** {@code Analyst (m/f/d)} without what stands in brackets with a stroke. */
    private static String withoutMarker(String title) {
        int open = title.indexOf('(');
        int close = title.indexOf(')', Math.max(open, 0));
        boolean marker =
                open > 0 && close > open && title.substring(open, close).contains("/");
        return marker ? (title.substring(0, open).strip() + title.substring(close + 1)).strip() : title.strip();
    }

    private void places(List<StructuredPlace> places) {
        for (int i = 0; i < places.size(); i++) {
            StructuredPlace place = places.get(i);
            text(Fields.LOCATION_STREET.at(i), place.street());
            text(Fields.LOCATION_POSTAL_CODE.at(i), place.postalCode());
            text(Fields.LOCATION_CITY.at(i), place.locality());
            text(Fields.LOCATION_REGION.at(i), place.region());
            text(Fields.LOCATION_COUNTRY.at(i), place.country());
        }
    }

    private void terms(StructuredPosting posting) {
        Set<String> types = new LinkedHashSet<>();
        posting.employmentTypes().forEach(type -> types.add(type.value()));
        if (types.contains("FULL_TIME") != types.contains("PART_TIME")) {
            boolean full = types.contains("FULL_TIME");
            add(Fields.WORKLOAD_FULL_TIME, full, full ? "FULL_TIME" : "PART_TIME");
        }
        if (types.contains("TEMPORARY")) {
            add(Fields.CONTRACT_TYPE, ContractType.FIXED_TERM, "TEMPORARY");
        } else if (types.contains("INTERN")) {
            add(Fields.CONTRACT_TYPE, ContractType.INTERNSHIP, "INTERN");
        }
    }

    private void salary(StructuredSalary salary) {
        amount(Fields.PAY_MIN, salary.min());
        amount(Fields.PAY_MAX, salary.max());
        if (values.stream().noneMatch(one -> one.field().pointer().startsWith("/pay/amount/"))) {
            return;
        }
        salary.currency()
                .map(currency -> currency.toUpperCase(Locale.ROOT))
                .filter(code -> code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z'))
                .ifPresent(code -> add(Fields.PAY_CURRENCY, code, code));
        for (PayPeriod period : PayPeriod.values()) {
            if (salary.unit().filter(period.name()::equals).isPresent()) {
                add(Fields.PAY_PER, period, period.name());
            }
        }
    }

    private void amount(Field<BigDecimal> field, Optional<BigDecimal> amount) {
        amount.filter(value -> value.signum() > 0).ifPresent(value -> add(field, value, value.toPlainString()));
    }

    private void text(Field<String> field, Optional<String> value) {
        value.ifPresent(text -> text(field, text));
    }

    private void text(Field<String> field, String value) {
        if (!value.isBlank()) {
            add(field, value.strip(), value.strip());
        }
    }

    private <T> void add(Field<T> field, T value, String printed) {
        values.add(new Structured<>(field, value, label, printed));
    }
}
