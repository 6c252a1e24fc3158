package io.stellwerk.pay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All bands by system, grade and region. Not changed after it is built. */
final class BandIndex {
    private final AmountIndex amounts;
    private final Map<String, Target> names = new LinkedHashMap<>();
    private final Map<String, List<PayBand>> bySystem = new LinkedHashMap<>();
    private final Map<String, Map<String, Map<String, Series>>> series = new LinkedHashMap<>();

    /** Later bands replace earlier ones of the same system, region, grade and first day. */
    BandIndex(List<PayBand> bands) {
        Map<String, PayScale> scales = new LinkedHashMap<>();
        for (PayBand band : bands) {
            scales.put(band.scale().id(), band.scale());
            String system = Names.fold(band.scale().system());
            bySystem.computeIfAbsent(system, k -> new ArrayList<>()).add(band);
            series.computeIfAbsent(system, k -> new LinkedHashMap<>())
                    .computeIfAbsent(Names.fold(band.grade()), k -> new LinkedHashMap<>())
                    .computeIfAbsent(Names.fold(band.region()), k -> new Series())
                    .put(band);
        }
        scales.values().forEach(this::name);
        amounts = new AmountIndex(all());
    }

    private void name(PayScale scale) {
        String system = Names.fold(scale.system());
        names.put(system, new Target(system, ""));
        for (String alias : scale.aliases()) {
            names.putIfAbsent(Names.fold(alias), new Target(system, Names.fold(scale.region())));
        }
    }

    boolean knows(String system) {
        return names.containsKey(Names.fold(system));
    }

    /** One series a region; the region of the query narrows them where the system has it. Empty if unknown. */
    List<Series> find(String system, String grade, @Nullable String region) {
        Target target = names.get(Names.fold(system));
        if (target == null) {
            return List.of();
        }
        Map<String, Series> regions =
                series.getOrDefault(target.system, Map.of()).getOrDefault(Names.fold(grade), Map.of());
        String wanted = target.region.isEmpty() && region != null ? Names.fold(region) : target.region;
        Series named = regions.get(wanted);
        if (named != null) {
            return List.of(named);
        }
        return hasRegion(target.system, wanted) ? List.of() : List.copyOf(regions.values());
    }

    /** Whether some grade of the system has rows for the region: then a grade without has no amount there. */
    private boolean hasRegion(String system, String region) {
        return series.getOrDefault(system, Map.of()).values().stream().anyMatch(r -> r.containsKey(region));
    }

    /** The places of all amounts. */
    AmountIndex amounts() {
        return amounts;
    }

    /** Whether a band belongs to the system of that name. */
    boolean isOf(String system, PayBand band) {
        Target target = names.get(Names.fold(system));
        return target != null && target.system.equals(Names.fold(band.scale().system()));
    }

    /** The bands of the system of that name. */
    List<PayBand> of(String system) {
        Target target = names.get(Names.fold(system));
        return target == null ? List.of() : bySystem.getOrDefault(target.system, List.of());
    }

    private List<Series> all() {
        return series.values().stream()
                .flatMap(grades -> grades.values().stream())
                .flatMap(regions -> regions.values().stream())
                .toList();
    }

    /** What a name stands for: a system, and one region of it or all. */
    private record Target(String system, String region) {}
}
