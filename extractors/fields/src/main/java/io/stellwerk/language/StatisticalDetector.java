package io.stellwerk.language;

import io.stellwerk.lexer.Tokens;
import io.stellwerk.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Asks Apache OpenNLP's detector, whose model of a hundred languages is read from the class path when first needed. */
final class StatisticalDetector {

    private static final String MODEL = "langdetect-183.bin";
    private static final int LONGEST = 4000;
    private static final double LEAST_CONFIDENCE = 0.1;

    private StatisticalDetector() {}

    static Optional<LanguageShare> detect(Tokens tokens) {
        String text = tokens.document().text().text();
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        Language best = new LanguageDetectorME(Model.MODEL_183).predictLanguage(start);
        if (best.getConfidence() < LEAST_CONFIDENCE) {
            return Optional.empty();
        }
        String tag = Model.TAGS.getOrDefault(best.getLang(), best.getLang());
        Span first = tokens.span(0, tokens.sentenceEnd(0));
        return Optional.of(new LanguageShare(tag, text.length(), 0, first, Math.min(1, best.getConfidence())));
    }

    private static final class Model {
        static final LanguageDetectorModel MODEL_183 = read();
        static final Map<String, String> TAGS = tags();

        private static LanguageDetectorModel read() {
            try (InputStream in = StatisticalDetector.class.getClassLoader().getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("not on the class path: " + MODEL);
                }
                return new LanguageDetectorModel(in);
            } catch (IOException faulty) {
                throw new UncheckedIOException("cannot be read: " + MODEL, faulty);
            }
        }

        /** The detector speaks ISO 639-3; BCP 47 prefers two letters where there are two. */
        private static Map<String, String> tags() {
            Map<String, String> found = new TreeMap<>();
            for (String two : Locale.getISOLanguages()) {
                found.put(new Locale.Builder().setLanguage(two).build().getISO3Language(), two);
            }
            found.put("cmn", "zh");
            found.put("ekk", "et");
            found.put("lvs", "lv");
            found.put("nob", "no");
            found.put("pes", "fa");
            found.put("zlm", "ms");
            return found;
        }
    }
}
