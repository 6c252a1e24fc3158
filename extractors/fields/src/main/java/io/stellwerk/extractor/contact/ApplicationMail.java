package io.stellwerk.extractor.contact;

import io.stellwerk.field.Draft;
import io.stellwerk.field.Reading;
import io.stellwerk.field.RoleModel;
import io.stellwerk.field.RoleScores;
import io.stellwerk.field.Scene;
import io.stellwerk.posting.Fields;
import io.stellwerk.quantity.EmailAddress;
import io.stellwerk.recognizer.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Decides where to send an application by mail: {@code /application/email}.
 *
 * <p>An address may be one to apply to and one to ask at the same time: {@code "Applications and questions to hive@birchvale.example"}.
 * So this is asked apart from whether it is a contact's.
 */
final class ApplicationMail {

    private static final String APPLY = "APPLY";

    private final RoleModel model = RoleModel.read(ApplicationMail.class.getClassLoader(), "application-email");

    void extract(Scene scene, Draft draft, ContactFeatures features) {
        Mention best = null;
        RoleScores scores = null;
        for (Mention mention : scene.mentions(EmailAddress.class)) {
            RoleScores mine = score(scene, features, mention);
            if (mine != null && (scores == null || mine.of(APPLY) > scores.of(APPLY) + 1e-9)) {
                best = mention;
                scores = mine;
            }
        }
        if (best != null && scores != null) {
            Reading reading = Reading.stated(best.span(), "application/email", scores.of(APPLY));
            String address = ((EmailAddress) best.quantity()).address();
            draft.set(Fields.APPLICATION_EMAIL, address, reading.because(scores.reasons(APPLY)));
        }
    }

    private @Nullable RoleScores score(Scene scene, ContactFeatures features, Mention mention) {
        RoleScores scores = model.score(scene, mention.from(), mention.to(), features.of(mention));
        boolean whole = !((EmailAddress) mention.quantity()).partial() && !features.isCut(mention);
        return whole && scores.is(APPLY) ? scores : null;
    }
}
