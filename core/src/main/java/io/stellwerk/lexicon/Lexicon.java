package io.stellwerk.lexicon;

import io.stellwerk.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The surface forms of all languages in one automaton, so that a text is looked up once and may mix languages freely.
 *
 * <p>A form is one or more words. A star opens a word: {@code befrist*} also stands for {@code befristeten}, {@code *stelle} also for
 * {@code Doktorandenstelle}. Case and accents don't count, nor do hyphens, apostrophes, strokes and points between words:
 * {@code post doc} is {@code Post-Doc}. Immutable; made by {@link Builder} or {@link #standard()}.
 */
public final class Lexicon {

    private static final int ASCII = 0x80;

    private final List<String> languages;
    private final Map<String, Map<String, String>> settings;
    /** By key and value, a bit for each language that sets it so. */
    private final Map<String, Map<String, Long>> languagesBySetting = new HashMap<>();

    private final WordAutomaton words;
    private final WordAutomaton endings;
    private final Map<String, Integer> symbols;
    private final int[] asciiSymbols = new int[ASCII];
    private final PhraseTrie phrases;

    private Lexicon(Builder builder) {
        this.languages = List.copyOf(builder.languages.keySet());
        this.settings = Collections.unmodifiableMap(builder.languages);
        settings.forEach((language, own) -> {
            long bit = 1L << languages.indexOf(language);
            own.forEach((key, value) -> languagesBySetting
                    .computeIfAbsent(key, fresh -> new HashMap<>())
                    .merge(value, bit, (some, more) -> some | more));
        });
        this.words = new WordAutomaton(builder.words);
        this.endings = new WordAutomaton(builder.endings);
        this.symbols = Map.copyOf(builder.symbols);
        Arrays.setAll(asciiSymbols, c -> symbols.getOrDefault(Character.toString((char) c), WordAutomaton.NONE));
        this.phrases = new PhraseTrie(builder.phrases);
    }

    /**
     * The lexicon of all language packs on the class path.
     *
     * @return the one shared instance
     */
    public static Lexicon standard() {
        return Standard.LEXICON;
    }

    /**
     * The languages that have forms here.
     *
     * @return BCP 47 tags in the order of their packs
     */
    public List<String> languages() {
        return languages;
    }

    /**
     * A setting of a language, such as {@code decimal} or {@code dateOrder}.
     *
     * @param language a BCP 47 tag
     * @param key the setting's name
     * @return its value, empty when the language does not set it
     */
    public Optional<String> setting(String language, String key) {
        return Optional.ofNullable(settings.getOrDefault(language, Map.of()).get(key));
    }

    /**
     * The languages in which a setting has a value, such as {@code nouns capital}.
     *
     * @param key the setting's name
     * @param value its value
     * @return a bit for each language, as in {@link #languageBits(int)}
     */
    public long languagesWith(String key, String value) {
        return languagesBySetting.getOrDefault(key, Map.of()).getOrDefault(value, 0L);
    }

    /**
     * The class of a symbol, such as {@code €}.
     *
     * @param symbol one character that is no letter and no digit
     * @return its class, -1 when no form holds it
     */
    public int symbolClass(char symbol) {
        return symbol < ASCII ? asciiSymbols[symbol] : symbols.getOrDefault(String.valueOf(symbol), WordAutomaton.NONE);
    }

    /**
     * The class of a number, such as the {@code 5} of {@code Bac+5}.
     *
     * @param digits a run of digits
     * @return its class, -1 when no form holds it
     */
    public int numberClass(String digits) {
        return symbols.getOrDefault(digits, WordAutomaton.NONE);
    }

    /**
     * Collects the classes of a word.
     *
     * @param folded a buffer that holds the folded word
     * @param length how many characters of it count
     * @param into receives the classes
     * @return how many there are, at most {@code into.length}
     */
    public int classes(char[] folded, int length, int[] into) {
        int found = 0;
        int node = 0;
        for (int i = 0; i < length; i++) {
            node = words.step(node, folded[i]);
            if (node == 0) {
                break;
            }
            int open = words.openClass(node);
            if (open != WordAutomaton.NONE && found < into.length) {
                into[found++] = open;
            }
            if (i == length - 1 && words.exactClass(node) != WordAutomaton.NONE && found < into.length) {
                into[found++] = words.exactClass(node);
            }
        }
        return endings(folded, length, into, found);
    }

    private int endings(char[] folded, int length, int[] into, int already) {
        int found = already;
        int node = 0;
        for (int i = length - 1; i >= 0; i--) {
            node = endings.step(node, folded[i]);
            if (node == 0) {
                break;
            }
            int open = endings.openClass(node);
            if (open != WordAutomaton.NONE && found < into.length) {
                into[found++] = open;
            }
        }
        return found;
    }

    /**
     * The state after a word.
     *
     * @param state a state, 0 at the start of a form
     * @param wordClass a class of the next word
     * @return the next state, -1 when no form goes on so
     */
    public int step(int state, int wordClass) {
        return phrases.step(state, wordClass);
    }

    /**
     * Whether a form ends in a state.
     *
     * @param state a state
     * @return false when forms only pass through it
     */
    public boolean means(int state) {
        return phrases.means(state);
    }

    /**
     * The number of a state's first meaning.
     *
     * @param state a state
     * @return a number for {@link #concept(int)}
     */
    public int firstMeaning(int state) {
        return phrases.firstMeaning(state);
    }

    /**
     * The number after that of a state's last meaning.
     *
     * @param state a state
     * @return {@link #firstMeaning(int)} where forms only pass through it
     */
    public int endOfMeanings(int state) {
        return phrases.endOfMeanings(state);
    }

    /**
     * What a form means.
     *
     * @param meaning a number from {@link #firstMeaning(int)} to before {@link #endOfMeanings(int)}
     * @return the concept
     */
    public Concept concept(int meaning) {
        return phrases.concept(meaning);
    }

    /**
     * The number of the kind of what a form means.
     *
     * @param meaning a number from {@link #firstMeaning(int)} to before {@link #endOfMeanings(int)}
     * @return the number that {@link #kind(String)} has for the concept's kind
     */
    public int kindOf(int meaning) {
        return phrases.kindOf(meaning);
    }

    /**
     * The languages in which a form means something.
     *
     * @param meaning a number from {@link #firstMeaning(int)} to before {@link #endOfMeanings(int)}
     * @return a bit for each language in the order of {@link #languages()}
     */
    public long languageBits(int meaning) {
        return phrases.languages(meaning);
    }

    /**
     * Whether a longer form may go on from a state.
     *
     * @param state a state
     * @return false when no {@link #step} leads on from it
     */
    public boolean goesOn(int state) {
        return phrases.isOpen(state);
    }

    /**
     * The number of a concept kind, as in {@link #kindOf(int)}.
     *
     * @param name a concept kind
     * @return its number from 0, -1 when no form here is of that kind
     */
    public int kind(String name) {
        return phrases.kind(name);
    }

    /**
     * How many concept kinds there are.
     *
     * @return one more than the highest {@link #kind(String)}
     */
    public int kinds() {
        return phrases.kindHashes().length;
    }

    /**
     * The hash of a kind's name, for loops that must cost nothing: they compare it instead of looking up the number of a name.
     *
     * @param number from 0 to before {@link #kinds()}
     * @return the name's {@link String#hashCode()}
     */
    public int kindHash(int number) {
        return phrases.kindHashes()[number];
    }

    /**
     * The tags behind a set of languages.
     *
     * @param bits a bit for each language, as in {@link #languageBits(int)}
     * @return the tags in pack order
     */
    public List<String> languagesOf(long bits) {
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            if ((bits & (1L << i)) != 0) {
                tags.add(languages.get(i));
            }
        }
        return tags;
    }

    private static final class Standard {
        static final Lexicon LEXICON = LexiconReader.read(Lexicon.class.getClassLoader());
    }

    /** Collects forms. Not thread-safe; the lexicon it builds is. */
    public static final class Builder {
        private final Map<String, Map<String, String>> languages = new LinkedHashMap<>();
        private final WordTree words = new WordTree();
        private final WordTree endings = new WordTree();
        private final Map<String, Integer> symbols = new HashMap<>();
        private final PhraseTree phrases = new PhraseTree();
        private int classes;

        /** Starts without forms. */
        public Builder() {}

        /**
         * Names a language; the order of first naming is the order of {@link Lexicon#languages()}.
         *
         * @param tag a BCP 47 tag
         * @param settings its settings, added to those given before
         * @return this builder
         */
        public Builder language(String tag, Map<String, String> settings) {
            languages.computeIfAbsent(tag, fresh -> new LinkedHashMap<>()).putAll(settings);
            if (languages.size() > Long.SIZE) {
                throw new IllegalArgumentException("more than " + Long.SIZE + " languages");
            }
            return this;
        }

        /**
         * Adds a form.
         *
         * @param form one or more words
         * @param concept what it means
         * @param language the BCP 47 tag of its language
         * @return this builder
         * @throws IllegalArgumentException when the form has no word, or a star that opens no word
         */
        public Builder add(String form, Concept concept, String language) {
            language(language, Map.of());
            long bit = 1L << List.copyOf(languages.keySet()).indexOf(language);
            List<String> parts = Forms.words(form);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("a form without a word: \"" + form + "\"");
            }
            int state = 0;
            for (String part : parts) {
                state = phrases.grow(state, classOf(part));
            }
            phrases.mean(state, concept, bit);
            return this;
        }

        private int classOf(String part) {
            if (!Character.isLetter(part.charAt(0)) && part.charAt(0) != '*') {
                return symbols.computeIfAbsent(part, fresh -> classes++);
            }
            boolean ending = part.startsWith("*");
            boolean beginning = part.endsWith("*") && part.length() > 1;
            String letters = Folding.fold(part.substring(ending ? 1 : 0, part.length() - (beginning ? 1 : 0)));
            if (letters.isEmpty() || (ending && beginning)) {
                throw new IllegalArgumentException("a star opens one end of a word: \"" + part + "\"");
            }
            int known = ending
                    ? endings.add(new StringBuilder(letters).reverse().toString(), true, classes)
                    : words.add(letters, beginning, classes);
            classes = Math.max(classes, known + 1);
            return known;
        }

        /**
         * The lexicon of all forms added so far.
         *
         * @return an immutable lexicon; the builder must not be used any more
         */
        public Lexicon build() {
            return new Lexicon(this);
        }
    }
}
