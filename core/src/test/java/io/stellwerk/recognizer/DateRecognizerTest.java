package io.stellwerk.recognizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.quantity.PartialDate;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateRecognizerTest {

    private static List<String> dates(String text) {
        List<String> found = new ArrayList<>();
        for (Mention mention : Quantities.find(text)) {
            if (mention.quantity().kind().startsWith("date")) {
                found.add(mention.quantity() + (mention.latent() ? "?" : ""));
            }
        }
        return found;
    }

    @Test
    void oneClearDateDecidesTheOrderOfAll() {
        assertThat(dates("Apply by 04/05/2027. The post begins on 10/25/2027."))
                .containsExactly("2027-04-05", "2027-10-25");
        assertThat(dates("Apply by 04/05/2027. The post begins on 25/10/2027."))
                .containsExactly("2027-05-04", "2027-10-25");
        assertThat(dates("Apply by 04/05/2027.")).containsExactly("2027-05-04");
    }

    @Test
    void weekdaysBelongToTheDate() {
        Mention mention = Quantities.find("until Friday, 5 March 2027").get(0);
        assertThat(mention.span().start()).isEqualTo(6);
        assertThat(((PartialDate) mention.quantity()).weekday()).isEqualTo(DayOfWeek.FRIDAY);
    }

    @Test
    void edgesHaveRulesOfTheirOwn() {
        assertThat(Quantities.find("in mid-July 2027").get(0).rule()).isEqualTo("date/middle-of-month");
        assertThat(Quantities.find("by the end of July 2027").get(0).rule()).isEqualTo("date/end-of-month");
        assertThat(Quantities.find("in July 2027").get(0).rule()).isEqualTo("date/month-year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"in 2027", "ab September", "autumn 2027", "2026/27", "en mai"})
    void coarseDatesAreLatent(String text) {
        assertThat(dates(text)).singleElement().asString().endsWith("?");
    }

    @Test
    void datesMayBreakOverALine() {
        assertThat(
                        dates(
                                "The closing date for all of the applications that we expect to see is 31 August\n2027 at noon."))
                .containsExactly("2027-08-31");
        assertThat(dates("31. August 2027\n\nMusterstadt")).containsExactly("2027-08-31");
    }

    @Test
    void boldSignsMayStandBeforeTheYear() {
        assertThat(dates("The deadline is **March 3**, 2027.")).containsExactly("2027-03-03");
    }

    @Test
    void thirtyFirstOfFebruaryIsNoDate() {
        assertThat(dates("31.2.2027, 30 February 2027")).doesNotContain("2027-02-31", "2027-02-30");
    }
}
