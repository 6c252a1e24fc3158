package io.stellwerk.extractor.employer;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.PostingParser;
import io.stellwerk.posting.Posting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmployerExtractorTest {

    private static final PostingParser PARSER = PostingParser.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Arbeitgeber: Hochschule Birkental | Hochschule Birkental",
                "Employeur : Institut des Prairies | Institut des Prairies",
                "Die Technische Universität Birkental sucht eine Imkerin. | Technische Universität Birkental",
                "The University of Birchvale invites applications for a beekeeper. | University of Birchvale",
                "L'Université catholique de Bourgval recrute un technicien. | Université catholique de Bourgval",
                "Universiteit Berkendaal zoekt een imker. | Universiteit Berkendaal",
                "Basisschool De Raat zoekt een kok. | Basisschool De Raat",
                "La société Les Ruches, située à Brest, vend du miel. | Les Ruches",
                "La Fabrique du Miel recrute un cirier. | Fabrique du Miel",
                "Keeper~~Sunny Hive Makers, 12 Main Street, Springfield, IL 62701 | Sunny Hive Makers",
                "Imker~~Verein Wabe – Bienen und Wespen sucht eine Imkerin. | Verein Wabe – Bienen und Wespen",
                "Der Verein Wabe – Honig für alle e.V. sucht eine Imkerin. | Verein Wabe – Honig für alle e.V.",
                "The Hive Project, Inc., a charity, is seeking a keeper. | The Hive Project, Inc",
                "Hive Group~~Keeper of bees~~You count bees. | Hive Group",
                "The University of Birchvale-based Bee Lab is old. Keepers join the University of Birchvale."
                        + " | University of Birchvale",
                "INSTITUT NATIONAL DES ABEILLES ET DES RUCHES (INAR)~~Apiculteur (H/F)~~L'INAR recrute."
                        + " | INSTITUT NATIONAL DES ABEILLES ET DES RUCHES",
                "Birchvale University’s ambition is to be a good place for keepers. | Birchvale University",
                "Die Stadt Frankfurt (Oder) sucht eine Imkerin. | Stadt Frankfurt (Oder)",
                "Keeper of bees~~Birchvale School, Wicket Road, Reading, Berkshire RG1 7PS | Birchvale School",
                "Honigwerk Birkental GmbH sucht eine Imkerin. | Honigwerk Birkental GmbH"
            })
    void namesWhoHires(String ad, String employer) {
        Posting posting = PARSER.parse(ad.replace('~', '\n')).posting();
        assertThat(posting.employer()).isNotNull();
        assertThat(posting.employer().name()).isEqualTo(employer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Birchvale is a fast-growing startup that builds tools for bee keepers. | Birchvale",
                "MielVert est une jeune entreprise qui aide les apiculteurs. | MielVert",
                "Honigwerk ist einer der führenden Hersteller von Bienenkästen. | Honigwerk",
                "Das Start-up Wabenwerk sucht eine Werkstudentin. | Wabenwerk",
                "Depuis toujours, Terre promise aux abeilles est une association. | Terre promise aux abeilles",
                "Créée en 1998, Melipona est une coopérative. | Melipona",
                "Ruche Douce, éditeur de logiciels pour apiculteurs, recrute un technicien. | Ruche Douce",
                "L'association Les Butineurs recrute un animateur. | Les Butineurs",
                "En Panal buscamos un desarrollador. | Panal",
                "Bijenhof is een bureau voor tuinen. | Bijenhof",
                "Wabenwerk in Kassel sucht eine Imkerin. | Wabenwerk",
                "Wir, das Wabenhaus Birkental, suchen eine Imkerin. | Wabenhaus Birkental",
                "Nectar Nations, a honey start-up in Leeds, Yorkshire, has hives. | Nectar Nations",
                "myNectar is hiring a keeper. | myNectar",
                "Nos voisins ont des ruches.~~Le 7ème Rucher recherche une apicultrice. | 7ème Rucher",
                "Le Cahier des Ruches cherche un pigiste. | Cahier des Ruches",
                "Rucher Solidaire 44 est un organisme public. | Rucher Solidaire 44",
                "Rucher Nature Littoral (RNL) recrute un technicien. La RNL est une association. | Rucher Nature Littoral",
                "Bar à miel à Brest, le Relais recrute un cuisinier. Le Relais est un restaurant. | Relais",
                "Librairie à Brest, Alvéole Verte recrute un technicien. | Alvéole Verte",
                "Offre de stage pour Alvéole (startup à Brest). | Alvéole",
                "Alvéole, c'est une équipe de dix apiculteurs. | Alvéole",
                "Das Haus am See, ein Pflegeheim in Kassel, sucht eine Köchin. | Haus am See",
                "La Chaire Abeilles et forêts recrute deux assistants. | Chaire Abeilles et forêts"
            })
    void namesTheSubjectThatHiresOrIsAnOrganisation(String ad, String employer) {
        assertThat(employer(ad)).isEqualTo(employer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hiringOrganization:~~address: 12 Hive Lane~~name: Nectar Initiatives | Nectar Initiatives",
                "Employeur :~~École d'apiculture de Bourgval | École d'apiculture de Bourgval",
                "Keeper of hives - Nectar Nations~~Life with Nectar Nations is sweet. So say all of Nectar Nations."
                        + "| Nectar Nations",
                "Imkerin gesucht~~Kontakt: post@kleeblatt.example~~Kleeblatt freut sich auf Sie. | Kleeblatt",
                "Wir sind kleeblatt.~~Imkerin gesucht~~Kontakt: post@kleeblatt.example | kleeblatt",
                "Imkerin (m/w/d)~~Nektar Nord – Kassel | Nektar Nord",
                "Imkerin (m/w/d)~~Nektar Nord~~Kassel | Nektar Nord"
            })
    void namesWhomLinesAndAddressesName(String ad, String employer) {
        assertThat(employer(ad)).isEqualTo(employer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le CNRS recrute un technicien. | CNRS",
                "Der Verein für Bienenkunde e.V. sucht eine Imkerin. | Verein für Bienenkunde e.V.",
                "Moos Bau GmbH & Co. KG sucht eine Imkerin. | Moos Bau GmbH & Co. KG",
                "Acme Hives, Inc. is hiring a keeper. | Acme Hives, Inc",
                "Das Amt für Stadtgrün der Stadt Birkental sucht eine Gärtnerin. | Stadt Birkental",
                "Le Centre national de la recherche apicole recrute. | Centre national de la recherche apicole",
                "Institute for Sample Research (ISR)~~ISR is looking for a keeper. | Institute for Sample Research",
                "Une apicultrice sera recrutée par l'Université Birval 2 pour une durée de dix mois. | Université Birval 2",
                "Die Kirchengemeinde St. Beispiel sucht eine Imkerin. | Kirchengemeinde St. Beispiel",
                "TU Birkental~~Die Technische Universität Birkental sucht eine Imkerin."
                        + "| Technische Universität Birkental",
                "Birchvale Society~~Birchvale Society is hiring a keeper, like the Birchvale Society of Moths."
                        + "| Birchvale Society",
                "Die FH Siegen sucht eine Imkerin. | FH Siegen",
                "UC Davis is hiring a keeper. | UC Davis",
                "UZ Gent zoekt een imker. | UZ Gent",
                "Tu Lyon, moi Paris. La Société des abeilles recrute un technicien. | Société des abeilles",
                "WBX & Museum Kassel~~Keeper of bees~~Contact: post@wbx.example~~WBX is hiring. | WBX",
                "Le Muséum national d'Apiculture naturelle pour tous recrute. | Muséum national d'Apiculture naturelle",
                "La Bibliothèque nationale et apicole de Bourgval recrute. | Bibliothèque nationale et apicole de Bourgval",
                "Le Centre de recherche et de conservation des abeilles recrute."
                        + " | Centre de recherche et de conservation des abeilles",
                "L'hôpital intercommunal de Bourgval recrute un cuisinier. | hôpital intercommunal de Bourgval",
                "La paroisse Saint-Ambroise recrute un organiste. | paroisse Saint-Ambroise",
                "La Direction des ruches du ministère chargé de la nature recrute un technicien."
                        + " | ministère chargé de la nature",
                "Au ministère des ruches, de la nature et de la recherche, un poste est ouvert."
                        + " | ministère des ruches, de la nature et de la recherche",
                "Le Département de la Drôme recrute un apiculteur. | Département de la Drôme",
                "Die Schreinerei Kornfeld sucht eine Imkerin. | Schreinerei Kornfeld",
                "Die Tierarztpraxis Dr. Rita Beispiel sucht eine Helferin. | Tierarztpraxis Dr. Rita Beispiel",
                "Die Evangelische Ambrosiuskirche sucht eine Organistin. | Evangelische Ambrosiuskirche",
                "Die Wabe – Verein für Bienenkunde e.V. sucht eine Imkerin. | Wabe – Verein für Bienenkunde e.V.",
                "The University of Birchvale School of Beekeeping is hiring a keeper. | University of Birchvale",
                "Kleeblatt.example is a firm. Write to post@kleeblatt.example or see Kleeblatt.info. | Kleeblatt.example",
                "Town of Birchvale~~The Town of Birchvale is hiring a keeper. | Town of Birchvale"
            })
    void readsTheWholeName(String ad, String employer) {
        assertThat(employer(ad)).isEqualTo(employer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Python is a must. Kubernetes is a plus.",
                "Die Bibliothek ist ein Ort für alle.",
                "The position offers a lot of sun.",
                "Our client, a leading bank, is looking for a keeper.",
                "In Vollzeit zu besetzen.",
                "Imkerin – Kassel",
                "Honey taster - small company",
                "Für unseren Kunden, ein führendes Unternehmen der Honigindustrie, suchen wir eine Imkerin.",
                "Notre client recherche un apiculteur. Cabinet de recrutement depuis 1990.",
                "company: Journal indépendant",
                "titre: Apiculteur – Rucher Intensif~~og_titre: Apiculteur – Rucher Intensif"
            })
    void takesNoOtherSubjectForTheEmployer(String ad) {
        assertThat(PARSER.parse(ad).posting().employer()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An der Arbeitsgruppe Moore und Auen der Universität Birkental arbeiten Sie. | Arbeitsgruppe Moore und Auen",
                "Die Fakultät für Honig, Wachs und Pollen der Universität Birkental sucht Sie. | Fakultät für Honig, Wachs und Pollen",
                "La Faculté de droit, d'économie et d'apiculture de l'Université de Bourgval recrute."
                        + " | Faculté de droit, d'économie et d'apiculture",
                "Die Abteilung Einkauf und Logistik der Honigwerk GmbH sucht Sie. | Abteilung Einkauf und Logistik"
            })
    void readsWholeUnits(String ad, String unit) {
        assertThat(PARSER.parse(ad).posting().employer().units()).containsExactly(unit);
    }

    @Test
    void aLongerNameOfTheEmployerIsNoUnit() {
        Posting posting = PARSER.parse(
                        "Nectaro is hiring a keeper at Nectaro Research Laboratory. Write to post@nectaro.example.")
                .posting();
        assertThat(posting.employer().name()).isEqualTo("Nectaro");
        assertThat(posting.employer().units()).isEmpty();
    }

    @Test
    void aSmallWordOfAnotherLanguageIsNoUnit() {
        Posting posting = PARSER.parse("Hive Makers Ltd is a big data service offering for our keepers of bees.")
                .posting();
        assertThat(posting.employer().units()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Laboratoire des Abeilles (UMR CNRS 9123),UMR9123", "Laboratoire des Abeilles UPR 9124,UPR9124"})
    void readsTheCodeOfAUnit(String ad, String code) {
        assertThat(PARSER.parse(ad).posting().employer().unitCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Wir suchen eine Imkerin.", "You have studied at a university."})
    void namesNobodyWhereNobodyIsNamed(String ad) {
        assertThat(PARSER.parse(ad).posting().employer()).isNull();
    }

    private static String employer(String ad) {
        Posting posting = PARSER.parse(ad.replace('~', '\n')).posting();
        assertThat(posting.employer()).isNotNull();
        return posting.employer().name();
    }
}
