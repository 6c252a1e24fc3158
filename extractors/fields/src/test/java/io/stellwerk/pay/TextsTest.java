package io.stellwerk.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0       | 0            | 0.00",
                "0.5     | 0.50         | 0.50",
                "999.995 | 1,000.00     | 1,000.00",
                "100.00  | 100          | 100.00",
                "2872    | 2,872        | 2,872.00",
                "4542.6  | 4,542.60     | 4,542.60",
                "1234567 | 1,234,567    | 1,234,567.00",
                "1E+6    | 1,000,000    | 1,000,000.00",
                "987654.32 | 987,654.32 | 987,654.32"
            })
    void amountsAreGroupedInThousands(BigDecimal amount, String brief, String full) {
        assertThat(Texts.amount(amount)).isEqualTo(brief);
        assertThat(Texts.cents(amount)).isEqualTo(full);
    }
}
