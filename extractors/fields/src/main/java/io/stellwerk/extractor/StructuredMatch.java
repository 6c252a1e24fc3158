package io.stellwerk.extractor;

import io.stellwerk.field.Draft;
import io.stellwerk.field.Reading;
import io.stellwerk.field.Structured;
import io.stellwerk.posting.ContractType;
import io.stellwerk.posting.Fields;
import io.stellwerk.posting.Precision;
import io.stellwerk.text.Folding;
import io.stellwerk.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Whether data and text say the same, and where the text says it. */
final class StructuredMatch {

    private static final double USUAL = 0.9;
    /** The end of a page's time is often set by its template. */
    private static final double DEADLINE = 0.7;

    private static final int SHORTEST = 3;
    private static final Set<String> TOGETHER = Set.of("/pay/amount", "/contract/duration");

    private StructuredMatch() {}

    /** What a leaf is decided together with; a leaf that stands alone is its own group. */
    static String group(String pointer) {
        if (pointer.equals(Fields.START_PRECISION.pointer())) {
            return Fields.START_DATE.pointer();
        }
        if (pointer.startsWith(StructuredPlaces.LIST + "/")) {
            return pointer.substring(0, pointer.lastIndexOf('/'));
        }
        String parent = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
        return TOGETHER.contains(parent) ? parent : pointer;
    }

    static boolean agrees(Draft draft, Structured<?> one) {
        Object text = draft.get(one.field()).orElseThrow();
        Object data = one.value();
        if (text instanceof BigDecimal a && data instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        if (text instanceof String a && data instanceof String b) {
            return sameWords(a, b);
        }
        if (text instanceof ContractType a && data instanceof ContractType b) {
            return sameContract(a, b);
        }
        if (one.field().equals(Fields.START_DATE) && text instanceof LocalDate a && data instanceof LocalDate b) {
            return sameStart(draft, a, b);
        }
        return data instanceof Precision || text.equals(data);
    }

    /** Letters and digits alone; one may say more than the other. */
    static boolean sameWords(String a, String b) {
        String one = words(a);
        String other = words(b);
        return one.contains(other) || other.contains(one);
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        Folding.fold(text).codePoints().filter(Character::isLetterOrDigit).forEach(words::appendCodePoint);
        return words.toString();
    }

    /** Data knows only that a post ends, not that it is an internship or leads to tenure. */
    private static boolean sameContract(ContractType text, ContractType data) {
        boolean endless = text == ContractType.PERMANENT || text == ContractType.CIVIL_SERVANT;
        return text == data || data == ContractType.FIXED_TERM && !endless;
    }

    private static boolean sameStart(Draft draft, LocalDate text, LocalDate data) {
        Precision precision = draft.get(Fields.START_PRECISION).orElse(Precision.DAY);
        return switch (precision) {
            case DAY -> text.equals(data);
            case MONTH -> text.getYear() == data.getYear() && text.getMonth() == data.getMonth();
            case QUARTER -> !data.isBefore(text) && data.isBefore(text.plusMonths(6));
            case YEAR -> text.getYear() == data.getYear();
        };
    }

    static String rule(Structured<?> one) {
        return "structured/" + one.label();
    }

    static double confidence(Structured<?> one) {
        return one.field().equals(Fields.DEADLINE_DATE) ? DEADLINE : USUAL;
    }

    /** The place of the value in the text; the empty place at its start when the text has it not. */
    static Reading reading(Draft draft, Structured<?> one) {
        Span span = find(draft.text().text(), one.printed()).orElse(new Span(0, 0));
        return Reading.stated(span, rule(one), confidence(one));
    }

    private static Optional<Span> find(String text, String printed) {
        if (printed.length() < SHORTEST) {
            return Optional.empty();
        }
        for (int at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + printed.length())) {
            int end = at + printed.length();
            boolean before = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (before && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return Optional.of(new Span(at, end));
            }
        }
        return Optional.empty();
    }
}
