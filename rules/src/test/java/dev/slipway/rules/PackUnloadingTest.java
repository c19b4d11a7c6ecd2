package dev.slipway.rules;

import static dev.slipway.rules.PackFolder.alwaysAmber;
import static dev.slipway.rules.PackFolder.judgeLaunch;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ComplianceEngine;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that reloads its rules for ever must not grow for ever. */
class PackUnloadingTest {

    private static final int RELOADS = 60;

    @Test
    void theClassesOfAPackGoWhenItsEngineGoes(@TempDir Path directory) {
        PackFolder folder = new PackFolder(directory);
        judge(folder, 0);
        ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
        long loadedBefore = classes.getTotalLoadedClassCount();
        int standingBefore = standing(classes);

        for (int version = 1; version <= RELOADS; version++) {
            judge(folder, version);
        }

        long loaded = classes.getTotalLoadedClassCount() - loadedBefore;
        int left = standing(classes) - standingBefore;
        assertThat(loaded).as("classes loaded by %s reloads", RELOADS).isGreaterThan(3 * RELOADS);
        assertThat(left).as("classes left of %s", loaded).isLessThan(RELOADS);
    }

    private static void judge(PackFolder folder, int version) {
        ComplianceEngine engine =
                folder.rules(alwaysAmber("X%03d".formatted(version))).only();
        assertThat(judgeLaunch(engine).alerts()).hasSize(1);
    }

    /** Classes that stand after garbage was collected until no more of them go. */
    private static int standing(ClassLoadingMXBean classes) {
        int before;
        int after = classes.getLoadedClassCount();
        do {
            before = after;
            System.gc();
            after = classes.getLoadedClassCount();
        } while (after < before);
        return after;
    }
}
