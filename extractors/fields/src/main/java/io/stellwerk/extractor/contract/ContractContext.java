package io.stellwerk.extractor.contract;

import io.stellwerk.document.Block;
import io.stellwerk.field.Draft;
import io.stellwerk.field.Reading;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.posting.Fields;
import io.stellwerk.posting.PositionType;
import io.stellwerk.quantity.Quantity;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.Mentions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where words and quantities of contract and workload stand: in the title, near the top, alone in their block, near a quantity. */
final class ContractContext {

    private static final Set<PositionType> MAYBE_TRAINEES = EnumSet.of(
            PositionType.INTERN, PositionType.APPRENTICE, PositionType.STUDENT_ASSISTANT, PositionType.OTHER);

    private static final int LONGEST_MENTION = 16;

    private static final int HEAD_BLOCKS = 6;

    /** As far as a title's line, or the head of a text without lines, reaches. */
    private static final int LINE = 40;

    private static final int HEAD = 250;
    private static final int SHORT_BLOCK = 7;

    private final Scene scene;
    private final Tokens tokens;
    private final int titleBlock;
    private final int title;
    private final Set<String> languages;
    private final PositionType position;

    ContractContext(Scene scene, Draft draft) {
        this.scene = scene;
        this.tokens = scene.tokens();
        Optional<Reading> printed = draft.reading(Fields.TITLE);
        this.title = printed.isPresent() ? tokens.at(printed.get().span().start()) : 0;
        this.titleBlock = titleBlock(printed);
        this.languages = languages(draft);
        this.position = draft.get(Fields.POSITION_TYPE).orElse(PositionType.OTHER);
    }

    private int titleBlock(Optional<Reading> printed) {
        if (printed.isPresent()) {
            return tokens.block(title);
        }
        List<Block> blocks = scene.document().blocks();
        return !blocks.isEmpty() && blocks.get(0).isHeading() ? 0 : -1;
    }

    private static Set<String> languages(Draft draft) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < draft.size("/languages"); i++) {
            draft.get(Fields.LANGUAGES.at(i)).ifPresent(found::add);
        }
        return found;
    }

    /** Whether the ad is for an intern. */
    boolean isIntern() {
        return position == PositionType.INTERN;
    }

    /** Whether the ad is for an apprentice. */
    boolean isApprentice() {
        return position == PositionType.APPRENTICE;
    }

    /** Whether the ad is for a post that is held neither by interns nor by apprentices: {@code "Professor"}. */
    boolean isNoTrainee() {
        return !MAYBE_TRAINEES.contains(position);
    }

    /** The features of a run of tokens that its place gives. */
    List<String> place(int from) {
        List<String> features = new ArrayList<>();
        int block = tokens.block(from);
        if (block >= 0 && block == titleBlock && Math.abs(from - title) <= LINE) {
            features.add("title");
        }
        if (block >= 0 && block < HEAD_BLOCKS && from < HEAD) {
            features.add("head");
        }
        if (block >= 0 && isShort(scene.document().blocks().get(block))) {
            features.add("alone");
        }
        return features;
    }

    private boolean isShort(Block block) {
        return tokens.at(block.content().end()) - tokens.at(block.content().start()) <= SHORT_BLOCK;
    }

    /** Whether a term belongs to none of the languages that the ad is written in, be it in part. */
    boolean isForeign(Term term) {
        if (languages.isEmpty()) {
            return false;
        }
        for (String language : tokens.lexicon().languagesOf(term.languages())) {
            if (languages.contains(language)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a quantity of a kind starts at most so many tokens after a token, in its block. */
    boolean isNext(Class<? extends Quantity> type, int token, int reach) {
        List<Mention> following = Mentions.within(scene.mentions(type), token, token + reach + 1);
        return !following.isEmpty() && tokens.block(following.get(0).from()) == tokens.block(token - 1);
    }

    /** Whether a quantity of a kind ends at most so many tokens before a token, in its block. */
    boolean isPrevious(Class<? extends Quantity> type, int token, int reach) {
        List<Mention> before = Mentions.within(scene.mentions(type), token - reach - LONGEST_MENTION, token);
        Mention last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null && token - last.to() <= reach && tokens.block(last.from()) == tokens.block(token);
    }
}
