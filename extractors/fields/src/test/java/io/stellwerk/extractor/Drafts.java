package io.stellwerk.extractor;

import io.stellwerk.document.Document;
import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.ParseContext;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Lexer;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Lexicon;
import io.stellwerk.recognizer.Mentions;
import io.stellwerk.recognizer.Quantities;
import java.util.ArrayList;
import java.util.List;

/** Runs one extractor over a text. */
public final class Drafts {

    private Drafts() {}

    public static Draft read(FieldExtractor extractor, String text) {
        Document document = Document.of(text.replace("¶", "\n"));
        Tokens tokens = Lexer.read(document, Lexicon.standard());
        Draft draft = new Draft(document.text());
        extractor.extract(new Scene(tokens, Mentions.find(tokens, Quantities.recognizers()), ParseContext.NONE), draft);
        return draft;
    }

    /** The values of all leaves whose pointer has a beginning and an end, parted by spaces. */
    public static String values(Draft draft, String beginning, String end) {
        List<String> values = new ArrayList<>();
        draft.leaves().forEach((pointer, leaf) -> {
            if (pointer.startsWith(beginning) && pointer.endsWith(end)) {
                values.add(String.valueOf(leaf.value()));
            }
        });
        return String.join(" ", values);
    }
}
