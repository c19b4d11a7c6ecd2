package dev.slipway.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files changed, by the events of the system and without any. */
class FileWatcherTest {

    @TempDir
    private Path temporary;

    private Path here;

    @BeforeEach
    void folder() throws IOException {
        here = temporary.toRealPath();
    }

    private static FileEvents events(boolean areToBeHad) {
        return areToBeHad ? FileEvents.open() : FileEvents.none();
    }

    /** The changes reported until these are among them. */
    private static Set<Path> until(FileWatcher watcher, Path... expected) throws InterruptedException {
        Set<Path> reported = new HashSet<>();
        long giveUp = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!reported.containsAll(List.of(expected))) {
            reported.addAll(watcher.next(Duration.ofSeconds(1)));
            assertThat(System.nanoTime()).as("%s reported in time", reported).isLessThan(giveUp);
        }
        return reported;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void filesThatAreNewWrittenAndGoneAreNamed(boolean withEvents) throws IOException, InterruptedException {
        Path file = here.resolve("a.csv");
        try (FileWatcher watcher = new FileWatcher(List.of(here), events(withEvents))) {
            Files.writeString(file, "one");
            assertThat(until(watcher, file)).containsExactly(file);
            Files.writeString(file, "three");
            assertThat(until(watcher, file)).containsExactly(file);
            Files.delete(file);
            assertThat(until(watcher, file)).containsExactly(file);
            assertThat(watcher.isBehind()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void foldersThatComeLaterAreWatchedToTheirDepth(boolean withEvents) throws IOException, InterruptedException {
        try (FileWatcher watcher = new FileWatcher(List.of(here), events(withEvents))) {
            Path first = Files.createDirectories(here.resolve("status/2026")).resolve("a.csv");
            Files.writeString(first, "one");
            until(watcher, first);
            Path second = Files.writeString(first.resolveSibling("b.csv"), "two");
            assertThat(until(watcher, second)).containsExactly(second);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void placeThatIsNotThereYetIsWatched(boolean withEvents) throws IOException, InterruptedException {
        Path file = here.resolve("policy.yaml");
        try (FileWatcher watcher = new FileWatcher(List.of(file), events(withEvents))) {
            Files.writeString(here.resolve("other.yaml"), "next to it");
            Files.writeString(file, "default: {}");
            assertThat(until(watcher, file)).containsExactly(file);
        }
    }

    @Test
    void hiddenFilesAndThoseThatEditorsLeaveBehindAreNotWatched() throws IOException, InterruptedException {
        try (FileWatcher watcher = new FileWatcher(List.of(here), FileEvents.open())) {
            Files.createDirectories(here.resolve(".git"));
            for (String name : List.of(".git/index", ".a.csv.swp", "a.csv~", "~$a.xlsx")) {
                Files.writeString(here.resolve(name), "x");
            }
            Path file = Files.writeString(here.resolve("z.csv"), "x");
            assertThat(until(watcher, file)).containsExactly(file);
        }
    }

    @Test
    void nothingIsReportedWhereNothingChanged() throws IOException, InterruptedException {
        Path file = Files.writeString(here.resolve("a.csv"), "one");
        try (FileWatcher watcher = new FileWatcher(List.of(here), FileEvents.open())) {
            assertThat(watcher.next(Duration.ofMillis(1))).isEmpty();
            assertThat(watcher.isBehind()).isFalse();
            Files.writeString(file, "three");
            assertThat(watcher.isBehind()).isTrue();
        }
    }

    @Test
    void placesThatAreIncludedLaterAreWatchedFromThenOn(@TempDir Path other) throws IOException, InterruptedException {
        Path file = Files.writeString(other.toRealPath().resolve("a.csv"), "one");
        try (FileWatcher watcher = new FileWatcher(List.of(here), FileEvents.open())) {
            watcher.include(List.of(file));
            assertThat(watcher.isBehind()).isFalse();
            Files.writeString(file, "three");
            assertThat(until(watcher, file)).containsExactly(file);
        }
    }

    @Test
    void linksInACircleAreWalkedOnce() throws IOException {
        Path folder = Files.createDirectories(here.resolve("status"));
        Files.createSymbolicLink(folder.resolve("again"), here);
        Path file = Files.writeString(folder.resolve("a.csv"), "one");
        assertThat(FileStates.at(List.of(here)).files()).containsOnlyKeys(file);
    }
}
