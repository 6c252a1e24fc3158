package io.stellwerk.extractor.pay;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.PostingParser;
import io.stellwerk.posting.Pay;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupplementExtractorTest {
    private static final PostingParser PARSER = PostingParser.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8% vakantiegeld en een eindejaarsuitkering van 8,3% | HOLIDAY_ALLOWANCE 8, YEAR_END_BONUS 8.3",
                "The salary comes with a holiday allowance of 8% and a year-end bonus of 8.3%. | HOLIDAY_ALLOWANCE 8, YEAR_END_BONUS 8.3",
                "vakantiegeld (8%) en eindejaarsuitkering (8,3%) | HOLIDAY_ALLOWANCE 8, YEAR_END_BONUS 8.3",
                "Wir bieten Jahressonderzahlung und VBL. | YEAR_END_BONUS",
                "13e maand en 25 vakantiedagen | YEAR_END_BONUS",
                "Monatslohn plus 13. Monatsgehalt | YEAR_END_BONUS"
            })
    void readsSupplements(String ad, String supplements) {
        assertThat(text(ad)).isEqualTo(supplements);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We stand for diversity, equity and inclusion.",
                "Je hebt een MBO-diploma en je werkt graag met je handen.",
                "30 days of holiday and flexible working hours",
                "You have 13 months of experience in payroll."
            })
    void leavesOtherWordsAlone(String ad) {
        assertThat(text(ad)).isEmpty();
    }

    private static String text(String ad) {
        Pay pay = PARSER.parse(ad).posting().pay();
        List<String> all = new ArrayList<>();
        if (pay != null) {
            pay.supplements()
                    .forEach(one ->
                            all.add(one.percent() == null ? one.kind().name() : one.kind() + " " + one.percent()));
        }
        return String.join(", ", all);
    }
}
