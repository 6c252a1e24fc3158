package io.stellwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** No code of core and fields asks its surroundings for clock, locale, time zone, charset or chance. */
class SurroundingsTest {

    private static final Set<String> BANNED = Set.of(
            "java.lang.System.currentTimeMillis()",
            "java.lang.System.nanoTime()",
            "java.util.Date.<init>()",
            "java.util.Calendar.getInstance()",
            "java.util.Locale.getDefault()",
            "java.util.Locale.getDefault(java.util.Locale$Category)",
            "java.time.ZoneId.systemDefault()",
            "java.util.TimeZone.getDefault()",
            "java.time.Clock.systemDefaultZone()",
            "java.time.Clock.systemUTC()",
            "java.nio.charset.Charset.defaultCharset()",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.text.Collator.getInstance()",
            "java.text.NumberFormat.getInstance()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.lang.Math.random()",
            "java.util.Random.<init>()",
            "java.util.UUID.randomUUID()");

    private static final ArchRule RULE = ArchRuleDefinition.noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.describe("it is of the surroundings", SurroundingsTest::isBanned));

    private static boolean isBanned(JavaAccess<?> access) {
        String name = access.getTarget().getFullName();
        return BANNED.contains(name) || (name.startsWith("java.time.") && name.contains(".now("));
    }

    @Test
    void nothingDependsOnTheSurroundings() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(location -> !location.contains("/test") && !location.contains("SurroundingsTest"))
                .withImportOption(location -> !location.contains("/io/stellwerk/documents/"))
                .importPackages("io.stellwerk");
        assertThat(classes.contain(PostingParser.class)).isTrue();
        assertThat(classes.contain("io.stellwerk.text.TextCleaner")).isTrue();
        RULE.check(classes);
    }

    @Test
    void theRuleSeesCallsAndReferences() {
        JavaClasses offenders = new ClassFileImporter().importClasses(Caller.class, Referrer.class);
        assertThatThrownBy(() -> RULE.check(offenders))
                .hasMessageContaining("LocalDate.now")
                .hasMessageContaining("Locale.getDefault");
    }

    static final class Caller {
        private Caller() {}

        static LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    static final class Referrer {
        private Referrer() {}

        static Supplier<Locale> locale() {
            return Locale::getDefault;
        }
    }
}
