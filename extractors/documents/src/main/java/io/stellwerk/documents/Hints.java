package io.stellwerk.documents;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known about a file besides its bytes; the bytes decide, hints only break ties.
 *
 * @param fileName its name with extension, empty when unknown
 * @param contentType its declared type with parameters: {@code text/html; charset=utf-8}, empty when unknown
 * @param charset its declared character set, which goes before the one in {@code contentType}; empty when unknown
 */
public record Hints(Optional<String> fileName, Optional<String> contentType, Optional<String> charset) {
    private static final Hints NONE = new Hints(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Nothing is known.
     *
     * @return hints without content
     */
    public static Hints none() {
        return NONE;
    }

    /**
     * Only the name is known.
     *
     * @param name file name or path
     * @return hints with that name
     */
    public static Hints ofFileName(String name) {
        return new Hints(Optional.of(name), Optional.empty(), Optional.empty());
    }

    /**
     * Only the declared type is known, as from an HTTP header.
     *
     * @param type media type with or without parameters
     * @return hints with that type
     */
    public static Hints ofContentType(String type) {
        return new Hints(Optional.empty(), Optional.of(type), Optional.empty());
    }

    static Hints of(Path path) {
        Path name = path.getFileName();
        return name == null ? NONE : ofFileName(name.toString());
    }

    Hints orFileName(Path path) {
        return fileName.isPresent() ? this : new Hints(of(path).fileName(), contentType, charset);
    }

    /** The extension in lower case, empty where there is none. */
    String extension() {
        String name = fileName.orElse("").toLowerCase(Locale.ROOT);
        int point = name.lastIndexOf('.');
        return point < 0 || name.indexOf('/', point) >= 0 ? "" : name.substring(point + 1);
    }

    /** The type without parameters, in lower case. */
    String bareType() {
        String type = contentType.orElse("").toLowerCase(Locale.ROOT);
        int parameter = type.indexOf(';');
        return (parameter < 0 ? type : type.substring(0, parameter)).strip();
    }

    /** The declared character set, from either place. */
    Optional<String> declaredCharset() {
        return charset.or(() -> contentType.flatMap(type -> Charsets.label(type, 0)));
    }
}
