package io.stellwerk.posting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who hires.
 *
 * @param name the hiring organisation as printed, longest form
 * @param units department, faculty, group, laboratory, outermost first
 * @param unitCode a code such as {@code UMR5217}
 */
public record Employer(
        @Nullable String name, List<String> units, @Nullable String unitCode) {

    /** Takes copies of the lists; an absent list is an empty one. */
    public Employer {
        units = Lists.copy(units);
    }
}
