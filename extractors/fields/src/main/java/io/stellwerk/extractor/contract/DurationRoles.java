package io.stellwerk.extractor.contract;

import io.stellwerk.field.RoleModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lengths of an ad by their roles, those of no role left out. */
final class DurationRoles {

    private final Map<String, List<DurationCandidate>> byRole = new LinkedHashMap<>();

    void add(DurationCandidate candidate) {
        String role = candidate.scores().best();
        if (!role.equals(RoleModel.NONE)) {
            byRole.computeIfAbsent(role, fresh -> new ArrayList<>()).add(candidate);
        }
    }

    /** All lengths of a role in reading order. */
    List<DurationCandidate> all(String role) {
        return byRole.getOrDefault(role, List.of());
    }

    /** The likeliest length of a role, the first of equals. */
    Optional<DurationCandidate> best(String role) {
        DurationCandidate best = null;
        for (DurationCandidate candidate : all(role)) {
            best = best == null || candidate.probability() > best.probability() ? candidate : best;
        }
        return Optional.ofNullable(best);
    }
}
