package io.stellwerk.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.field.Draft;
import io.stellwerk.posting.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageExtractorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The institute is looking for a gardener who will work with us in the herbarium. | en
            Das Institut sucht zum 1. Mai eine Gärtnerin für die Betreuung der Sammlung. | de
            L'institut recherche un jardinier pour la collection et les serres de la ville. | fr
            Het instituut zoekt een tuinier die samen met ons de verzameling verzorgt. | nl
            Instituttet søger en gartner, der skal passe samlingen sammen med os. | da
            Institutionen söker en trädgårdsmästare som ska sköta samlingen hos oss. | sv
            Vi søker en gartner som ikke bare passer på samlingen, men også liker å jobbe ute og av og til alene. | no
            El instituto busca un jardinero para cuidar la colección de la ciudad con nosotros. | es
            L'istituto cerca un giardiniere che si occupi della collezione e delle serre. | it
            Haemme puutarhuria, joka hoitaa kasveja kanssamme. Työ alkaa keväällä ja jatkuu yli kesän. | fi
            """)
    void tellsTheLanguageOfTheBody(String text, String expected) {
        assertThat(Drafts.read(new LanguageExtractor(), text).get(Fields.LANGUAGE))
                .contains(expected);
    }

    @Test
    void labelsDontMakeTheBody() {
        String ad = """
                Date de prise de fonction : 1 May 2027
                Lieu de travail et adresse du laboratoire : Lyon

                The laboratory studies how rivers move sand. You will work with us in the field and in the laboratory.
                You should have experience with the analysis of samples.
                """;
        Draft draft = Drafts.read(new LanguageExtractor(), ad);
        assertThat(Drafts.values(draft, "/languages", "")).isEqualTo("en fr");
        assertThat(draft.get(Fields.LANGUAGE)).contains("en");
    }

    @Test
    void saysNothingOfAnEmptyText() {
        assertThat(Drafts.read(new LanguageExtractor(), "").leaves()).isEmpty();
    }
}
