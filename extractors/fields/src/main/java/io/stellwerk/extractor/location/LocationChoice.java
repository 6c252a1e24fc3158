package io.stellwerk.extractor.location;

import io.stellwerk.extractor.address.PostalAddress;
import io.stellwerk.field.RoleScores;
import java.util.List;

/**
 * A city that may be the place of work.
 *
 * @param city the city
 * @param address what of an address is printed with it
 * @param scores its probabilities
 */
record LocationChoice(LocationName city, PostalAddress address, RoleScores scores) {

    private static final String WORK = "WORK";

    boolean isWork() {
        return scores.is(WORK);
    }

    double work() {
        return scores.of(WORK);
    }

    List<String> reasons() {
        return scores.reasons(WORK);
    }

    /** How much of an address it has: a postal code weighs more than a street. */
    int parts() {
        return (address.street() == null ? 0 : 1) + (address.postalCode() == null ? 0 : 2);
    }
}
