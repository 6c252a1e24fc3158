package io.stellwerk.pay;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link PayQuery}.
 *
 * @param query the question
 * @param resolution the amounts; empty where nothing verified can be said, and then a finding says why
 * @param findings doubts, confirmations and reasons, in the order in which they came up
 * @param band the table's row of the grade, the lower one of a range; null without a resolution
 * @param bandMax the row of the upper grade, the same one without a range; null without a resolution
 */
public record PayOutcome(
        PayQuery query,
        Optional<PayResolution> resolution,
        List<PayFinding> findings,
        @Nullable PayBand band,
        @Nullable PayBand bandMax) {

    /** Copies the list. */
    public PayOutcome {
        findings = List.copyOf(findings);
    }

    /**
     * Whether a finding came up.
     *
     * @param code what to look for
     * @return true if one has this code
     */
    public boolean has(PayFinding.Code code) {
        return findings.stream().anyMatch(finding -> finding.code() == code);
    }
}
