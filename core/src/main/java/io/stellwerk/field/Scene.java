package io.stellwerk.field;

import io.stellwerk.document.Block;
import io.stellwerk.document.Document;
import io.stellwerk.lexer.Term;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.posting.SectionKind;
import io.stellwerk.quantity.Quantity;
import io.stellwerk.recognizer.Mention;
import io.stellwerk.recognizer.Mentions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that was read of an ad before its fields are decided. Nothing of it changes; what extractors derive of it alone is worked out
 * once.
 */
public final class Scene {

    private static final int NEAREST_BLOCKS = 4;
    private static final int MOST_MENTIONS = 1000;

    private final Tokens tokens;
    private final Mentions mentions;
    private final ParseContext context;
    private final ScoreListener listener;
    private final List<Section> sections;
    private final int[] sectionOfBlock;
    private final int[] headingOfBlock;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    /**
     * Sets the scene.
     *
     * @param tokens the ad's tokens
     * @param mentions the quantities among them
     * @param context what the caller knows
     */
    public Scene(Tokens tokens, Mentions mentions, ParseContext context) {
        this(tokens, mentions, context, ScoreListener.NONE);
    }

    /**
     * Sets the scene for a tool that watches how roles are weighed.
     *
     * @param tokens the ad's tokens
     * @param mentions the quantities among them
     * @param context what the caller knows
     * @param listener is told of every mention that is weighed
     */
    public Scene(Tokens tokens, Mentions mentions, ParseContext context, ScoreListener listener) {
        this.tokens = tokens;
        this.listener = listener;
        this.mentions = mentions;
        this.context = context;
        this.sections = List.copyOf(new SectionFinder(tokens).find());
        int blocks = document().blocks().size();
        this.sectionOfBlock = new int[blocks];
        this.headingOfBlock = new int[blocks];
        mapBlocks();
    }

    private void mapBlocks() {
        int section = -1;
        int heading = -1;
        for (int b = 0; b < sectionOfBlock.length; b++) {
            if (section + 1 < sections.size() && sections.get(section + 1).firstBlock() == b) {
                section++;
            }
            sectionOfBlock[b] = section >= 0 && b <= sections.get(section).lastBlock() ? section : -1;
            headingOfBlock[b] = heading;
            if (document().blocks().get(b).isHeading()) {
                heading = b;
            }
        }
    }

    /**
     * The document.
     *
     * @return source, cleaned text and blocks
     */
    public Document document() {
        return tokens.document();
    }

    /**
     * The tokens.
     *
     * @return the tokens with the lexicon's terms
     */
    public Tokens tokens() {
        return tokens;
    }

    /**
     * The quantities.
     *
     * @return all mentions in reading order
     */
    public Mentions mentions() {
        return mentions;
    }

    /**
     * The mentions of one kind of quantity, the first thousand of them: a text with more is no ad, and weighing them all would
     * make it slow.
     *
     * @param type the quantity's class
     * @return the mentions in reading order
     */
    public List<Mention> mentions(Class<? extends Quantity> type) {
        List<Mention> all = mentions.of(type);
        return all.size() <= MOST_MENTIONS ? all : all.subList(0, MOST_MENTIONS);
    }

    /**
     * What the caller knows.
     *
     * @return the context
     */
    public ParseContext context() {
        return context;
    }

    ScoreListener listener() {
        return listener;
    }

    /**
     * What several extractors derive of the scene, worked out at the first call.
     *
     * @param type the immutable type that holds it
     * @param derive works it out of nothing but the scene
     * @param <T> the type
     * @return the same value at each call
     */
    public <T> T derived(Class<T> type, Function<Scene, T> derive) {
        Object known = derived.get(type);
        if (known == null) {
            known = derive.apply(this);
            derived.put(type, known);
        }
        return type.cast(known);
    }

    /**
     * The sections in reading order.
     *
     * @return the sections; they don't overlap
     */
    public List<Section> sections() {
        return sections;
    }

    /**
     * The terms of one concept kind.
     *
     * @param kind a concept kind
     * @return the terms in reading order
     */
    public List<Term> terms(String kind) {
        return tokens.terms(kind);
    }

    /**
     * The kind of section that a token stands in.
     *
     * @param token a token's number
     * @return the kind, empty outside all sections
     */
    public Optional<SectionKind> section(int token) {
        int block = tokens.block(token);
        return block < 0 || sectionOfBlock[block] < 0
                ? Optional.empty()
                : Optional.of(sections.get(sectionOfBlock[block]).kind());
    }

    /**
     * The block that a token stands in.
     *
     * @param token a token's number
     * @return the block, null for tokens of no block
     */
    public @Nullable Block block(int token) {
        int block = tokens.block(token);
        return block < 0 ? null : document().blocks().get(block);
    }

    /**
     * The heading right above the block that a token stands in.
     *
     * @param token a token's number
     * @return the heading's block, null when none is within four blocks above
     */
    public @Nullable Block heading(int token) {
        int block = tokens.block(token);
        if (block < 0 || headingOfBlock[block] < 0 || block - headingOfBlock[block] > NEAREST_BLOCKS) {
            return null;
        }
        return document().blocks().get(headingOfBlock[block]);
    }
}
