package io.stellwerk.json;

import static io.stellwerk.json.SchemaOrgNodes.put;
import static io.stellwerk.json.SchemaOrgNodes.thing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.stellwerk.posting.Clearance;
import io.stellwerk.posting.Contract;
import io.stellwerk.posting.ContractType;
import io.stellwerk.posting.DegreeLevel;
import io.stellwerk.posting.Experience;
import io.stellwerk.posting.PeriodRange;
import io.stellwerk.posting.Posting;
import io.stellwerk.posting.Requirements;
import io.stellwerk.posting.Workload;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Writes contract, workload, start and requirements. */
final class SchemaOrgTerms {

    private SchemaOrgTerms() {}

    static void write(Posting posting, ObjectNode job) {
        put(job, "employmentType", employmentTypes(posting.contract(), posting.workload()));
        put(job, "jobDuration", duration(posting.contract()));
        put(job, "jobStartDate", SchemaOrgDates.start(posting.start()));
        put(
                job,
                "jobImmediateStart",
                posting.start() == null ? null : posting.start().asap());
        put(job, "workHours", SchemaOrgHours.write(posting.workload()));
        requirements(posting.requirements(), job);
        ArrayNode clearance = SchemaOrgNodes.array();
        for (Clearance check : posting.clearance()) {
            clearance.add(check.name());
        }
        put(job, "securityClearanceRequirement", clearance);
    }

    private static ArrayNode employmentTypes(@Nullable Contract contract, @Nullable Workload workload) {
        ArrayNode types = SchemaOrgNodes.array();
        if (workload != null && workload.fullTime() != null) {
            types.add(workload.fullTime() ? "FULL_TIME" : "PART_TIME");
        }
        String type = contract == null || contract.type() == null ? null : employmentType(contract.type());
        return type == null ? types : types.add(type);
    }

    /** Null where no value of schema.org says as much: nothing stands for a permanent post. */
    private static @Nullable String employmentType(ContractType type) {
        return switch (type) {
            case FIXED_TERM -> "TEMPORARY";
            case INTERNSHIP -> "INTERN";
            case FREELANCE -> "CONTRACTOR";
            case APPRENTICESHIP, STIPEND -> "OTHER";
            case PERMANENT, TENURE_TRACK, CIVIL_SERVANT -> null;
        };
    }

    private static @Nullable Object duration(@Nullable Contract contract) {
        PeriodRange range = contract == null ? null : contract.duration();
        Period min = range == null ? null : range.min();
        Period max = range == null ? null : range.max();
        if (min != null && min.equals(max)) {
            return min.toString();
        }
        boolean months = isOf(min, true) && isOf(max, true);
        if (!months && !(isOf(min, false) && isOf(max, false))) {
            return null;
        }
        ObjectNode length = thing("QuantitativeValue");
        put(length, "minValue", number(min, months));
        put(length, "maxValue", number(max, months));
        return length.size() == 1 ? null : length.put("unitCode", months ? "MON" : "DAY");
    }

    private static boolean isOf(@Nullable Period end, boolean months) {
        return end == null || (months ? end.getDays() == 0 : end.toTotalMonths() == 0);
    }

    private static @Nullable Long number(@Nullable Period end, boolean months) {
        return end == null ? null : Long.valueOf(months ? end.toTotalMonths() : end.getDays());
    }

    private static void requirements(@Nullable Requirements requirements, ObjectNode job) {
        DegreeLevel degree = requirements == null ? null : requirements.degree();
        if (degree == DegreeLevel.NONE) {
            job.put("educationRequirements", SchemaOrgReader.NO_REQUIREMENTS);
        } else if (degree != null) {
            put(
                    job,
                    "educationRequirements",
                    thing("EducationalOccupationalCredential")
                            .put("credentialCategory", category(degree))
                            .put("educationalLevel", degree.name()));
        }
        Experience experience = requirements == null ? null : requirements.experienceMonths();
        if (experience != null) {
            ObjectNode months = thing("OccupationalExperienceRequirements");
            put(months, "monthsOfExperience", experience.min());
            put(job, "experienceRequirements", months);
        }
    }

    /** The categories that Google's job search knows. */
    private static String category(DegreeLevel degree) {
        return switch (degree) {
            case NONE -> SchemaOrgReader.NO_REQUIREMENTS;
            case VOCATIONAL -> "professional certificate";
            case BACHELOR -> "bachelor degree";
            case MASTER, DOCTORATE, HABILITATION -> "postgraduate degree";
        };
    }
}
