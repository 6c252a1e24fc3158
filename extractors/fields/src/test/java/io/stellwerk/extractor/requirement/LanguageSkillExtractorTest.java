package io.stellwerk.extractor.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.extractor.Drafts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageSkillExtractorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Your profile:¶- Fluent in English, both written and spoken | en
            Ihr Profil:¶- Sehr gute Deutsch- und Englischkenntnisse | de en
            Profil :¶- Vous maîtrisez l'anglais et le français. | en fr
            Languages: English, Dutch, German | en nl de
            Ihr Profil:¶- Englisch (C1), Italienisch (B2) | en it
            We offer:¶- courses to learn Dutch | -
            The German Research Foundation funds the post. | -
            Your profile:¶- Fluency in English and Python | en
            Your profile:¶- Knowledge of German is not required. | -
            Please send your application in English to the secretary. | -
            Ihr Profil:¶- Deutsch C1, Englisch B2 | de en
            Bewerbungen in deutscher oder englischer Sprache richten Sie bitte an das Dekanat. | -
            Kvalifikasjoner:¶- Gode engelskkunnskaper. Kjennskap til norsk er en fordel. | en no
            Kvalifikationer:¶- Du talar och skriver svenska obehindrat. | sv
            Jouw profiel¶- Je beheerst het Nederlands in woord en geschrift; Duits is een pre. | nl de
            Profil :¶- Agir au niveau de la Communauté française. | -
            Lecteur de langue allemande¶La faculté de Brume recrute. | -
            Languages: Greek and Danish are the working languages of the council. | -
            Profil recherché : pratique du tamoul. Langues : islandais et tchèque | ta is cs
            Profil :¶- Français et anglais courants | fr en
            Profil :¶- Tu parles très bien **Anglais** | en
            Ihr Profil:¶- Gute Deutschkentnisse | de
            Ihr Profil:¶- Du kannst dich auf Deutsch und Niederländisch verständigen. | de nl
            Ihr Profil:¶- Norwegisch ist nicht erforderlich.¶- Lust, in die norwegische Sprache einzutauchen | -
            Icelandic and Faroese are essential. | is fo
            Qualités rédactionnelles en français et en anglais | fr en
            Danish and Polish are the working languages of the council. | -
            Profil :¶- Vous connaissez les bases du traitement de données à des fins de recherche. | -
            """)
    void reads(String text, String expected) {
        String found =
                Drafts.values(Drafts.read(new LanguageSkillExtractor(), text), "/requirements/languages", "language");
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You speak Danish fluently; Finnish is a plus. | FLUENT
            Profil :¶- danois courant, finnois apprécié | FLUENT
            Profil :¶- Bonne maîtrise du danois et du finnois | GOOD GOOD
            """)
    void aLevelIsThatOfTheLanguageItFollows(String text, String expected) {
        assertThat(Drafts.values(Drafts.read(new LanguageSkillExtractor(), text), "/requirements/languages", "level"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Profil :¶- Vous maîtrisez l'anglais (niveau C1) et idéalement l'espagnol. | true false
            Your profile:¶- French required, Dutch a plus | true false
            """)
    void aWishIsThatOfTheLanguageBehindIt(String text, String expected) {
        assertThat(Drafts.values(
                        Drafts.read(new LanguageSkillExtractor(), text), "/requirements/languages", "required"))
                .isEqualTo(expected);
    }
}
