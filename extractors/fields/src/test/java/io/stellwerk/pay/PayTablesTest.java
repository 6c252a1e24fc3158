package io.stellwerk.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stellwerk.table.DataException;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayTablesTest {
    private static final PayTables TABLES = PayTables.standard();
    private static final LocalDate NOVEMBER_2026 = LocalDate.of(2026, 11, 20);

    @Test
    void looksUpAGrade() {
        PayBand band = TABLES.lookup("TV-L", "E13", NOVEMBER_2026).orElseThrow();
        assertThat(band.table()).isEqualTo("tv-l");
        assertThat(band.validFrom()).isEqualTo("2026-04-01");
        assertThat(band.scale().per()).isEqualTo(PayPeriod.MONTH);
        assertThat(band.scale().currency()).isEqualTo("EUR");
        assertThat(band.steps()).hasSize(6);
        assertThat(band.entry()).extracting(PayStep::step).containsExactly("1", "2", "3");
        assertThat(band.entryMin()).contains(band.min());
        assertThat(band.entryMax()).contains(band.steps().get(2).amount());
        assertThat(band.outdatedOn(NOVEMBER_2026)).isFalse();
        assertThat(PayTables.standard()).isSameAs(TABLES);
    }

    @ParameterizedTest
    @CsvSource({
        "tvl, e 13, tv-l",
        "TV L, E13, tv-l",
        "TV–L, E13, tv-l",
        "TVoeD-Bund, E 9b, tvoed-bund",
        "TVöD (VKA), E9b, tvoed-vka",
        "TVöD, E13, tvoed-bund",
        "tv-h, e13, tv-h",
        "CAO Nederlandse Universiteiten, p, cao-nu",
        "barème CNRS, CH, cnrs",
        "uk-spine, SP30, uk-spine",
        "Uni-KV, B1, at-uni-kv"
    })
    void knowsNamesAsPeopleWriteThem(String system, String grade, String table) {
        assertThat(TABLES.knows(system)).isTrue();
        assertThat(TABLES.lookup(system, grade, LocalDate.of(2025, 9, 1))
                        .orElseThrow()
                        .table())
                .isEqualTo(table);
    }

    @Test
    void saysNothingWhereNothingIsKnown() {
        assertThat(TABLES.lookup("TV-X", "E13", NOVEMBER_2026)).isEmpty();
        assertThat(TABLES.lookup("TV-L", "E16", NOVEMBER_2026)).isEmpty();
        assertThat(TABLES.lookup("TV-L", "E13", LocalDate.of(2018, 12, 31))).isEmpty();
        assertThat(TABLES.lookup("UK-SPINE", "7", NOVEMBER_2026)).isEmpty();
        // Between the award of 2022 and that of 2023 no table of the spine is known.
        assertThat(TABLES.lookup("UK-SPINE", "SP30", LocalDate.of(2023, 4, 1))).isEmpty();
        assertThat(TABLES.knows("TV-X")).isFalse();
        assertThat(TABLES.bands("tv-x")).isEmpty();
    }

    @Test
    void takesTheLastTableAfterTheLastKnownDay() {
        PayBand band = TABLES.lookup("TV-H", "E13", NOVEMBER_2026).orElseThrow();
        assertThat(band.validFrom()).isEqualTo("2025-08-01");
        assertThat(band.outdatedOn(NOVEMBER_2026)).isTrue();
        assertThat(band.outdatedOn(LocalDate.of(2026, 3, 31))).isFalse();
    }

    @Test
    void regionsOfASystem() {
        LocalDate day = LocalDate.of(2025, 6, 1);
        assertThat(TABLES.lookup("BESOLDUNG", "W2", day)).isEmpty();
        PayBand berlin = TABLES.lookup("BESOLDUNG", "W2", "DE-BE", day).orElseThrow();
        assertThat(berlin.table()).isEqualTo("besoldung/DE-BE");
        assertThat(berlin.min()).isEqualByComparingTo("7088.87");
        assertThat(berlin.entryMin()).isEmpty();
        // Bavaria has rows of group A alone.
        assertThat(TABLES.lookup("BESOLDUNG", "W2", "DE-BY", day)).isEmpty();
        assertThat(TABLES.lookup("BESOLDUNG", "A15", "DE-BY", day).orElseThrow().max())
                .isEmpty();
        // Bund and VKA differ in E9b alone of these two.
        assertThat(TABLES.lookup("TVöD", "E13", "DE-BY", day)).isPresent();
        assertThat(TABLES.lookup("TVöD", "E9b", day)).isEmpty();
        assertThat(TABLES.lookup("TVöD", "E9b", "VKA", day)).isPresent();
    }

    @Test
    void fullTimeHours() {
        assertThat(TABLES.fullTimeHours("TV-L", "DE-SH", NOVEMBER_2026)).contains(new BigDecimal("38.7"));
        assertThat(TABLES.fullTimeHours("TV-L", "DE-BY", LocalDate.of(2020, 1, 1)))
                .contains(new BigDecimal("40.1"));
        assertThat(TABLES.fullTimeHours("TV-L", "DE-BY", LocalDate.of(2010, 1, 1)))
                .contains(new BigDecimal("40.1"));
        assertThat(TABLES.fullTimeHours("TV-L", "DE-BY", NOVEMBER_2026)).contains(new BigDecimal("40"));
        assertThat(TABLES.fullTimeHours("TV-L", null, NOVEMBER_2026)).isEmpty();
        assertThat(TABLES.fullTimeHours("CAO-NU", "NL-UT", NOVEMBER_2026)).contains(new BigDecimal("38"));
        assertThat(TABLES.fullTimeHours("TV-X", null, NOVEMBER_2026)).isEmpty();
    }

    @Test
    void scalesOnAClassPath(@TempDir Path dir) throws IOException {
        Path root = dir.resolve("META-INF/stellwerk");
        Files.createDirectories(root.resolve("scales"));
        Files.writeString(root.resolve("pay-scales"), "acme\n");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {dir.toUri().toURL()}, null)) {
            assertThatThrownBy(() -> PayTables.load(loader))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("no scales/acme.tsv on the class path");
            Files.writeString(root.resolve("scales/acme.tsv"), OwnTableTest.ACME);
            PayTables tables = PayTables.load(loader);
            assertThat(tables.scales()).extracting(PayScale::id).containsExactly("acme");
            assertThat(tables.lookup("ACME", "L2", NOVEMBER_2026)).isPresent();
        }
    }
}
