package io.stellwerk.json;

/** Plain text as the HTML that a description may hold: {@code p}, {@code br}, {@code ul} and {@code li}. */
final class SchemaOrgText {

    private static final String BULLETS = "-*•–·▪‣";

    private enum Open {
        NOTHING(""),
        PARAGRAPH("</p>"),
        LIST("</ul>");

        private final String end;

        Open(String end) {
            this.end = end;
        }
    }

    private final StringBuilder html = new StringBuilder();
    private Open open = Open.NOTHING;

    private SchemaOrgText() {}

    static String html(String plain) {
        SchemaOrgText text = new SchemaOrgText();
        for (String line : plain.lines().map(String::strip).toList()) {
            text.line(line);
        }
        text.close();
        return text.html.toString();
    }

    private void line(String line) {
        if (line.isEmpty()) {
            close();
        } else if (isItem(line)) {
            start(Open.LIST, "<ul>");
            html.append("<li>").append(escaped(line.substring(1).strip())).append("</li>");
        } else {
            if (open == Open.PARAGRAPH) {
                html.append("<br>");
            }
            start(Open.PARAGRAPH, "<p>");
            html.append(escaped(line));
        }
    }

    private static boolean isItem(String line) {
        return line.length() > 2 && BULLETS.indexOf(line.charAt(0)) >= 0 && Character.isWhitespace(line.charAt(1));
    }

    private void start(Open kind, String tag) {
        if (open != kind) {
            close();
            html.append(tag);
            open = kind;
        }
    }

    private void close() {
        html.append(open.end);
        open = Open.NOTHING;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
