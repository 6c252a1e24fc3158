package io.stellwerk.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms that a {@link PhraseTrie} is made of, as a tree that grows word by word. */
final class PhraseTree {

    private final Map<Long, Integer> edges = new HashMap<>();
    private final Map<String, Integer> kinds = new LinkedHashMap<>();
    private final Map<Concept, Concept> concepts = new HashMap<>();
    private final List<List<Meaning>> meanings = new ArrayList<>(List.of(new ArrayList<>()));

    /** The state after a word of a class, a new one unless a form went there before. */
    int grow(int state, int wordClass) {
        return edges.computeIfAbsent(PhraseTrie.key(state, wordClass), fresh -> {
            meanings.add(new ArrayList<>());
            return meanings.size() - 1;
        });
    }

    void mean(int state, Concept concept, long bit) {
        int kind = kinds.computeIfAbsent(concept.kind(), fresh -> kinds.size());
        List<Meaning> known = meanings.get(state);
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).concept().equals(concept)) {
                known.set(i, new Meaning(concept, kind, known.get(i).languages() | bit));
                return;
            }
        }
        known.add(new Meaning(concepts.computeIfAbsent(concept, fresh -> fresh), kind, bit));
    }

    Map<Long, Integer> edges() {
        return edges;
    }

    /** The kinds with their numbers, in this order. */
    Map<String, Integer> kinds() {
        return kinds;
    }

    List<List<Meaning>> meanings() {
        return meanings;
    }
}
