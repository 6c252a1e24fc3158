package io.stellwerk.batch;

import org.apache.commons.text.WordUtils;

/** Other layouts in which the same ad may reach its readers, with the share of values that must still be read right there. */
enum SampleLayout {
    WRAPPED_AT_70(0.98),
    WRAPPED_AT_45(0.97),
    WRAPPED_TWICE(0.96),
    BLANK_LINE_AFTER_EACH(0.975),
    NO_BLANK_LINES(0.98),
    INDENTED(0.98),
    QUOTED(0.975),
    PARAGRAPHS_IN_ONE_LINE(0.965),
    ALL_IN_ONE_LINE(0.935),
    FORWARDED(0.97);

    private static final String FORWARDER = """
            Dear colleagues,

            the following may be of interest to some of you.

            Best wishes,
            Ada

            ---------- Forwarded message ----------

            """;
    private static final String LIST = """

            _______________________________________________
            stellen mailing list
            stellen@liste.example
            http://liste.example/mailman/listinfo/stellen
            """;

    private final double floor;

    SampleLayout(double floor) {
        this.floor = floor;
    }

    /** The least F1 over all values of the sample ads. */
    double floor() {
        return floor;
    }

    String of(String text) {
        return switch (this) {
            case WRAPPED_AT_70 -> wrapped(text, 70);
            case WRAPPED_AT_45 -> wrapped(text, 45);
            case WRAPPED_TWICE -> wrapped(wrapped(text, 72), 58);
            case BLANK_LINE_AFTER_EACH -> text.replaceAll("\n+", "\n\n");
            case NO_BLANK_LINES -> text.replaceAll("\n+", "\n");
            case INDENTED -> text.replaceAll("(?m)^(?=.)", "    ");
            case QUOTED -> wrapped(text, 70).replaceAll("(?m)^", "> ");
            case PARAGRAPHS_IN_ONE_LINE -> text.replaceAll("(?<!\n)\n(?!\n)", " ");
            case ALL_IN_ONE_LINE -> text.replaceAll("\\s+", " ");
            case FORWARDED -> FORWARDER + wrapped(text, 72) + LIST;
        };
    }

    private static String wrapped(String text, int width) {
        StringBuilder lines = new StringBuilder();
        text.lines()
                .forEach(line -> lines.append(WordUtils.wrap(line.strip(), width, "\n", false))
                        .append('\n'));
        return lines.toString();
    }
}
