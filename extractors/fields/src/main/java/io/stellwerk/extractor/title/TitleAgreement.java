package io.stellwerk.extractor.title;

import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a name of the post compares with what the rest of the ad calls it. */
final class TitleAgreement {

    private static final Set<String> TOPICAL = Set.of("INTERN", "DOCTORAL_CANDIDATE");
    private static final Set<String> KINDS = Set.of("post", "label", "degree", "title-link", "title-article");
    private static final int SHORTEST_TOPIC = 3;

    private final Tokens tokens;
    private final List<TitleText> all;
    private final boolean labelsTopic;

    TitleAgreement(Tokens tokens, Map<TitleCandidate, TitleText> texts) {
        this.tokens = tokens;
        this.all = List.copyOf(texts.values());
        this.labelsTopic =
                texts.entrySet().stream().anyMatch(entry -> isLabelled(entry.getKey()) && isTopic(entry.getValue()));
    }

    private boolean isTopic(TitleText text) {
        return text.to() - text.from() > SHORTEST_TOPIC && !hasPost(text);
    }

    private static boolean isLabelled(TitleCandidate candidate) {
        return candidate.features().contains("named:title")
                && !candidate.features().contains("place:late");
    }

    /** {@code Master's thesis} above {@code Title: Waggle dances in the rain}: no word of it tells what the post is about. */
    boolean isKindOfTopic(TitleCandidate candidate, TitleText text) {
        if (!labelsTopic) {
            return false;
        }
        boolean topical = false;
        int known = text.from();
        for (Term term : tokens.terms(text.from(), text.to())) {
            String kind = term.concept().kind();
            boolean post = kind.equals("position");
            topical |= post && TOPICAL.contains(term.concept().value());
            boolean next = term.from() <= known && (post || KINDS.contains(kind));
            known = next ? Math.max(known, term.to()) : known;
            known += known < text.to() && !tokens.isWord(known) ? 1 : 0;
        }
        return topical && known >= text.to() && !isLabelled(candidate);
    }

    /**
     * Whether another place names the post in the same words, or in more that begin alike; a line of its own may go on, {@code
     * Keeper of Palms and Ferns}, where a sentence has no more than {@code keeper}.
     */
    boolean agrees(TitleText text, boolean line) {
        String value = text.folded();
        for (TitleText other : all) {
            boolean apart = other.to() <= text.from() || other.from() >= text.to();
            if (apart && (other.folded().contains(value) || line && goesOn(text, other))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a title goes on behind the words of another that names a post. */
    private boolean goesOn(TitleText text, TitleText other) {
        String whole = text.folded();
        int end = other.folded().length();
        return whole.length() > end
                && whole.charAt(end) == ' '
                && whole.startsWith(other.folded())
                && tokens.isWord(text.to() - 1)
                && hasPost(other);
    }

    /** Whether the last word is cut off, as in a shortened subject: {@code Lecturer in South As}. */
    boolean isCut(TitleText text) {
        int last = text.to() - 1;
        if (last - 1 < text.from() || !tokens.isWord(last) || !tokens.isWord(last - 1) || endsPost(text)) {
            return false;
        }
        String begin = tokens.folded(last);
        String before = tokens.folded(last - 1);
        boolean cut = false;
        for (int t = text.to() + 1; t < tokens.size(); t++) {
            String word = tokens.isWord(t) ? tokens.folded(t) : "";
            if (word.startsWith(begin)
                    && tokens.isWord(t - 1)
                    && tokens.folded(t - 1).equals(before)) {
                if (word.length() == begin.length()) {
                    return false;
                }
                cut = true;
            }
        }
        return cut;
    }

    private boolean hasPost(TitleText text) {
        return tokens.terms(text.from(), text.to()).stream()
                .anyMatch(term -> term.concept().is("position"));
    }

    /** Whether the last word is one that names of posts end with, so that a longer one is no more than its plural. */
    private boolean endsPost(TitleText text) {
        return tokens.terms(text.from(), text.to()).stream()
                .anyMatch(term -> term.concept().is("position") && term.to() == text.to());
    }
}
