package io.stellwerk.pay;

import io.stellwerk.table.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Full-time hours a week by region, for systems in which each Land has its own. */
final class FullTimeHours {
    private final Map<String, NavigableMap<LocalDate, BigDecimal>> byRegion = new LinkedHashMap<>();

    private FullTimeHours() {}

    static FullTimeHours read(List<Table> tables) {
        FullTimeHours hours = new FullTimeHours();
        tables.stream()
                .flatMap(table -> table.rows().stream())
                .forEach(row -> hours.byRegion
                        .computeIfAbsent(key(row.required("system"), row.required("region")), k -> new TreeMap<>())
                        .put(row.date("valid_from"), row.decimal("hours")));
        return hours;
    }

    /** The hours that hold on a day; before the first row its hours, because rows start where they were seen. */
    Optional<BigDecimal> of(String system, String region, LocalDate on) {
        NavigableMap<LocalDate, BigDecimal> periods = byRegion.get(key(system, region));
        if (periods == null) {
            return Optional.empty();
        }
        Map.Entry<LocalDate, BigDecimal> begun = periods.floorEntry(on);
        return Optional.of(begun == null ? periods.firstEntry().getValue() : begun.getValue());
    }

    private static String key(String system, String region) {
        return Names.fold(system) + "/" + Names.fold(region);
    }
}
