package io.stellwerk.extractor.employer;

import io.stellwerk.extractor.context.OneLine;
import io.stellwerk.lexer.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The names found so far; a token belongs to one name at most. */
final class EmployerHarvest {

    private final Tokens tokens;
    private final List<EmployerName> found = new ArrayList<>();
    private final boolean[] taken;

    EmployerHarvest(Tokens tokens) {
        this.tokens = tokens;
        this.taken = new boolean[tokens.size()];
    }

    /** Adds a name, without the commas and dashes at its end. */
    void add(int from, int to, String kind, boolean unit, boolean bare) {
        int end = to;
        while (end > from + 1 && tokens.symbol(end - 1) != 0 && !tokens.is(end - 1, '.') && !tokens.is(end - 1, ')')) {
            end--;
        }
        close(from, end);
        found.add(new EmployerName(from, end, kind, unit, bare, OneLine.of(tokens.text(from, end))));
    }

    /** Keeps tokens out of all names. */
    void close(int from, int to) {
        Arrays.fill(taken, from, to, true);
    }

    /** Gives the organisation whose name starts at a token another kind; parts of organisations keep theirs. */
    void relabel(int from, String kind) {
        found.replaceAll(name -> name.from() == from && !name.unit()
                ? new EmployerName(name.from(), name.to(), kind, false, false, name.name())
                : name);
    }

    boolean isTaken(int token) {
        return taken[token];
    }

    boolean isFree(int from, int to) {
        for (int t = from; t < to; t++) {
            if (taken[t]) {
                return false;
            }
        }
        return true;
    }

    /** The names in the order of the text. */
    List<EmployerName> sorted() {
        found.sort(Comparator.comparingInt(EmployerName::from));
        return found;
    }
}
