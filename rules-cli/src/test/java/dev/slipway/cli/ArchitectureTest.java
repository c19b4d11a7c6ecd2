package dev.slipway.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The rooms of the house and the arrows between them, as docs/architecture.md draws them. */
class ArchitectureTest {

    private static final JavaClasses SLIPWAY =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.slipway");

    @Test
    void everyRoomIsEnteredOnlyFromThoseItServes() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy("dev.slipway.model..")
                .layer("engine")
                .definedBy("dev.slipway.engine..")
                .layer("compiler")
                .definedBy("dev.slipway.compiler..")
                .layer("rules")
                .definedBy("dev.slipway.rules..")
                .layer("inputs")
                .definedBy("dev.slipway.inputs..")
                .layer("reports")
                .definedBy("dev.slipway.reports..")
                .layer("workbench")
                .definedBy("dev.slipway.workbench..")
                .layer("command")
                .definedBy("dev.slipway.cli..")
                .whereLayer("command")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("workbench")
                .mayOnlyBeAccessedByLayers("command")
                .whereLayer("inputs")
                .mayOnlyBeAccessedByLayers("workbench", "command")
                .whereLayer("reports")
                .mayOnlyBeAccessedByLayers("command")
                .whereLayer("engine")
                .mayOnlyBeAccessedByLayers("rules", "compiler", "workbench", "command")
                .whereLayer("compiler")
                .mayOnlyBeAccessedByLayers("workbench", "command")
                .whereLayer("rules")
                .mayNotBeAccessedByAnyLayer()
                .check(SLIPWAY);
    }

    @Test
    void droolsIsKnownToTheEngineTheCompilerAndTheRulesOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.slipway.engine..", "dev.slipway.compiler..", "dev.slipway.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(SLIPWAY);
    }

    @Test
    void whatARoomDoesNotOfferIsUsedInThatRoomOnly() {
        for (String room : new String[] {"engine", "inputs", "reports", "workbench"}) {
            classes()
                    .that()
                    .resideInAPackage("dev.slipway." + room + ".internal..")
                    .should()
                    .onlyBeAccessed()
                    .byAnyPackage("dev.slipway." + room + "..")
                    .check(SLIPWAY);
        }
    }

    @Test
    void theModelKnowsNeitherFilesNorTheClock() {
        noClasses()
                .that()
                .resideInAPackage("dev.slipway.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.time.Clock")
                .check(SLIPWAY);
    }

    @Test
    void theClockIsReadInOnePlaceAndByWhatJudgesNothing() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.slipway.cli.Slipway")
                .and()
                .resideOutsideOfPackage("dev.slipway.compiler.cache")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(SLIPWAY);
    }
}
