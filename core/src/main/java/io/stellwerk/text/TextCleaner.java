package io.stellwerk.text;

import org.apache.commons.text.StringEscapeUtils;

/**
 * Brings scraped text to one form in a single pass, keeping the way back to every character.
 *
 * <p>It composes accents (NFC), turns no-break and thin spaces into spaces, drops soft hyphens and other invisible marks, joins
 * words that were divided at a line's end, takes ligatures apart, unifies quotation marks and dashes, decodes character references
 * that were left standing, repairs UTF-8 that was read as Windows-1252 ({@code Â£}, {@code Ã©}), puts accents on the letters beside
 * which a PDF file kept them, closes words whose letters were set apart, reads letters of mathematics as letters, removes Markdown's
 * escapes and strong emphasis and the {@code >} of quoted mail.
 */
final class TextCleaner {

    private static final int LONGEST_REFERENCE = 10;
    private static final int LONGEST_CLUSTER = 8;

    private final String source;
    private final StringBuilder text;
    private final Alignment.Builder alignment = new Alignment.Builder();
    private final LooseAccents accents;

    private TextCleaner(String source) {
        this.source = source;
        this.accents = LooseAccents.of(source);
        this.text = new StringBuilder(source.length());
    }

    static AlignedText clean(String source) {
        return new TextCleaner(source).run();
    }

    private AlignedText run() {
        int from = 0;
        for (Span spaced : SpacedLetters.in(source)) {
            rewrite(from, spaced.start());
            for (int i = spaced.start(); i < spaced.end(); i++) {
                if (source.charAt(i) == ' ') {
                    alignment.replace(0, 1);
                } else {
                    copy(i, i + 1);
                }
            }
            from = spaced.end();
        }
        rewrite(from, source.length());
        return new AlignedText(source, text.toString(), alignment.build());
    }

    private void rewrite(int from, int to) {
        int plain = from;
        int i = from;
        while (i < to) {
            int consumed = isPlain(i) ? 0 : replace(i, plain);
            if (consumed == 0) {
                i++;
            } else {
                i += consumed;
                plain = i;
            }
        }
        copy(plain, to);
    }

    /** Letters, digits and most of ASCII stay as they are; a letter before a combining accent does not. */
    private boolean isPlain(int i) {
        char c = source.charAt(i);
        boolean special = c < 0x80
                ? c < 0x20 || c == '-' || c == '&' || c == '\\' || c == '*' || c == '>' || c == '`'
                : !Repertoire.isPlainLetter(c);
        return !special && (i + 1 == source.length() || !isAccent(source.charAt(i + 1)));
    }

    private static boolean isAccent(char c) {
        return Repertoire.isCombining(c) || LooseAccents.isSign(c);
    }

    /** Returns how many characters were rewritten, 0 when this one stays. */
    private int replace(int i, int plain) {
        char c = source.charAt(i);
        String replacement = null;
        int consumed = 1;
        Repertoire.Repair accent = accents.at(i);
        if (accent != null) {
            consumed = accent.length();
            replacement = accent.text();
        } else if (i + 1 < source.length() && Repertoire.isCombining(source.charAt(i + 1))) {
            consumed = clusterLength(i);
            replacement = Repertoire.compose(source.substring(i, i + consumed));
        } else if (c == '-' || c == Repertoire.SOFT_HYPHEN || c == Repertoire.HYPHEN) {
            int end = i + (source.startsWith(Repertoire.TRIPLE_HYPHEN, i) ? Repertoire.TRIPLE_HYPHEN.length() : 1);
            consumed = LineEnds.dividedWord(source, i, end);
            replacement = consumed > 0 ? LineEnds.joint(source, i) : end > i + 1 ? "-" : Repertoire.replacement(c);
            consumed = Math.max(consumed, end - i);
        } else if (c == '&') {
            consumed = referenceLength(i);
            replacement = consumed == 0 ? null : Repertoire.unescape(source.substring(i, i + consumed));
        } else if (c == Repertoire.MATHEMATICAL) {
            consumed = Math.min(2, source.length() - i);
            replacement = Repertoire.plain(source.substring(i, i + consumed));
        } else if (c == '\t') {
            consumed = LineEnds.wordGap(source, i);
            replacement = consumed == 0 ? null : " ";
        } else if (c == '\r') {
            consumed = i + 1 < source.length() && source.charAt(i + 1) == '\n' ? 2 : 1;
            replacement = "\n";
        } else if (c == '\\' || c == '*' || c == '>') {
            consumed = LineEnds.markLength(source, i);
            replacement = consumed == 0 ? null : "";
        } else {
            Repertoire.Repair repair = Repertoire.repair(source, i);
            consumed = repair == null ? 1 : repair.length();
            replacement = repair == null ? Repertoire.replacement(c) : repair.text();
        }
        if (replacement == null || (replacement.length() == consumed && source.startsWith(replacement, i))) {
            return 0;
        }
        copy(plain, i);
        text.append(replacement);
        alignment.replace(replacement.length(), consumed);
        return consumed;
    }

    private void copy(int from, int to) {
        text.append(source, from, to);
        alignment.equal(to - from);
    }

    private int clusterLength(int i) {
        int end = i + 1;
        while (end < source.length() && end - i < LONGEST_CLUSTER && Repertoire.isCombining(source.charAt(end))) {
            end++;
        }
        return end - i;
    }

    private int referenceLength(int i) {
        int limit = Math.min(source.length(), i + LONGEST_REFERENCE);
        for (int end = i + 1; end < limit; end++) {
            char c = source.charAt(end);
            if (c == ';') {
                String reference = source.substring(i, end + 1);
                return StringEscapeUtils.unescapeHtml4(reference).equals(reference) && !"&apos;".equals(reference)
                        ? 0
                        : reference.length();
            }
            if (!Character.isLetterOrDigit(c) && c != '#') {
                return 0;
            }
        }
        return 0;
    }
}
