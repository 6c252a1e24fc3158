package io.stellwerk.benchmark;

import java.util.List;

/** The texts that are read. */
final class Texts {

    /** The name of normal text as long as an ad. */
    static final String AD_NAME = "ad";

    /** What hostile texts repeat. */
    static final List<String> HOSTILE = List.of(
            "1,", "31.12.", "a@", "€ ", "1", "(", "E 13 ", "A 13 - ", "English ", "Master ", "a(at)b ", "3 ", "a: b\n");

    private static final int LONGEST = 200_000;

    private static final String AD = """
            Research associate (m/w/d) in coastal acoustics, Grade E 13 TV-L, 75 %

            The Institute for Quiet Harbours in Emden studies how sound travels along piers, and how cranes could be built that nobody
            hears. Founded in 1971, it now has 140 members of staff and works with ports in eleven countries.

            Your tasks
            • measure noise on cranes, ships and trains, by day and by night
            • write the software that turns recordings into maps
            • supervise Bachelor's and Master's students

            Ihr Profil
            • abgeschlossenes wissenschaftliches Hochschulstudium (Master) der Physik, Akustik oder eines verwandten Faches
            • sehr gute Deutsch- und Englischkenntnisse (C1)
            • mindestens zwei Jahre Berufserfahrung sind von Vorteil

            Nous offrons
            Type de contrat : CDD
            Durée du contrat : 36 mois
            Rémunération : entre 3 100 € et 3 900 € bruts par mois selon expérience

            Please send your application with a letter, CV and certificates by 15 March 2026 to jobs@quiet-harbours.example, quoting
            QH-2026/07. For questions call Dr. Hanna Janssen, Tel. +49 4921 555-0123. Interviews take place on 2 April 2026. Data will be
            stored for a period of six months. The position starts on 1 May 2026 and is limited to three years.
            """;

    private Texts() {}

    static String named(String name) {
        if (name.equals(AD_NAME)) {
            return repeated(AD, 6_000);
        }
        boolean isSize = name.length() > 1 && name.chars().allMatch(Character::isDigit);
        return isSize ? repeated(AD, Integer.parseInt(name)) : repeated(name, LONGEST);
    }

    private static String repeated(String part, int length) {
        return part.repeat(length / part.length() + 1).substring(0, length);
    }
}
