package io.stellwerk;

import io.stellwerk.document.Document;
import io.stellwerk.extractor.StandardExtractors;
import io.stellwerk.extractor.postings.PostSplitter;
import io.stellwerk.field.Assembler;
import io.stellwerk.field.Calibration;
import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.ParseContext;
import io.stellwerk.field.Scene;
import io.stellwerk.field.ScoreListener;
import io.stellwerk.field.Structured;
import io.stellwerk.lexer.Lexer;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Entry;
import io.stellwerk.lexicon.Lexicon;
import io.stellwerk.lexicon.LexiconReader;
import io.stellwerk.pay.PayTables;
import io.stellwerk.posting.Extraction;
import io.stellwerk.recognizer.Mentions;
import io.stellwerk.recognizer.Quantities;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads job ads: {@code PostingParser.create().parse(text)} has the posting, the evidence for each value, and the issues.
 *
 * <p>Immutable and thread-safe: make one and share it. The result depends on the text and the builder's settings alone, never on
 * clock, locale or time zone.
 */
public final class PostingParser {

    private static final Calibration STANDARD_CALIBRATION = Calibration.read(PostingParser.class.getClassLoader());

    private final Lexicon lexicon;
    private final List<FieldExtractor> extractors;
    private final ParseContext context;
    private final Calibration calibration;
    private final boolean alternatives;
    private final ScoreListener listener;

    private PostingParser(Builder builder) {
        this.lexicon = builder.entries.isEmpty()
                ? Lexicon.standard()
                : LexiconReader.read(Lexicon.class.getClassLoader(), builder.entries);
        this.extractors = List.copyOf(builder.extractors());
        this.context = new ParseContext(builder.published, builder.country);
        this.calibration = builder.calibrated ? STANDARD_CALIBRATION : Calibration.NONE;
        this.alternatives = builder.alternatives;
        this.listener = builder.listener;
    }

    /**
     * A parser with all standard extractors.
     *
     * @return a parser to share
     */
    public static PostingParser create() {
        return builder().build();
    }

    /**
     * Starts a parser with settings of its own.
     *
     * @return a builder with the standard settings
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads an ad.
     *
     * @param text the ad's raw text; an empty one gives an empty posting
     * @return what was read, with offsets into {@code text}
     */
    public Extraction parse(String text) {
        return parse(Document.of(text));
    }

    /**
     * Reads an ad whose blocks are known.
     *
     * @param document the ad
     * @return what was read, with offsets into {@link Document#source()}
     */
    public Extraction parse(Document document) {
        return parse(document, context);
    }

    /**
     * Reads an ad that came with data, as pages do.
     *
     * @param document the ad
     * @param structured the data, best source first; it fills what the text leaves open, and a conflict is an issue
     * @return what was read, with offsets into {@link Document#source()}
     */
    public Extraction parse(Document document, List<Structured<?>> structured) {
        return parse(document, context.with(structured));
    }

    /**
     * Reads an ad of which something is known besides its text.
     *
     * @param document the ad
     * @param known what is known of this ad
     * @return what was read, with offsets into {@link Document#source()}
     */
    public Extraction parse(Document document, ParseContext known) {
        return read(scene(document, known));
    }

    /**
     * Reads each post of a text that may hold several; see {@link #parseAll(Document, ParseContext)}.
     *
     * @param text the raw text
     * @return at least one extraction, with offsets into {@code text}
     */
    public List<Extraction> parseAll(String text) {
        return parseAll(Document.of(text));
    }

    /**
     * Reads each post of a document that may hold several; see {@link #parseAll(Document, ParseContext)}.
     *
     * @param document the document
     * @return at least one extraction, with offsets into {@link Document#source()}
     */
    public List<Extraction> parseAll(Document document) {
        return parseAll(document, context);
    }

    /**
     * Reads each post of a document that may hold several: {@code "Stelle 1: Gärtnerin ... Stelle 2: Floristin ..."} gives two
     * extractions. What stands before the first post and after the last counts for each.
     *
     * <p>Where {@link #parse(Document)} reports no {@code several-postings}, the list holds what it returns.
     *
     * @param document the document
     * @param known what is known of these posts
     * @return one extraction for each post that can be told apart, in reading order, with offsets into {@link Document#source()}
     */
    public List<Extraction> parseAll(Document document, ParseContext known) {
        Scene whole = scene(document, known);
        List<Document> posts = PostSplitter.split(whole);
        return posts.size() == 1
                ? List.of(read(whole))
                : posts.stream().map(post -> parse(post, known)).toList();
    }

    private Scene scene(Document document, ParseContext known) {
        Tokens tokens = Lexer.read(document, lexicon);
        return new Scene(tokens, Mentions.find(tokens, Quantities.recognizers()), known, listener);
    }

    private Extraction read(Scene scene) {
        Draft draft = new Draft(scene.document().text());
        for (FieldExtractor extractor : extractors) {
            extractor.extract(scene, draft);
        }
        return Assembler.assemble(draft, calibration, alternatives);
    }

    /** Settings of a parser. Not thread-safe; the parser it builds is. */
    public static final class Builder {
        private final List<FieldExtractor> own = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();
        private @Nullable PayTables payTables;
        private @Nullable LocalDate published;
        private @Nullable String country;
        private boolean alternatives;
        private boolean calibrated = true;
        private ScoreListener listener = ScoreListener.NONE;

        private Builder() {}

        /**
         * The day that the ads were published, for what they leave open.
         *
         * @param day the day
         * @return this builder
         */
        public Builder published(LocalDate day) {
            this.published = day;
            return this;
        }

        /**
         * The country that the ads come from, for what they leave open.
         *
         * @param iso an ISO 3166-1 alpha-2 code
         * @return this builder
         * @throws IllegalArgumentException when it is not two capital letters
         */
        public Builder country(String iso) {
            if (iso.length() != 2 || !iso.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
                throw new IllegalArgumentException("not an ISO 3166-1 alpha-2 code: " + iso);
            }
            this.country = iso;
            return this;
        }

        /**
         * Adds an extractor that runs after the standard ones.
         *
         * @param extractor the extractor
         * @return this builder
         */
        public Builder extractor(FieldExtractor extractor) {
            own.add(extractor);
            return this;
        }

        /**
         * Adds words of one's own to those of the language packs, such as the labels of an employer's form.
         *
         * <pre>
         * concept  form  example
         * label/deadline  Meldeschluss | Melden bis
         * </pre>
         *
         * @param language the BCP 47 tag of their language; it may be one that has no pack
         * @param name the file's name, for messages
         * @param rows rows of {@code concept form example}, parted by tabs, as in a language pack; read here, closed by the caller
         * @return this builder
         * @throws io.stellwerk.table.DataException when a row is faulty, with its file, line and reason
         */
        public Builder lexicon(String language, String name, Reader rows) {
            entries.addAll(LexiconReader.rows(language, name, rows));
            return this;
        }

        /**
         * The pay tables that grades are looked up in, in place of the standard ones.
         *
         * @param tables tables, such as {@code PayTables.standard().withTable(..)}
         * @return this builder
         */
        public Builder payTables(PayTables tables) {
            this.payTables = tables;
            return this;
        }

        /**
         * Whether evidence lists rejected readings.
         *
         * @param wanted true to list them
         * @return this builder
         */
        public Builder alternatives(boolean wanted) {
            this.alternatives = wanted;
            return this;
        }

        /**
         * Whether claimed probabilities are turned into calibrated confidences; the tool that fits the calibration turns it off.
         *
         * @param wanted false for the probabilities as the role models and rules claim them
         * @return this builder
         */
        public Builder calibrated(boolean wanted) {
            this.calibrated = wanted;
            return this;
        }

        /**
         * Watches how roles are weighed, as the tool does that fits their weights.
         *
         * @param watcher is told of every mention that is weighed; must be thread-safe when the parser is shared
         * @return this builder
         */
        public Builder watch(ScoreListener watcher) {
            this.listener = watcher;
            return this;
        }

        private List<FieldExtractor> extractors() {
            List<FieldExtractor> all =
                    new ArrayList<>(payTables == null ? StandardExtractors.all() : StandardExtractors.with(payTables));
            all.addAll(own);
            return all;
        }

        /**
         * Makes the parser.
         *
         * @return a parser to share
         */
        public PostingParser build() {
            return new PostingParser(this);
        }
    }
}
