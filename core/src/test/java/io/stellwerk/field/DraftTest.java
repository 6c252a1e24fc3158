package io.stellwerk.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stellwerk.posting.Fields;
import io.stellwerk.posting.Issue;
import io.stellwerk.posting.Severity;
import io.stellwerk.text.AlignedText;
import io.stellwerk.text.Span;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A posting in the making. */
class DraftTest {

    private static final String SOURCE = "Kü\u00ADfer für\u00A024 Monate";

    private final Draft draft = new Draft(AlignedText.of(SOURCE));
    private final Reading first = Reading.stated(new Span(0, 5), "first", 0.5);
    private final Reading second = Reading.inferred(new Span(0, 5), "second", 0.9);

    @Test
    void aLaterValueReplacesAnEarlierOne() {
        draft.set(Fields.TITLE, "Küfer", first);
        draft.set(Fields.TITLE, "Winzer", second);
        assertThat(draft.get(Fields.TITLE)).contains("Winzer");
        assertThat(draft.reading(Fields.TITLE)).contains(second);
        assertThat(draft.leaves()).hasSize(1);
    }

    @Test
    void whatIsNotSetIsAbsent() {
        assertThat(draft.get(Fields.TITLE)).isEmpty();
        assertThat(draft.reading(Fields.TITLE)).isEmpty();
        assertThat(draft.has(Fields.TITLE)).isFalse();
        draft.support(Fields.TITLE, first);
        draft.reject(Fields.TITLE, "Winzer", first);
        assertThat(draft.leaves()).isEmpty();
    }

    @Test
    void aRemovedValueIsGone() {
        draft.set(Fields.CONTRACT_DURATION_MIN, Period.ofMonths(24), first);
        assertThat(draft.has(Fields.CONTRACT_DURATION_MIN)).isTrue();
        draft.remove(Fields.CONTRACT_DURATION_MIN);
        assertThat(draft.has(Fields.CONTRACT_DURATION_MIN)).isFalse();
    }

    @Test
    void furtherPlacesComeBehindTheFirst() {
        draft.set(Fields.TITLE, "Küfer", first);
        draft.support(Fields.TITLE, second);
        assertThat(draft.reading(Fields.TITLE)).contains(first);
        assertThat(draft.leaves().get("/title"))
                .satisfies(leaf -> assertThat(leaf.readings()).containsExactly(first, second));
    }

    @Test
    void aListFieldNeedsTheMembersNumber() {
        assertThatThrownBy(() -> draft.set(Fields.CONTACT_NAME, "Ida Kern", first))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/contacts/*/name");
        assertThat(draft.open("/contacts")).isZero();
        assertThat(draft.open("/contacts")).isEqualTo(1);
        assertThat(draft.size("/contacts")).isEqualTo(2);
        assertThat(draft.size("/locations")).isZero();
    }

    @Test
    void anIssueStandsAtItsPlaceInTheSource() {
        draft.issue("odd-title", Severity.WARNING, Fields.TITLE, "an odd title", new Span(0, 5));
        draft.issue("odd", Severity.INFO, null, "odd", null);
        assertThat(draft.issues())
                .containsExactly(
                        new Issue("odd-title", Severity.WARNING, "/title", "an odd title", 0, 6),
                        new Issue("odd", Severity.INFO, null, "odd", null, null));
    }

    @Test
    void issuesAreCapped() {
        for (int i = 0; i < 1_000; i++) {
            draft.issue("odd", Severity.INFO, null, "odd", null);
        }
        assertThat(draft.issues()).hasSize(200);
    }

    @Test
    void confidenceIsAProbability() {
        for (double wrong : new double[] {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> Reading.stated(new Span(0, 1), "rule", wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("confidence");
        }
        assertThat(first.because(List.of("bias")).because()).containsExactly("bias");
    }
}
