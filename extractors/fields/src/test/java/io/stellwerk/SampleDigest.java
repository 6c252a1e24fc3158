package io.stellwerk;

import io.stellwerk.SampleAds.SampleAd;
import io.stellwerk.json.PostingJson;
import io.stellwerk.posting.Extraction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A line for each sample ad with a digest of all that was read of it. */
final class SampleDigest {

    private SampleDigest() {}

    /**
     * Prints the lines.
     *
     * @param args none
     */
    public static void main(String[] args) {
        lines(PostingParser.create()).forEach(System.out::println);
    }

    static List<String> lines(PostingParser parser) {
        List<String> lines = new ArrayList<>();
        for (SampleAd ad : SampleAds.all()) {
            Extraction extraction = parser.parse(ad.text());
            lines.add(ad.name() + " " + digest(PostingJson.write(extraction) + extraction.explain()));
        }
        return lines;
    }

    private static String digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
