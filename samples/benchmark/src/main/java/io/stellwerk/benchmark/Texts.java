package io.stellwerk.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The texts that are read. */
final class Texts {

    /** The name of the ads. */
    static final String AD_NAME = "ad";

    /** What hostile texts repeat. */
    static final List<String> HOSTILE = List.of(
            "1,", "31.12.", "a@", "€ ", "1", "(", "E 13 ", "A 13 - ", "English ", "Master ", "a(at)b ", "3 ", "a: b\n");

    private static final int LONGEST = 200_000;

    /** Six of the sample ads, two in each language, each of about 6,000 characters. */
    private static final List<String> ADS = Stream.of(
                    "de/moorboden-stoffhaushalt",
                    "de/stadtbetriebe-waermenetze",
                    "en/nl-postdoc-soundscapes-sleep",
                    "en/uk-charity-volunteering-manager",
                    "fr/association-responsable-ressourcerie",
                    "fr/institut-ingenieur-recherche-littoral")
            .map(Texts::read)
            .toList();

    private Texts() {}

    /** The texts of a name: the ads one by one, else one text. */
    static List<String> named(String name) {
        if (name.equals(AD_NAME)) {
            return ADS;
        }
        boolean isSize = name.length() > 1 && name.chars().allMatch(Character::isDigit);
        return List.of(isSize ? repeated(String.join("\n\n", ADS), Integer.parseInt(name)) : repeated(name, LONGEST));
    }

    private static String read(String ad) {
        try (InputStream text = Texts.class.getResourceAsStream("/" + ad + ".txt")) {
            return new String(Objects.requireNonNull(text, ad).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String repeated(String part, int length) {
        return part.repeat(length / part.length() + 1).substring(0, length);
    }
}
