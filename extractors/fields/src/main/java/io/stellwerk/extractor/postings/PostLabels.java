package io.stellwerk.extractor.postings;

import io.stellwerk.document.Block;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.text.Folding;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Posts that are filled forms one after another: the same labels again with another code or title, as {@code "Référence : B-1"} and
 * {@code "Référence : B-2"}, each with its own {@code "Date limite :"}.
 */
final class PostLabels {

    private static final Set<String> IDENTITY = Set.of("reference", "code", "title");
    private static final Set<String> OF_PEOPLE = Set.of(
            "contact",
            "email",
            "phone",
            "fax",
            "website",
            "street",
            "postal-code",
            "name",
            "mail-date",
            "mail-from",
            "mail-to",
            "mail-subject",
            "supervisor");
    private static final int MOST_HEADINGS = 2;

    private final Scene scene;
    private final List<Block> blocks;
    private final int end;

    /** The blocks of each label that is printed more than once, in the order of first printing. */
    private final Map<String, List<Integer>> blocksOf = new LinkedHashMap<>();

    PostLabels(Scene scene, int end) {
        this.scene = scene;
        this.blocks = scene.document().blocks();
        this.end = end;
        for (int b = 0; b < end; b++) {
            Span label = blocks.get(b).label();
            String concept = label == null ? "" : concept(label);
            if (label != null && !concept.isEmpty()) {
                String name = concept + ":" + Folding.fold(label.of(text()));
                blocksOf.computeIfAbsent(name, fresh -> new ArrayList<>()).add(b);
            }
        }
        blocksOf.values().removeIf(list -> list.size() < 2);
    }

    /** Where each form starts; empty or one where the ad is no row of forms. */
    List<PostStart> starts() {
        for (Map.Entry<String, List<Integer>> identity : blocksOf.entrySet()) {
            boolean names = IDENTITY.stream().anyMatch(name -> identity.getKey().startsWith(name + ":"));
            int times = identity.getValue().size();
            if (names && values(identity.getValue()).size() == times) {
                List<List<Integer>> rows = blocksOf.values().stream()
                        .filter(list -> list.size() == times && alternate(list, identity.getValue()))
                        .toList();
                if (rows.size() > 1) {
                    return starts(rows, times);
                }
            }
        }
        return List.of();
    }

    private List<PostStart> starts(List<List<Integer>> rows, int times) {
        List<PostStart> starts = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            int number = i;
            int first = rows.stream().mapToInt(row -> row.get(number)).min().orElse(end);
            int floor = starts.isEmpty() ? 0 : starts.get(i - 1).block() + 1;
            int start = first;
            while (start > floor
                    && first - start < MOST_HEADINGS
                    && blocks.get(start - 1).isHeading()) {
                start--;
            }
            starts.add(PostStart.at(start));
        }
        return starts;
    }

    /** Whether both labels take turns, so that each form has both. */
    private static boolean alternate(List<Integer> one, List<Integer> other) {
        for (int i = 0; i + 1 < one.size(); i++) {
            if (other.get(i) >= one.get(i + 1) || one.get(i) >= other.get(i + 1)) {
                return false;
            }
        }
        return true;
    }

    private Set<String> values(List<Integer> list) {
        Set<String> values = new LinkedHashSet<>();
        for (int b : list) {
            String value = Folding.fold(blocks.get(b).content().of(text()));
            if (!value.isBlank()) {
                values.add(value);
            }
        }
        return values;
    }

    private String concept(Span label) {
        Tokens tokens = scene.tokens();
        for (Term term : tokens.terms(label)) {
            if (term.concept().is("label") && !OF_PEOPLE.contains(term.concept().value())) {
                return term.concept().value();
            }
        }
        return "";
    }

    private String text() {
        return scene.document().text().text();
    }
}
