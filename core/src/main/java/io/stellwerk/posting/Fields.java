package io.stellwerk.posting;

import io.stellwerk.quantity.PayPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;

/** Every leaf of the posting by name; what they mean stands at {@link Posting} and its parts. */
public final class Fields {

    /** /title */
    public static final Field<String> TITLE = new Field<>("/title", String.class);

    /** /genderMarker */
    public static final Field<String> GENDER_MARKER = new Field<>("/genderMarker", String.class);

    /** /positionType */
    public static final Field<PositionType> POSITION_TYPE = new Field<>("/positionType", PositionType.class);

    /** /researcherProfile/&#42; */
    public static final Field<ResearcherProfile> RESEARCHER_PROFILE =
            new Field<>("/researcherProfile/*", ResearcherProfile.class);

    /** /positions */
    public static final Field<Integer> POSITIONS = new Field<>("/positions", Integer.class);

    /** /reference */
    public static final Field<String> REFERENCE = new Field<>("/reference", String.class);

    /** /language */
    public static final Field<String> LANGUAGE = new Field<>("/language", String.class);

    /** /languages/&#42; */
    public static final Field<String> LANGUAGES = new Field<>("/languages/*", String.class);

    /** /employer/name */
    public static final Field<String> EMPLOYER_NAME = new Field<>("/employer/name", String.class);

    /** /employer/units/&#42; */
    public static final Field<String> EMPLOYER_UNITS = new Field<>("/employer/units/*", String.class);

    /** /employer/unitCode */
    public static final Field<String> EMPLOYER_UNIT_CODE = new Field<>("/employer/unitCode", String.class);

    /** /locations/&#42;/street */
    public static final Field<String> LOCATION_STREET = new Field<>("/locations/*/street", String.class);

    /** /locations/&#42;/postalCode */
    public static final Field<String> LOCATION_POSTAL_CODE = new Field<>("/locations/*/postalCode", String.class);

    /** /locations/&#42;/city */
    public static final Field<String> LOCATION_CITY = new Field<>("/locations/*/city", String.class);

    /** /locations/&#42;/region */
    public static final Field<String> LOCATION_REGION = new Field<>("/locations/*/region", String.class);

    /** /locations/&#42;/country */
    public static final Field<String> LOCATION_COUNTRY = new Field<>("/locations/*/country", String.class);

    /** /contract/type */
    public static final Field<ContractType> CONTRACT_TYPE = new Field<>("/contract/type", ContractType.class);

    /** /contract/duration/min */
    public static final Field<Period> CONTRACT_DURATION_MIN = new Field<>("/contract/duration/min", Period.class);

    /** /contract/duration/max */
    public static final Field<Period> CONTRACT_DURATION_MAX = new Field<>("/contract/duration/max", Period.class);

    /** /contract/initialDuration */
    public static final Field<Period> CONTRACT_INITIAL_DURATION =
            new Field<>("/contract/initialDuration", Period.class);

    /** /contract/until */
    public static final Field<LocalDate> CONTRACT_UNTIL = new Field<>("/contract/until", LocalDate.class);

    /** /contract/extension/possible */
    public static final Field<Boolean> CONTRACT_EXTENSION_POSSIBLE =
            new Field<>("/contract/extension/possible", Boolean.class);

    /** /contract/extension/maxTotal */
    public static final Field<Period> CONTRACT_EXTENSION_MAX_TOTAL =
            new Field<>("/contract/extension/maxTotal", Period.class);

    /** /workload/fullTime */
    public static final Field<Boolean> WORKLOAD_FULL_TIME = new Field<>("/workload/fullTime", Boolean.class);

    /** /workload/percent/min */
    public static final Field<BigDecimal> WORKLOAD_PERCENT_MIN = new Field<>("/workload/percent/min", BigDecimal.class);

    /** /workload/percent/max */
    public static final Field<BigDecimal> WORKLOAD_PERCENT_MAX = new Field<>("/workload/percent/max", BigDecimal.class);

    /** /workload/hoursPerWeek/min */
    public static final Field<BigDecimal> WORKLOAD_HOURS_MIN =
            new Field<>("/workload/hoursPerWeek/min", BigDecimal.class);

    /** /workload/hoursPerWeek/max */
    public static final Field<BigDecimal> WORKLOAD_HOURS_MAX =
            new Field<>("/workload/hoursPerWeek/max", BigDecimal.class);

    /** /pay/amount/min */
    public static final Field<BigDecimal> PAY_MIN = new Field<>("/pay/amount/min", BigDecimal.class);

    /** /pay/amount/max */
    public static final Field<BigDecimal> PAY_MAX = new Field<>("/pay/amount/max", BigDecimal.class);

    /** /pay/amount/currency */
    public static final Field<String> PAY_CURRENCY = new Field<>("/pay/amount/currency", String.class);

    /** /pay/amount/per */
    public static final Field<PayPeriod> PAY_PER = new Field<>("/pay/amount/per", PayPeriod.class);

    /** /pay/amount/gross */
    public static final Field<Boolean> PAY_GROSS = new Field<>("/pay/amount/gross", Boolean.class);

    /** /pay/scale/system */
    public static final Field<String> SCALE_SYSTEM = new Field<>("/pay/scale/system", String.class);

    /** /pay/scale/grade */
    public static final Field<String> SCALE_GRADE = new Field<>("/pay/scale/grade", String.class);

    /** /pay/scale/gradeMax */
    public static final Field<String> SCALE_GRADE_MAX = new Field<>("/pay/scale/gradeMax", String.class);

    /** /pay/scale/step */
    public static final Field<String> SCALE_STEP = new Field<>("/pay/scale/step", String.class);

    /** /pay/resolved/min */
    public static final Field<BigDecimal> RESOLVED_MIN = new Field<>("/pay/resolved/min", BigDecimal.class);

    /** /pay/resolved/max */
    public static final Field<BigDecimal> RESOLVED_MAX = new Field<>("/pay/resolved/max", BigDecimal.class);

    /** /pay/resolved/entryMin */
    public static final Field<BigDecimal> RESOLVED_ENTRY_MIN = new Field<>("/pay/resolved/entryMin", BigDecimal.class);

    /** /pay/resolved/entryMax */
    public static final Field<BigDecimal> RESOLVED_ENTRY_MAX = new Field<>("/pay/resolved/entryMax", BigDecimal.class);

    /** /pay/resolved/currency */
    public static final Field<String> RESOLVED_CURRENCY = new Field<>("/pay/resolved/currency", String.class);

    /** /pay/resolved/per */
    public static final Field<PayPeriod> RESOLVED_PER = new Field<>("/pay/resolved/per", PayPeriod.class);

    /** /pay/resolved/percent */
    public static final Field<BigDecimal> RESOLVED_PERCENT = new Field<>("/pay/resolved/percent", BigDecimal.class);

    /** /pay/resolved/validFrom */
    public static final Field<LocalDate> RESOLVED_VALID_FROM = new Field<>("/pay/resolved/validFrom", LocalDate.class);

    /** /pay/resolved/table */
    public static final Field<String> RESOLVED_TABLE = new Field<>("/pay/resolved/table", String.class);

    /** /pay/supplements/&#42;/kind */
    public static final Field<SupplementKind> SUPPLEMENT_KIND =
            new Field<>("/pay/supplements/*/kind", SupplementKind.class);

    /** /pay/supplements/&#42;/percent */
    public static final Field<BigDecimal> SUPPLEMENT_PERCENT =
            new Field<>("/pay/supplements/*/percent", BigDecimal.class);

    /** /pay/supplements/&#42;/amount */
    public static final Field<BigDecimal> SUPPLEMENT_AMOUNT =
            new Field<>("/pay/supplements/*/amount", BigDecimal.class);

    /** /start/date */
    public static final Field<LocalDate> START_DATE = new Field<>("/start/date", LocalDate.class);

    /** /start/precision */
    public static final Field<Precision> START_PRECISION = new Field<>("/start/precision", Precision.class);

    /** /start/asap */
    public static final Field<Boolean> START_ASAP = new Field<>("/start/asap", Boolean.class);

    /** /start/flexible */
    public static final Field<Boolean> START_FLEXIBLE = new Field<>("/start/flexible", Boolean.class);

    /** /deadline/date */
    public static final Field<LocalDate> DEADLINE_DATE = new Field<>("/deadline/date", LocalDate.class);

    /** /deadline/time */
    public static final Field<LocalTime> DEADLINE_TIME = new Field<>("/deadline/time", LocalTime.class);

    /** /deadline/zone */
    public static final Field<String> DEADLINE_ZONE = new Field<>("/deadline/zone", String.class);

    /** /deadline/rolling */
    public static final Field<Boolean> DEADLINE_ROLLING = new Field<>("/deadline/rolling", Boolean.class);

    /** /published */
    public static final Field<LocalDate> PUBLISHED = new Field<>("/published", LocalDate.class);

    /** /contacts/&#42;/name */
    public static final Field<String> CONTACT_NAME = new Field<>("/contacts/*/name", String.class);

    /** /contacts/&#42;/honorific */
    public static final Field<String> CONTACT_HONORIFIC = new Field<>("/contacts/*/honorific", String.class);

    /** /contacts/&#42;/email */
    public static final Field<String> CONTACT_EMAIL = new Field<>("/contacts/*/email", String.class);

    /** /contacts/&#42;/phone */
    public static final Field<String> CONTACT_PHONE = new Field<>("/contacts/*/phone", String.class);

    /** /contacts/&#42;/role */
    public static final Field<String> CONTACT_ROLE = new Field<>("/contacts/*/role", String.class);

    /** /application/url */
    public static final Field<String> APPLICATION_URL = new Field<>("/application/url", String.class);

    /** /application/email */
    public static final Field<String> APPLICATION_EMAIL = new Field<>("/application/email", String.class);

    /** /application/documents/&#42; */
    public static final Field<DocumentKind> APPLICATION_DOCUMENTS =
            new Field<>("/application/documents/*", DocumentKind.class);

    /** /remote */
    public static final Field<Remote> REMOTE = new Field<>("/remote", Remote.class);

    /** /requirements/degree */
    public static final Field<DegreeLevel> DEGREE = new Field<>("/requirements/degree", DegreeLevel.class);

    /** /requirements/degreeInProgress */
    public static final Field<Boolean> DEGREE_IN_PROGRESS =
            new Field<>("/requirements/degreeInProgress", Boolean.class);

    /** /requirements/languages/&#42;/language */
    public static final Field<String> SKILL_LANGUAGE = new Field<>("/requirements/languages/*/language", String.class);

    /** /requirements/languages/&#42;/level */
    public static final Field<String> SKILL_LEVEL = new Field<>("/requirements/languages/*/level", String.class);

    /** /requirements/languages/&#42;/required */
    public static final Field<Boolean> SKILL_REQUIRED =
            new Field<>("/requirements/languages/*/required", Boolean.class);

    /** /requirements/experienceMonths/min */
    public static final Field<Integer> EXPERIENCE_MIN =
            new Field<>("/requirements/experienceMonths/min", Integer.class);

    /** /disciplines/&#42;/scheme */
    public static final Field<String> DISCIPLINE_SCHEME = new Field<>("/disciplines/*/scheme", String.class);

    /** /disciplines/&#42;/code */
    public static final Field<String> DISCIPLINE_CODE = new Field<>("/disciplines/*/code", String.class);

    /** /disciplines/&#42;/label */
    public static final Field<String> DISCIPLINE_LABEL = new Field<>("/disciplines/*/label", String.class);

    /** /funding/&#42;/funder */
    public static final Field<String> FUNDING_FUNDER = new Field<>("/funding/*/funder", String.class);

    /** /funding/&#42;/programme */
    public static final Field<String> FUNDING_PROGRAMME = new Field<>("/funding/*/programme", String.class);

    /** /funding/&#42;/project */
    public static final Field<String> FUNDING_PROJECT = new Field<>("/funding/*/project", String.class);

    /** /clearance/&#42; */
    public static final Field<Clearance> CLEARANCE = new Field<>("/clearance/*", Clearance.class);

    /** /sections/&#42;/kind */
    public static final Field<SectionKind> SECTION_KIND = new Field<>("/sections/*/kind", SectionKind.class);

    /** /sections/&#42;/heading */
    public static final Field<String> SECTION_HEADING = new Field<>("/sections/*/heading", String.class);

    /** /sections/&#42;/start */
    public static final Field<Integer> SECTION_START = new Field<>("/sections/*/start", Integer.class);

    /** /sections/&#42;/end */
    public static final Field<Integer> SECTION_END = new Field<>("/sections/*/end", Integer.class);

    private Fields() {}
}
