package io.stellwerk.documents;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The formats that can be told apart, with their media type and the names they go by. */
enum Format {
    HTML("text/html", "html", "htm", "xhtml", "application/xhtml+xml"),
    MARKDOWN("text/markdown", "md", "markdown", "text/x-markdown"),
    TEXT("text/plain", "txt", "text"),
    PDF("application/pdf", "pdf", "application/x-pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "docm"),
    DOC("application/msword", "doc", "dot"),
    ODT("application/vnd.oasis.opendocument.text", "odt", "ott"),
    RTF("application/rtf", "rtf", "text/rtf"),
    MAIL("message/rfc822", "eml"),
    MBOX("application/mbox", "mbox"),
    WARC("application/warc", "warc"),
    GZIP("application/gzip", "gz", "application/x-gzip"),
    UNKNOWN("application/octet-stream");

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of, which cannot change
    private final Set<String> names;

    Format(String mediaType, String... names) {
        this.mediaType = mediaType;
        this.names = Set.of(names);
    }

    String mediaType() {
        return mediaType;
    }

    boolean isText() {
        return this == HTML || this == MARKDOWN || this == TEXT;
    }

    /** What a file extension or a media type says, empty for unknown and for meaningless ones. */
    static Optional<Format> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (format != UNKNOWN && (format.mediaType.equals(lower) || format.names.contains(lower))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** What the hints say: the extension first, as servers often send a type for all. */
    static Optional<Format> hinted(Hints hints) {
        return named(hints.extension()).or(() -> named(hints.bareType()));
    }
}
