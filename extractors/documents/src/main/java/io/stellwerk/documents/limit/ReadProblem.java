package io.stellwerk.documents.limit;

import io.stellwerk.posting.Issue;
import io.stellwerk.posting.Severity;
import java.util.Locale;

/** What can be wrong with a file; every constant has a stable code. */
public enum ReadProblem {
    /** Nothing to read: no bytes, or no text in them. */
    EMPTY(true),
    /** A format this reader does not know, such as an image. */
    UNSUPPORTED_TYPE(true),
    /** The content is of another kind than the name or the declared type say; it is read as what it is. */
    MISLABELLED(false),
    /** The declared character set was not the one in use, or characters had been decoded twice. */
    CHARSET_REPAIRED(false),
    /** Pages without any text, such as a scan: text recognition is needed first. */
    NO_TEXT_LAYER(true),
    /** The content needs a password. */
    ENCRYPTED(true),
    /** The file ends too early; what came before the end is read. */
    TRUNCATED(false),
    /** The format's rules are broken so that no text could be taken out. */
    MALFORMED(true),
    /** More bytes, pages or characters than the limits allow. */
    TOO_LARGE(true),
    /**
     * Elements or messages are nested deeper than the limits allow; deeper ones are read as if they stood at the
     * limit.
     */
    TOO_DEEP(false),
    /** Unpacking would yield more than the limits allow. */
    EXPANSION_RATIO(true),
    /** More attachments than the limits allow; the rest is left out. */
    TOO_MANY_EMBEDDED(false),
    /** Reading took longer than the limits allow. */
    TIME_LIMIT(true),
    /** Structured data in the page that is no valid JSON; it is left out. */
    STRUCTURED_DATA_MALFORMED(false);

    private final boolean fatal;

    ReadProblem(boolean fatal) {
        this.fatal = fatal;
    }

    /**
     * The stable code of the problem, such as {@code no-text-layer}.
     *
     * @return lower case words joined by hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether the text is missing or incomplete because of it, so that the document must not be taken for a whole ad.
     *
     * @return true for an error, false for a warning
     */
    public boolean isError() {
        return fatal;
    }

    /**
     * The issue to report.
     *
     * @param message the place and the cause, for a person: {@code "3 pages, none with text"}
     * @return an issue of the whole document, an error or a warning
     */
    public Issue issue(String message) {
        return new Issue(code(), fatal ? Severity.ERROR : Severity.WARNING, null, message, null, null);
    }
}
