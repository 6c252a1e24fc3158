package io.stellwerk.extractor.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.extractor.PostingValues;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeTimeExtractorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Poste disponible immédiatement.|/start/asap|true",
                "Deux postes sont à pourvoir très rapidement.|/start/asap|true",
                "Tillträde: omgående|/start/asap|true",
                "The position is immediately available.|/start/asap|true",
                "Engagement au plus tôt le 1er juin 2031.|/start/asap|''",
                "Please contact the keeper as soon as possible.|/start/asap|''",
                "Flaws in a lens move you to mend them sofort.|/start/asap|''",
                "The start date is negotiable.|/start/flexible|true",
                "Zum nächst möglichen Termin suchen wir eine Lotsin.|/start/asap|true",
                "Bewerbungen sind jederzeit möglich.|/deadline/rolling|true",
                "Start date is 1 November 2031 but can be negotiated.|/start/flexible|true",
                "Your salary can be negotiated.|/start/flexible|''",
                "Zum 1. Juni 2031 oder später suchen wir eine Wärterin.|/start/flexible|true",
                "Working hours are flexible.|/start/flexible|''",
                "There is no deadline; we read letters as they come in.|/deadline/rolling|true",
                "Wir nehmen laufend Bewerbungen entgegen.|/deadline/rolling|true",
                "Bewerbungen nehmen wir laufend entgegen.|/deadline/rolling|true",
                "Nous améliorons nos phares en continu.|/deadline/rolling|''",
                "Nennen Sie uns Ihren frühestmöglichen Eintrittstermin.|/start/asap|''",
                "Please send your earliest possible start date.|/start/asap|''",
                "Review of applications will begin immediately.|/start/asap|''",
                "We review applications on a rolling basis beginning 3 May 2031.|/deadline/rolling|true",
                "The post will be filled as soon as a suitable candidate is found.|/deadline/rolling|true",
                "The post will be filled as soon as a suitable candidate is found.|/start/asap|''",
                "Lighthouse • Post: keeper • Start: immediately|/start/asap|true",
            })
    void readsTimesThatAreNoDates(String ad, String pointer, String value) {
        assertThat(PostingValues.of(ad, pointer)).isEqualTo(value);
    }
}
