package dev.slipway.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RulePack;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the rules of a host may come from besides a folder. */
class PackSourcesTest {

    private static final String RULES = RuleFolder.IMPORTS + RuleFolder.alwaysAmber("X01");

    @TempDir
    private Path folder;

    @Test
    void rulesAreTakenFromMemory() {
        RulePack pack = RulePack.of(Map.of("office.drl", RULES, "policy.yaml", "default: {bands: {amber: 3}}\n"));

        assertThat(pack.files()).singleElement().satisfies(file -> assertThat(file.path())
                .isEqualTo("office.drl"));
        assertThat(ids(pack)).contains("X01", "S01");
    }

    @Test
    void anythingElseInMemoryIsRefusedByItsName() {
        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(() -> RulePack.of(Map.of("office.drl", RULES, "polcy.yaml", "")))
                .withMessageStartingWith("polcy.yaml: no file of a pack of rules is called so");
        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(() -> RulePack.of(Map.of()))
                .withMessageStartingWith("rules: there are no rules in this folder");
    }

    @Test
    void whatIsNestedWithoutBoundsIsRefused() {
        String deep = RULES.replace(
                "MilestoneStatus(", "MilestoneStatus( " + "(".repeat(9_000) + "open" + ")".repeat(9_000) + ",");

        for (Map<String, String> files : List.of(
                Map.of("office.drl", deep), Map.of("office.drl", RULES, "policy.yaml", "a: " + "[".repeat(90_000)))) {
            assertThatExceptionOfType(RuleException.class)
                    .isThrownBy(() -> ComplianceEngine.of(RulePack.of(files)))
                    .withMessageContaining("nested too deep");
        }
    }

    @Test
    void rulesAreTakenFromAFolderOfTheClassPath() throws IOException {
        Files.createDirectories(folder.resolve("rules/office"));
        Files.writeString(folder.resolve("rules/office/office.drl"), RULES);

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            assertThat(ids(RulePack.fromResources(loader, "rules/office"))).contains("X01", "S01");
            assertThatExceptionOfType(RuleException.class)
                    .isThrownBy(() -> RulePack.fromResources(loader, "rules/offices"))
                    .withMessageStartingWith("rules/offices: there is no such folder on the class path");
        }
    }

    @Test
    void rulesAreTakenFromAJar() throws IOException {
        Path jar = folder.resolve("office.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("rules/office/"));
            out.putNextEntry(new JarEntry("rules/office/office.drl"));
            out.write(RULES.getBytes(UTF_8));
            out.putNextEntry(new JarEntry("rules/office/inner/other.drl"));
            out.write("no rules".getBytes(UTF_8));
        }

        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(ids(RulePack.fromResources(loader, "/rules/office/"))).contains("X01", "S01");
        }
    }

    private static Iterable<String> ids(RulePack pack) {
        return ComplianceEngine.of(pack).rules().stream().map(rule -> rule.id()).toList();
    }
}
