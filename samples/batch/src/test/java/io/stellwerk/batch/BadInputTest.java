package io.stellwerk.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.stellwerk.json.PostingJson;
import io.stellwerk.posting.Extraction;
import io.stellwerk.posting.Issue;
import io.stellwerk.posting.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that cannot be read: each has its line with an error and a message, the exit code is 1, and the others are read. */
class BadInputTest {

    private static final int SOME = 1;
    private static final int LARGEST = 32_000_000;

    @TempDir
    private Path folder = Path.of("");

    private Path good = Path.of("");

    @BeforeEach
    void writeAGoodAd() throws IOException {
        good = Files.writeString(folder.resolve("good.txt"), "Closing date: 4 May 2026\n", StandardCharsets.UTF_8);
    }

    @Test
    void aMissingFileDoesNotStopTheOthers() {
        fails(folder.resolve("nowhere.txt"), "no such file");
    }

    @Test
    void anEmptyFileIsAnError() throws IOException {
        fails(Files.createFile(folder.resolve("empty.txt")), "empty");
    }

    @Test
    void anEmptyFolderIsAnError() throws IOException {
        fails(Files.createDirectory(folder.resolve("nothing")), "no file");
    }

    @Test
    void emptyStandardInputIsAnError() {
        Terminal run = Terminal.run("-", good.toString());
        assertThat(run.exitCode()).isEqualTo(SOME);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.messages()).contains("normalise: -: ");
    }

    @Test
    void aBinaryFileIsAnError() throws IOException {
        byte[] bytes = new byte[5_000];
        new Random(4).nextBytes(bytes);
        bytes[10] = 0;
        fails(Files.write(folder.resolve("noise.bin"), bytes), "");
    }

    @Test
    void anImageIsAnError() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};
        fails(Files.write(folder.resolve("scan.txt"), Arrays.copyOf(png, 400)), "");
    }

    @Test
    void aBrokenArchiveIsAnError() throws IOException {
        fails(Files.write(folder.resolve("broken.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3}), "");
    }

    @Test
    void aBrokenPdfIsAnError() throws IOException {
        fails(Files.writeString(folder.resolve("cut.pdf"), "%PDF-1.7\n1 0 obj\n<<"), "");
    }

    @Test
    void anOversizedFileIsAnError() throws IOException {
        Path file = folder.resolve("large.txt");
        byte[] piece = "We are hiring. ".repeat(1000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int written = 0; written <= LARGEST; written += piece.length) {
                out.write(piece);
            }
        }
        fails(file, "");
    }

    @Test
    void aFileThatMayNotBeReadIsAnError() throws IOException {
        Path file = Files.writeString(folder.resolve("locked.txt"), "Closing date: 4 May 2026");
        assumeFalse(
                !file.toFile().setReadable(false) || Files.isReadable(file), "an administrator may read every file");
        fails(file, "can't be read");
    }

    @Test
    void ofSeveralBadInputsEachHasItsLine() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Terminal run = Terminal.run("nowhere-1", empty.toString(), "nowhere-2", good.toString());
        assertThat(run.exitCode()).isEqualTo(SOME);
        assertThat(run.lines()).hasSize(4);
        assertThat(run.messages().lines()).hasSize(3);
    }

    /** The bad input first: its line has an error, its message names it, and the good ad behind it is read. */
    private void fails(Path bad, String message) {
        Terminal run = Terminal.run(bad.toString(), good.toString());
        assertThat(run.exitCode()).as(run.messages()).isEqualTo(SOME);
        List<Extraction> extractions = new ArrayList<>();
        for (String line : run.lines()) {
            assertThat(Schemas.faults(line)).isEmpty();
            extractions.add(PostingJson.readExtraction(line));
        }
        assertThat(extractions).hasSize(2);
        assertThat(extractions.get(0).source()).isEqualTo(bad.toString());
        assertThat(extractions.get(0).issues()).extracting(Issue::severity).contains(Severity.ERROR);
        assertThat(run.messages().lines())
                .singleElement()
                .asString()
                .startsWith("normalise: " + bad + ": ")
                .contains(message);
        assertThat(extractions.get(1).evidence("/deadline/date")).isNotEmpty();
    }
}
