package io.stellwerk.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.stellwerk.posting.Clearance;
import io.stellwerk.posting.ContractType;
import io.stellwerk.posting.DegreeLevel;
import io.stellwerk.posting.DocumentKind;
import io.stellwerk.posting.PositionType;
import io.stellwerk.posting.Posting;
import io.stellwerk.posting.Precision;
import io.stellwerk.posting.Remote;
import io.stellwerk.posting.ResearcherProfile;
import io.stellwerk.posting.SectionKind;
import io.stellwerk.posting.SupplementKind;
import io.stellwerk.quantity.PayPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Postings with any mix of parts, the same for the same seed. */
final class RandomPostings {

    private static final List<String> WORDS = List.of(
            "Research & Development",
            "Ökologie <Moor>",
            "l'équipe \"Nord\"",
            "a]]>b",
            "Ingénieur·e",
            "日本",
            "x y",
            "R+D; 50 %",
            "𝔘nicode");

    private final Random random;
    private final PostingTree tree = new PostingTree();

    private RandomPostings(long seed) {
        this.random = new Random(seed);
    }

    static Posting of(long seed) {
        RandomPostings posting = new RandomPostings(seed);
        posting.ad();
        posting.contract();
        posting.pay();
        posting.people();
        posting.rest();
        return posting.tree.posting();
    }

    private void ad() {
        maybe("/title", this::words);
        maybe("/genderMarker", () -> "m/w/d");
        maybe("/positionType", () -> one(PositionType.values()));
        maybe("/researcherProfile/0", () -> one(ResearcherProfile.values()));
        maybe("/positions", () -> 1 + random.nextInt(9));
        maybe("/reference", this::words);
        maybe("/language", () -> "de");
        maybe("/languages/0", () -> "de");
        maybe("/employer/name", this::words);
        for (int i = 0; i < random.nextInt(3); i++) {
            tree.set("/employer/units/" + i, words());
        }
        maybe("/employer/unitCode", () -> "UMR" + random.nextInt(9999));
        for (int i = 0; i < random.nextInt(3); i++) {
            tree.set("/locations/" + i + "/city", words());
            maybe("/locations/" + i + "/street", this::words);
            maybe("/locations/" + i + "/postalCode", () -> "0" + random.nextInt(9999));
            maybe("/locations/" + i + "/region", this::words);
            maybe("/locations/" + i + "/country", () -> one("DE", "FR", "GB", "AT", "EL"));
        }
        maybe("/published", this::day);
        maybe("/deadline/date", this::day);
        maybe("/deadline/time", () -> LocalTime.of(random.nextInt(24), random.nextInt(60)));
        maybe(
                "/deadline/zone",
                () -> one("Europe/Berlin", "Europe/London", "America/New_York", "UTC", "Asia/Kathmandu"));
        maybe("/deadline/rolling", random::nextBoolean);
    }

    private void contract() {
        maybe("/contract/type", () -> one(ContractType.values()));
        maybe("/contract/duration/min", this::length);
        maybe("/contract/duration/max", this::length);
        maybe("/contract/initialDuration", this::length);
        maybe("/contract/until", this::day);
        maybe("/contract/extension/possible", random::nextBoolean);
        maybe("/contract/extension/maxTotal", this::length);
        maybe("/workload/fullTime", random::nextBoolean);
        maybe("/workload/percent/min", () -> BigDecimal.valueOf(50 + random.nextInt(50)));
        maybe("/workload/hoursPerWeek/min", () -> BigDecimal.valueOf(150 + random.nextInt(250), 1));
        maybe("/workload/hoursPerWeek/max", () -> BigDecimal.valueOf(35 + random.nextInt(10)));
        if (random.nextBoolean()) {
            tree.set(
                    "/start/date",
                    one(day(), day().withDayOfMonth(1), LocalDate.of(2027, 4, 1), LocalDate.of(2027, 1, 1)));
            tree.set("/start/precision", one(Precision.values()));
        }
        maybe("/start/asap", random::nextBoolean);
        maybe("/start/flexible", random::nextBoolean);
    }

    private void pay() {
        maybe("/pay/amount/min", this::money);
        maybe("/pay/amount/max", this::money);
        maybe("/pay/amount/currency", () -> one("EUR", "GBP", "CHF"));
        maybe("/pay/amount/per", () -> one(PayPeriod.values()));
        maybe("/pay/amount/gross", random::nextBoolean);
        maybe("/pay/scale/system", () -> "TV-L");
        maybe("/pay/scale/grade", () -> "E13");
        maybe("/pay/resolved/min", this::money);
        maybe("/pay/resolved/max", this::money);
        maybe("/pay/resolved/entryMin", this::money);
        maybe("/pay/resolved/currency", () -> "EUR");
        maybe("/pay/resolved/per", () -> PayPeriod.MONTH);
        maybe("/pay/resolved/percent", () -> BigDecimal.valueOf(65));
        maybe("/pay/resolved/validFrom", this::day);
        maybe("/pay/resolved/table", () -> "tv-l/2025-02-01");
        maybe("/pay/supplements/0", () -> kind("kind", one(SupplementKind.values())));
    }

    private void people() {
        for (int i = 0; i < random.nextInt(3); i++) {
            tree.set("/contacts/" + i + "/name", words());
            maybe("/contacts/" + i + "/honorific", () -> "Prof. Dr.");
            maybe("/contacts/" + i + "/email", () -> "a.b" + random.nextInt(9) + "@example.org");
            maybe("/contacts/" + i + "/phone", () -> "+4930" + random.nextInt(99999));
            maybe("/contacts/" + i + "/role", () -> one("Head of group", "application", "administration"));
        }
        maybe("/application/url", () -> "https://example.org/apply?a=1&b=" + random.nextInt(9));
        maybe("/application/email", () -> "jobs@example.org");
        maybe("/application/documents/0", () -> one(DocumentKind.values()));
    }

    private void rest() {
        maybe("/remote", () -> one(Remote.values()));
        maybe("/requirements/degree", () -> one(DegreeLevel.values()));
        maybe("/requirements/degreeInProgress", random::nextBoolean);
        if (random.nextBoolean()) {
            tree.set("/requirements/languages/0", kind("language", "en"));
            maybe("/requirements/languages/0/level", () -> one("B2", "FLUENT"));
            maybe("/requirements/languages/0/required", random::nextBoolean);
        }
        maybe("/requirements/experienceMonths/min", () -> random.nextInt(80));
        maybe("/disciplines/0", () -> kind("scheme", one("CNRS-CN", "EURAXESS")));
        maybe("/funding/0", () -> kind(one("funder", "programme", "project"), words()));
        for (Clearance check : Clearance.values()) {
            if (random.nextInt(4) == 0) {
                tree.set("/clearance/" + tree.size("/clearance"), check);
            }
        }
        maybe(
                "/sections/0",
                () -> kind("kind", one(SectionKind.values())).put("start", 0).put("end", 9));
        maybe("/extras/own", this::words);
    }

    private void maybe(String pointer, Supplier<Object> value) {
        if (random.nextInt(3) > 0) {
            tree.set(pointer, value.get());
        }
    }

    private static ObjectNode kind(String name, Object value) {
        return JsonNodeFactory.instance.objectNode().put(name, value.toString());
    }

    private String words() {
        return one(WORDS.toArray(String[]::new));
    }

    private LocalDate day() {
        return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(900));
    }

    private Period length() {
        return one(
                Period.ofMonths(1 + random.nextInt(60)),
                Period.ofMonths(24),
                Period.ofMonths(24),
                Period.ofDays(7 * (1 + random.nextInt(20))));
    }

    private BigDecimal money() {
        return one(
                BigDecimal.valueOf(345_678, 2),
                BigDecimal.valueOf(3500),
                BigDecimal.valueOf(1 + random.nextInt(90_000)));
    }

    @SafeVarargs
    private final <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
