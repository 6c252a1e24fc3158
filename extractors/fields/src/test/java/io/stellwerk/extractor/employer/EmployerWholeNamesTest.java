package io.stellwerk.extractor.employer;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.PostingParser;
import io.stellwerk.posting.Employer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmployerWholeNamesTest {

    private static final PostingParser PARSER = PostingParser.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Company Name: Hive Pumps GmbH~Job Title: Keeper | Hive Pumps GmbH",
                "CompanyName: Hive Pumps~Job Title: Keeper | Hive Pumps",
                "Name of the hiring organisation: Nectaro~Position: keeper | Nectaro",
                "School Name: Oakhill Academy~Post: Teacher | Oakhill Academy",
                "Name der Klinik: Wabenklinik~Stelle: Koch | Wabenklinik",
                "Name der Firma: Kleeblatt~Stelle: Koch | Kleeblatt",
                "Nom de l'association : Les Ruches~Poste : animateur | Les Ruches",
                "Raison sociale : Melipona~Poste : animateur | Melipona",
                "Naam van het bedrijf: Bijenhof~Functie: kok | Bijenhof",
                "Företagets namn: Bikupan~Tjänst: kock | Bikupan",
                "Institution / Location: Nectaro, Bern~Position: keeper | Nectaro"
            })
    void readsLabelsInOtherWords(String ad, String employer) {
        assertThat(employer(ad).name()).isEqualTo(employer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "The Honey Grading Service (HGS) sets how honey is graded.~~At HGS, we care. HGS welcomes all. "
                        + "| Honey Grading Service",
                "Le Service apicole rural (SAR) change la vie des ruches.~~L'équipe raconte le SAR. Au SAR, on aime le miel. "
                        + "| Service apicole rural",
                "Selon l'accord signé par l'État et le Forum des Ruches Atlantiques (FRA), le FRA renforce ses équipes. "
                        + "| Forum des Ruches Atlantiques",
                "Die WABE PLUS ist ein Verlag. Die WABE PLUS sucht eine Köchin. | WABE PLUS",
                "Kornfeld société de conseil apicole recherche des apiculteurs. | Kornfeld",
                "Hohe Wabe ist ein vielfältiges Team von Menschen, die Bienen halten. So kann unser Kunde allein weiter. "
                        + "| Hohe Wabe",
                "Rejoindre Papillon, c'est aimer les ruches.~~Papillon est une application. | Papillon",
                "Wabe - Grants Officer~~Work for us~~Grants Officer~~You write about bees. | Wabe",
                "Kleeblatt~12 rue des Lilas~35000 Rennes~~Vendeur en épicerie (H/F) | Kleeblatt",
                "Das Institut für Bienen in Berglagen (IBB) sucht eine Imkerin. | Institut für Bienen in Berglagen",
                "Wabenbau: als Imker bei Kleeblatt.~~Die Kleeblatt Akademie schult dich. Bei Kleeblatt geht es rund. "
                        + "Kleeblatt wächst. Kleeblatt ist bunt. | Kleeblatt"
            })
    void readsNamesWithoutHeadWords(String ad, String employer) {
        assertThat(employer(ad).name()).isEqualTo(employer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Wolke & Kollegen~Marktstraße 4, 26122 Oldenburg~~Wir suchen eine Sekretärin. | Wolke & Kollegen",
                "Le cabinet Dubois & Associés recrute un juriste. | Dubois & Associés",
                "Wabenbau (Schweiz) AG sucht eine Imkerin. | Wabenbau (Schweiz) AG",
                "Das Harmonia Stadtorchester Guben (Neiße) e.V. sucht eine Leitung. "
                        + "| Harmonia Stadtorchester Guben (Neiße) e.V.",
                "The post is paid by a project of the University of Stirling and Wax Science. | University of Stirling",
                "St Ambrose College, University of Birchvale, invites applications for a fellowship. | St Ambrose College",
                "AKADEMIE DER BIENEN Die Akademie der Bienen sucht eine Imkerin. | Akademie der Bienen"
            })
    void readsWholeNamesOfFirmsAndHouses(String ad, String employer) {
        assertThat(employer(ad).name()).isEqualTo(employer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Employer Birchvale Trust Salary £30,000 Location Leeds | Birchvale Trust",
                "Arbeitgeber Gemeinde Moosbach Stellenbezeichnung Sachbearbeiter Arbeitsort Moosbach | Gemeinde Moosbach",
                "Entreprise Miel Vert Lieu Nantes Contrat CDI | Miel Vert",
                "# Senior Keeper @ Beeworks~~You will keep bees with us. | Beeworks",
                "Stelle Koch · Alba Kornhof~~Im Alba Kornhof setzen wir auf Ruhe. | Alba Kornhof"
            })
    void readsNamesOffLinesOfManyThings(String ad, String employer) {
        assertThat(employer(ad).name()).isEqualTo(employer);
    }

    @Test
    void readsNamesThatOnlyTheWidthOfLinesBreaks() {
        assertThat(employer(
                                "Zur Verstärkung ihres Teams sucht die Technische~Universität Birkental eine Imkerin für die~"
                                        + "Bienen auf ihrem Dach, die Freude an Arbeit im~Freien hat und gern mit jungen Menschen "
                                        + "umgeht.~Die Stelle ist frei und kann gleich besetzt~werden; wir freuen uns auf Sie.")
                        .name())
                .isEqualTo("Technische Universität Birkental");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Küchenhilfe gesucht~~Teilzeit~~Wir bieten Teilzeit und Ruhe.",
                "Küchenhilfe gesucht~~Unsere Kunden & Partner schätzen uns.",
                "https://waben.example/Koch-m-w-Wabenbau-GmbH~~Koch gesucht"
            })
    void readsNoNamesOffOtherWords(String ad) {
        assertThat(employer(ad)).isNull();
    }

    @Test
    void readsNoAgencyForItsClient() {
        assertThat(employer("Notre client, une fabrique de cire, recherche un apiculteur.~~"
                        + "Cabinet Miel, 12 rue de la Paix, 69003 Lyon"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Company Address: 12 Hive Lane~Position: keeper", "Project name: HIVELAND~Position: keeper"})
    void readsNoEmployerOffOtherLabels(String ad) {
        assertThat(employer(ad)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "You keep bees for the City of Birchvale's Hive, Honey and Wax Program. | City of Birchvale",
                "Birchvale Council's Library Service is hiring a keeper. | Birchvale Council",
                "King's College Birchvale is hiring a keeper. | King's College Birchvale",
                "Brighton and Hove City Council is hiring a keeper. | Brighton and Hove City Council",
                "Université Birval, Miel et Cires~~Apiculteur (H/F)~~L'établissement recrute. | Université Birval, Miel et Cires",
                "Un poste est ouvert au ministère de l'apiculture et de la cire en application du décret. "
                        + "| ministère de l'apiculture et de la cire",
                "Un poste est vacant au ministère des ruches et des outre-mer à compter de mars. "
                        + "| ministère des ruches et des outre-mer",
                "Im Ministerium für Honig, Wachs und Pollen Birkenland ist eine Stelle zu besetzen."
                        + " | Ministerium für Honig, Wachs und Pollen Birkenland",
                "Der Imkerverein Birkental 1890 e.V. sucht eine Imkerin. | Imkerverein Birkental 1890 e.V.",
                "Die Kanzlei Wachs & Partner sucht eine Imkerin. | Kanzlei Wachs & Partner",
                "Der Bund für Bienenschutz e.V. sucht eine Imkerin. | Bund für Bienenschutz e.V.",
                "Die Stadt Neustadt an der Aisch sucht eine Imkerin. | Stadt Neustadt an der Aisch",
                "Die Ev. Kirchengemeinde Birkental sucht eine Imkerin. | Ev. Kirchengemeinde Birkental",
                "An der Hochschule für Honig und Theater Birkental ist eine Stelle zu besetzen."
                        + " | Hochschule für Honig und Theater Birkental",
                "'t Bijenhuis zoekt een imker. | 't Bijenhuis",
                "Le Rectorat de l'académie de Bourgval recrute un apiculteur. | Rectorat de l'académie de Bourgval"
            })
    void readsNamesWhole(String ad, String employer) {
        assertThat(employer(ad).name()).isEqualTo(employer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Chair of Bees at the Birchvale Institute of Technology studies hives.~~Keeper | Chair of Bees",
                "Professur für Bienenkunde – Universität Birkental~~Wir suchen eine Imkerin. | Professur für Bienenkunde"
            })
    void takesAChairThatHiresForAUnit(String ad, String unit) {
        assertThat(employer(ad).units()).containsExactly(unit);
    }

    @Test
    void aVacantChairIsNoUnit() {
        String ad = "Universität Birkental~~Folgende Stelle ist zu besetzen:~~Professur für Bienenkunde~W 2";
        assertThat(employer(ad).units()).isEmpty();
    }

    @Test
    void aFieldOfTrainingIsNoUnit() {
        String ad = "Der Wabenverein e.V. sucht eine Leitung.~~Ihr Profil~- Ausbildung im Bereich Bienenkunde";
        assertThat(employer(ad).units()).isEmpty();
    }

    private static Employer employer(String ad) {
        return PARSER.parse(ad.replace('~', '\n')).posting().employer();
    }
}
