package dev.slipway.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Launched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are killed at any moment leave the report as it was or whole, and nothing that a later run does not sweep. */
@Tag("thorough")
class RandomKillsIT {

    private static final int KILLS = Boolean.getBoolean("slipway.thorough") ? 160 : 8;
    private static final int AT_ONCE = 4;
    private static final int ROUNDS_A_COMPILATION = 5;
    private static final String BEFORE = "of last month";

    @TempDir
    private Path here;

    private final Random random = new Random(1);

    @BeforeEach
    void folderWithARule() throws IOException {
        Folder.red(here.resolve("net"));
        Folder.red(here.resolve("rules-of")).withRule("mine/extra.drl", "X01", "info");
        Files.createDirectory(here.resolve("out"));
    }

    @Test
    void killedRunsLeaveNothingHalfWritten() throws IOException, InterruptedException {
        Launched first = check("first.json").end();
        assertThat(first.exit()).as(first.err()).isEqualTo(1);
        String whole = Files.readString(out("first.json"));
        long compiling = millisOfARun(true);
        long usual = millisOfARun(false);

        for (int round = 0; round * AT_ONCE < KILLS; round++) {
            boolean isCompiled = round % ROUNDS_A_COMPILATION == 0;
            killSome(isCompiled, isCompiled ? compiling : usual);
            for (int run = 0; run < AT_ONCE; run++) {
                assertThat(Files.readString(out(run + ".json"))).isIn(BEFORE, whole);
            }
        }

        age(here.resolve("out"));
        age(here.resolve("cache/packs"));
        deletePacks();
        for (int run = 0; run < AT_ONCE; run++) {
            assertThat(check(run + ".json").end().exit()).isEqualTo(1);
            assertThat(out(run + ".json")).hasContent(whole);
        }
        assertThat(namesIn(here.resolve("out"))).allMatch(name -> name.matches("(first|[0-3])[.]json"));
        assertThat(namesIn(here.resolve("cache/packs"))).noneMatch(name -> name.endsWith(".part"));
    }

    private void killSome(boolean isCompiled, long longest) throws IOException, InterruptedException {
        if (isCompiled) {
            deletePacks();
        }
        List<Launched.Running> running = new ArrayList<>();
        for (int run = 0; run < AT_ONCE; run++) {
            Files.writeString(out(run + ".json"), BEFORE);
            running.add(check(run + ".json"));
        }
        long start = System.nanoTime();
        for (Launched.Running run : running) {
            long end = start + TimeUnit.MILLISECONDS.toNanos(random.nextLong(longest));
            run.process().waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            run.process().destroyForcibly();
            run.end();
        }
    }

    private long millisOfARun(boolean isCompiled) throws IOException {
        if (isCompiled) {
            deletePacks();
        }
        long start = System.nanoTime();
        check("first.json").end();
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private Launched.Running check(String report) {
        return Launched.start(
                here,
                Map.of("SLIPWAY_CACHE", Optional.of(here.resolve("cache").toString())),
                Launched.command(
                        List.of("-XX:-UsePerfData"),
                        "check",
                        "net",
                        "--rules",
                        "rules-of/mine",
                        "--as-of",
                        "2026-03-31",
                        "--format",
                        "json=out/" + report));
    }

    private Path out(String report) {
        return here.resolve("out").resolve(report);
    }

    /** Rules are compiled again, so that a kill may come while they are kept. */
    private void deletePacks() throws IOException {
        for (String name : namesIn(here.resolve("cache/packs"))) {
            if (!name.endsWith(".part")) {
                Files.deleteIfExists(here.resolve("cache/packs").resolve(name));
            }
        }
    }

    /** What runs that were killed left behind is told from what others write now by its age. */
    private static void age(Path folder) throws IOException {
        FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofHours(7)));
        for (String name : namesIn(folder)) {
            Files.setLastModifiedTime(folder.resolve(name), longAgo);
        }
    }

    private static List<String> namesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
