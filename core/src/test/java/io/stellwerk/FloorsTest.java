package io.stellwerk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A package uses only what stands below it. */
class FloorsTest {

    private static final List<String> FLOORS = List.of(
            "table", "text", "document", "lexicon", "lexer", "quantity", "recognizer", "posting", "json", "field");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.stellwerk");

    @TestFactory
    List<DynamicTest> aPackageUsesOnlyLowerFloors() {
        return IntStream.range(0, FLOORS.size() - 1)
                .mapToObj(floor -> DynamicTest.dynamicTest(
                        FLOORS.get(floor),
                        () -> noClasses()
                                .that()
                                .resideInAPackage("io.stellwerk." + FLOORS.get(floor))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(FLOORS.subList(floor + 1, FLOORS.size()).stream()
                                        .map(name -> "io.stellwerk." + name)
                                        .toArray(String[]::new))
                                .check(CLASSES)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> everyPackageHasItsFloor() {
        return CLASSES.stream()
                .map(type -> type.getPackageName().substring("io.stellwerk.".length()))
                .distinct()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    if (!FLOORS.contains(name)) {
                        throw new AssertionError("io.stellwerk." + name + " stands on no floor");
                    }
                }))
                .toList();
    }
}
