package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a process of its own, from the jar that was built. */
class CommandIT {

    @TempDir
    private Path here;

    @Test
    void resultsAndExitCodeReachTheCaller() {
        Folder.red(here.resolve("net"));
        Launched run = Launched.jar(here, List.of(), "check", "net", "--as-of", "2026-03-31");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("\nRED: 1 red").contains("net/programme.yaml:5  deadline 2026-03-01");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void updatesOfAScheduleAreComparedInAProcessOfTheirOwn() {
        Path updates = Launched.HOME.resolve("rules-cli/src/test/resources/updates");
        Launched run = Launched.jar(
                here,
                List.of("-Xmx128m"),
                "compare",
                updates.resolve("2026-02.xer"),
                updates.resolve("2026-03.xer"),
                "--format",
                "json=changes.json");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEmpty();
        assertThat(here.resolve("changes.json"))
                .content()
                .contains("\"schema\": \"slipway/comparison/1\"", "\"id\": \"activity A1040\"");
    }

    @Test
    void folderOfTheCallerIsTheDefault() {
        Folder.red(here.resolve("net"));
        Launched run = Launched.jar(here.resolve("net"), List.of(), "check", "--as-of", "2026-03-31");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("\n          programme.yaml:5  deadline 2026-03-01");
    }

    @Test
    void problemsReachStandardErrorOnly() {
        Folder.bad(here.resolve("net"));
        Launched run = Launched.jar(here, List.of(), "check", "net");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        """
                        net/programme.yaml:5:38: unknown key 'dedline' (did you mean 'deadline'?)
                        net: 1 problem; not judged. Fix the files, or judge the valid entries with --lenient.
                        """);
    }

    @Test
    void compilerOfRulesDoesNotChatter() {
        Folder.red(here.resolve("net")).with("rules/broken.drl", "rule \"x\" when Nothing() then end");
        Launched run = Launched.jar(here, List.of(), "check", "net", "--rules", "net/rules");
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("net/rules/broken.drl").doesNotContain("ERROR");
    }

    @Test
    void everyLetterIsWrittenInUtf8WhateverTheLocale() {
        Folder folder = Folder.red(here.resolve("net"));
        folder.with(
                "programme.yaml",
                folder.text("programme.yaml").replace("- id: quay", "- id: quay\n    name: Сухой порт 西安 – Xi’an"));
        Launched run =
                Launched.in(here, Map.of("LC_ALL", Optional.of("C")), Launched.command(List.of(), "check", "net"));
        assertThat(run.out()).contains("RED    Сухой порт 西安 – Xi’an\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "trend"})
    void picturesAreWrittenInUtf8WhateverTheLocale(String picture) {
        Folder.amber(here.resolve("net"))
                .with(
                        "status/2026-02.csv",
                        "report_date,terminal,milestone,forecast,author\n2026-02-27,quay,opening,2026-08-11,Port\n");
        List<String> command = Launched.command(List.of(), picture, "net", "--as-of", "2026-03-31", "--lang", "zh");
        Launched run = Launched.in(here, Map.of("LC_ALL", Optional.of("C")), command);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("截至2026年3月31日").contains("╎").contains(picture.equals("trend") ? "◂A" : "▐");
    }

    @Test
    void readerThatLeavesEndsTheCommandQuietly() {
        new Folder(here).with("all.ndjson", programmes(400));
        String check = Launched.script("check", "all.ndjson", "--as-of", "2026-03-31", "--format", "json");
        Launched run = Launched.in(here, Map.of(), List.of("sh", "-c", "(" + check + "; echo $? >exit) | head -n 1"));
        assertThat(run.out()).isEqualTo("{\n");
        // A slow machine shows progress.
        assertThat(run.err().lines()).allMatch(line -> line.contains(" a second, "));
        assertThat(new Folder(here).text("exit")).isEqualTo("1\n");
    }

    @Test
    void reportThatFindsNoRoomIsAFailure() {
        Folder.green(here.resolve("net"));
        Launched run =
                Launched.in(here, Map.of(), List.of("sh", "-c", Launched.script("check", "net") + " >/dev/full"));
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.err()).startsWith("slipway: the report cannot be written: ");
    }

    @Test
    void colourIsForTerminalsAndNotWhereItIsUnwelcome() {
        Folder.red(here);
        assertThat(Launched.jar(here, List.of(), "check").out()).doesNotContain("\u001B[");
        assertThat(atATerminal(Optional.empty())).contains("\u001B[");
        assertThat(atATerminal(Optional.of("1"))).doesNotContain("\u001B[");
        assertThat(atATerminal(Optional.of(""))).contains("\u001B[");
    }

    @Test
    void versionOfTheBuildIsPrinted() {
        assertThat(Launched.jar(here, List.of(), "--version").out())
                .startsWith("slipway 0.")
                .doesNotContain("not built");
    }

    private String atATerminal(Optional<String> noColour) {
        List<String> command = Launched.command(List.of("-Dslipway.terminal=true"), "check");
        return Launched.in(here, Map.of("NO_COLOR", noColour), command).out();
    }

    private static String programmes(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "{\"programme\":\"p" + number + "\",\"terminals\":[{\"id\":\"quay\",\"milestones\":"
                        + "[{\"id\":\"opening\",\"deadline\":\"2026-03-01\"}]}]}\n")
                .collect(Collectors.joining());
    }
}
