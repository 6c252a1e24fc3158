package io.stellwerk.extractor.pay;

import io.stellwerk.quantity.Money;
import io.stellwerk.quantity.PayPeriod;
import io.stellwerk.table.Row;
import io.stellwerk.table.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How usual an amount is as pay, by the rows of {@code META-INF/stellwerk/pay/sizes.tsv} and {@code units.tsv}. */
final class PaySizes {

    static final PaySizes STANDARD = read(PaySizes.class.getClassLoader());

    private static final String ROOT = "META-INF/stellwerk/pay/";
    private static final String UNKNOWN = "-";

    /** A range of amounts for a period, with the period to conclude where none is printed. */
    private record Size(String per, String name, BigDecimal from, BigDecimal to, Optional<PayPeriod> inferred) {}

    private final List<Size> sizes = new ArrayList<>();
    private final Map<String, BigDecimal> units = new HashMap<>();
    private final Map<String, String> signs = new HashMap<>();

    private PaySizes() {}

    private static PaySizes read(ClassLoader loader) {
        PaySizes all = new PaySizes();
        for (Table table : Table.readAll(loader, ROOT + "sizes.tsv")) {
            table.rows().forEach(row -> all.sizes.add(size(row)));
        }
        for (Table table : Table.readAll(loader, ROOT + "units.tsv")) {
            for (Row row : table.rows()) {
                all.units.put(row.get("currency"), row.decimal("unit"));
                row.find("sign").ifPresent(sign -> all.signs.put(row.get("currency"), sign));
            }
        }
        return all;
    }

    private static Size size(Row row) {
        try {
            return new Size(
                    row.get("per"),
                    row.get("size"),
                    row.decimal("from"),
                    row.decimal("to"),
                    row.find("infer").map(PayPeriod::valueOf));
        } catch (IllegalArgumentException faulty) {
            throw row.error("infer", String.valueOf(faulty.getMessage()));
        }
    }

    /** The name of the amount's size, such as {@code wage} or {@code huge}. */
    String name(Money money, Optional<PayPeriod> per) {
        return find(money, per).map(Size::name).orElse("odd");
    }

    /** The period that an amount without one is typical of, both ends of a range alike. */
    Optional<PayPeriod> period(Money money) {
        Optional<PayPeriod> low = find(money, Optional.empty()).flatMap(Size::inferred);
        BigDecimal max = money.max();
        if (max == null || low.isEmpty()) {
            return low;
        }
        Money high = new Money(max, max, money.currency(), null, null);
        return low.equals(find(high, Optional.empty()).flatMap(Size::inferred)) ? low : Optional.empty();
    }

    /** The sign that a currency shares with others, such as {@code $} or {@code kr}. */
    Optional<String> sign(String currency) {
        return Optional.ofNullable(signs.get(currency));
    }

    private Optional<Size> find(Money money, Optional<PayPeriod> per) {
        BigDecimal printed = money.min() != null ? money.min() : money.max();
        if (printed == null) {
            return Optional.empty();
        }
        BigDecimal unit = units.getOrDefault(money.currency(), BigDecimal.ONE);
        BigDecimal amount = printed.divide(unit, 2, RoundingMode.HALF_UP);
        String name = per.map(PayPeriod::name).orElse(UNKNOWN);
        return sizes.stream()
                .filter(size -> size.per().equals(name)
                        && amount.compareTo(size.from()) >= 0
                        && amount.compareTo(size.to()) < 0)
                .findFirst();
    }
}
