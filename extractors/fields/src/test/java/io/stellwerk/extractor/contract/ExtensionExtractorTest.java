package io.stellwerk.extractor.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.extractor.PostingValues;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtensionExtractorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Stelle ist auf zwei Jahre befristet. Eine Verlängerung ist möglich.|true",
                "Befristet auf ein Jahr, eine Verlängerung ist nicht möglich.|false",
                "CDD de 3 ans renouvelable une fois|true",
                "Contrat de 6 mois non renouvelable|false",
                "Wir bieten eine Stelle für ein Jahr, evtl. Verlängerung des Vertrags.|true",
                "The appointment is for one year with the possibility of renewal.|true",
                "The contract is for two years and is not renewable.|false",
                "Tijdelijk contract voor 1 jaar met uitzicht op verlenging.|true",
                "1 Jahr befristet mit Option auf Verlängerung|true",
                "Eine Stelle für zwei Jahre (mit Aussicht auf drei weitere Jahre)|true",
                "The position is for one year, with a further two years of funding likely.|true",
                "CDD de 12 mois, avec la possibilité d'une année supplémentaire.|true",
                "Postdoc: the appointment is for two years, continuation contingent on funding.|true",
                "CDI avec une période d'essai de 3 mois renouvelable|''",
                "Fixed-term contract of two years. A further three years of experience are an asset.|''",
                "Post for two years with the possibility of moving to another town.|''",
                "Vous travaillez sur les énergies renouvelables.|''",
                "The deadline has been extended to 4 May.|''",
                "Bewerbungsfrist verlängert bis zum 4. Mai 2027|''",
            })
    void tellsWhetherTheContractMayBeExtended(String ad, String possible) {
        assertThat(PostingValues.of(ad, "/contract/extension/possible")).isEqualTo(possible);
    }
}
