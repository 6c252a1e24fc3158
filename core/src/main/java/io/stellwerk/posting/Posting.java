package io.stellwerk.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A job ad as data. What the ad does not say is absent: null, or an empty list.
 *
 * @param title the job's title as printed, without gender marker, workload, pay grade, reference or employer around it
 * @param genderMarker the marker as printed without brackets: {@code m/w/d}, {@code H/F}
 * @param positionType what kind of post it is
 * @param researcherProfile EURAXESS profiles
 * @param positions number of posts, when the ad says it
 * @param reference the ad's own code
 * @param language BCP 47 tag of the language that the body is written in
 * @param languages every language with at least a sentence or a labelled block in it, most text first
 * @param employer who hires
 * @param locations places of work
 * @param contract the contract and its length
 * @param workload how much is worked
 * @param pay all about pay
 * @param start when work begins
 * @param deadline the last moment to apply
 * @param published the day the ad was published
 * @param contacts whom an applicant may ask or write to
 * @param application where and with what to apply
 * @param remote where the work may be done
 * @param requirements what an applicant must bring
 * @param disciplines fields of science
 * @param funding who pays for the post
 * @param clearance checks that must be passed
 * @param sections the parts of the ad
 * @param extras what an application's own extractors add
 */
public record Posting(
        @Nullable String title,
        @Nullable String genderMarker,
        @Nullable PositionType positionType,
        List<ResearcherProfile> researcherProfile,
        @Nullable Integer positions,
        @Nullable String reference,
        @Nullable String language,
        List<String> languages,
        @Nullable Employer employer,
        List<Location> locations,
        @Nullable Contract contract,
        @Nullable Workload workload,
        @Nullable Pay pay,
        @Nullable Start start,
        @Nullable Deadline deadline,
        @Nullable LocalDate published,
        List<Contact> contacts,
        @Nullable Application application,
        @Nullable Remote remote,
        @Nullable Requirements requirements,
        List<Discipline> disciplines,
        List<Funding> funding,
        List<Clearance> clearance,
        List<Section> sections,
        Map<String, Object> extras) {

    /** Takes copies of the lists; an absent list is an empty one. */
    public Posting {
        researcherProfile = Lists.copy(researcherProfile);
        languages = Lists.copy(languages);
        locations = Lists.copy(locations);
        contacts = Lists.copy(contacts);
        disciplines = Lists.copy(disciplines);
        funding = Lists.copy(funding);
        clearance = Lists.copy(clearance);
        sections = Lists.copy(sections);
        extras = Lists.copy(extras);
    }
}
