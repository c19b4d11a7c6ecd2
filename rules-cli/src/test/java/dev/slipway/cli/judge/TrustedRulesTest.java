package dev.slipway.cli.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of a folder judge only where their user said so, and only as they were then. */
class TrustedRulesTest {

    private static final String UNTRUSTED = "rules  error DRL903  rules are code, and these are not trusted";

    @TempDir
    private Path here;

    private final String usual = String.valueOf(System.getProperty("slipway.settings"));

    private Folder net;

    @BeforeEach
    void programmeWithRules() {
        System.setProperty("slipway.settings", here.resolve("settings/slipway").toString());
        net = Folder.red(here.resolve("net")).withRule("rules/extra.drl", "X01", "info");
    }

    @AfterEach
    void usualSettings() {
        System.setProperty("slipway.settings", usual);
    }

    @Test
    void untrustedRulesEndInFourAndNothingIsJudged() {
        for (List<Object> command : List.<List<Object>>of(
                List.of("check", net),
                List.of("history", net),
                List.of("explain", "S01:quay/opening", net),
                List.of("rules", "why-not", "X01", "quay/opening", net))) {
            Run run = Run.of(command.toArray());
            assertThat(run.exit()).as("%s", command).isEqualTo(4);
            assertThat(run.out()).as("%s", command).isEmpty();
            assertThat(run.err())
                    .as("%s", command)
                    .contains("net/" + UNTRUSTED, "rules trust " + net + "/rules'", "--skip-folder-rules");
        }
    }

    @Test
    void trustedRulesJudgeWhereverTheyAreUntilAnyFileOfThemChanges() {
        Run trust = Run.of("rules", "trust", net);
        assertThat(trust.exit()).isZero();
        assertThat(trust.out()).isEqualTo(net + "/rules: trusted, as they are now: extra.drl\n");
        assertThat(Run.of("check", net).out()).contains("known to X01");

        Folder copy = Folder.red(here.resolve("copy")).with("rules/extra.drl", net.text("rules/extra.drl"));
        assertThat(Run.of("check", copy).out()).contains("known to X01");

        net.with("rules/messages_ru.properties", "X01.title=\u0418\n");
        assertThat(Run.of("check", net).exit()).isEqualTo(4);
        net.trusted().with("rules/policy.yaml", "default:\n  mine: {days: 3}\n");
        assertThat(Run.of("check", net).exit()).isEqualTo(4);
        net.trusted();
        assertThat(Run.of("check", net).exit()).isEqualTo(1);
        assertThat(Run.of("check", copy).exit()).isEqualTo(1);
    }

    @Test
    void aCopyOfTheStandardRulesJudgesAnywayUntilAnythingInItChanges() throws IOException {
        Folder release = Folder.red(here.resolve("release"));
        List<Path> standard;
        try (Stream<Path> files = Files.list(Path.of("../rules"))) {
            standard = files.filter(file -> file.toString().matches(".*\\.(drl|yaml|properties)"))
                    .toList();
        }
        for (Path file : standard) {
            release.with("rules/" + file.getFileName(), Files.readString(file));
        }
        String policy = release.text("rules/policy.yaml");
        release.with("rules/policy.yaml", policy.replaceFirst("\\$schema=\\S+", "\\$schema=../schemas"));

        Run copied = Run.of("check", release);
        assertThat(copied.exit()).as(copied.err()).isEqualTo(1);
        assertThat(copied.out()).doesNotContain("rules/");
        assertThat(Run.of("timeline", release).err()).isEmpty();

        release.with("rules/policy.yaml", policy.replaceFirst("red: 30", "red: 31"));
        assertThat(Run.of("check", release).exit()).isEqualTo(4);
        release.with("rules/policy.yaml", policy).with("rules/messages_ru.properties", "S01.title=\u0418\n");
        assertThat(Run.of("check", release).exit()).isEqualTo(4);
    }

    @Test
    void aFolderOfRulesAndAPortfolioCanBeTrusted() {
        Folder other = Folder.red(here.resolve("other")).withRule("rules/more.drl", "X02", "info");
        assertThat(Run.of("rules", "trust", net.file("rules")).out())
                .endsWith("net/rules: trusted, as they are now: extra.drl\n");
        assertThat(Run.of("check", net).exit()).isEqualTo(1);
        assertThat(Run.of("check", other).exit()).isEqualTo(4);
        assertThat(Run.of("rules", "trust", here).outLines()).hasSize(2);
        assertThat(Run.of("check", other).exit()).isEqualTo(1);
    }

    @Test
    void trustIsTakenBack() {
        net.trusted();
        assertThat(Run.of("rules", "trust", net, "--revoke").out()).isEqualTo(net + "/rules: trusted no more\n");
        assertThat(Run.of("check", net).exit()).isEqualTo(4);
    }

    @Test
    void otherProgrammesOfAPortfolioAreJudged() {
        Folder.red(here.resolve("other"));
        Run run = Run.of("check", here, "--format", "ndjson");
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.outLines()).singleElement().asString().contains("\"programme\":\"other\"");
        assertThat(run.err()).contains(UNTRUSTED, "net: 1 problem in its rules; not judged.");
    }

    @Test
    void skippedRulesDoNotJudgeAndTheReportSaysSo() {
        for (String option : List.of("--skip-folder-rules", "--strict")) {
            Run run = Run.of("check", net, option);
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.out().replaceAll("\\s+", " ")).contains("own rules left out: " + net + "/rules");
            assertThat(run.err()).contains(net + ": these rules do not judge here: " + net + "/rules");
        }
        assertThat(Run.of("check", net, "--strict", "--format", "json").out().replaceAll("\\s+", ""))
                .contains("\"rulesLeftOut\":[\"" + net + "/rules\"]");
        assertThat(Run.of("check", net, "--format", "json", "--rules", net.file("rules"))
                        .out())
                .doesNotContain("rulesLeftOut");
    }

    @Test
    void aFolderThatIsNamedNeedsNoTrust() {
        assertThat(Run.of("check", net, "--rules", net.file("rules")).out()).contains("known to X01");
    }

    @Test
    void aListThatOthersCanWriteSaysNothing() throws IOException {
        net.trusted();
        Files.setPosixFilePermissions(
                here.resolve("settings/slipway/trusted"), PosixFilePermissions.fromString("rw-rw-rw-"));
        Run run = Run.of("check", net);
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("others can write");
    }

    @Test
    void lookingRunsNothingOfAFolder() {
        Path marker = here.resolve("marker");
        net.with(
                "rules/extra.drl",
                net.text("rules/extra.drl")
                        .replace(
                                "kind == \"opening\"",
                                "kind != String.valueOf(new java.io.File(\"" + marker + "\").mkdir())"));
        for (List<Object> command : List.<List<Object>>of(
                List.of("validate", net),
                List.of("validate", net, "--rules", net.file("rules")),
                List.of("timeline", net),
                List.of("trend", net),
                List.of("rules", "lint", net.file("rules")),
                List.of("rules", "list", "--rules", net.file("rules")),
                List.of("rules", "doc", "--rules", net.file("rules")),
                List.of("rules", "explain-policy", "quay", net),
                List.of("rules", "trust", net),
                List.of("timeline", net))) {
            assertThat(Run.of(command.toArray()).exit()).as("%s", command).isZero();
            assertThat(marker).as("%s", command).doesNotExist();
        }
        assertThat(Run.of("timeline", net).err()).contains("these rules do not judge here: " + net + "/rules");
        assertThat(Run.of("rules", "lint", net.file("rules"), "--compile").exit())
                .isZero();
        assertThat(marker).exists();
    }
}
