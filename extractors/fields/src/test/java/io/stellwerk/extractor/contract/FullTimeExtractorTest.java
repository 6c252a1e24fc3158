package io.stellwerk.extractor.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.extractor.PostingValues;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullTimeExtractorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wir suchen eine Glasbläserin in Vollzeit.|true",
                "This is a full-time position in our bakery.|true",
                "Quotité de travail : Complet|true",
                "Poste à temps complet.|true",
                "Omfattning: Heltid|true",
                "Die Stelle umfasst 100 % der regelmäßigen Arbeitszeit.|true",
                "Wir suchen eine Glasbläserin in Teilzeit.|false",
                "Beschäftigungsumfang: 50 %|false",
                "Wir suchen eine Glasbläserin in Teilzeit mit 24 Wochenstunden. Wir bieten Teilzeitmöglichkeiten.|false",
                "Wir suchen eine Glasbläserin in Teilzeit ab 24 Wochenstunden. Wir bieten Teilzeitmöglichkeiten.|''",
                "Wir suchen eine Lotsin, geringfügig beschäftigt.|false",
                "Wir sind 40 Menschen, davon 60 % in Teilzeit.|''",
                "Een deeltijdse betrekking in Gent.|false",
                "Umfang: Vollzeit oder Teilzeit|''",
                "Die Stelle ist teilzeitgeeignet.|''",
                "Beschäftigungsumfang: 80-100 %|''",
                "You are enrolled in full-time studies.|''",
                "Full Professor of Basketry|''",
                "Der Verein hat 40 Vollzeitbeschäftigte.|''",
                "Our baker left. The bakery offers a full-time, early-morning position.|true",
                "The post will initially be part-time, and we expect it to convert to full-time.|false",
            })
    void tellsFullTimeFromPartTime(String ad, String fullTime) {
        assertThat(PostingValues.of(ad, "/workload/fullTime")).isEqualTo(fullTime);
    }
}
