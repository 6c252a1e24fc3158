package io.stellwerk.recognizer;

import io.stellwerk.lexer.Tokens;
import io.stellwerk.quantity.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All mentions of a document in reading order; where two recognizers want the same tokens, the longer mention has them. */
public final class Mentions {

    private final List<Mention> all;
    private final Map<Class<? extends Quantity>, List<Mention>> byType = new HashMap<>();

    private Mentions(List<Mention> all) {
        this.all = all;
        for (Mention mention : all) {
            byType.computeIfAbsent(mention.quantity().getClass(), type -> new ArrayList<>())
                    .add(mention);
        }
        byType.replaceAll((type, mentions) -> Collections.unmodifiableList(mentions));
    }

    /**
     * Runs recognizers over a document.
     *
     * @param tokens the document's tokens
     * @param recognizers the recognizers; of mentions equally long, that of the earlier recognizer wins
     * @return the mentions left after the stronger have taken their tokens
     */
    public static Mentions find(Tokens tokens, List<Recognizer> recognizers) {
        List<Mention> found = new ArrayList<>();
        for (Recognizer recognizer : recognizers) {
            recognizer.recognize(tokens, found::add);
        }
        found.sort(Comparator.comparingInt(Mention::from).thenComparing(Mention::to, Comparator.reverseOrder()));
        List<Mention> kept = new ArrayList<>(found.size());
        for (Mention mention : found) {
            Mention last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last == null || mention.from() >= last.to()) {
                kept.add(mention);
            } else if (isStronger(mention, last)) {
                kept.set(kept.size() - 1, mention);
            }
        }
        return new Mentions(List.copyOf(kept));
    }

    private static boolean isStronger(Mention mention, Mention last) {
        if (mention.latent() != last.latent()) {
            return last.latent();
        }
        return mention.to() - mention.from() > last.to() - last.from();
    }

    /**
     * All mentions.
     *
     * @return the mentions by their first token; they don't overlap
     */
    public List<Mention> all() {
        return all;
    }

    /**
     * The mentions of one kind of quantity.
     *
     * @param type the quantity's own class, not one above it
     * @return the mentions in reading order
     */
    public List<Mention> of(Class<? extends Quantity> type) {
        return byType.getOrDefault(type, List.of());
    }

    /**
     * Those of some mentions that start within a run of tokens.
     *
     * @param mentions mentions in reading order
     * @param from the run's first token
     * @param to the token after its last
     * @return a view of {@code mentions}
     */
    public static List<Mention> within(List<Mention> mentions, int from, int to) {
        int low = firstFrom(mentions, from);
        return mentions.subList(low, Math.max(low, firstFrom(mentions, to)));
    }

    /**
     * Those of some mentions that touch a run of tokens.
     *
     * @param mentions mentions in reading order that don't overlap
     * @param from the run's first token
     * @param to the token after its last
     * @return a view of the mentions that end at {@code from} or later and start before {@code to}
     */
    public static List<Mention> touching(List<Mention> mentions, int from, int to) {
        int end = firstFrom(mentions, to);
        int first = end;
        while (first > 0 && mentions.get(first - 1).to() >= from) {
            first--;
        }
        return mentions.subList(first, end);
    }

    private static int firstFrom(List<Mention> mentions, int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
