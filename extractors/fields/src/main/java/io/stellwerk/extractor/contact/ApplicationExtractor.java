package io.stellwerk.extractor.contact;

import io.stellwerk.document.Block;
import io.stellwerk.field.Draft;
import io.stellwerk.field.FieldExtractor;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.lexer.Tokens;
import io.stellwerk.posting.Fields;
import io.stellwerk.quantity.WebAddress;
import io.stellwerk.recognizer.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Decides where to apply on the web: {@code /application/url}.
 *
 * <p>Addresses to read more at, of privacy statements and of projects are none: of {@code "Apply at https://jobs.kornfeld.example/12.
 * More about us: www.kornfeld.example"} the first one is.
 */
public final class ApplicationExtractor implements FieldExtractor {

    private static final String APPLY = "APPLY";
    private static final int SHORTEST_ID = 3;
    private static final int FIRST_BLOCKS = 8;
    private static final List<String> FILES =
            List.of(".pdf", ".doc", ".docx", ".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp");

    private final RoleModel model;

    /** Reads its weights. */
    public ApplicationExtractor() {
        this.model = RoleModel.read(ApplicationExtractor.class.getClassLoader(), "url");
    }

    @Override
    public void extract(Scene scene, Draft draft) {
        Mention best = null;
        RoleScores scores = null;
        ContactFeatures contact = new ContactFeatures(scene, List.of());
        for (Mention mention : scene.mentions(WebAddress.class)) {
            RoleScores mine = model.score(scene, mention.from(), mention.to(), features(scene, contact, mention));
            if (mine.is(APPLY) && (scores == null || mine.of(APPLY) > scores.of(APPLY) + 1e-9)) {
                best = mention;
                scores = mine;
            }
        }
        if (best != null && scores != null) {
            String url = ((WebAddress) best.quantity()).url();
            Reading reading = Reading.stated(best.span(), "application/url", scores.of(APPLY));
            draft.set(Fields.APPLICATION_URL, url, reading.because(scores.reasons(APPLY)));
        }
    }

    private static String[] features(Scene scene, ContactFeatures contact, Mention mention) {
        String url = ((WebAddress) mention.quantity()).url().toLowerCase(Locale.ROOT);
        List<String> features = new ArrayList<>(List.of(contact.ofLink(mention)));
        int path = url.indexOf('/', url.indexOf("://") < 0 ? 0 : url.indexOf("://") + 3);
        features.add(path < 0 || path == url.length() - 1 ? "no-path" : "path");
        if (FILES.stream().anyMatch(url::endsWith)) {
            features.add("file");
        }
        if (path >= 0 && hasNumber(url, path) && features.contains("in:link-word/job")) {
            features.add("one-job");
        }
        if (features.contains("in:link-word/job") && heads(scene, mention)) {
            features.add("heads");
        }
        return features.toArray(String[]::new);
    }

    /** An ad that is passed on often starts with the address of the job that it was found at, alone or after a label. */
    private static boolean heads(Scene scene, Mention mention) {
        Block block = scene.block(mention.from());
        Tokens tokens = scene.tokens();
        return block != null
                && tokens.block(mention.from()) < FIRST_BLOCKS
                && tokens.at(block.content().start()) == mention.from()
                && tokens.at(block.content().end()) <= mention.to() + 1;
    }

    /** The number of an ad among others: {@code /job/3412/}. */
    private static boolean hasNumber(String url, int path) {
        int digits = 0;
        for (int i = path; i < url.length() && digits < SHORTEST_ID; i++) {
            digits = Character.isDigit(url.charAt(i)) ? digits + 1 : 0;
        }
        return digits >= SHORTEST_ID;
    }
}
