package io.stellwerk.posting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant must bring.
 *
 * @param degree the lowest degree required
 * @param degreeInProgress whether about to complete is enough
 * @param languages languages
 * @param experienceMonths experience
 */
public record Requirements(
        @Nullable DegreeLevel degree,
        @Nullable Boolean degreeInProgress,
        List<LanguageSkill> languages,
        @Nullable Experience experienceMonths) {

    /** Takes copies of the lists; an absent list is an empty one. */
    public Requirements {
        languages = Lists.copy(languages);
    }
}
