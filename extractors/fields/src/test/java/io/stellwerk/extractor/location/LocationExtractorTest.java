package io.stellwerk.extractor.location;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.PostingParser;
import io.stellwerk.posting.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationExtractorTest {

    private static final PostingParser PARSER = PostingParser.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dienstort: Göttingen | Göttingen | DE",
                "Lieu de travail : GRENOBLE | Grenoble | FR",
                "Location: Leiden, Netherlands | Leiden | NL",
                "The post is based in Bristol. | Bristol | GB",
                "Arbetsort: Uppsala | Uppsala | SE",
                "Die Universität Bamberg sucht eine Imkerin. | Bamberg | DE",
                "Die Universität Siegen sucht eine Imkerin. | Siegen | DE",
                "Die FH Aachen sucht eine Imkerin. | Aachen | DE",
                "Honigwerk Birkental GmbH sucht eine Imkerin in Kassel, mit der FH Aachen. | Kassel | DE",
                "Lieu de travail : Valmielle (38999) | Valmielle | FR",
                "Keepers write to:~P.O. Box 12~Birchvale Falls, OH  44199 | Birchvale Falls | US",
                "Keepers write to:~P.O. Box 12~Birchvale, ON K1A 0B1 | Birchvale | CA",
                "The keeper is based in Toronto, Ontario. | Toronto | CA",
                "Keeper of bees, Vienna~~You count bees. | Vienna | AT",
                "Le rucher est situé à Liège. Le salaire est de 2000 euros par mois. | Liège | BE",
                "Keeper of bees~~Dublin | Dublin | IE",
                "The Institute for Bees at the University of Oregon (UO), Portland, seeks a keeper: bees@birchvale.edu | Portland | US",
                "The post is based in Ithaca, New York. | Ithaca | US",
                "Location: Portland, Oregon, USA | Portland | US",
                "Imkerin gesucht~(Remote oder Berlin-Zentrum)~Dienstbeginn ist im Mai. | Berlin | DE",
                "Remote, Val-sur-Mielle, France | Val-sur-Mielle | FR",
                "Contrat d'apiculteur à la HEM Genève | Genève | CH",
                "Imkerei-Rundbrief~Frankfurt am Main~~Der Verein Honig Frankfurt sucht eine Imkerin. | Frankfurt am Main | DE",
                "An Oslo-based hive seeks a keeper. | Oslo | NO",
                "Ruches à Bordeaux et ailleurs. Durée : 6 mois. Lieu : Tours | Tours | FR",
                "Keeper of bees at Université Paris-Saclay~~The hive is at 91405 Orsay Cedex. | Orsay | FR",
                "Frau Essen leitet die Imkerei. Dienstort: Kassel | Kassel | DE",
                "CEA Cadarache, 13108 Saint-Mielle-lez-Valmont, France | Saint-Mielle-lez-Valmont | FR",
                "Hive Society, St Andrews, Fife KY16 9TH | St Andrews | GB",
                "Work place: Wageningen. Some hives are in Kenya. | Wageningen | NL",
                "The keeper works in London. Canadian citizens come first. | London | CA",
                "Ruches : 12 rue du Miel - Lyon 7ème - métro Abeilles | Lyon | FR",
                "Honey Society, Wicket Road, Birchvale LS6 3AB | Birchvale | GB",
                "Le poste est basé au Mans. | Le Mans | FR",
                "Hive Society seeks a keeper. Location: Singapore | Singapore | SG",
                "Ort: Luxemburg | Luxemburg | LU",
                "Für unsere kleine Bäckerei in Honigtalheim suchen wir Hilfe: backen@honig.at | Honigtalheim | AT",
                "Für unsere Bäckerei in Honigersberg suchen wir Hilfe: backen@honig.at | Honigersberg | AT"
            })
    void findsCityAndCountry(String ad, String city, String country) {
        Location location =
                PARSER.parse(ad.replace('~', '\n')).posting().locations().get(0);
        assertThat(location.city()).isEqualTo(city);
        assertThat(location.country()).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Imkerei Birkental, Bienenweg 12, 37073 Göttingen | Bienenweg 12 | 37073",
                "Rucher du Val, 14 rue des Abeilles, 38000 Grenoble | 14 rue des Abeilles | 38000",
                "Standplaats: Bijenlaan 7, 2311 AB Leiden | Bijenlaan 7 | 2311 AB",
                "37073 Göttingen, Bienenstr. 12 | Bienenstr. 12 | 37073",
                "Honey Society, 53 East 79th Street, New York, NY 10075 | 53 East 79th Street | 10075",
                "Honey Society~111 S. Clover Ave.~Chicago, IL 60603 | 111 S. Clover Ave. | 60603",
                "1600 Main Street, Suite 200~~Springfield, IL 62701 | 1600 Main Street | 62701",
                "Lieu de travail : Campus des Abeilles, 57000 Metz | Campus des Abeilles | 57000",
                "Lieu de travail : 14 ZA des Abeilles, 57000 Metz | 14 ZA des Abeilles | 57000",
                "Honey Society, 12 Clover Street West, Hamilton, ON L8P 1A1 | 12 Clover Street West | L8P 1A1",
                "Keepers apply by October 31st 2024~~Melbourne VIC 3000 | - | 3000",
                "Nos locaux sont situés à Grenoble, au 10, rue des Abeilles, dans le centre. Code postal : 38000"
                        + "| 10, rue des Abeilles | 38000",
                "Honey Society, Marble Road, South Shields, NE33 4UG | Marble Road | NE33 4UG",
                "Honey Society, Wicket Road, Headingley, Leeds LS6 3AB | Wicket Road | LS6 3AB",
                "École des Abeilles (4 rue des Ruches, BP 20722, F-44307 Nantes Cedex 03) | 4 rue des Ruches | 44307",
                "Department of Geoscience Lindes Gade 2 8000 Aarhus C | Lindes Gade 2 | 8000",
                "Rucher du Val, Rue des Abeilles, 29~1000 Bruxelles | Rue des Abeilles, 29 | 1000",
                "Lieu de travail à Bruxelles (1000, rue des Abeilles 29) | rue des Abeilles 29 | 1000",
                "12 rue des Abeilles CS 12345 35000 Rennes Cedex | 12 rue des Abeilles | 35000",
                "Von-Biene-Park 5, Raum 4070, 20146 Hamburg | Von-Biene-Park 5 | 20146",
                "Rucher, Campus des Abeilles, 2 cours des Ruches, 38000 Grenoble | 2 cours des Ruches | 38000",
                "Rucher du Val, Route de Saclay, 91128 Palaiseau | Route de Saclay | 91128",
                "Sede: Via Roma 12, 10121 Torino | Via Roma 12 | 10121",
                "Adresse : Avenue Miel 65, boîte 11, 1050 Bruxelles | Avenue Miel 65 | 1050",
                "Honey Society, Box 8108, Raleigh, NC 27695-8108 | - | 27695",
                "1200 Honey Pl, Raleigh, NC 27695 | 1200 Honey Pl | 27695",
                "50 Honey St, Melbourne VIC 3000 | 50 Honey St | 3000",
                "Hive House~Honey Lane~Bristol~BS1 4ST | Honey Lane | BS1 4ST",
                "Sede: via dei Fiori 12, 40126 Bologna | via dei Fiori 12 | 40126",
                "Institut für Bienenkunde Wabengasse 30 72070 Tübingen | Wabengasse 30 | 72070",
                "Imkerei Große Wabengasse 3, 72070 Tübingen | Große Wabengasse 3 | 72070",
                "Honigwerk GmbH Ida-Waben-Platz 1 20355 Hamburg | Ida-Waben-Platz 1 | 20355",
                "Adresse: Prof.-Dr.-Waben-Straße 2, 14482 Potsdam | Prof.-Dr.-Waben-Straße 2 | 14482",
                "Adresse: Senator-Waben-Allee 33, 31135 Hildesheim | Senator-Waben-Allee 33 | 31135",
                "Le stage aura lieu dans nos locaux du centre de la ville de Paris (20 avenue~des Abeilles, 75007 Paris),"
                        + " dans une équipe de vingt apiculteurs. | 20 avenue des Abeilles | 75007"
            })
    void readsAddresses(String ad, String street, String code) {
        Location location =
                PARSER.parse(ad.replace('~', '\n')).posting().locations().get(0);
        assertThat(location.street()).isEqualTo(street);
        assertThat(location.postalCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Location: Leiden~~Address:~~Honey Park 904 | Honey Park 904",
                "Commune de Grenoble~Lieu d'affectation : mairie, 12 rue du Verger | 12 rue du Verger",
                "Nous travaillons au 20 rue des Abeilles à Paris. | 20 rue des Abeilles",
                "Imkerei in der Gutenbergstraße 29 a in Kassel | Gutenbergstraße 29",
                "The keeper works from our office at 417 Broadway, in Manhattan. | 417 Broadway",
                "Dienstort: Göttingen~~Anschrift: Alter Honigmarkt 7a | Alter Honigmarkt 7a",
                "StreetAddress: 14 allée des Tilleuls~PostalCode: 21000~City: Dijon | 14 allée des Tilleuls"
            })
    void joinsStreetToTheOneCity(String ad, String street) {
        Location location =
                PARSER.parse(ad.replace('~', '\n')).posting().locations().get(0);
        assertThat(location.street()).isEqualTo(street);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Location: Leiden~~Address:~~Autumn 2024",
                "Location: Leiden~~Address:~~Honey Park 904, Utrecht",
                "Location: Leiden~~Talks are held at~~Honey Park 904"
            })
    void takesNoOtherLineForTheStreet(String ad) {
        Location location =
                PARSER.parse(ad.replace('~', '\n')).posting().locations().get(0);
        assertThat(location.street()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "The keeper of the hives is paid according to TV-L E13.,DE",
        "The salary of the bee keeper is scale 10 CAO-NU.,NL"
    })
    void concludesCountryFromPaySystem(String ad, String country) {
        Location location = PARSER.parse(ad).posting().locations().get(0);
        assertThat(location.country()).isEqualTo(country);
        assertThat(location.city()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The keeper of the hives earns £30,000 a year. | GB",
                "Canadian citizens and permanent residents will be given priority. | CA",
                "Die Imkerin erhält 1200 Euro im Monat für die Pflege der Bienen. | DE",
                "A valid Ontario licence is needed. Members of the CUPE are welcome. | CA"
            })
    void concludesCountryFromSignsOfIt(String ad, String country) {
        assertThat(PARSER.parse(ad).posting().locations())
                .extracting(Location::country)
                .containsExactly(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The keeper of the hives earns $30,000 a year.",
                "The keeper of the hives earns 30,000 euros a year.",
                "Man arbeitet gern mit Bienen.",
                "Das Büro in zentraler Lage ist hell.",
                "Keepers may live in Denmark or South Africa.",
                "Standort: Remote",
                "The hives are located in Europe.",
                "The keepers are based in Building 5.",
                "Lieu : Laboratoire"
            })
    void concludesNoPlaceFromNothing(String ad) {
        assertThat(PARSER.parse(ad).posting().locations()).isEmpty();
    }

    @Test
    void takesLabelledTownWithoutCountry() {
        Location location =
                PARSER.parse("Standort: Honigtalheim").posting().locations().get(0);
        assertThat(location.city()).isEqualTo("Honigtalheim");
        assertThat(location.country()).isNull();
    }

    @Test
    void takesLabelledCityThatNoGazetteerKnows() {
        Location location = PARSER.parse("Location: Bistrupmose, Denmark")
                .posting()
                .locations()
                .get(0);
        assertThat(location.city()).isEqualTo("Bistrupmose");
        assertThat(location.country()).isEqualTo("DK");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The post is based in Leeds or Bristol. | Leeds, Bristol",
                "Wir suchen für unsere Teams in Köln, Bremen und Kassel eine Imkerin. | Köln, Bremen, Kassel",
                "Lieu de travail : Paris – Créteil | Paris, Créteil",
                "Dienstort: Hamburg-Altona | Hamburg",
                "Imkerin in Hamburg/Berlin | Hamburg, Berlin",
                "Postes à Lyon, Nantes et Bordeaux | Lyon, Nantes, Bordeaux",
                "Location: Oxford, 60 miles from London. | Oxford",
                "Lieu de travail : Campus de Beaulieu, Rennes | Rennes",
                "Le rucher cherche un apiculteur pour son bureau de Valmielle. | Valmielle",
                "Ville d'Évreux : apiculteur | Évreux",
                "Interviews in Leeds. The post is based in Bristol. | Bristol",
                "Lieu : Rucher, INSA Rennes, Campus des Abeilles à Villeurbanne 69100 | Villeurbanne",
                "École centrale de Lille~~Candidatures à adresser au ministère, 61 rue du Miel, 75732 Paris Cedex 15 | Lille",
                "Imkerinnen für unsere Niederlassungen in Augsburg, Kempten und Ulm | Augsburg, Kempten, Ulm"
            })
    void findsEveryPlaceOfWork(String ad, String cities) {
        assertThat(PARSER.parse(ad).posting().locations())
                .extracting(Location::city)
                .containsExactly(cities.split(", ", -1));
    }

    @ParameterizedTest
    @CsvSource({"Location: CO5 7RZ,CO5 7RZ,GB", "Office: D02 X285,D02 X285,IE"})
    void readsLetteredCodesWithoutACity(String ad, String code, String country) {
        Location location = PARSER.parse(ad).posting().locations().get(0);
        assertThat(location.postalCode()).isEqualTo(code);
        assertThat(location.country()).isEqualTo(country);
    }

    @Test
    void takesTheRegionBehindTheCity() {
        Location location = PARSER.parse("The post is based in Springfield, IL.")
                .posting()
                .locations()
                .get(0);
        assertThat(location.region()).isEqualTo("Illinois");
    }

    @Test
    void takesNoCityOfTheNameFromTheUniversityOfARegion() {
        assertThat(PARSER.parse("The University of Oregon seeks a keeper of bees for $30,000.")
                        .posting()
                        .locations())
                .allSatisfy(location -> assertThat(location.city()).isNull());
    }

    @Test
    void takesNoNumberOfAUnitForAPostalCode() {
        Location location = PARSER.parse("Lab: BEE, UMR 2917, Lyon Honey Research Center. Lieu : Lyon")
                .posting()
                .locations()
                .get(0);
        assertThat(location.postalCode()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le poste est basé à Lyon ou à Dijon. | Lyon, Dijon",
                "You will work in Leiden or in Delft. | Leiden, Delft",
                "Vous travaillerez dans notre atelier à Val-Sur-Mielle, au bord de la Loire. | Val-Sur-Mielle"
            })
    void readsEveryPlaceOfWork(String ad, String cities) {
        assertThat(PARSER.parse(ad).posting().locations())
                .extracting(Location::city)
                .containsExactly(cities.split(", ", -1));
    }

    @Test
    void takesNoWordOfWorkForATown() {
        assertThat(PARSER.parse("Location: Remote, Germany").posting().locations())
                .allSatisfy(location -> assertThat(location.city()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Location: Fully remote, across European time zones",
                "Our bakery in March sold honey.",
                "Please contact Tom Baker about the hives."
            })
    void leavesOutWordsThatTownsAreCalledLike(String ad) {
        assertThat(PARSER.parse(ad).posting().locations()).isEmpty();
    }
}
