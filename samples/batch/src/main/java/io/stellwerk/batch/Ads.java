package io.stellwerk.batch;

import io.stellwerk.documents.DocumentReader;
import io.stellwerk.documents.Hints;
import io.stellwerk.documents.ReadDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The ads behind the inputs of the command line, one after the other, so that archives of any size fit. */
final class Ads {

    /** What is taken from folders; a file that is named itself is read whatever its ending. */
    private static final Set<String> ENDINGS = Set.of(
            "txt",
            "text",
            "md",
            "markdown",
            "html",
            "htm",
            "xhtml",
            "pdf",
            "docx",
            "doc",
            "odt",
            "rtf",
            "eml",
            "mbox",
            "warc",
            "warc.gz");

    private final DocumentReader reader = DocumentReader.create();

    /**
     * Hands the ads of an input on, in a fixed order. An input that can't be read is handed on as an ad whose issue says why.
     *
     * @param input a file, a folder, or {@code -} for standard input
     * @param in standard input
     * @param receiver receives each ad
     */
    void each(String input, InputStream in, Consumer<Ad> receiver) {
        if (input.equals("-")) {
            records("-", receiver, () -> reader.readAll(in, Hints.none()));
            return;
        }
        Path path = Path.of(input);
        if (!Files.exists(path)) {
            receiver.accept(Ad.unreadable(input, "input-missing", "no such file or folder"));
        } else if (Files.isDirectory(path)) {
            folder(path, receiver);
        } else {
            file(path, receiver);
        }
    }

    private void folder(Path folder, Consumer<Ad> receiver) {
        List<Path> files;
        try (Stream<Path> walked = Files.walk(folder)) {
            files = walked.filter(file -> Files.isRegularFile(file) && isAd(file))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            receiver.accept(Ad.unreadable(
                    folder.toString(), "input-unreadable", "the folder can't be listed: " + e.getMessage()));
            return;
        }
        if (files.isEmpty()) {
            receiver.accept(
                    Ad.unreadable(folder.toString(), "input-empty", "the folder holds no file of a known kind"));
        }
        files.forEach(file -> file(file, receiver));
    }

    private static boolean isAd(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    private void file(Path file, Consumer<Ad> receiver) {
        records(file.toString(), receiver, () -> reader.readAll(file, Hints.none()));
    }

    /** Opens the documents of one input. */
    private interface Opener {
        Stream<ReadDocument> open() throws IOException;
    }

    private static void records(String id, Consumer<Ad> receiver, Opener opener) {
        boolean[] any = {false};
        try (Stream<ReadDocument> documents = opener.open()) {
            documents.forEachOrdered(document -> {
                boolean only = !isRecord(id);
                receiver.accept(Ad.of(only ? id : id + "#" + document.id(), document));
                any[0] = true;
            });
        } catch (IOException | UncheckedIOException e) {
            receiver.accept(Ad.unreadable(id, "input-unreadable", "the file can't be read: " + e.getMessage()));
            return;
        }
        if (!any[0]) {
            receiver.accept(Ad.unreadable(id, "input-empty", "the file holds no document"));
        }
    }

    private static boolean isRecord(String id) {
        String name = id.toLowerCase(Locale.ROOT);
        return name.endsWith(".warc") || name.endsWith(".warc.gz") || name.endsWith(".mbox");
    }
}
