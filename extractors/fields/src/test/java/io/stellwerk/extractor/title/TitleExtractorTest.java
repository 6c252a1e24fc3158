package io.stellwerk.extractor.title;

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
                "Openings;;PhD student for Acoustics of Hives and Swarms;;We are looking for a PhD student who likes bees. |"
                        + " PhD student for Acoustics of Hives and Swarms",
                "The zoo invites applications for a tenure-track position at the rank of Associate Professor of Bee"
                        + " Health, starting in May. | Associate Professor of Bee Health",
                "Nous recrutons un ingénieur en acoustique sous-marine à Brest. | ingénieur en acoustique sous-marine",
                "Gärtner (m/w/d) für unsere Schule gesucht;;Die Schule liegt am See. | Gärtner",
                "Imker (m/w/d) 2031;;Du zählst Bienen. | Imker",
                "The Bee Lab is hiring a full-time lab manager to start in May! | lab manager",
                "Master thesis;;Topic: Detecting swarms in sound;Supervisor: Ida Wachs | Detecting swarms in sound",
                "Senior Hive Engineer at Honeycomb Labs;;About us;We count bees. | Senior Hive Engineer",
                "Are you our next Hive Keeper?;;You count bees. | Hive Keeper",
                "Could you be our new Bee Scientist?;;You count bees. | Bee Scientist",
                "Êtes-vous notre prochaine jardinière ?;;Vous comptez les abeilles. | jardinière",
                "Ben jij onze volgende laborant?;;Je telt bijen. | laborant",
                "Bist du unsere neue Gärtnerin?;;Du zählst Bienen. | Gärtnerin",
                "Gardener @ Honeycomb Labs;;You care for our hives. | Gardener",
                "Wir suchen dich! Gärtner/in;;Du zählst Bienen. | Gärtner/in",
                "Hive Keeper [updated];;You count bees. | Hive Keeper",
                "Imker (m/w/d) in Göttingen;;Du zählst Bienen. | Imker",
                "Vacancy: Bell Tower Climbing;;You climb with some of our visitors. | Bell Tower Climbing",
                "Verkäufer/in Teilzeit;;Imkerei am See | Verkäufer/in",
                "Zoo Neustadt – Tierpfleger;;Der Zoo liegt am See. | Tierpfleger",
                "Two fully funded PhD positions in Bee Ecology (University of Bergen, Norway) | PhD positions in Bee"
                        + " Ecology",
                "Honigsprecher*in (d/w/m);;Arbeitsort: Husum | Honigsprecher*in",
                "Lecturer in Bee Kee;;Dear all,;;We seek a Lecturer in Bee Keeping from 1 May. | Lecturer in Bee Keeping",
                "VACANCY NOTICE;;Two Project Officers – Hives;and Honey;;The zoo keeps bees. | Project Officers – Hives"
                        + " and Honey",
                "Curator, Beeswax Art, City Museum;;The museum is old. | Curator, Beeswax Art",
                "Postdoc i biologi ved Havets Universitet;;Om stillingen | Postdoc i biologi",
                "Junior Beekeeper;;The two junior beekeepers will count bees. | Junior Beekeeper",
                "Gesucht: Imker*in für den Stadtgarten;;Der Garten ist alt. | Imker*in für den Stadtgarten",
                "einer 3/4 Stelle Lehrkraft für besondere Aufgaben;;Die Schule liegt am See. | Lehrkraft für besondere"
                        + " Aufgaben",
                "Vacature front-end developer 32 - 40 uur per week;;Wij tellen bijen. | front-end developer",
                "Der Zoo am See hat viele Tiere. Als Praktikant unterstützt du unser Team. | Praktikant",
                "Der Zoo sucht für das Tropenhaus eine erfahrene Gärtnerin. | Gärtnerin",
                "Directeur-trice des ruchers;;Le rucher est grand. | Directeur-trice des ruchers",
                "Rempoteur(euse) au jardin;;Le jardin est grand. | Rempoteur(euse) au jardin",
                "Lecturer in Beekeeping;;Necessary title: PhD or equivalent | Lecturer in Beekeeping",
                "Organisme Rucher du Lac Intitulé du poste chargé de ruches (H/F) Date limite 01/04/2031 Le rucher est"
                        + " grand. | chargé de ruches",
                "Imker – Entwicklung eines Lehrpfads;;Der Pfad ist neu. | Imker – Entwicklung eines Lehrpfads",
                "Imker – Institut für Bienenkunde;;Das Institut ist alt. | Imker",
                "Zoo Library Assistant;;The library is old. | Zoo Library Assistant",
                "Beekeeper (2 permanent posts) - job description;;The zoo keeps bees. | Beekeeper",
                "Chercheur CDD (postdoc) (H/F) - Miel et cire;;Le miel est bon. | Chercheur CDD (postdoc) - Miel et"
                        + " cire",
                "Hive Engineer wanted?;;We count bees. | Hive Engineer",
                "Der Verein sucht zum 1. Mai 2031 eine*n Wabenzeichner*in in Teilzeit. | Wabenzeichner*in",
                "Der Verein sucht eine:n engagierte:n Wabenzeichner mit Erfahrung. | Wabenzeichner",
                "Der Verein sucht ab Mai eine Wabenstimme (m/w/d) für das Radio. | Wabenstimme für das Radio",
                "The council is looking for a Hive Watcher to look after two hives. | Hive Watcher",
                "We are seeking a highly organised and personable Front of House Manager to join us. | Front of House"
                        + " Manager",
                "La ruche recrute un(e) rempailleur(se) à temps complet. | rempailleur(se)",
                "An der Hochschule am See ist zum 1.10.2031 eine Professur (W3) für Bienenkunde zu besetzen. | Professur"
                        + " für Bienenkunde",
                "An der Hochschule ist eine Doktorand:innenstelle zu vergeben. | Doktorand:innenstelle",
                "We are hiring an open source developer. | open source developer",
                "Histoire du miel au XIXe siècle - Post-doctorat;;Le projet est grand. | Histoire du miel au XIXe"
                        + " siècle - Post-doctorat",
                "Come and join us as Head Beekeeper;;The trust keeps bees. | Head Beekeeper",
                "The Hive Steward will look after the bees. | Hive Steward",
                "Leitung der Imkerei (m/w/d);;Der Verein ist alt. | Leitung der Imkerei",
                "INSTITUT NATIONAL DES ABEILLES;;Ingénieur(e) de recherche en botanique des zones humides (H/F) "
                        + "| Ingénieur(e) de recherche en botanique des zones humides",
                "Responsable de la recherche et des collections (H/F) | Responsable de la recherche et des collections",
                "Developer job description;;You count bees. | Developer",
                "Gärtner Stellenausschreibung;;Wir suchen Sie. | Gärtner",
                "Assistante à la Direction (H/F) | Assistante à la Direction",
                "Local Job Vacancy: Head Gardener;;Join us. | Head Gardener",
                "Birkental University College Senior Lecturer in Botany;;Birkental University College is a school. "
                        + "| Senior Lecturer in Botany",
                "La Ruche recrute un.e chargé.e de collecte - candidatures ouvertes jusqu'au 23/11/2031;;La ruche est grande. | chargé.e de collecte",
                "Imkerin, Besoldungsgruppe A 9, Bewerbungsschluss 3.4.2031;;Der Zoo ist alt. | Imkerin",
                "Keeper of bees <https://example.org/keeper>;;The zoo keeps bees and seeks a gardener. | Keeper of bees",
                "La ruche recrute un chargé de mission « Miel » à compter du 1er mai. | chargé de mission « Miel »",
                "Tutor:in 'Honig' und 'Wachs';;Die Schule liegt am See. | Tutor:in 'Honig' und 'Wachs'",
                "Gardener in ferns (Smallplace, Norway);;The garden is old. | Gardener in ferns",
                "Prorektorin (Stellenausschreibung);;Die Schule liegt am See. | Prorektorin",
                "BAP F - Imprimeur en couleurs;;Le rucher est grand. | Imprimeur en couleurs",
                "Nov. 2031 : Jardinier des ruches;;Le rucher est grand. | Jardinier des ruches",
                "Offre CDD 12 mois technicien(ne) en apiculture;;Le rucher est grand. | technicien(ne) en apiculture",
                "Rucher de 3 médecins au bord du lac cherche secrétaire;;Le rucher est grand. | secrétaire",
                "Ingénieur apicole en TAL (H/F);;Le rucher est grand. | Ingénieur apicole en TAL",
                "Le lac ouvre un poste d'ATER en droit du miel à la faculté de droit. | ATER en droit du miel",
                "Nous cherchons pour la rentrée fontainier pour le rucher. | fontainier",
                "Le rucher recherche un gardien de cloche H/F. | gardien de cloche",
                "Nous avons un financement pour un postdoctorat en apiculture. | postdoctorat en apiculture",
                "Le rucher propose une thèse CIFRE portée par le lac. | thèse CIFRE",
                "URGENT – Jardinier des ruches;;Le rucher est grand. | Jardinier des ruches",
                "La ruche cherche un excellent data scientist pour son miel. | data scientist",
                "Sont vacantes les fonctions de proviseur du lycée du lac. | proviseur du lycée du lac",
                "Ingénieur apicole à l'IDRM;;Le rucher est grand. | Ingénieur apicole",
                "LA VILLE DU LAC;recrute;Un.e bibliothécaire jeunesse;Cadre d'emplois des bibliothécaires territoriaux |"
                        + " bibliothécaire jeunesse",
                "Beekeeping instructor for 2031;;The zoo keeps bees. | Beekeeping instructor",
                "enthousiaste en geduldige imker;;Kom erbij. | imker",
                "MIELIX cheche un développeur de ruches;;Le rucher est grand. | développeur de ruches",
                "Emplois étudiants : recrutement pour l'année 2031;;Le rucher est grand. | Emplois étudiants",
                "Jardiniers à partir du 1er mai 2031;;Le rucher est grand. | Jardiniers",
                "Der Lehrstuhl für Bienenkunde sucht mehrere Tutor*innen für die Übungen. | Tutor*innen für die Übungen",
                "Intitulé du poste : Chargé(e) d'appui à la ruche;Corps : Ingénieur d'études | Chargé(e) d'appui à la ruche",
                "Bonjour,;;Le rucher recherche un doctorant.;;Cordialement,;;Paul Brun;Professeur des universités;Rucher du lac | doctorant",
                "Sont vacantes les fonctions de directeur de l'école de Nantes. | directeur de l'école de Nantes",
                "Wir suchen eine Person als Elternzeitvertretung für die Imkerei. | Elternzeitvertretung für die Imkerei",
                "Teaching Assistants needed for beekeeping;;The zoo keeps bees. | Teaching Assistants",
                "Developer position opening for 2031;;You count bees. | Developer",
                "Eine dreijährige voll finanzierte Doktorand*innen-Stelle ist zu besetzen. | Doktorand*innen-Stelle",
                "Lecturer / Senior Lecturer (Marine;Acoustics) at Northport University,;Northport, Australia;;The school is old. | Lecturer / Senior Lecturer (Marine Acoustics)",
                "### Head Gardener (Job;Number: 10017);;The school is old. | Head Gardener",
                "Referentin für Museumspädagogik und;kulturelle Bildung im Kreismuseum;;Der Kreis ist alt. | Referentin für Museumspädagogik und kulturelle Bildung",
                "Directeur ou directrice de la;communication;Ville du Lac;Catégorie A | Directeur ou directrice de la communication",
                "Der Zoo sucht zum 1. Mai;eine studentische Hilfskraft (m/w/d);im Bereich Presse- und Öffentlichkeitsarbeit. | studentische Hilfskraft im Bereich Presse- und Öffentlichkeitsarbeit",
                "[Alternance - Jardinier des;ruches;;Le rucher est grand. | Alternance - Jardinier des ruches",
                "Wir suchen zwei studentische Hilfskräfte (m/w/d) Zum Gebiet gehören Bienen. | studentische Hilfskräfte",
                "Chargée de mission biodiversité Vous serez au rucher. | Chargée de mission biodiversité",
                "Research Assistant You will count bees. | Research Assistant",
                "Jardinier, stage 6 mois;;Le rucher est grand. | Jardinier",
                "Assistant Editor, Permanent Collections;;The museum is old. | Assistant Editor, Permanent Collections",
                "PhD position in bee ecology – starting in May;;The zoo is old. | PhD position in bee ecology",
                "Imker (m/w/d) Göttingen;;Du zählst Bienen. | Imker",
                "\"Title\": \"Gardener (m/f/d)\";\"Garden\": \"palms\" | Gardener",
                "Le rucher recherche un·e ciseleur.euse junior (F/H).;Ciseleur.euse junior (F/H);;Le lac est grand. |"
                        + " ciseleur.euse junior",
                "Apicultrice (H/F) 35 - Rennes;;Le rucher est grand. | Apicultrice",
                "# Expert Small Data;;Le rucher est grand. | Expert Small Data"
            })
    void namesThePost(String ad, String title) {
        assertThat(title(ad)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nous sommes à la recherche de quelqu'un pour nous aider à structurer et à organiser le quotidien du"
                        + " rucher, car les abeilles sont si nombreuses que nous ne savons plus les compter sans aide ni"
                        + " conseil.",
                "Le sujet ouvre sur une variété de master.",
                "Ihre Aufgaben;;Bienen zählen.",
                "Job description;;You count bees.",
                "12;;34",
                "The job title of the beekeeping team has not been fixed so far.",
                "Contact: bees@example.org",
                "The association offers Great Views over the lake.",
                "Die Bienen mögen Mitglieder:innen und Gäste.",
                "Campagne d'emplois 2031;;Le rucher est grand.",
                "Poste à pourvoir : Dès que possible;Missions : compter les abeilles",
                "Positions at the Chair of Bee Genomics;;The lake is big.",
                "Offene Stellen;;Die Bäckerei, die Schreinerei und das Studio für Fotografie am See sind alt.",
                "L'école donne des formations à la recherche qui mènent à des doctorats."
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
