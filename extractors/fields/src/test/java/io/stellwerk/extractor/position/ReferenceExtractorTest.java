package io.stellwerk.extractor.position;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.PostingParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceExtractorTest {

    private static final PostingParser PARSER = PostingParser.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kennziffer: BIENE-17/31 | BIENE-17/31",
                "Bewerben Sie sich unter Angabe der Kennziffer ZOO-3/31 bis zum 1. Mai. | ZOO-3/31",
                "Kennziffer: ZBa 2-2031 | ZBa 2-2031",
                "Référence : UMR4711-ABEILLE-003 | UMR4711-ABEILLE-003",
                "Reference number: BEE 07/2031 | BEE 07/2031",
                "Job ID: 471147 | 471147",
                "Apply to the zoo, reference 0471, by post. | 0471",
                "Vacaturenummer: 31-118 | 31-118",
                "Dnr: BI 2031/212 | BI 2031/212",
                "Numéro du poste : 64 MCF 0431 | 64 MCF 0431",
                "Ansøgningen mærket „1856“ sendes til biavleren. | 1856",
                "Job Ref. 1931 | 1931",
                "Kennung des Stellenangebots: 1184311 | 1184311",
                "Please apply online, quoting reference BEE-2031-7. | BEE-2031-7",
                "Gärtner (m/w/d) (503/2031) | 503/2031",
                "Head Gardener [40117] | 40117",
                "Gardener in Leeds. Fixed term post ID: 15527 | 15527",
                "Please mention application number WAX00317 in your letter. | WAX00317",
                "Avis de recrutement n° 2031-17 | 2031-17",
                "Please quote \"gardener-bees\" when you write to us. | gardener-bees",
                "Bitte schreiben Sie mit dem Stichwort „BIE-HO-03“ an uns. | BIE-HO-03",
            })
    void readsTheCode(String ad, String reference) {
        assertThat(PARSER.parse(ad).posting().reference()).isEqualTo(reference);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Telefon: 0471 11 47 11",
                "nach § 14 des Gesetzes 2031",
                "Two references are needed by 1 May 2031.",
                "97070 Honigstadt",
                "Head Gardener (2031/32)",
                "Apicultrice à Vallon (07150)",
                "Gardener (2031-2034)",
                "Software Developer (ISO 27001)",
                "Code NAF : 81.31Z",
                "Btw-id: NL812345678B01",
                "Zoo am See SARL, code NAF 8131Z",
                "VAT ID: GB811128135",
                "Umsatzsteuer-ID DE811128135",
                "Code INSEE 35238",
                "Please quote \"full-time\" or \"part-time\" in your letter.",
                "See https://jobs.zoo.example/ad?jobcode=8813&page=2",
                ""
            })
    void otherFiguresAreNoCode(String ad) {
        assertThat(PARSER.parse(ad).posting().reference()).isNull();
    }
}
