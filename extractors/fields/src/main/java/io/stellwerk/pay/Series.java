package io.stellwerk.pay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** All periods of one grade in one region of a system. */
final class Series {
    private final NavigableMap<LocalDate, PayBand> periods = new TreeMap<>();

    void put(PayBand band) {
        periods.put(band.validFrom(), band);
    }

    /**
     * The band for a day: the newest one that has begun, be it outdated.
     *
     * @return empty before the first period and in a gap between two
     */
    Optional<PayBand> on(LocalDate day) {
        Map.Entry<LocalDate, PayBand> begun = periods.floorEntry(day);
        if (begun == null) {
            return Optional.empty();
        }
        boolean last = begun.getKey().equals(periods.lastKey());
        return last || !begun.getValue().outdatedOn(day) ? Optional.of(begun.getValue()) : Optional.empty();
    }

    List<PayBand> newestFirst() {
        return List.copyOf(periods.descendingMap().values());
    }

    PayBand first() {
        return periods.firstEntry().getValue();
    }
}
