package io.stellwerk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "35\u00A0000\u202F€ | 35 000 €",
                "Stellen\u00ADangebot | Stellenangebot",
                "Bewer-\\n  bung | Bewerbung",
                "Vor-\\nund Nachteile | Vor-\\nund Nachteile",
                "E\u0301tudes | Études",
                "o\uFB03ce | office",
                "„Chor“ – 3 | \"Chor\" – 3",
                "2 Â£ pro Woche | 2 £ pro Woche",
                "qualitÃ© | qualité",
                "10 â€“ 12 | 10 – 12",
                "R&amp;D in K&ouml;ln | R&D in Köln",
                "**Frist** : morgen | Frist : morgen",
                "\\- eins | - eins",
                "a.b@uni-\\nort.example | a.b@uni-ort.example",
                "Universit¨at f¨ur M¨obel | Universität für Möbel",
                "Universita¨t fu¨r Mo¨bel, Ra¨ume | Universität für Möbel, Räume",
                "Universit´ e, d´eveloppement, th`ese | Université, développement, thèse",
                "Universite´, de´veloppement, the`se, rec¸u | Université, développement, thèse, reçu",
                "l´usine d´un port | l'usine d'un port",
                "S T E L L E  f r e i : Taucher | STELLE  frei : Taucher",
                "Klassen A B C D | Klassen A B C D",
                "\uD835\uDDE7\uD835\uDDEE\uD835\uDE02cher | Taucher",
                "Rhein-\u00AD\u2010Aue | Rhein-Aue",
                "Bewer-\u00AD\u2010\\nbung | Bewerbung",
                "Gärtner\t\\r \u00A0gesucht | Gärtner gesucht",
                "Gärtner\t\\n \u00A0gesucht | Gärtner gesucht",
                "Gärtner\tHafen | Gärtner\tHafen",
                "le tout\\r\\nbon | le tout\\nbon"
            })
    void cleans(String source, String expected) {
        assertThat(AlignedText.of(breaks(source)).text()).isEqualTo(breaks(expected));
    }

    @Test
    void leadsSpansBackToTheSource() {
        AlignedText text = AlignedText.of("Gehalt:\u00A03.000\u00A0â‚¬, Bewer-\nbung o\uFB03ce");
        assertThat(text.text()).isEqualTo("Gehalt: 3.000 €, Bewerbung office");
        assertThat(back(text, "3.000 €")).isEqualTo("3.000\u00A0â‚¬");
        assertThat(back(text, "Bewerbung")).isEqualTo("Bewer-\nbung");
        assertThat(back(text, "ffi")).isEqualTo("\uFB03");
        assertThat(back(text, "Gehalt")).isEqualTo("Gehalt");
    }

    @Test
    void leadsSpansBackToLooseAccentsAndSpacedLetters() {
        AlignedText text = AlignedText.of("Universit´ e et th`ese : T A U C H E R (h/f)");
        assertThat(text.text()).isEqualTo("Université et thèse : TAUCHER (h/f)");
        assertThat(back(text, "Université")).isEqualTo("Universit´ e");
        assertThat(back(text, "thèse")).isEqualTo("th`ese");
        assertThat(back(text, "TAUCHER")).isEqualTo("T A U C H E R");
        assertThat(back(text, "(h/f)")).isEqualTo("(h/f)");
    }

    @Test
    void leadsSourceOffsetsToTheCleanedText() {
        AlignedText text = AlignedText.of("a\u00ADb c\u00ADd");
        assertThat(text.text()).isEqualTo("ab cd");
        assertThat(text.alignment().toClean(2)).isEqualTo(1);
        assertThat(text.alignment().toClean(4)).isEqualTo(3);
        assertThat(text.alignment().toClean(7)).isEqualTo(5);
    }

    @Test
    void anEmptyTextStaysEmpty() {
        AlignedText text = AlignedText.of("");
        assertThat(text.text()).isEmpty();
        assertThat(text.toSource(new Span(0, 0))).isEqualTo(new Span(0, 0));
    }

    private static String back(AlignedText text, String part) {
        int start = text.text().indexOf(part);
        return text.toSource(new Span(start, start + part.length())).of(text.source());
    }

    private static String breaks(String text) {
        return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\-", "\\-");
    }
}
