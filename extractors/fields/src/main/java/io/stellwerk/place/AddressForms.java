package io.stellwerk.place;

import io.stellwerk.table.Row;
import io.stellwerk.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What addresses tell of their country by form alone: postal codes with letters, {@code Exampleton EX1 2MP}, and the letters of
 * regions, {@code Exampleton, NY}. Rows of {@code META-INF/stellwerk/places/address-forms.tsv}.
 */
public final class AddressForms {

    private static final String RESOURCE = "META-INF/stellwerk/places/address-forms.tsv";
    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_LETTERS = 3;

    private final Map<String, Pattern> codes = new LinkedHashMap<>();
    private final List<String> lettered = new ArrayList<>();

    /**
     * A postal code at the start of a text.
     *
     * @param country the country whose codes look like it
     * @param length how many characters it has
     */
    public record Code(String country, int length) {}

    private AddressForms(ClassLoader loader) {
        for (Table table : Table.readAll(loader, RESOURCE)) {
            for (Row row : table.rows()) {
                String country = row.required("country");
                row.find("postal_code").ifPresent(form -> codes.put(country, Pattern.compile("(?:" + form + ")\\b")));
                row.find("regions").ifPresent(letters -> lettered.add(country));
            }
        }
    }

    private static final class Holder {
        static final AddressForms STANDARD = new AddressForms(AddressForms.class.getClassLoader());
    }

    /**
     * The forms of all jars.
     *
     * @return the one shared instance
     */
    public static AddressForms standard() {
        return Holder.STANDARD;
    }

    /**
     * The postal code with letters that a text starts with.
     *
     * @param text a text such as {@code EX1 2MP, England}
     * @return the code, empty when there is none
     */
    public Optional<Code> code(CharSequence text) {
        for (Map.Entry<String, Pattern> form : codes.entrySet()) {
            Matcher code = form.getValue().matcher(text);
            if (code.lookingAt()) {
                return Optional.of(new Code(form.getKey(), code.end()));
            }
        }
        return Optional.empty();
    }

    /**
     * The region that is printed beside a town.
     *
     * @param printed its name, or its letters where its country prints those: {@code Hessen}, {@code NY}
     * @return the region, empty when there is none
     */
    public Optional<Region> region(String printed) {
        boolean letters = printed.length() >= FEWEST_LETTERS
                && printed.length() <= MOST_LETTERS
                && printed.chars().allMatch(Character::isUpperCase);
        return letters
                ? lettered.stream()
                        .flatMap(country -> Regions.standard().byShortCode(country, printed).stream())
                        .findFirst()
                : Regions.standard().byName(printed);
    }
}
