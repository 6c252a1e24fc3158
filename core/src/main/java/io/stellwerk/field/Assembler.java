package io.stellwerk.field;

import io.stellwerk.json.PostingJson;
import io.stellwerk.posting.Alternative;
import io.stellwerk.posting.Evidence;
import io.stellwerk.posting.Extraction;
import io.stellwerk.posting.Posting;
import io.stellwerk.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** Makes an extraction of a draft: its leaves in records, its lists closed up where members stayed empty. */
public final class Assembler {

    private static final double SHOWN_DIGITS = 1000.0;

    private final Draft draft;
    private final Calibration calibration;
    private final boolean alternatives;
    private final Branch root = new Branch.OfRecord(RecordShape.of(Posting.class));
    private final List<Evidence> evidence = new ArrayList<>();

    private Assembler(Draft draft, Calibration calibration, boolean alternatives) {
        this.draft = draft;
        this.calibration = calibration;
        this.alternatives = alternatives;
    }

    /**
     * Makes an extraction.
     *
     * @param draft the finished draft
     * @param calibration turns claimed probabilities into confidences
     * @param alternatives whether evidence lists rejected readings
     * @return the extraction, without a source id
     */
    public static Extraction assemble(Draft draft, Calibration calibration, boolean alternatives) {
        Assembler assembler = new Assembler(draft, calibration, alternatives);
        draft.leaves().forEach(assembler::set);
        draft.leaves().forEach(assembler::prove);
        return new Extraction(null, (Posting) assembler.root.make(), assembler.evidence, draft.issues());
    }

    private void set(String pointer, Draft.Leaf leaf) {
        List<String> parts = parts(pointer);
        Branch branch = root;
        int last = parts.size() - 1;
        for (int i = 0; i < last; i++) {
            branch = branch.child(parts.get(i), isIndex(parts.get(i + 1)));
        }
        branch.set(parts.get(last), leaf.value());
    }

    private void prove(String pointer, Draft.Leaf leaf) {
        String closedUp = closedUp(pointer);
        Collection<Reading> readings = leaf.readings();
        for (Reading reading : readings.size() == 1 ? readings : new LinkedHashSet<>(readings)) {
            evidence.add(evidence(closedUp, reading, leaf));
        }
    }

    private String closedUp(String pointer) {
        List<String> parts = parts(pointer);
        StringBuilder closedUp = new StringBuilder();
        Branch branch = root;
        for (int i = 0; i < parts.size(); i++) {
            closedUp.append('/').append(branch.closedUp(parts.get(i)));
            if (i + 1 < parts.size()) {
                branch = branch.child(parts.get(i), isIndex(parts.get(i + 1)));
            }
        }
        return closedUp.toString();
    }

    private static List<String> parts(String pointer) {
        List<String> parts = new ArrayList<>(4);
        int from = 1;
        for (int to = pointer.indexOf('/', from); to >= 0; to = pointer.indexOf('/', from)) {
            parts.add(pointer.substring(from, to));
            from = to + 1;
        }
        parts.add(pointer.substring(from));
        return parts;
    }

    private Evidence evidence(String pointer, Reading reading, Draft.Leaf leaf) {
        Span source = draft.text().toSource(reading.span());
        List<Alternative> rejected = new ArrayList<>();
        if (alternatives) {
            for (Draft.Rejected one : leaf.rejected()) {
                Span span = draft.text().toSource(one.reading().span());
                rejected.add(new Alternative(
                        PostingJson.leaf(one.value()).asText(),
                        span.start(),
                        span.end(),
                        confidence(pointer, one.reading())));
            }
        }
        return new Evidence(
                pointer,
                source.start(),
                source.end(),
                source.of(draft.text().source()),
                reading.rule(),
                confidence(pointer, reading),
                reading.basis(),
                rejected,
                null,
                null,
                reading.because());
    }

    private double confidence(String pointer, Reading reading) {
        return Math.round(calibration.confidence(pointer, reading.confidence()) * SHOWN_DIGITS) / SHOWN_DIGITS;
    }

    private static boolean isIndex(String part) {
        return !part.isEmpty() && Character.isDigit(part.charAt(0));
    }
}
