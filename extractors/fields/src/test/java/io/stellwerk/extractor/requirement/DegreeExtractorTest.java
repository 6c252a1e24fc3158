package io.stellwerk.extractor.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.extractor.Drafts;
import io.stellwerk.extractor.PostingValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DegreeExtractorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Your profile:¶- You hold a PhD in hydrology or a related field. | DOCTORATE
            Ideal candidates have a PhD in forestry. | DOCTORATE
            Your profile:¶- A Bachelor's or Master's degree in forestry is required. | BACHELOR
            Ihr Profil:¶- abgeschlossene Promotion in Botanik | DOCTORATE
            Einstellungsvoraussetzungen sind ein Masterabschluss und die Promotion in Ethnologie. | DOCTORATE
            Profil recherché :¶- Titulaire d'un master en linguistique | MASTER
            Niveau d'études souhaité : Doctorat | DOCTORATE
            Diplôme requis : Bac+3 | BACHELOR
            Diplôme requis : Bac+3 à Bac+5 | BACHELOR
            We are a small mill. Master's degree required. | MASTER
            We are a small mill. Bachelor programmes are taught in Frisian. | -
            Einstellungsvoraussetzungen:¶Abschluss eines den Aufgaben entsprechenden Hochschulstudiums. | MASTER
            Jouw profiel¶- een afgeronde master in de natuurkunde | MASTER
            Your tasks:¶- Supervise Bachelor, Master and PhD students. | -
            Wir bieten:¶- die Möglichkeit zur Promotion in einem jungen Team | -
            The programme trains PhD students in marine biology. | -
            Your profile:¶- A Master's degree in botany is required. A PhD is a plus. | MASTER
            Requirements:¶- MSc in statistics or a related field (PhD preferred) | MASTER
            Requirements:¶- You must not have a doctoral degree. | -
            What you'll bring¶- A bachelor's degree in geology; a master's degree is preferred | BACHELOR
            Your profile:¶- Graduate degree in public policy; doctorate desirable. | MASTER
            Ihr Profil:¶- abgeschlossene technische Ausbildung oder ein Hochschulabschluss | VOCATIONAL
            Anforderungen:¶- Laufendes Studium im Bereich Informatik | -
            Jouw profiel¶- hbo/wo werk- en denkniveau | BACHELOR
            Wij vragen:¶- een afgeronde wo-opleiding rechten | MASTER
            Wij vragen:¶- een afgeronde hbo- of wo-opleiding rechten | BACHELOR
            Profil. Master 2 d'astronomie. De bonnes bases de calcul. | MASTER
            Kvalifikationer¶- godkänd gymnasial vårdutbildning | VOCATIONAL
            Nous attendons de vous la promotion de la lecture auprès des publics. | -
            Contrat de trois ans Niveau d'études souhaité : master 2 de botanique | MASTER
            Requirements:¶- An M.A. in Basque is required. A Ph.D. in a related field is desirable. | MASTER
            Minimum qualifications:¶- Bachelor's degree in geology¶Preferred qualifications:¶- Master's degree or PhD | BACHELOR
            Profil souhaité :¶- Un doctorat en sociologie rurale | DOCTORATE
            Ihr Profil:¶- Idealerweise, aber nicht zwingend, verfügen Sie über ein abgeschlossenes Hochschulstudium. | -
            Ihr Profil:¶- abgeschlossenes Studium (Bachelor, Master oder Diplom) der Vogelkunde | BACHELOR
            Profil recherché :¶- Formation en cours : master de botanique | -
            Profil recherché :¶- une bonne connaissance des mousses, attestée par une thèse de doctorat en botanique | DOCTORATE
            Nous recherchons un ingénieur (bois et papier) pour rejoindre l'équipe du moulin. | -
            Your profile:¶- No degree required. | NONE
            Ihr Profil:¶- Ein Studium ist nicht erforderlich. | NONE
            Profil :¶- Vous participez à la promotion des sciences auprès des écoles. | -
            Your profile:¶- An M.A. degree in Norse is required.¶- A Ph.D. in a related field is desirable. | MASTER
            Your profile:¶- Interest in writing a doctoral thesis on lichens | -
            Niveau d'études souhaité : master 2 de géologie | MASTER
            Die Postdoktorandin verfügt über einen ausgezeichneten Master-Abschluss oder einen Doktortitel in Botanik. | MASTER
            """)
    void reads(String text, String expected) {
        String found = Drafts.values(Drafts.read(new DegreeExtractor(), text), "/requirements/degree", "degree");
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void theLastYearOfPayIsNoneOfStudy() {
        String ad =
                "Doctoral candidate\n\nThe salary is € 2,770 a month in the first year and € 3,539 in the final year. "
                        + "Requirements: a master's degree in botany.";
        assertThat(PostingValues.of(ad, "/requirements/degreeInProgress")).isEmpty();
    }
}
