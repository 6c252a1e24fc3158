package io.stellwerk.extractor.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.extractor.PostingValues;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractTypeExtractorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Stelle ist auf drei Jahre befristet.|FIXED_TERM",
                "'Comptable en alternance\n\nNous cherchons une personne qui vise un CDI chez nous.'|APPRENTICESHIP",
                "Die Stelle ist zunächst auf zwei Jahre befristet; eine unbefristete Übernahme wird angestrebt.|FIXED_TERM",
                "Wir bieten eine unbefristete Stelle in Vollzeit.|PERMANENT",
                "Type de contrat : CDD de 18 mois|FIXED_TERM",
                "Nous proposons un CDD de 12 mois pouvant évoluer en CDI.|FIXED_TERM",
                "Poste en CDI à temps plein.|PERMANENT",
                "Ce poste est déterminé et à temps plein.|FIXED_TERM",
                "CDD (remplacement congé maternité)|FIXED_TERM",
                "'Freelance Redakteur (m/w/d)\n\nFreelance, befristet bis 30.6.2031, Texte auf Deutsch.'|FREELANCE",
                "We offer a fixed-term contract for two years with a view to a permanent contract.|FIXED_TERM",
                "This is a permanent, full-time position.|PERMANENT",
                "Tenure-Track Professorship for Moss Genetics|TENURE_TRACK",
                "Die Berufung erfolgt in ein Beamtenverhältnis auf Lebenszeit.|CIVIL_SERVANT",
                "Stage de master 2 : chant des grenouilles|INTERNSHIP",
                "Ausbildung zur Buchbinderin (m/w/d)|APPRENTICESHIP",
                "Promotionsstipendium in Glaskunde|STIPEND",
                "Contrat d'indépendant de 4 mois|FREELANCE",
                "Dienstverband: tijdelijk, met uitzicht op vast|FIXED_TERM",
                "Anställningsform: Tillsvidareanställning|PERMANENT",
                "Fast stilling som fyrvokter|PERMANENT",
                "Ansættelsen er tidsbegrænset til tre år.|FIXED_TERM",
                "Contrato indefinido a jornada completa.|PERMANENT",
                "Contratto a tempo determinato di 24 mesi.|FIXED_TERM",
            })
    void readsTheKindOfContract(String ad, String type) {
        assertThat(PostingValues.of(ad, "/contract/type")).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Canadian citizens and permanent residents will be given priority.",
                "Our fast-growing company has a vast experience with kites.",
                "Vous êtes titulaire d'un master en vannerie.",
                "Sie haben eine abgeschlossene Ausbildung oder ein Studium.",
                "Sachbearbeiter (w/m/d)\nVoraussetzung: abgeschlossene Ausbildung als Buchbinderin.",
                "You lead an early-stage team of potters.",
                "Thèse en apprentissage automatique",
                "Notre équipe compte huit chercheurs permanents et quatre doctorants.",
                "Vous bénéficierez de 32 jours de congés et de 12 jours de RTT pour une semaine de 39 heures.",
            })
    void takesNoOtherWordsForIt(String ad) {
        assertThat(PostingValues.of(ad, "/contract/type")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The appointment is for a period of 30 months.", "Dauer: 24 Monate"})
    void concludesAFixedTermFromALength(String ad) {
        assertThat(PostingValues.of(ad, "/contract/type")).isEqualTo("FIXED_TERM");
    }
}
