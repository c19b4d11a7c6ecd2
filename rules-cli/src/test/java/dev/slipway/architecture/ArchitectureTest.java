package dev.slipway.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.text.DateFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Calendar;
import org.junit.jupiter.api.Test;

/** The modules, the arrows between them as docs/architecture.md draws them, and the order inside each. */
class ArchitectureTest {

    private static final JavaClasses SLIPWAY =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.slipway");

    @Test
    void everyModuleKnowsOnlyThoseBelowIt() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy("dev.slipway.model..")
                .layer("engine")
                .definedBy("dev.slipway.engine..")
                .layer("rules")
                .definedBy("dev.slipway.rules..")
                .layer("compiler")
                .definedBy("dev.slipway.compiler..")
                .layer("inputs")
                .definedBy("dev.slipway.inputs..")
                .layer("reports")
                .definedBy("dev.slipway.reports..")
                .layer("workbench")
                .definedBy("dev.slipway.workbench..")
                .layer("command")
                .definedBy("dev.slipway.cli..")
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .whereLayer("engine")
                .mayOnlyAccessLayers("model")
                .whereLayer("rules")
                .mayOnlyAccessLayers("engine", "model")
                .whereLayer("compiler")
                .mayOnlyAccessLayers("engine", "model")
                .whereLayer("inputs")
                .mayOnlyAccessLayers("model")
                .whereLayer("reports")
                .mayOnlyAccessLayers("model")
                .whereLayer("workbench")
                .mayOnlyAccessLayers("compiler", "engine", "inputs", "model")
                .whereLayer("command")
                .mayOnlyAccessLayers("compiler", "engine", "inputs", "reports", "workbench", "model")
                .because("a host takes the modules it needs, and not those that only others need")
                .check(SLIPWAY);
    }

    @Test
    void packagesOfAModuleFormNoCircle() {
        slices().assignedFrom(new PackagesBehindTheFront())
                .should()
                .beFreeOfCycles()
                .because("of packages in a circle none can be understood, changed or taken out alone")
                .check(SLIPWAY);
    }

    @Test
    void aPackageIsSmallEnoughToBeReadAsAList() {
        all(new Packages())
                .should(new HoldAtMost(40))
                .because("a newcomer guesses the file from the list of a package, and longer lists are not read")
                .check(SLIPWAY);
    }

    @Test
    void internalPackagesAreUsedInTheirModuleOnly() {
        classes()
                .that()
                .resideInAPackage("..internal..")
                .should(new BeUsedInTheirModuleOnly())
                .because("what is internal may change with any release, and no module exports it")
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
                .because("another engine, or the next Drools, is then a matter of these modules alone")
                .check(SLIPWAY);
    }

    @Test
    void theModelKnowsNeitherFilesNorTheClock() {
        noClasses()
                .that()
                .resideInAPackage("dev.slipway.model..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file..")
                        .or(nameMatching("java\\.io\\.(File|RandomAccess).*|java\\.time\\.(Clock|InstantSource)")))
                .because("the domain is the same wherever its data come from and whenever it is asked")
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
                .because("the same input gives the same output on any day; the day is an argument")
                .check(SLIPWAY);
    }

    @Test
    void theLocaleOfTheMachineHasNoSay() {
        noClasses()
                .should()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethodWhere(target(owner(assignableTo(Calendar.class))).and(target(name("getInstance"))))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(DateFormat.class)
                .because(
                        "a machine may write other digits, letters and years than the people who read; give Locale.ROOT")
                .check(SLIPWAY);
    }
}
