package io.stellwerk.pay;

import io.stellwerk.table.DataException;
import io.stellwerk.table.Index;
import io.stellwerk.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pay scales: dated rows with source and verification, found through the class path.
 *
 * <pre>{@code
 * PayTables.standard().lookup("TV-L", "E13", LocalDate.of(2026, 11, 20)).map(PayBand::min);
 * }</pre>
 *
 * <p>Names of systems and grades are compared by letters and digits alone, so that {@code TVoeD} is {@code TVöD} and
 * {@code E 9b} is {@code E9b}. Immutable and safe for use by many threads.
 */
public final class PayTables {
    private static final String ROOT = "META-INF/stellwerk/";
    private static final String INDEX = ROOT + "pay-scales";

    private final List<PayBand> bands;
    private final BandIndex index;
    private final YearlyRules yearly;
    private final FullTimeHours hours;

    private PayTables(List<PayBand> bands, YearlyRules yearly, FullTimeHours hours) {
        this.bands = List.copyOf(bands);
        this.index = new BandIndex(this.bands);
        this.yearly = yearly;
        this.hours = hours;
    }

    /**
     * The scales on the class path of this library, loaded once.
     *
     * @return the same tables at each call
     * @throws DataException at the first call, if a file is faulty
     */
    public static PayTables standard() {
        return Standard.TABLES;
    }

    /**
     * The scales on a class path: {@code META-INF/stellwerk/scales/<id>.tsv} for each id in
     * {@code META-INF/stellwerk/pay-scales}, over all jars.
     *
     * @param loader where to look
     * @return the tables; without any scale if there is no index
     * @throws DataException if a file is faulty or an id has no file, with file, line and reason
     */
    public static PayTables load(ClassLoader loader) {
        List<PayBand> bands = new ArrayList<>();
        for (String id : Index.lines(loader, INDEX)) {
            List<Table> tables = Table.readAll(loader, ROOT + "scales/" + id + ".tsv");
            if (tables.isEmpty()) {
                throw new DataException(INDEX, 0, id, "no scales/" + id + ".tsv on the class path");
            }
            tables.forEach(table -> bands.addAll(ScaleReader.read(id, table)));
        }
        return new PayTables(
                bands,
                YearlyRules.read(Table.readAll(loader, ROOT + "pay/yearly.tsv")),
                FullTimeHours.read(Table.readAll(loader, ROOT + "pay/hours.tsv")));
    }

    /**
     * These tables and one of the caller's, which works like the built-in ones. It may add a system, a grade or a period; a
     * row for the same system, region, grade and first day replaces the built-in one.
     *
     * @param name name of the table, {@code acme.tsv}; without its ending it is the scale's id
     * @param reader the table in the form of the built-in files; the caller closes it
     * @return new tables
     * @throws DataException if a row is faulty, with name, line and reason
     */
    public PayTables withTable(String name, Reader reader) {
        return with(name, Table.read(name, reader));
    }

    /**
     * These tables and one of the caller's; see {@link #withTable(String, Reader)}.
     *
     * @param file the table, in UTF-8
     * @return new tables
     * @throws DataException if the file cannot be read or a row is faulty
     */
    public PayTables withTable(Path file) {
        String name = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            return with(String.valueOf(file.getFileName()), Table.read(name, in));
        } catch (IOException e) {
            throw new DataException(name, 0, "cannot be read", e);
        }
    }

    private PayTables with(String name, Table table) {
        List<PayBand> all = new ArrayList<>(bands);
        all.addAll(ScaleReader.read(name.endsWith(".tsv") ? name.substring(0, name.length() - 4) : name, table));
        return new PayTables(all, yearly, hours);
    }

    /**
     * Looks a grade up.
     *
     * <p>After the last known day the last band is given: ask {@link PayBand#outdatedOn(LocalDate)}.
     *
     * @param system name or alias of the system: {@code TV-L}, {@code TVöD-Bund}
     * @param grade the grade: {@code E13}
     * @param on the day
     * @return the band; empty for an unknown system or grade, before the first period, in a gap between two, and where the
     *     regions of the system (Bund and Länder) pay differently
     */
    public Optional<PayBand> lookup(String system, String grade, LocalDate on) {
        return lookup(system, grade, null, on);
    }

    /**
     * Looks a grade up in one region of a system.
     *
     * @param system name or alias of the system: {@code BESOLDUNG}
     * @param grade the grade: {@code W2}
     * @param region {@code Bund}, {@code VKA} or the ISO 3166-2 code of a Land; null if not known; not heeded where the
     *     system has no regions
     * @param on the day
     * @return the band; empty as in {@link #lookup(String, String, LocalDate)}
     */
    public Optional<PayBand> lookup(String system, String grade, @Nullable String region, LocalDate on) {
        List<Series> found = series(system, grade, region);
        List<PayBand> onDay = found.stream().flatMap(s -> s.on(on).stream()).toList();
        boolean agree = onDay.size() == found.size() && onDay.stream().allMatch(b -> b.agreesWith(onDay.get(0)));
        return agree ? onDay.stream().findFirst() : Optional.empty();
    }

    /**
     * The tables that print given amounts: which grade, and which period, is "2,872 to 3,670 EUR a month"?
     *
     * @param system name or alias of the system; null for all
     * @param printed full-time amounts as the ad prints them
     * @return the matches, best first, of one kind the newest first; empty if none or if no amount is printed
     */
    public List<PayMatch> match(@Nullable String system, PrintedPay printed) {
        return AmountMatcher.match(index.amounts(), band -> system == null || index.isOf(system, band), printed);
    }

    /**
     * A year's pay, with what the system pays beside the monthly amounts as far as it is known.
     *
     * @param band the grade
     * @param amount full-time amount of the band
     * @param percent share of full time; 100 for full time
     * @param on a day of the year in question, which selects the rules of the special payments
     * @return the year's pay at that share; empty where the band pays by the hour, day or week
     */
    public Optional<YearlyPay> yearly(PayBand band, BigDecimal amount, BigDecimal percent, LocalDate on) {
        return yearly.of(band, amount, percent, on);
    }

    /**
     * Full-time hours a week.
     *
     * @param system name of the system
     * @param region ISO 3166-2 code of the Land, or {@code Bund}; null if not known
     * @param on the day
     * @return the hours; empty where they are not known, as for TV-L without a Land
     */
    public Optional<BigDecimal> fullTimeHours(String system, @Nullable String region, LocalDate on) {
        Optional<BigDecimal> regional = region == null ? Optional.empty() : hours.of(system, region, on);
        return regional.isPresent()
                ? regional
                : index.of(system).stream()
                        .findFirst()
                        .flatMap(band -> Optional.ofNullable(band.scale().hours()));
    }

    /**
     * The scales in the order of the index, own ones last.
     *
     * @return one header a scale
     */
    public List<PayScale> scales() {
        Map<String, PayScale> scales = new LinkedHashMap<>();
        bands.forEach(band -> scales.put(band.scale().id(), band.scale()));
        return List.copyOf(scales.values());
    }

    /**
     * All bands of a scale.
     *
     * @param id the scale's id
     * @return the bands in the order of the file; empty if there is no such scale
     */
    public List<PayBand> bands(String id) {
        return bands.stream().filter(band -> band.scale().id().equals(id)).toList();
    }

    /**
     * Whether a name stands for a system of these tables.
     *
     * @param system name or alias
     * @return true if it does
     */
    public boolean knows(String system) {
        return index.knows(system);
    }

    /**
     * Asks for points of a spine: "spine points 27-36" are the grades {@code SP27} to {@code SP36}. A grade of a university has
     * such a number too, and is another thing.
     *
     * @param system name or alias of the system
     * @param points a point, or the lowest and the highest with a dash between
     * @return the query; empty if the system is no spine or has no such points
     */
    public Optional<PayQuery> points(String system, String points) {
        int dash = points.indexOf('-');
        Optional<String> low = point(system, dash < 0 ? points : points.substring(0, dash));
        Optional<String> high = point(system, points.substring(dash + 1));
        return low.isPresent() && high.isPresent()
                ? Optional.of(PayQuery.of(system, low.get()).withGradeMax(dash < 0 ? null : high.get()))
                : Optional.empty();
    }

    private Optional<String> point(String system, String point) {
        return index.of(system).stream()
                .filter(band -> band.scale().ladder())
                .filter(band -> band.steps().get(0).step().equals(point))
                .map(PayBand::grade)
                .findFirst();
    }

    /**
     * The grade that a system stands for where an ad names none: a French doctoral contract has one only.
     *
     * @param system name or alias of the system
     * @return the grade that its header calls the only one; empty for an unknown system and for one with several
     */
    public Optional<String> onlyGrade(String system) {
        return index.of(system).stream()
                .map(band -> band.scale().onlyGrade())
                .findFirst()
                .filter(grade -> !grade.isEmpty());
    }

    List<Series> series(String system, String grade, @Nullable String region) {
        return index.find(system, grade, region);
    }

    /** Loads at first use. */
    private static final class Standard {
        static final PayTables TABLES = load(PayTables.class.getClassLoader());

        private Standard() {}
    }
}
