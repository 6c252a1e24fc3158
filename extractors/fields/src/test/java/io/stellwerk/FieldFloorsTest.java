package io.stellwerk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Pay scales, places and languages know nothing of fields; extractors know nothing of the facade; nobody here knows of files. */
class FieldFloorsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.stellwerk");

    @Test
    void whatFieldsStandOnStandsBelow() {
        noClasses()
                .that()
                .resideInAnyPackage("io.stellwerk.pay", "io.stellwerk.place", "io.stellwerk.language")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.stellwerk", "io.stellwerk.extractor..")
                .check(CLASSES);
    }

    @Test
    void extractorsStandBelowTheFacade() {
        noClasses()
                .that()
                .resideInAPackage("io.stellwerk.extractor..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.stellwerk")
                .check(CLASSES);
    }

    @Test
    void roomsOfExtractorsUseOneAnotherOneWay() {
        slices().matching("io.stellwerk.extractor.(*)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("io.stellwerk.extractor.*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.stellwerk.extractor")
                .check(CLASSES);
    }

    @Test
    void nothingHereReadsFiles() {
        noClasses()
                .that()
                .resideInAPackage("io.stellwerk..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.tika..", "org.jsoup..", "io.stellwerk.documents..")
                .check(CLASSES);
    }
}
