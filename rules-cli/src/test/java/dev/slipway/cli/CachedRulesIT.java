package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiled rules that several processes keep and use. */
class CachedRulesIT {

    @TempDir
    private Path here;

    private Launched.Running start() {
        List<String> command = Launched.command(
                List.of(),
                "check",
                "net",
                "--rules",
                "net/rules",
                "--as-of",
                "2026-03-31",
                "--verbose",
                "--fail-on",
                "never");
        return Launched.start(
                here, Map.of("SLIPWAY_CACHE", Optional.of(here.resolve("cache").toString())), command);
    }

    @Test
    void processesThatCompileTheSameRulesAtOnceDoNotDisturbEachOther() throws IOException {
        Folder.red(here.resolve("net")).withRule("rules/extra.drl", "X01", "info");

        List<Launched.Running> atOnce =
                IntStream.range(0, 3).mapToObj(process -> start()).toList();
        List<Launched> ended = atOnce.stream().map(Launched.Running::end).toList();
        Launched later = start().end();

        assertThat(ended).allSatisfy(run -> assertThat(run).isEqualTo(later));
        assertThat(later.out()).contains("known to X01");
        assertThat(later.err()).isEmpty();
        try (Stream<Path> kept = Files.list(here.resolve("cache/packs"))) {
            assertThat(kept).hasSize(1);
        }
    }
}
