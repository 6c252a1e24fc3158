package io.stellwerk.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The places that job ads name as the place of work: cities, towns and the seats of institutes, under their names in
 * several languages.
 *
 * <p>Data are rows: every table that a file {@code META-INF/stellwerk/gazetteers} on the class path lists, so a jar
 * of its own adds places. Columns: {@code name · country · region · population · postal_codes}. Immutable and
 * thread-safe.
 *
 * <pre>
 * Gazetteer.standard().proper("ST MARTIN D HERES")   // Saint-Martin-d'Hères
 * </pre>
 */
public final class Gazetteer {
    private final NameIndex names;
    private final NameIndex postalCodes;
    private final String[] spellings;
    private final GazetteerReader.PlaceRow[] owners;
    private final boolean[] ambiguous;
    private final GazetteerReader.PlaceRow[] places;

    Gazetteer(
            NameIndex names,
            NameIndex postalCodes,
            List<GazetteerReader.Form> forms,
            List<GazetteerReader.PlaceRow> places,
            Set<String> ambiguousNames) {
        this.names = names;
        this.postalCodes = postalCodes;
        this.places = places.toArray(GazetteerReader.PlaceRow[]::new);
        spellings = new String[forms.size()];
        owners = new GazetteerReader.PlaceRow[forms.size()];
        ambiguous = new boolean[forms.size()];
        for (int i = 0; i < ambiguous.length; i++) {
            GazetteerReader.Form form = forms.get(i);
            spellings[i] = form.name();
            owners[i] = form.place();
            ambiguous[i] = ambiguousNames.contains(form.key());
        }
    }

    private static final class Holder {
        static final Gazetteer STANDARD = load(Gazetteer.class.getClassLoader());
    }

    /**
     * The gazetteer of this library's own class path, loaded at the first call.
     *
     * @return the same gazetteer at every call
     * @throws io.stellwerk.table.DataException if a data file is faulty
     */
    public static Gazetteer standard() {
        return Holder.STANDARD;
    }

    /**
     * Reads the gazetteers that a class loader sees.
     *
     * @param loader where to look for {@code META-INF/stellwerk/gazetteers}
     * @return a gazetteer; without places if there is no such file
     * @throws io.stellwerk.table.DataException if a listed table is missing or a data file is faulty
     */
    public static Gazetteer load(ClassLoader loader) {
        return new GazetteerReader(loader).read();
    }

    /**
     * The places of a name.
     *
     * <p>{@code frankfurt} finds Frankfurt am Main, then Frankfurt (Oder).
     *
     * @param foldedName a name as {@link PlaceNames#fold} gives it
     * @return the places, the most populous first; empty if none is so called
     */
    public List<Place> find(CharSequence foldedName) {
        return places(names.entry(foldedName));
    }

    /**
     * The longest name of a place that starts at a word.
     *
     * <p>In {@code wir sind in frankfurt am main} the word 3 starts a match of three words. A word that starts no
     * name costs one look into a filter.
     *
     * @param foldedWords words of a text, each as {@link PlaceNames#fold} gives it; an empty one (punctuation) may
     *     stand within a name, not at its start
     * @param from index of the first word
     * @return the places of the name, the most populous first; empty if no name starts here
     */
    public Optional<Match<Place>> longest(List<String> foldedWords, int from) {
        NameIndex.Hit hit = names.longest(foldedWords, from);
        return hit.words() == 0 ? Optional.empty() : Optional.of(new Match<>(places(hit.entry()), from, hit.words()));
    }

    /**
     * The places of a postal code.
     *
     * @param country ISO 3166-1 alpha-2, such as {@code FR}
     * @param code the code without a country prefix, such as {@code 38400}
     * @return the places, in the order of the gazetteer, which puts the most populous first; empty if the gazetteer
     *     does not know the code: the built-in one knows those of France, without the special codes of companies
     *     (CEDEX)
     */
    public List<Place> byPostalCode(String country, String code) {
        List<Place> found = new ArrayList<>();
        int entry = postalCodes.entry(GazetteerReader.postalKey(country, code));
        for (; entry != NameIndex.NONE; entry = postalCodes.next(entry)) {
            GazetteerReader.PlaceRow row = places[postalCodes.value(entry)];
            found.add(place(row.name(), row, false));
        }
        return List.copyOf(found);
    }

    /**
     * The proper spelling of a printed name.
     *
     * <p>{@code ISSY LES MOULINEAUX} becomes {@code Issy-les-Moulineaux}; {@code Vienna} stays, for it is a name of
     * Wien.
     *
     * @param printed a name as printed
     * @return the spelling of the most populous place so called; else the name as {@link PlaceNames#proper} gives it
     */
    public String proper(CharSequence printed) {
        int entry = names.entry(PlaceNames.fold(printed));
        return entry == NameIndex.NONE ? PlaceNames.proper(printed) : spellings[names.value(entry)];
    }

    private List<Place> places(int first) {
        List<Place> found = new ArrayList<>(2);
        List<GazetteerReader.PlaceRow> seen = new ArrayList<>(2);
        for (int entry = first; entry != NameIndex.NONE; entry = names.next(entry)) {
            int form = names.value(entry);
            if (!contains(seen, owners[form])) {
                seen.add(owners[form]);
                found.add(place(spellings[form], owners[form], ambiguous[form]));
            }
        }
        return List.copyOf(found);
    }

    /** Two places of one region may have equal rows: what counts is the row itself. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean contains(List<GazetteerReader.PlaceRow> rows, GazetteerReader.PlaceRow row) {
        for (GazetteerReader.PlaceRow other : rows) {
            if (other == row) {
                return true;
            }
        }
        return false;
    }

    private static Place place(String name, GazetteerReader.PlaceRow row, boolean ambiguous) {
        return new Place(name, row.name(), row.country(), row.region(), row.population(), ambiguous);
    }
}
