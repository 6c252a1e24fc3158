package io.stellwerk.language;

import io.stellwerk.text.Span;
import org.jspecify.annotations.Nullable;

/** Adds up what one language has in a document. */
final class Tally {

    private static final int FEWEST_LABELS = 2;

    private final String language;
    private int characters;
    private int labels;
    private boolean clearSentence;
    private double votes;
    private double others;
    private @Nullable Span first;

    Tally(String language) {
        this.language = language;
    }

    void add(SentenceVotes sentence) {
        votes += sentence.best();
        others += sentence.second();
        clearSentence |= sentence.isClear();
        if (sentence.isLabel()) {
            labels++;
        } else {
            characters += sentence.span().length();
        }
        if (first == null || (sentence.isClear() && !sentence.isLabel() && labels == 0 && votes <= 1)) {
            first = sentence.span();
        }
    }

    int characters() {
        return characters;
    }

    /** Whether the language is there beside another: a foreign name within a sentence is not enough. */
    boolean standsAlone() {
        return clearSentence || labels >= FEWEST_LABELS;
    }

    LanguageShare share() {
        Span span = first == null ? new Span(0, 0) : first;
        double certainty = votes <= 0 ? 0 : votes / (votes + others);
        return new LanguageShare(language, characters, labels, span, certainty);
    }
}
