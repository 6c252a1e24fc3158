package io.stellwerk.place;

import io.stellwerk.table.Row;
import io.stellwerk.table.Table;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The subdivisions of countries: Länder, cantons, régions and départements, provinces, states.
 *
 * <p>Data are the rows of {@code META-INF/stellwerk/places/regions.tsv}. Immutable and thread-safe.
 */
public final class Regions {
    private static final String RESOURCE = "META-INF/stellwerk/places/regions.tsv";

    private final Map<String, Region> byCode = new LinkedHashMap<>();
    private final Map<String, Region> byPostalPrefix = new HashMap<>();
    private final Map<String, Region> behindTown = new HashMap<>();
    private final PrintedNames<Region> names;

    private Regions(List<Region> regions, Map<String, String> codesBehindTown) {
        List<PrintedNames.Named<Region>> named = new ArrayList<>();
        for (Region region : regions) {
            byCode.put(region.code(), region);
            named.add(new PrintedNames.Named<>(region.name(), region));
            region.forms().forEach(form -> named.add(new PrintedNames.Named<>(form, region)));
            region.postalPrefixes().forEach(prefix -> byPostalPrefix.put(region.country() + ' ' + prefix, region));
        }
        codesBehindTown.forEach((name, code) -> behindTown.put(PlaceNames.fold(name), byCode.get(code)));
        names = PrintedNames.of(named);
    }

    private static final class Holder {
        static final Regions STANDARD = load(Regions.class.getClassLoader());
    }

    /**
     * The subdivisions of this library's own class path, loaded at the first call.
     *
     * @return the same object at every call
     * @throws io.stellwerk.table.DataException if the data file is faulty
     */
    public static Regions standard() {
        return Holder.STANDARD;
    }

    /**
     * Reads the subdivisions that a class loader sees.
     *
     * @param loader where to look for {@code META-INF/stellwerk/places/regions.tsv}
     * @return the subdivisions; none if there is no such file
     * @throws io.stellwerk.table.DataException if a data file is faulty
     */
    public static Regions load(ClassLoader loader) {
        List<Region> regions = new ArrayList<>();
        Map<String, String> behindTown = new LinkedHashMap<>();
        for (Table table : Table.readAll(loader, RESOURCE)) {
            for (Row row : table.rows()) {
                Region region = region(row);
                regions.add(region);
                row.find("behind_town").ifPresent(name -> behindTown.put(name, region.code()));
            }
        }
        return new Regions(regions, behindTown);
    }

    private static Region region(Row row) {
        Region region = new Region(
                row.required("code"),
                row.required("country"),
                row.required("name"),
                Cells.list(row, "forms", '|'),
                Cells.zone(row, "zone"),
                Cells.list(row, "postal_prefixes", ' '));
        if (!region.code().startsWith(region.country() + '-')) {
            throw row.error("code", "not of the country " + region.country() + ": \"" + region.code() + "\"");
        }
        return region;
    }

    /**
     * The subdivision of a code of ISO 3166-2.
     *
     * @param code the code, such as {@code DE-BY}; a blank one has no subdivision
     * @return the subdivision; empty if there is none
     */
    public Optional<Region> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The subdivision of a short code within a country, as in {@code Boston, MA 02115}.
     *
     * @param country alpha-2 code, such as {@code US}
     * @param shortCode the code without the country, such as {@code MA}
     * @return the subdivision; empty if there is none
     */
    public Optional<Region> byShortCode(String country, String shortCode) {
        return byCode(country + '-' + shortCode);
    }

    /**
     * The subdivision of a printed name, whatever its case and accents.
     *
     * <p>A subdivision named like its capital needs its long name: {@code Berlin} is a city, {@code Land Berlin} a
     * subdivision.
     *
     * @param printed a name as printed, such as {@code Bavaria}, {@code Hauts de France} or {@code NRW}
     * @return the subdivision; empty if none is so called
     */
    public Optional<Region> byName(CharSequence printed) {
        return names.find(printed);
    }

    /**
     * The subdivision that is called like a city of its own, as it is printed behind a town in it: {@code Exampleton, New York}.
     *
     * @param printed a bare name as printed
     * @return the subdivision; empty if none is so called
     */
    public Optional<Region> behindTown(String printed) {
        return Optional.ofNullable(behindTown.get(PlaceNames.fold(printed)));
    }

    /**
     * The longest name of a subdivision that starts at a word; forms in capitals such as {@code NRW} are left out.
     *
     * @param foldedWords words of a text, each as {@link PlaceNames#fold} gives it
     * @param from index of the first word
     * @return the subdivisions of the name; empty if no name starts here
     */
    public Optional<Match<Region>> longest(List<String> foldedWords, int from) {
        return names.longest(foldedWords, from);
    }

    /**
     * The subdivision of a postal code, where its first digits tell: {@code 38401} lies in the Isère.
     *
     * @param country alpha-2 code, such as {@code FR}
     * @param code the postal code
     * @return the subdivision of the longest known beginning; empty if there is none
     */
    public Optional<Region> byPostalCode(String country, String code) {
        for (int length = code.length(); length > 0; length--) {
            Region region = byPostalPrefix.get(country + ' ' + code.substring(0, length));
            if (region != null) {
                return Optional.of(region);
            }
        }
        return Optional.empty();
    }

    /**
     * The time zone of a place: that of its subdivision, else the only one of its country.
     *
     * @param place a place
     * @return the zone, such as {@code Atlantic/Canary} for Las Palmas; empty if data do not decide
     */
    public Optional<ZoneId> zone(Place place) {
        return byCode(place.region())
                .flatMap(Region::zone)
                .or(() -> Countries.standard().zone(place.country()));
    }
}
