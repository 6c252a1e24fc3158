package io.stellwerk.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The smallest file in the binary format of Word 97 that holds some paragraphs, after Microsoft's [MS-DOC]. */
final class WordFile {
    private static final int TEXT = 2048;
    private static final int CHARACTER_PAGE = 8;
    private static final int PARAGRAPH_PAGE = 9;
    private static final int PAGE = 512;
    private static final int PAIRS = 64 + 22 * 4 + 2;

    private final byte[] text;
    private final ByteBuffer main = ByteBuffer.allocate(8192).order(ByteOrder.LITTLE_ENDIAN);
    private final ByteBuffer table = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);

    private WordFile(String text) {
        this.text = text.getBytes(Charset.forName("windows-1252"));
    }

    /** A file with these paragraphs in windows-1252. */
    static byte[] of(String... paragraphs) throws IOException {
        WordFile file = new WordFile(String.join("\r", paragraphs) + "\r");
        file.header();
        file.pieces();
        file.formats();
        try (POIFSFileSystem streams = new POIFSFileSystem()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            streams.createDocument(new ByteArrayInputStream(file.main.array()), "WordDocument");
            streams.createDocument(new ByteArrayInputStream(file.table.array()), "1Table");
            streams.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private void header() {
        main.putShort(0, (short) 0xA5EC).putShort(2, (short) 0xC1).putShort(10, (short) 0x200);
        main.putInt(24, TEXT).putInt(28, TEXT + text.length);
        main.putShort(32, (short) 14).putShort(62, (short) 22);
        main.putInt(64, main.capacity()).putInt(64 + 3 * 4, text.length);
        main.putShort(PAIRS - 2, (short) 93);
        main.position(TEXT).put(text);
        pair(31, 2048, 600);
    }

    private void pair(int index, int offset, int length) {
        main.putInt(PAIRS + index * 8, offset).putInt(PAIRS + index * 8 + 4, length);
    }

    /** One piece of text with one byte a character. */
    private void pieces() {
        int at = 1024;
        table.put(at, (byte) 2).putInt(at + 1, 16).putInt(at + 9, text.length).putInt(at + 15, TEXT * 2 | 0x40000000);
        pair(33, at, 21);
    }

    /** A run of plain characters, and a plain paragraph up to each return. */
    private void formats() {
        int end = TEXT + text.length;
        table.putInt(3000, TEXT).putInt(3004, end).putInt(3008, CHARACTER_PAGE);
        pair(12, 3000, 12);
        table.putInt(3100, TEXT).putInt(3104, end).putInt(3108, PARAGRAPH_PAGE);
        pair(13, 3100, 12);
        int characters = CHARACTER_PAGE * PAGE;
        main.putInt(characters, TEXT).putInt(characters + 4, end).put(characters + PAGE - 1, (byte) 1);
        int paragraphs = PARAGRAPH_PAGE * PAGE;
        int count = 0;
        main.putInt(paragraphs, TEXT);
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\r') {
                main.putInt(paragraphs + 4 * ++count, TEXT + i + 1);
            }
        }
        for (int i = 0; i < count; i++) {
            main.put(paragraphs + 4 * (count + 1) + 13 * i, (byte) 200);
        }
        main.put(paragraphs + 401, (byte) 1).put(paragraphs + PAGE - 1, (byte) count);
    }
}
