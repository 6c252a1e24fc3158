package io.stellwerk.pay;

import io.stellwerk.table.DataException;
import io.stellwerk.table.Row;
import io.stellwerk.table.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the rows of one pay-scale file into bands; a faulty row fails with file, line, column and reason. */
final class ScaleReader {
    private final Table table;
    private final PayScale scale;
    private final Map<Key, Draft> drafts = new LinkedHashMap<>();
    /** One string for the thousand cells of a step. */
    private final Map<String, String> stepNames = new HashMap<>();

    private final Map<String, LocalDate> dates = new HashMap<>();

    private ScaleReader(String id, Table table) {
        this.table = table;
        this.scale = new ScaleHeader(id, table).read();
    }

    static List<PayBand> read(String id, Table table) {
        return new ScaleReader(id, table).bands();
    }

    private List<PayBand> bands() {
        if (table.rows().isEmpty()) {
            throw new DataException(table.name(), 0, null, "no rows below the header");
        }
        table.rows().forEach(this::add);
        checkOverlaps();
        return drafts.entrySet().stream()
                .map(entry -> band(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void add(Row row) {
        String region = row.find("region").orElse(scale.region());
        Key key = new Key(region, row.required("grade"), date(row, "valid_from"));
        LocalDate until = until(row, key.validFrom);
        Draft draft = drafts.computeIfAbsent(key, ignored -> new Draft(row, until));
        if (until == null ? draft.until != null : !until.equals(draft.until)) {
            throw row.error("valid_to", "differs from the other steps of " + key.grade + " from " + key.validFrom);
        }
        PayStep step = step(row);
        if (draft.steps.putIfAbsent(step.step(), step) != null) {
            throw row.error("step", "doubled: " + key.grade + " step " + step.step() + " from " + key.validFrom);
        }
    }

    private @Nullable LocalDate until(Row row, LocalDate from) {
        if (row.find("valid_to").isEmpty()) {
            return scale.knownUntil();
        }
        LocalDate until = date(row, "valid_to");
        if (until.isBefore(from)) {
            throw row.error("valid_to", until + " is before " + from);
        }
        return until;
    }

    /** A table has few dates, each in hundreds of rows. */
    private LocalDate date(Row row, String column) {
        return dates.computeIfAbsent(row.get(column), cell -> row.date(column));
    }

    private PayStep step(Row row) {
        BigDecimal amount = row.decimal("amount");
        if (amount.signum() <= 0) {
            throw row.error("amount", "must be positive: " + amount);
        }
        return new PayStep(
                stepNames.computeIfAbsent(row.required("step"), name -> name), amount, verification(row), source(row));
    }

    private static Verification verification(Row row) {
        Optional<String> label = row.find("verified");
        return label.isEmpty()
                ? Verification.ONE_SOURCE
                : Verification.ofLabel(label.get())
                        .orElseThrow(() -> row.error(
                                "verified", "not one of two-sources, one-source, derived: \"" + label.get() + "\""));
    }

    /** A number stands for the note {@code # source-n: …} of the header, so that rows stay short. */
    private String source(Row row) {
        String cell = row.find("source").orElse("");
        if (cell.isEmpty() || !cell.chars().allMatch(Character::isDigit)) {
            return cell;
        }
        String source = table.meta().get("source-" + cell);
        if (source == null) {
            throw row.error("source", "no \"# source-" + cell + ": …\" in the header");
        }
        return source;
    }

    private void checkOverlaps() {
        Map<String, Map.Entry<Key, Draft>> last = new HashMap<>();
        List<Map.Entry<Key, Draft>> byDate = new ArrayList<>(drafts.entrySet());
        byDate.sort(Map.Entry.comparingByKey((a, b) -> a.validFrom.compareTo(b.validFrom)));
        for (Map.Entry<Key, Draft> next : byDate) {
            Key key = next.getKey();
            Map.Entry<Key, Draft> before = last.put(key.region + "/" + key.grade, next);
            LocalDate until = before == null ? null : before.getValue().until;
            boolean printed =
                    before != null && before.getValue().first.find("valid_to").isPresent();
            if (printed && until != null && !until.isBefore(key.validFrom)) {
                throw next.getValue().first.error("valid_from", "the period before ends later, on " + until);
            }
        }
    }

    private PayBand band(Key key, Draft draft) {
        return new PayBand(scale, key.region, key.grade, key.validFrom, draft.until, List.copyOf(draft.steps.values()));
    }

    /** What the rows of one band have in common. */
    private record Key(String region, String grade, LocalDate validFrom) {}

    /** A band that is being collected. */
    private static final class Draft {
        final Row first;
        final @Nullable LocalDate until;
        final Map<String, PayStep> steps = new LinkedHashMap<>();

        Draft(Row first, @Nullable LocalDate until) {
            this.first = first;
            this.until = until;
        }
    }
}
