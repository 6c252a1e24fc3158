package io.stellwerk.posting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All about pay.
 *
 * @param amount pay as printed
 * @param scale pay scale as printed
 * @param resolved what the scale means in money
 * @param supplements what comes on top
 */
public record Pay(
        @Nullable PayAmount amount,
        @Nullable Scale scale,
        @Nullable ResolvedPay resolved,
        List<Supplement> supplements) {

    /** Takes copies of the lists; an absent list is an empty one. */
    public Pay {
        supplements = Lists.copy(supplements);
    }
}
