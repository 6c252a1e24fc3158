package io.stellwerk.recognizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.document.Document;
import io.stellwerk.lexer.Lexer;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.lexicon.Lexicon;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

    private static Tokens tokens(String text) {
        return Lexer.read(Document.of(text), Lexicon.standard());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            0             | 0
            2027          | 2027
            1.234         | 1234
            1,234         | 1234
            1.234,56      | 1234.56
            1,234.56      | 1234.56
            1'234.50      | 1234.50
            1.234.567     | 1234567
            1 234 567,89  | 1234567.89
            60 000        | 60000
            0,875         | 0.875
            0.5           | 0.5
            39,83         | 39.83
            2½            | 2.5
            ½             | 0.5
            2.872,-       | 2872
            2.872,--      | 2872
            3.500.–       | 3500
            five (5)      | 5
            36 (thirty-six) | 36
            einundzwanzig | 21
            soixante et onze | 71
            quatre-vingt-dix-neuf | 99
            """)
    void readsTheWholeText(String text, BigDecimal value) {
        Tokens tokens = tokens(text);
        NumberReading reading = Objects.requireNonNull(NumberReader.read(tokens, 0), text);
        assertThat(reading.value()).isEqualByComparingTo(value);
        assertThat(reading.to()).isEqualTo(tokens.size());
        assertThat(reading.word()).isEqualTo(Character.isLetter(text.charAt(0)));
        assertThat(reading.languages() != 0).isEqualTo(reading.word());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.3", "10.0.12.7", "1,2,3", "1'23", "1234567890123456789", "person", "(5)", "€"})
    void readsNoNumber(String text) {
        assertThat(NumberReader.read(tokens(text), 0)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            13 100 %      | 1
            E3            | 0
            2027, 31      | 1
            1234 567      | 1
            3 (4)         | 1
            12. Januar    | 1
            """)
    void stopsInTime(String text, int to) {
        NumberReading reading = NumberReader.read(tokens(text), 0);
        assertThat(reading == null ? 0 : reading.to()).isEqualTo(to);
    }

    @Test
    void startsNowhereWithinAnother() {
        Tokens tokens = tokens("3.5 UMR5217");
        assertThat(NumberReader.read(tokens, 2)).isNull();
        assertThat(NumberReader.read(tokens, 4)).isNull();
    }
}
