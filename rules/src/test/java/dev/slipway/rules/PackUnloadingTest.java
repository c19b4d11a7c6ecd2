package dev.slipway.rules;

import static dev.slipway.rules.PackFolder.alwaysAmber;
import static dev.slipway.rules.PackFolder.judgeLaunch;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.compiler.cache.PackCache;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RulePack;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that reloads its rules for ever must not grow for ever. */
class PackUnloadingTest {

    private static final int RELOADS = 60;
    private static final int CACHED_RELOADS = 1_000;

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

    @Test
    void theClassesOfACachedPackGoEachTimeItIsLoadedAnew(@TempDir Path directory, @TempDir Path cache) {
        RulePack pack = RulePack.fromDirectory(
                        new PackFolder(directory).rules(alwaysAmber("X01")).path())
                .compiledBy(PackCache.at(cache));
        judge(pack);
        ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
        long loadedBefore = classes.getTotalLoadedClassCount();
        int standingBefore = standing(classes);

        for (int time = 1; time <= CACHED_RELOADS; time++) {
            judge(pack);
        }

        long loaded = classes.getTotalLoadedClassCount() - loadedBefore;
        int left = standing(classes) - standingBefore;
        assertThat(loaded).as("classes loaded by %s reloads", CACHED_RELOADS).isGreaterThan(3 * CACHED_RELOADS);
        assertThat(left).as("classes left of %s", loaded).isLessThan(CACHED_RELOADS / 10);
    }

    private static void judge(RulePack pack) {
        assertThat(judgeLaunch(ComplianceEngine.only(pack)).alerts()).hasSize(1);
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
