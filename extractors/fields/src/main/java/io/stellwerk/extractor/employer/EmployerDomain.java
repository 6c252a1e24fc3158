package io.stellwerk.extractor.employer;

import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.EmailAddress;
import io.stellwerk.quantity.WebAddress;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.table.Words;
import io.stellwerk.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What mail and web addresses tell of their owner: the name of the domain, {@code uni-musterstadt} of {@code mail.uni-musterstadt.de}. */
public final class EmployerDomain {

    private static final Set<String> SHARED =
            Words.read(EmployerDomain.class.getClassLoader(), "META-INF/stellwerk/domains.tsv", "shared");

    /** The names of all domains, and those of the registered ones alone. */
    private record Names(Set<String> all, Set<String> registered) {

        static Names of(Scene scene) {
            return new Names(EmployerDomain.labels(scene, 1), EmployerDomain.labels(scene, 0));
        }
    }

    private EmployerDomain() {}

    /** The names of all domains in the ad, those of mail addresses first, without public mail and web services. */
    static Set<String> labels(Scene scene) {
        return scene.derived(Names.class, Names::of).all();
    }

    /** The names of the registered domains alone: {@code kornfeld} of {@code jobs.kornfeld.example}. */
    static Set<String> owners(Scene scene) {
        return scene.derived(Names.class, Names::of).registered();
    }

    private static Set<String> labels(Scene scene, int below) {
        Set<String> labels = new LinkedHashSet<>();
        for (Mention mention : scene.mentions().all()) {
            String host = null;
            if (mention.quantity() instanceof EmailAddress email && !email.partial()) {
                host = email.address().substring(email.address().indexOf('@') + 1);
            } else if (mention.quantity() instanceof WebAddress web) {
                host = host(web.url());
            }
            if (host != null && !isPublic(scene.tokens(), mention)) {
                add(labels, host, below);
            }
        }
        return Collections.unmodifiableSet(labels);
    }

    /** The host of a web address in small letters. */
    public static String host(String url) {
        int scheme = url.indexOf("://");
        int from = scheme < 0 ? 0 : scheme + 3;
        int to = from;
        while (to < url.length() && "/?#:".indexOf(url.charAt(to)) < 0) {
            to++;
        }
        return url.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isPublic(Tokens tokens, Mention mention) {
        for (int t = mention.from(); t < mention.to(); t++) {
            if (tokens.term(t, "mail-domain") != null) {
                return true;
            }
        }
        return false;
    }

    private static void add(Set<String> labels, String host, int below) {
        String[] parts = host.split("\\.", 8);
        int last = parts.length - 2;
        if (last > 0 && SHARED.contains(parts[last])) {
            last--;
        }
        for (int i = last; i >= Math.max(0, last - below); i--) {
            if (parts[i].length() > 2 && !parts[i].equals("www")) {
                labels.add(Folding.fold(parts[i]));
            }
        }
    }

    /** Whether a domain's name is made of the beginnings of a name's words, in their order: unimust, um, uni-musterstadt. */
    static boolean agrees(Collection<String> labels, String name) {
        List<String> words = labels.isEmpty() ? List.of() : words(name);
        for (String label : labels) {
            String letters = label.replace("-", "");
            for (int first = 0; first < words.size(); first++) {
                if (spells(letters, words, first)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        String folded = Folding.fold(name);
        int from = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || !Character.isLetterOrDigit(folded.charAt(i))) {
                if (i > from) {
                    words.add(folded.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }

    private static boolean spells(String label, List<String> words, int first) {
        int at = 0;
        int used = 0;
        for (int w = first; w < words.size() && at < label.length(); w++) {
            int common = commonLength(label, at, words.get(w));
            if (common == 0 && w == first) {
                return false;
            }
            at += common;
            used += common > 0 ? 1 : 0;
        }
        return at == label.length() && (used > 1 || words.get(first).equals(label));
    }

    private static int commonLength(String label, int at, String word) {
        int common = 0;
        while (common < word.length()
                && at + common < label.length()
                && word.charAt(common) == label.charAt(at + common)) {
            common++;
        }
        return common;
    }
}
