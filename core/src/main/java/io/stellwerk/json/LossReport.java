package io.stellwerk.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a format did not give back: found by comparing a posting with what was read from its written form, so that no loss can be
 * forgotten.
 */
final class LossReport {

    private final Map<String, String> reasons;
    private final String otherwise;

    /**
     * A report that names reasons.
     *
     * @param reasons reasons by the pointers of the values or of what they stand in, list members without their numbers
     * @param otherwise the reason for all others
     */
    LossReport(Map<String, String> reasons, String otherwise) {
        this.reasons = Map.copyOf(reasons);
        this.otherwise = otherwise;
    }

    List<Loss> between(JsonNode before, JsonNode after) {
        List<Loss> losses = new ArrayList<>();
        compare("", "", before, after, losses);
        return losses;
    }

    private void compare(String pointer, String kind, JsonNode before, JsonNode after, List<Loss> losses) {
        if (before.isArray()) {
            for (int i = 0; i < before.size(); i++) {
                compare(pointer + "/" + i, kind, before.get(i), after.path(i), losses);
            }
        } else if (before.isObject()) {
            before.properties().forEach(member -> {
                String step = "/" + member.getKey().replace("~", "~0").replace("/", "~1");
                compare(pointer + step, kind + step, member.getValue(), after.path(member.getKey()), losses);
            });
        } else if (!same(before, after)) {
            losses.add(new Loss(pointer, reason(kind)));
        }
    }

    private static boolean same(JsonNode before, JsonNode after) {
        return before.isNumber() && after.isNumber()
                ? before.decimalValue().compareTo(after.decimalValue()) == 0
                : before.equals(after);
    }

    private String reason(String kind) {
        for (String outer = kind; !outer.isEmpty(); outer = outer.substring(0, outer.lastIndexOf('/'))) {
            String reason = reasons.get(outer);
            if (reason != null) {
                return reason;
            }
        }
        return otherwise;
    }
}
