package io.stellwerk.recognizer;

import io.stellwerk.table.Words;
import java.util.Locale;
import java.util.Set;

/** The last labels of host names: those of countries and the common others. */
final class UrlSuffix {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> OTHERS =
            Words.read(UrlSuffix.class.getClassLoader(), "META-INF/stellwerk/domains.tsv", "last");

    private UrlSuffix() {}

    /** Whether a host name may end so: {@code de}, {@code org}, not {@code und}. */
    static boolean isKnown(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        boolean country = label.length() == 2 && COUNTRIES.contains(label.toUpperCase(Locale.ROOT));
        return country || OTHERS.contains(lower);
    }

    /** The last label of a host name, the whole name when it has no dot. */
    static String of(String host) {
        return host.substring(host.lastIndexOf('.') + 1);
    }
}
