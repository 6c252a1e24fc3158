package io.stellwerk.extractor.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.extractor.Drafts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperienceExtractorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Your profile:¶- at least 3 years of professional experience in archives | 36
            Ihr Profil:¶- mindestens zweijährige Berufserfahrung im Labor | 24
            Profil :¶- Vous justifiez de cinq ans d'expérience en restauration. | 60
            Jouw profiel¶- minimaal 4 jaar werkervaring in de zorg | 48
            The contract is limited to 3 years. | -
            We offer:¶- a contract of 24 months in an experienced team | -
            Your profile:¶- 3+ years of experience with looms | 36
            Your profile:¶- Three or more years' experience with looms | 36
            Your profile:¶- At least 5 years in a similar role | 60
            Die Tätigkeit ist auf sechs Jahre befristet. | -
            We have more than 20 years of experience in weaving. | -
            Funding is secured for 3 years; experience with looms is needed. | -
            """)
    void reads(String text, String expected) {
        String found =
                Drafts.values(Drafts.read(new ExperienceExtractor(), text), "/requirements/experienceMonths", "min");
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }
}
