package dev.slipway.flink;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses JOBS =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.slipway.flink");

    @Test
    void packagesFormNoCircle() {
        slices().matching("dev.slipway.flink.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .because("of packages in a circle none can be understood, changed or taken out alone")
                .check(JOBS);
    }

    @Test
    void theMachinesClockIsNotRead() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because(
                        "the same input gives the same output on any day and after any failure; the day is an argument")
                .check(JOBS);
    }

    @Test
    void theCommandIsUsedByTestsOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.slipway.cli..", "dev.slipway.server..", "dev.slipway.workbench..")
                .because("front doors stand side by side")
                .check(JOBS);
    }
}
