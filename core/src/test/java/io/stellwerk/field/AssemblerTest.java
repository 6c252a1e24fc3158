package io.stellwerk.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stellwerk.json.PostingJson;
import io.stellwerk.posting.Alternative;
import io.stellwerk.posting.Basis;
import io.stellwerk.posting.Contact;
import io.stellwerk.posting.Evidence;
import io.stellwerk.posting.Extraction;
import io.stellwerk.posting.Field;
import io.stellwerk.posting.Fields;
import io.stellwerk.posting.Posting;
import io.stellwerk.text.AlignedText;
import io.stellwerk.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The way from a draft to an extraction. */
class AssemblerTest {

    private static final String SOURCE = "Kü\u00ADfer für\u00A024 Monate";
    private static final String CLEAN = "Küfer für 24 Monate";

    private final Draft draft = new Draft(AlignedText.of(SOURCE));

    private Reading reading(String piece) {
        int start = CLEAN.indexOf(piece);
        return new Reading(new Span(start, start + piece.length()), "a/rule", 0.98765, Basis.DERIVED, List.of("bias"));
    }

    @Test
    void evidenceShowsTheSourceAsItIs() {
        draft.set(Fields.TITLE, "Küfer", reading("Küfer"));
        draft.set(Fields.CONTRACT_DURATION_MIN, Period.ofMonths(24), reading("für 24 Monate"));
        Extraction extraction = Assembler.assemble(draft, Calibration.NONE, false);
        assertThat(extraction.evidence("/title")).singleElement().satisfies(evidence -> {
            assertThat(evidence.text()).isEqualTo("Kü\u00ADfer");
            assertThat(evidence.rule()).isEqualTo("a/rule");
            assertThat(evidence.confidence()).isEqualTo(0.988);
            assertThat(evidence.basis()).isEqualTo(Basis.DERIVED);
            assertThat(evidence.because()).containsExactly("bias");
        });
        assertThat(extraction.evidence("/contract")).singleElement().satisfies(evidence -> {
            assertThat(evidence.text()).isEqualTo("für\u00A024 Monate");
            assertThat(SOURCE.substring(evidence.start(), evidence.end())).isEqualTo(evidence.text());
        });
        assertThat(extraction.source()).isNull();
    }

    @Test
    void membersThatStayedEmptyCloseUp() {
        draft.set(Fields.CONTACT_NAME.at(3), "Ida Kern", reading("Küfer"));
        draft.set(Fields.CONTACT_EMAIL.at(1), "k@kelter.example", reading("für"));
        draft.set(Fields.CONTACT_PHONE.at(3), "+494315550199", reading("24"));
        Extraction extraction = Assembler.assemble(draft, Calibration.NONE, false);
        assertThat(extraction.posting().contacts())
                .containsExactly(
                        new Contact(null, null, "k@kelter.example", null, null),
                        new Contact("Ida Kern", null, null, "+494315550199", null));
        assertThat(extraction.evidence())
                .extracting(Evidence::field)
                .containsExactlyInAnyOrder("/contacts/1/name", "/contacts/0/email", "/contacts/1/phone");
    }

    @Test
    void listsOfPlainValuesKeepTheirOrder() {
        draft.set(Fields.LANGUAGES.at(1), "en", reading("für"));
        draft.set(Fields.LANGUAGES.at(0), "de", reading("Küfer"));
        assertThat(Assembler.assemble(draft, Calibration.NONE, false).posting().languages())
                .containsExactly("de", "en");
    }

    @Test
    void leavesKeepTheirTypes() {
        draft.set(Fields.DEADLINE_TIME, LocalTime.of(23, 59), reading("für"));
        draft.set(Fields.WORKLOAD_HOURS_MIN, new BigDecimal("19.50"), reading("24"));
        draft.set(new Field<>("/extras/barrels", Integer.class), 3, reading("24"));
        String json = PostingJson.write(
                Assembler.assemble(draft, Calibration.NONE, false).posting());
        assertThat(json)
                .isEqualTo("{\"workload\":{\"hoursPerWeek\":{\"min\":19.5}},\"deadline\":{\"time\":\"23:59\"},"
                        + "\"extras\":{\"barrels\":3}}");
    }

    @Test
    void rejectedReadingsShowOnlyWhenAskedFor() {
        draft.set(Fields.TITLE, "Küfer", reading("Küfer"));
        draft.reject(Fields.TITLE, "Monate", reading("Monate"));
        assertThat(Assembler.assemble(draft, Calibration.NONE, false)
                        .evidence()
                        .get(0)
                        .alternatives())
                .isEmpty();
        assertThat(Assembler.assemble(draft, Calibration.NONE, true)
                        .evidence()
                        .get(0)
                        .alternatives())
                .containsExactly(new Alternative("Monate", 14, 20, 0.988));
    }

    @Test
    void severalReadingsAreSeveralPiecesOfEvidence() {
        draft.set(Fields.TITLE, "Küfer", reading("Küfer"));
        draft.support(Fields.TITLE, reading("Monate"));
        assertThat(Assembler.assemble(draft, Calibration.NONE, false).evidence())
                .extracting(Evidence::text)
                .containsExactly("Kü\u00ADfer", "Monate");
    }

    @Test
    void whatApplicationsAddIsAsJsonHasIt() {
        draft.set(new Field<>("/extras/opened", LocalDate.class), LocalDate.of(2031, 5, 4), reading("24"));
        draft.set(new Field<>("/extras/barrels/4/litres", Integer.class), 225, reading("24"));
        draft.set(new Field<>("/extras/barrels/9/litres", Integer.class), 300, reading("24"));
        Extraction extraction = Assembler.assemble(draft, Calibration.NONE, false);
        assertThat(extraction.posting().extras())
                .containsEntry("opened", "2031-05-04")
                .containsEntry("barrels", List.of(Map.of("litres", 225), Map.of("litres", 300)));
        assertThat(extraction.evidence())
                .extracting(Evidence::field)
                .containsExactly("/extras/opened", "/extras/barrels/0/litres", "/extras/barrels/1/litres");
    }

    @Test
    void aPostingEqualsWhatIsReadBack() {
        draft.set(Fields.WORKLOAD_HOURS_MIN, new BigDecimal("20.00"), reading("24"));
        draft.set(Fields.DEADLINE_TIME, LocalTime.of(12, 0, 59), reading("24"));
        Posting posting = Assembler.assemble(draft, Calibration.NONE, false).posting();
        assertThat(PostingJson.readPosting(PostingJson.write(posting))).isEqualTo(posting);
    }

    @Test
    void aLeafOfAnotherTypeIsAnError() {
        draft.set(new Field<>("/positions", String.class), "drei", reading("24"));
        assertThatThrownBy(() -> Assembler.assemble(draft, Calibration.NONE, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("positions takes Integer");
    }

    @Test
    void aLeafThatThePostingDoesNotKnowIsAnError() {
        draft.set(new Field<>("/titel", String.class), "Küfer", reading("Küfer"));
        assertThatThrownBy(() -> Assembler.assemble(draft, Calibration.NONE, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("titel");
    }
}
