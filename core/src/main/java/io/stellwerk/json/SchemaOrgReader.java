package io.stellwerk.json;

import static io.stellwerk.json.SchemaOrgNodes.all;
import static io.stellwerk.json.SchemaOrgNodes.constant;
import static io.stellwerk.json.SchemaOrgNodes.first;
import static io.stellwerk.json.SchemaOrgNodes.integer;
import static io.stellwerk.json.SchemaOrgNodes.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.stellwerk.posting.Clearance;
import io.stellwerk.posting.ContractType;
import io.stellwerk.posting.DegreeLevel;
import io.stellwerk.posting.Remote;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the properties of schema.org; what can't be typed is left out. */
final class SchemaOrgReader {

    static final String NO_REQUIREMENTS = "no requirements";

    private final JsonNode job;
    private final PostingTree tree = new PostingTree();

    private SchemaOrgReader(JsonNode job) {
        this.job = job;
    }

    static PostingTree read(JsonNode job) {
        SchemaOrgReader reader = new SchemaOrgReader(job);
        reader.ad();
        reader.places();
        reader.contacts();
        reader.terms();
        reader.requirements();
        SchemaOrgPay.read(job, reader.tree);
        return reader.tree;
    }

    private void ad() {
        tree.set("/title", text(job.path("title")));
        tree.set("/published", SchemaOrgDates.date(text(job.path("datePosted"))));
        SchemaOrgDates.readDeadline(text(job.path("validThrough")), tree);
        tree.set("/employer/name", text(job, "hiringOrganization", "name"));
        for (JsonNode unit : all(job, "employmentUnit")) {
            String name = unit.isObject() ? text(unit.path("name")) : text(unit);
            if (name != null) {
                tree.set("/employer/units/" + tree.size("/employer/units"), name);
            }
            tree.set("/employer/unitCode", text(unit, "identifier", "value"));
        }
        tree.set("/reference", text(job, "identifier", "value"));
        Integer openings = integer(job.path("totalJobOpenings"));
        tree.set("/positions", openings != null && openings > 0 ? openings : null);
    }

    private void places() {
        for (JsonNode place : all(job, "jobLocation")) {
            JsonNode address = first(place, "address");
            String pointer = "/locations/" + tree.size("/locations");
            tree.set(pointer + "/street", text(address.path("streetAddress")));
            tree.set(pointer + "/postalCode", text(address.path("postalCode")));
            tree.set(pointer + "/city", text(address.path("addressLocality")));
            tree.set(pointer + "/region", text(address.path("addressRegion")));
            String country = text(address, "addressCountry", "name");
            tree.set(
                    pointer + "/country",
                    country != null && country.length() == 2 ? country.toUpperCase(Locale.ROOT) : null);
        }
        if ("TELECOMMUTE".equals(text(job.path("jobLocationType")))) {
            tree.set("/remote", Remote.REMOTE);
        }
    }

    private void contacts() {
        for (JsonNode point : all(job, "applicationContact")) {
            String role = text(point.path("contactType"));
            String email = text(point.path("email"));
            if (SchemaOrgWriter.APPLICATION.equals(role) && !point.has("name") && !point.has("telephone")) {
                tree.set("/application/email", email);
                continue;
            }
            String pointer = "/contacts/" + tree.size("/contacts");
            tree.set(pointer + "/name", text(point.path("name")));
            tree.set(pointer + "/honorific", text(point.path("honorificPrefix")));
            tree.set(pointer + "/email", email);
            tree.set(pointer + "/phone", text(point.path("telephone")));
            tree.set(pointer + "/role", role);
        }
        JsonNode action = first(job, "potentialAction");
        if ("ApplyAction".equals(text(action.path("@type")))) {
            tree.set("/application/url", text(action, "target", "urlTemplate"));
        }
    }

    private void terms() {
        Set<String> types = new TreeSet<>();
        for (JsonNode type : all(job, "employmentType")) {
            for (String one : Objects.requireNonNullElse(text(type), "").split(",", 20)) {
                types.add(one.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
            }
        }
        if (types.contains("FULL_TIME") != types.contains("PART_TIME")) {
            tree.set("/workload/fullTime", types.contains("FULL_TIME"));
        }
        tree.set("/contract/type", contractType(types));
        duration(first(job, "jobDuration"));
        SchemaOrgDates.readStart(text(job.path("jobStartDate")), tree);
        tree.set("/start/asap", SchemaOrgNodes.truth(job.path("jobImmediateStart")));
        SchemaOrgHours.read(text(job.path("workHours")), tree);
        for (JsonNode check : all(job, "securityClearanceRequirement")) {
            Clearance clearance = constant(Clearance.class, text(check));
            if (clearance != null) {
                tree.set("/clearance/" + tree.size("/clearance"), clearance);
            }
        }
    }

    /** The one kind that is named; null where none is, or several. */
    private static @Nullable ContractType contractType(Set<String> types) {
        ContractType found = null;
        for (String type : types) {
            ContractType one = switch (type) {
                case "TEMPORARY" -> ContractType.FIXED_TERM;
                case "INTERN" -> ContractType.INTERNSHIP;
                case "CONTRACTOR" -> ContractType.FREELANCE;
                default -> null;
            };
            if (one != null && found != null) {
                return null;
            }
            found = one == null ? found : one;
        }
        return found;
    }

    private void duration(JsonNode length) {
        if (!length.isObject()) {
            tree.set("/contract/duration/min", SchemaOrgDates.period(text(length)));
            tree.set("/contract/duration/max", SchemaOrgDates.period(text(length)));
            return;
        }
        String unit = Objects.requireNonNullElse(text(length.path("unitCode")), "");
        for (String end : List.of("min", "max")) {
            Integer number = integer(length.path(length.has("value") ? "value" : end + "Value"));
            tree.set("/contract/duration/" + end, number == null ? null : period(number, unit));
        }
    }

    private static @Nullable Period period(int number, String unit) {
        return switch (unit) {
            case "ANN" -> Period.ofMonths(12 * number);
            case "MON" -> Period.ofMonths(number);
            case "WEE" -> Period.ofDays(7 * number);
            case "DAY" -> Period.ofDays(number);
            default -> null;
        };
    }

    private void requirements() {
        DegreeLevel lowest = null;
        for (JsonNode credential : all(job, "educationRequirements")) {
            DegreeLevel degree = degree(credential);
            lowest = degree == null || lowest != null && lowest.compareTo(degree) < 0 ? lowest : degree;
        }
        tree.set("/requirements/degree", lowest);
        JsonNode experience = first(job, "experienceRequirements");
        tree.set("/requirements/experienceMonths/min", integer(experience.path("monthsOfExperience")));
    }

    private static @Nullable DegreeLevel degree(JsonNode credential) {
        DegreeLevel exact = constant(DegreeLevel.class, text(credential.path("educationalLevel")));
        String category = text(credential.isObject() ? credential.path("credentialCategory") : credential);
        if (exact != null || category == null) {
            return exact;
        }
        return switch (category.toLowerCase(Locale.ROOT)) {
            case NO_REQUIREMENTS -> DegreeLevel.NONE;
            case "professional certificate", "associate degree" -> DegreeLevel.VOCATIONAL;
            case "bachelor degree" -> DegreeLevel.BACHELOR;
            case "postgraduate degree" -> DegreeLevel.MASTER;
            default -> null;
        };
    }
}
