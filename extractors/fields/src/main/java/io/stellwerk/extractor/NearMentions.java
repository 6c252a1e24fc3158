package io.stellwerk.extractor;

import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.Mentions;
import java.util.List;

/** Finds the mentions around a run of tokens without a look at all others. */
final class NearMentions {

    private NearMentions() {}

    /**
     * Those of some mentions that touch a run of tokens.
     *
     * @param mentions mentions in reading order that don't overlap
     * @param from the run's first token
     * @param to the token after its last
     * @return a view of the mentions that end at {@code from} or later and start before {@code to}
     */
    static List<Mention> touching(List<Mention> mentions, int from, int to) {
        int end = Mentions.within(mentions, Integer.MIN_VALUE, to).size();
        int first = end;
        while (first > 0 && mentions.get(first - 1).to() >= from) {
            first--;
        }
        return mentions.subList(first, end);
    }
}
