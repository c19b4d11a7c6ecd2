package dev.slipway.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses SERVER =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.slipway.server");

    @Test
    void packagesFormNoCircle() {
        slices().matching("dev.slipway.server.(*)..")
                .should()
                .beFreeOfCycles()
                .because("of packages in a circle none can be understood, changed or taken out alone")
                .check(SERVER);
    }

    @Test
    void onlyTheApiAndThePagesKnowHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.slipway.server.api..", "dev.slipway.server.page..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "org.springframework.http..")
                .because("what is done is the same whoever asks for it, and however")
                .check(SERVER);
    }

    @Test
    void theMachinesClockIsNotRead() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .because("instances share the clock of their database")
                .check(SERVER);
    }
}
