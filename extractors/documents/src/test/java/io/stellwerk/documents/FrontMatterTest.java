package io.stellwerk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@SuppressWarnings("StringConcatToTextBlock") // line ends are written out
class FrontMatterTest {
    private final DocumentReader reader = DocumentReader.create();

    @Test
    void frontMatterMayBeNestedAndHaveLists() {
        String source = "---\n"
                + "title: Diver: harbour works\n"
                + "datePosted: 2026-03-02 09:00:00 +0000\n"
                + "hiringOrganization:\n"
                + "  name: 'Deep Quay Ltd'\n"
                + "  title: Dive with us\n"
                + "  address: Pier 9, Hull\n"
                + "tags:\n"
                + "  - wet\n"
                + "skills:\n"
                + "- skill: Welding\n"
                + "  importance: essential\n"
                + "- Hot work: underwater\n"
                + "working_time: [\"Full time\"]\n"
                + "seen_on: [sea, river]\n"
                + "salary_currency: GBP\n"
                + "---\n"
                + "Join us.\n";
        ReadDocument read = reader.read(SampleFiles.utf8(source), Hints.ofFileName("job.md"));
        assertThat(Reading.blocks(read))
                .containsExactly(
                        "HEADING Diver: harbour works",
                        "LABELLED date Posted = 2026-03-02 09:00:00 +0000",
                        "LABELLED hiring Organization = Deep Quay Ltd",
                        "LABELLED address = Pier 9, Hull",
                        "LABELLED skills = Welding",
                        "LABELLED skills = Hot work: underwater",
                        "LABELLED working time = Full time",
                        "LABELLED salary currency = GBP",
                        "PARAGRAPH Join us.");
        assertThat(read.metadata()).containsEntry("datePosted", "2026-03-02 09:00:00 +0000");
        Reading.assertLeadsHome(read, source, "Deep Quay Ltd");
    }

    @Test
    void textsBelowTheKeysOfSectionsAreBody() {
        String source = "---\n"
                + "title: Lock keeper\n"
                + "sections:\n"
                + "  - type: Text\n"
                + "    text: |-\n"
                + "      You keep the *old lock*\n"
                + "      and its weir.\n"
                + "\n"
                + "      - oil the gates\n"
                + "      - ring the bell\n"
                + "    width: wide\n"
                + "---\n"
                + "Write to us.\n";
        ReadDocument read = reader.read(SampleFiles.utf8(source), Hints.ofFileName("job.md"));
        assertThat(Reading.blocks(read))
                .containsSubsequence(
                        "HEADING Lock keeper",
                        "LABELLED sections = Text",
                        "PARAGRAPH You keep the old lock\nand its weir.",
                        "LIST_ITEM oil the gates",
                        "LIST_ITEM ring the bell",
                        "PARAGRAPH Write to us.");
        Reading.assertLeadsHome(read, source, "ring the bell");
    }

    @Test
    void aPageMayHoldTheFrontMatterOfAnotherProgram() {
        String source = "---\n_template: news\n---\n\n+++\ntitle = \"Lock keeper\"\n\n+++\nWrite to us.\n";
        assertThat(Reading.blocks(reader.read(SampleFiles.utf8(source), Hints.ofFileName("job.md"))))
                .containsExactly("HEADING Lock keeper", "PARAGRAPH Write to us.");
    }

    @Test
    void frontMatterMayFoldItsTitleOrBeToml() {
        String folded = "---\njob-title: false\ntitle: >-\n  Data engineer\nlocation: Gent\n---\n\nBuild pipelines.\n";
        assertThat(Reading.blocks(reader.read(SampleFiles.utf8(folded), Hints.ofFileName("job.md"))))
                .containsExactly("HEADING Data engineer", "LABELLED location = Gent", "PARAGRAPH Build pipelines.");
        String toml = "+++\ntitle = \"Data engineer\"\nlocation = \"Gent\"\n+++\n\nBuild pipelines.\n";
        assertThat(Reading.blocks(reader.read(SampleFiles.utf8(toml), Hints.ofFileName("job.md"))))
                .containsExactly("HEADING Data engineer", "LABELLED location = Gent", "PARAGRAPH Build pipelines.");
    }

    @Test
    void quotedValuesBeginAndEndWithAnySignAndATitleMayBeAList() {
        String quoted = "---\ntitle: \"[Job] Keeper of 'Big Ben'\"\npost_id: 71\n---\n\nRing the bell.\n";
        assertThat(Reading.blocks(reader.read(SampleFiles.utf8(quoted), Hints.ofFileName("job.md"))))
                .containsExactly("HEADING [Job] Keeper of 'Big Ben'", "PARAGRAPH Ring the bell.");
        String list = "---\ntitle:\n  - \"We seek\"\n  - \"a bell ringer\"\nactive: true\n---\n\nRing the bell.\n";
        assertThat(Reading.blocks(reader.read(SampleFiles.utf8(list), Hints.ofFileName("job.md"))))
                .containsExactly("HEADING We seek", "HEADING a bell ringer", "PARAGRAPH Ring the bell.");
    }

    @Test
    void valuesEndBeforeCommentsAndGoOnInLinesSetIn() {
        String source = "---\n"
                + "title: \"C# tutor #2\" # shown on top\n"
                + "location: Gent # not Antwerp\n"
                + "employer: Guild of Bell\n"
                + "  and Clock Keepers\n"
                + "summary: >\n"
                + "  We teach\n"
                + "  adults.\n"
                + "---\n\nTeach.\n";
        ReadDocument read = reader.read(SampleFiles.utf8(source), Hints.ofFileName("job.md"));
        assertThat(Reading.blocks(read))
                .containsExactly(
                        "HEADING C# tutor #2",
                        "LABELLED location = Gent",
                        "LABELLED employer = Guild of Bell and Clock Keepers",
                        "LABELLED summary = We teach adults.",
                        "PARAGRAPH Teach.");
        assertThat(read.metadata()).containsEntry("employer", "Guild of Bell and Clock Keepers");
    }

    @Test
    void frontMatterNamesItsKeysInWords() {
        String source =
                "+++\ntitle = \"Lens grinder\"\ndate = 2031-02-03\nvalidThrough = 2031-03-12\ndraft = false\nbackground-position = 30% 50%\n+++\n\nGrind.";
        assertThat(reader.read(SampleFiles.utf8(source), Hints.ofFileName("ad.md"))
                        .text())
                .contains("date posted")
                .contains("valid Through")
                .doesNotContain("draft")
                .doesNotContain("background");
    }
}
