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
        List<Placed> leaves = new ArrayList<>(draft.leaves().size());
        draft.leaves().forEach((pointer, leaf) -> leaves.add(assembler.place(pointer, leaf)));
        leaves.forEach(assembler::prove);
        return new Extraction(null, (Posting) assembler.root.make(), assembler.evidence, draft.issues());
    }

    /** A leaf with the parts of its pointer and the branch that each part belongs to. */
    private record Placed(Draft.Leaf leaf, List<String> parts, List<Branch> branches) {

        /** Its pointer once all leaves are known. */
        String pointer() {
            StringBuilder pointer = new StringBuilder();
            for (int i = 0; i < parts.size(); i++) {
                pointer.append('/').append(branches.get(i).closedUp(parts.get(i)));
            }
            return pointer.toString();
        }
    }

    private Placed place(String pointer, Draft.Leaf leaf) {
        List<String> parts = parts(pointer);
        List<Branch> branches = new ArrayList<>(parts.size());
        Branch branch = root;
        branches.add(branch);
        for (int i = 1; i < parts.size(); i++) {
            branch = branch.child(parts.get(i - 1), isIndex(parts.get(i)));
            branches.add(branch);
        }
        branch.set(parts.get(parts.size() - 1), leaf.value());
        return new Placed(leaf, parts, branches);
    }

    private void prove(Placed placed) {
        String pointer = placed.pointer();
        Draft.Leaf leaf = placed.leaf();
        Collection<Reading> readings = leaf.readings();
        for (Reading reading : readings.size() == 1 ? readings : new LinkedHashSet<>(readings)) {
            evidence.add(evidence(pointer, reading, leaf));
        }
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
