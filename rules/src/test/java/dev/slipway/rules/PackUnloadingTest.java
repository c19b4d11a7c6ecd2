package dev.slipway.rules;

import static dev.slipway.rules.RuleFolder.alwaysAmber;
import static dev.slipway.rules.RuleFolder.judgeLaunch;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.compiler.cache.PackCache;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RulePack;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that reloads its rules for ever must not grow for ever. */
@Tag("thorough")
class PackUnloadingTest {

    private static final boolean IS_THOROUGH = Boolean.getBoolean("slipway.thorough");
    private static final int RELOADS = IS_THOROUGH ? 60 : 10;

    /** Java writes a class for what is called by reflection more than fifteen times, once. */
    private static final int WARM = 20;

    private static final int CACHED_RELOADS = IS_THOROUGH ? 1_000 : 100;

    /** Far less than the classes of all these engines. */
    private static final long MOST_METASPACE = 2_000_000;

    @Test
    void theClassesOfAPackGoWhenItsEngineGoes(@TempDir Path directory) {
        RuleFolder folder = new RuleFolder(directory);
        for (int version = 0; version < WARM; version++) {
            judge(folder, version);
        }
        ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
        long loadedBefore = classes.getTotalLoadedClassCount();
        int keptBefore = kept(classes);

        for (int version = WARM; version < WARM + RELOADS; version++) {
            judge(folder, version);
        }

        long loaded = classes.getTotalLoadedClassCount() - loadedBefore;
        int left = kept(classes) - keptBefore;
        assertThat(loaded).as("classes loaded by %s reloads", RELOADS).isGreaterThan(3L * RELOADS);
        assertThat(left).as("classes left of %s", loaded).isLessThan(RELOADS);
    }

    @Test
    void theClassesOfACachedPackGoEachTimeItIsLoadedAgain(@TempDir Path directory, @TempDir Path cache) {
        RulePack pack = RulePack.fromDirectory(
                        new RuleFolder(directory).rules(alwaysAmber("X01")).path())
                .compiledBy(PackCache.at(cache));
        judge(pack);
        ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
        long loadedBefore = classes.getTotalLoadedClassCount();
        int keptBefore = kept(classes);
        long metaspaceBefore = metaspace();

        for (int time = 1; time <= CACHED_RELOADS; time++) {
            judge(pack);
        }

        long loaded = classes.getTotalLoadedClassCount() - loadedBefore;
        int left = kept(classes) - keptBefore;
        assertThat(loaded).as("classes loaded by %s reloads", CACHED_RELOADS).isGreaterThan(3L * CACHED_RELOADS);
        assertThat(left).as("classes left of %s", loaded).isLessThan(CACHED_RELOADS / 2);
        assertThat(metaspace() - metaspaceBefore).as("bytes of metaspace").isLessThan(MOST_METASPACE);
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }

    private static void judge(RulePack pack) {
        assertThat(judgeLaunch(ComplianceEngine.only(pack)).alerts()).hasSize(1);
    }

    private static void judge(RuleFolder folder, int version) {
        ComplianceEngine engine =
                folder.rules(alwaysAmber("X%03d".formatted(version))).only();
        assertThat(judgeLaunch(engine).alerts()).hasSize(1);
    }

    /** Classes that are loaded after garbage was collected until no more of them go. */
    private static int kept(ClassLoadingMXBean classes) {
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
