package io.stellwerk.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.PostingParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleExtractorTest {

    private static final PostingParser PARSER = PostingParser.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gärtnermeister (m/w/d) im Tropenhaus;;Über uns;Der Zoo liegt am See. | Gärtnermeister im Tropenhaus",
                "Stellenausschreibung: Laborantin (50 %);;Aufgaben;Proben nehmen. | Laborantin",
                "Der Zoo am See;;Wir suchen zum 1. Mai 2031 eine;;Tierärztin (w/m/d);;Ihre Aufgaben;Tiere heilen. |"
                        + " Tierärztin",
                "Am Institut für Bienenkunde ist zum 1. Mai die Stelle einer wissenschaftlichen Mitarbeiterin zu"
                        + " besetzen. | wissenschaftlichen Mitarbeiterin",
                "Intitulé du poste : Ingénieure d'études en apiculture (F/H);Lieu : au bord du lac |"
                        + " Ingénieure d'études en apiculture",
                "La société des abeilles recrute un technicien apicole pour son rucher. | technicien apicole",
                "Job title: Postdoctoral Researcher in Bee Ecology;Location: by the lake | Postdoctoral Researcher in"
                        + " Bee Ecology",
                "The Bee Centre is seeking a research technician to join its team. | research technician",
                "Functie: Onderzoeker bijenteelt;Locatie: aan het meer | Onderzoeker bijenteelt",
                "Dear colleagues,;;please forward.;;Lecturer in Beekeeping;;The school keeps bees. | Lecturer in"
                        + " Beekeeping",
                "Senior Hive Engineer at Honeycomb Labs;;About us;We count bees. | Senior Hive Engineer",
                "Zoo Neustadt – Tierpfleger;;Der Zoo liegt am See. | Tierpfleger",
                "Two fully funded PhD positions in Bee Ecology (University of Bergen, Norway) | PhD positions in Bee"
                        + " Ecology",
                "Honigsprecher*in (d/w/m);;Arbeitsort: Husum | Honigsprecher*in",
                "Lecturer in Bee Kee;;Dear all,;;We seek a Lecturer in Bee Keeping from 1 May. | Lecturer in Bee Keeping",
                "VACANCY NOTICE;;Two Project Officers – Hives;and Honey;;The zoo keeps bees. | Project Officers – Hives"
                        + " and Honey",
                "Curator, Beeswax Art, City Museum;;The museum is old. | Curator, Beeswax Art",
                "Postdoc i biologi ved Havets Universitet;;Om stillingen | Postdoc i biologi",
            })
    void namesThePost(String ad, String title) {
        assertThat(title(ad)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ihre Aufgaben;;Bienen zählen.",
                "Job description;;You count bees.",
                "12;;34",
                "Contact: bees@example.org"
            })
    void takesNoOrdinaryLineForTheName(String ad) {
        assertThat(title(ad)).isNull();
    }

    @Test
    void anEmptyAdHasNoTitle() {
        assertThat(title("")).isNull();
    }

    private static @Nullable String title(String ad) {
        return PARSER.parse(ad.replace(';', '\n')).posting().title();
    }
}
