package io.stellwerk.json;

import static io.stellwerk.json.SchemaOrgNodes.all;
import static io.stellwerk.json.SchemaOrgNodes.first;
import static io.stellwerk.json.SchemaOrgNodes.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.stellwerk.posting.Issue;
import io.stellwerk.posting.Severity;
import io.stellwerk.quantity.PayPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Google's rules for job postings: what must be there, what should, and which values are understood. */
final class SchemaOrgCheck {

    private static final List<String> REQUIRED = List.of("title", "description", "datePosted");
    private static final List<String> RECOMMENDED =
            List.of("validThrough", "baseSalary", "employmentType", "identifier", "directApply");
    private static final Set<String> EMPLOYMENT_TYPES =
            Set.of("FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER");

    private final JsonNode job;
    private final List<Issue> issues = new ArrayList<>();

    private SchemaOrgCheck(JsonNode job) {
        this.job = job;
    }

    static List<Issue> check(JsonNode job) {
        SchemaOrgCheck check = new SchemaOrgCheck(job);
        check.required();
        check.recommended();
        check.values();
        check.salary();
        check.empty(job, "");
        return List.copyOf(check.issues);
    }

    private void required() {
        for (String property : REQUIRED) {
            if (text(job.path(property)) == null) {
                missing("/" + property);
            }
        }
        if (text(job, "hiringOrganization", "name") == null) {
            missing("/hiringOrganization/name");
        }
        boolean elsewhere = isRemote() && job.has("applicantLocationRequirements");
        List<JsonNode> places = all(job, "jobLocation");
        if (places.isEmpty() && !elsewhere) {
            missing("/jobLocation");
        }
        for (int i = 0; i < places.size(); i++) {
            if (text(first(places.get(i), "address"), "addressCountry", "name") == null) {
                missing("/jobLocation" + (job.path("jobLocation").isArray() ? "/" + i : "")
                        + "/address/addressCountry");
            }
        }
    }

    private boolean isRemote() {
        return "TELECOMMUTE".equals(text(job.path("jobLocationType")));
    }

    private void recommended() {
        for (String property : RECOMMENDED) {
            if (!job.has(property)) {
                report("schema-org-recommended", Severity.INFO, "/" + property, "is recommended");
            }
        }
        if (isRemote() && !job.has("applicantLocationRequirements")) {
            report(
                    "schema-org-recommended",
                    Severity.INFO,
                    "/applicantLocationRequirements",
                    "is recommended for a remote post");
        }
    }

    private void values() {
        for (String property : List.of("datePosted", "validThrough")) {
            if (job.has(property) && !SchemaOrgDates.isMoment(text(job.path(property)))) {
                value("/" + property, "is no ISO 8601 date");
            }
        }
        for (JsonNode type : all(job, "employmentType")) {
            if (!EMPLOYMENT_TYPES.contains(type.asText())) {
                value("/employmentType", "has no such value: " + type.asText());
            }
        }
        if (job.has("directApply") && !job.path("directApply").isBoolean()) {
            value("/directApply", "is neither true nor false");
        }
        String title = text(job.path("title"));
        if (title != null && title.equals(text(job.path("description")))) {
            value("/description", "repeats the title");
        }
    }

    private void salary() {
        JsonNode salary = first(job, "baseSalary");
        if (salary.isMissingNode()) {
            return;
        }
        JsonNode value = salary.path("value");
        if (text(salary.path("currency")) == null) {
            value("/baseSalary/currency", "is missing");
        }
        if (SchemaOrgNodes.constant(PayPeriod.class, text(value.path("unitText"))) == null) {
            value("/baseSalary/value/unitText", "must be HOUR, DAY, WEEK, MONTH or YEAR");
        }
        for (String amount : List.of("value", "minValue", "maxValue")) {
            if (value.has(amount) && value.path(amount).asDouble() <= 0) {
                value("/baseSalary/value/" + amount, "must be more than zero; an unknown amount is left out");
            }
        }
        if (!value.has("value") && !value.has("minValue")) {
            value("/baseSalary/value", "needs a value or a minValue");
        }
    }

    private void empty(JsonNode node, String pointer) {
        if (node.isNull() || node.isTextual() && node.asText().isBlank()) {
            value(pointer, "is empty; what is unknown is left out");
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                empty(node.get(i), pointer + "/" + i);
            }
        }
        node.properties().forEach(member -> empty(member.getValue(), pointer + "/" + member.getKey()));
    }

    private void missing(String pointer) {
        report("schema-org-required", Severity.WARNING, pointer, "is required");
    }

    private void value(String pointer, String message) {
        report("schema-org-value", Severity.WARNING, pointer, message);
    }

    private void report(String code, Severity severity, String pointer, String message) {
        issues.add(
                new Issue(code, severity, pointer, pointer.substring(1).replace('/', '.') + " " + message, null, null));
    }
}
