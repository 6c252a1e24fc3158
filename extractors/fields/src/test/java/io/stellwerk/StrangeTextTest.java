package io.stellwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.stellwerk.json.PostingJson;
import io.stellwerk.posting.Extraction;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are no ads: the parser gives a sound extraction, and where nothing is said, an empty one. */
class StrangeTextTest {

    private static final PostingParser PARSER = PostingParser.create();
    private static final int MEGABYTE = 1_000_000;
    private static final int HOSTILE = 200_000;
    private static final Duration LONG = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "\r\n\r\n",
                "\t \u00A0 \u2009\n",
                "\uFEFF",
                "a",
                "€",
                "1",
                ":",
                "•",
                "\u0000",
                "\uFFFD",
                "\uD83D",
                "\uDE00",
                "\u00AD",
                "\u200B",
                "-\n",
                "(",
                "\"",
                "@",
                "...",
                "_______",
                "|"
            })
    void nextToNothingSaysNothing(String text) {
        Extraction extraction = PARSER.parse(text);
        Soundness.check(extraction, text);
        assertThat(PostingJson.write(extraction.posting()))
                .as("posting of \"%s\"", text)
                .doesNotContain("date", "pay", "city");
    }

    @Test
    void anEmptyTextHasAnEmptyPosting() {
        assertThat(PostingJson.write(PARSER.parse(""))).isEqualTo("{\"posting\":{},\"evidence\":[],\"issues\":[]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀🎉👩‍🔬🇫🇷👍🏽🧪 🚀🚀🚀",
                "نبحث عن مهندس بحث في مدينة الساحل. آخر موعد للتقديم ٤ مايو ٢٠٢٦.",
                "我们招聘一名海洋工程博士后研究员，申请截止日期为2026年5月4日。",
                "研究員を募集します。応募締切は2026年5月4日です。",
                "Ищем инженера-исследователя. Срок подачи заявок: 4 мая 2026 г.",
                "מחפשים חוקר. מועד אחרון 4.5.2026",
                "Z̸̢̛a̷l̶g̵o̴ ţ̷ȩ̶x̸t̷ w̶i̵t̷h̶ m̶a̷r̸k̵s̴",
                "\u202EtxeT desrever\u202C 4 May 2026"
            })
    void otherWritingsAreReadSafely(String text) {
        Soundness.check(PARSER.parse(text), text);
        String between = "Closing date: 4 May 2026 " + text + "\nContract: 24 months";
        Extraction extraction = PARSER.parse(between);
        Soundness.check(extraction, between);
        assertThat(extraction.evidence("/contract/duration/min")).isNotEmpty();
    }

    @Test
    void aMegabyteIsReadToItsEnd() {
        String line = "We offer a contract of 24 months, E 13 TV-L, in Kiel. Apply by 4 May 2026 to a@b.example.\n";
        readInTime(line.repeat(MEGABYTE / line.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,1,1,",
                "31.12.31.12.",
                "a@a@a@",
                "€ € €",
                "0",
                "((((",
                "Label: ",
                "a",
                "\n",
                "ab-\n",
                "bis zu ",
                "E 13/",
                "A 13 - ",
                "English ",
                "Master ",
                "DFG ",
                "a(at)b "
            })
    void hostileRepetitionsAreReadToTheirEnd(String piece) {
        readInTime(piece.repeat(HOSTILE / piece.length()));
    }

    private static void readInTime(String text) {
        Extraction extraction = assertTimeoutPreemptively(LONG, () -> PARSER.parse(text));
        Soundness.check(extraction, text);
    }
}
