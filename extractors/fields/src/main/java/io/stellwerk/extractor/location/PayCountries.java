package io.stellwerk.extractor.location;

import io.stellwerk.place.Countries;
import io.stellwerk.place.Country;
import io.stellwerk.table.Row;
import io.stellwerk.table.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Countries by pay system, by the rows of {@code META-INF/stellwerk/pay/countries.tsv}: {@code "E 13 TV-L"} is paid in Germany. */
final class PayCountries {

    static final PayCountries STANDARD = new PayCountries(PayCountries.class.getClassLoader());

    private static final String RESOURCE = "META-INF/stellwerk/pay/countries.tsv";

    private final Map<String, String> bySystem = new LinkedHashMap<>();

    private PayCountries(ClassLoader loader) {
        for (Table table : Table.readAll(loader, RESOURCE)) {
            for (Row row : table.rows()) {
                bySystem.put(row.required("system"), row.required("country"));
            }
        }
    }

    Optional<Country> of(String system) {
        return Optional.ofNullable(bySystem.get(system)).flatMap(Countries.standard()::byCode);
    }
}
