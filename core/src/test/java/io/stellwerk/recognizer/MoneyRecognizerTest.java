package io.stellwerk.recognizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.quantity.Money;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyRecognizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Vergütung nach E 13 € 4.210; EUR 4210",
                "lønnen er kr 512 300 per år, og vi tilbyr deg gode vilkår hos oss; NOK 512300 YEAR",
                "lønnen udgør kr. 33.500, og der er ikke tale om en fast stilling af denne slags; DKK 33500",
                "€ 3,000 plus up to € 500 a year for travel; EUR 3000",
                "a budget of € 600M; EUR 600000000"
            })
    void anAmountInASentence(String text, String money) {
        assertThat(amounts(text)).first().hasToString(money);
    }

    @Test
    void aNumberWithoutCurrencyIsNoMoney() {
        assertThat(amounts("35k-45k users, 3.000 to 4.000 of them new")).isEmpty();
    }

    @Test
    void twoCurrenciesAreTwoAmounts() {
        assertThat(amounts("€ 500 - $ 600")).extracting(Money::currency).containsExactly("EUR", "USD");
    }

    private static List<Money> amounts(String text) {
        return Quantities.find(text).stream()
                .filter(m -> m.is(Money.class))
                .map(m -> (Money) m.quantity())
                .toList();
    }
}
