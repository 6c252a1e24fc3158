package io.stellwerk.recognizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.document.Document;
import io.stellwerk.lexer.Lexer;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static final String TEXT = "3 weeks, 40 % and 2 years";

    private final Tokens tokens = Lexer.read(Document.of(TEXT), Lexicon.standard());
    private final List<Mention> all =
            Mentions.find(tokens, Quantities.recognizers()).all();

    @Test
    void withinAreThoseThatStartInARun() {
        assertThat(texts(Mentions.within(all, 0, 3))).containsExactly("3 weeks");
        assertThat(texts(Mentions.within(all, 1, 6))).containsExactly("40 %");
        assertThat(Mentions.within(all, 4, 4)).isEmpty();
    }

    @Test
    void touchingAreThoseThatEndOrStartAtARun() {
        assertThat(texts(Mentions.touching(all, 2, 3))).containsExactly("3 weeks");
        assertThat(texts(Mentions.touching(all, 2, 4))).containsExactly("3 weeks", "40 %");
        assertThat(texts(Mentions.touching(all, 5, 6))).containsExactly("40 %");
        assertThat(Mentions.touching(all, 20, 30)).isEmpty();
    }

    private static List<String> texts(List<Mention> mentions) {
        return mentions.stream()
                .map(mention ->
                        TEXT.substring(mention.span().start(), mention.span().end()))
                .toList();
    }
}
