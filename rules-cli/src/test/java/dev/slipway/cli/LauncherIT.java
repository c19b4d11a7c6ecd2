package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code slipway} of a checkout that is built. A Maven that leaves a trace and fails comes first on the path. */
class LauncherIT {

    private static final Path DIST = Launched.JAR.getParent();

    @TempDir
    private Path here;

    @BeforeEach
    void mavenThatFails() throws IOException {
        script("bin/mvn", "touch \"$0.called\"; echo '[ERROR] no Maven for you'; exit 1");
    }

    @Test
    void checkoutThatIsBuiltStartsNoMaven() {
        Launched run = slipway(here, "check", example("east-west"), "--as-of", "2026-03-31");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("RED: 9 red, 4 amber, 0 info in 6 of 6 terminals");
        assertThat(run.err()).isEmpty();
        assertThat(here.resolve("bin/mvn.called")).doesNotExist();
    }

    @Test
    void launcherIsFoundThroughLinks() throws IOException {
        Files.createSymbolicLink(here.resolve("absolute"), Launched.HOME.resolve("slipway"));
        Files.createSymbolicLink(here.resolve("bin/relative"), Path.of("../absolute"));
        assertThat(launch(here, here.resolve("bin/relative"), "--version").out())
                .startsWith("slipway 0.");
        assertThat(launch(here, Path.of("relative"), "--version").out()).startsWith("slipway 0.");
    }

    @Test
    void argumentsReachTheCommandAsTheyAre() {
        Folder.red(here.resolve("my network"));
        Launched run = slipway(here, "check", "my network", "--format", "csv=my report $HOME *.csv");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(here.resolve("my report $HOME *.csv")).exists();
    }

    @Test
    void filesWithAnyLettersAreReadUnderAPlainLocale() {
        Folder.red(here.resolve("сеть"));
        Launched run = Launched.in(
                here,
                environment(Map.of("LC_ALL", Optional.of("C"))),
                command(Launched.HOME.resolve("slipway"), "check", "сеть"));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("сеть/programme.yaml:5");
    }

    @Test
    void optionsOfTheUserChooseTheCollector() throws IOException {
        assertThat(collectorUnder("")).isEqualTo("Parallel");
        assertThat(collectorUnder(" -XX:-UseParallelGC -XX:+UseSerialGC")).isEqualTo("Serial");
    }

    private String collectorUnder(String javaOptions) throws IOException {
        slipwayWith("-Xlog:gc:file=gc.log" + javaOptions, "--version");
        return Files.readString(here.resolve("gc.log")).replaceAll("(?s).*Using (\\w+).*", "$1");
    }

    @Test
    void archiveIsMadeOnFirstUseAndUsedFromThenOn() throws IOException {
        deleteArchives();
        slipway(here, "--version");
        Path archive = onlyArchive();
        FileTime made = Files.getLastModifiedTime(archive);
        Launched run = slipwayWith("-Xlog:class+load:file=classes.log", "check", example("east-west"));
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(here.resolve("classes.log")))
                .contains("dev.slipway.cli.report.CheckCommand source: shared objects file");
        assertThat(onlyArchive()).isEqualTo(archive);
        assertThat(Files.getLastModifiedTime(archive)).isEqualTo(made);
    }

    @Test
    void archiveIsMadeAgainWhenTheJarIsNewer() throws IOException {
        slipway(here, "--version");
        Files.setLastModifiedTime(onlyArchive(), FileTime.fromMillis(0));
        slipway(here, "--version");
        assertThat(Files.getLastModifiedTime(onlyArchive())).isGreaterThan(Files.getLastModifiedTime(Launched.JAR));
    }

    @Test
    void archiveThatIsDamagedIsHarmless() throws IOException {
        slipway(here, "--version");
        Files.writeString(onlyArchive(), "no archive");
        Launched run = slipway(here, "check", example("east-west"), "--as-of", "2026-03-31");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).endsWith("66 judgements not possible.\n");
        assertThat(run.err()).isEmpty();
        deleteArchives();
    }

    @Test
    void twoFirstRunsMayRace() throws IOException {
        deleteArchives();
        List<String> command =
                command(Launched.HOME.resolve("slipway"), "check", example("east-west"), "--as-of", "2026-03-31");
        Launched.Running one = Launched.start(here, environment(Map.of()), command);
        Launched.Running other = Launched.start(here, environment(Map.of()), command);
        Launched first = one.end();
        assertThat(first.exit()).isEqualTo(1);
        assertThat(first.err()).isEmpty();
        assertThat(other.end()).isEqualTo(first);
        assertThat(onlyArchive()).exists();
    }

    @Test
    void folderThatCannotBeWrittenIsHarmless() throws IOException {
        Path checkout = checkout();
        copyBuild(checkout);
        Path dist = checkout.resolve("rules-cli/target/slipway");
        Files.setPosixFilePermissions(dist, PosixFilePermissions.fromString("r-xr-xr-x"));
        Launched run =
                launch(here, checkout.resolve("slipway"), "check", example("east-west"), "--as-of", "2026-03-31");
        Files.setPosixFilePermissions(dist, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void checkoutThatIsNotBuiltIsBuiltOnceByTheFirstOfTwo() throws IOException {
        Path checkout = checkout();
        script(
                "bin/mvn",
                """
                echo called >>"$0.called"
                echo '[INFO] Building Slipway command 0.1.0-SNAPSHOT                    [7/7]'
                mkdir -p rules-cli/target
                cp -r '%s' rules-cli/target/
                rm -f rules-cli/target/slipway/*.jsa
                echo '[INFO] BUILD SUCCESS'
                """
                        .formatted(DIST));
        List<String> command = command(checkout.resolve("slipway"), "--version");
        Launched.Running one = Launched.start(here, environment(Map.of()), command);
        Launched.Running other = Launched.start(here, environment(Map.of()), command);
        List<Launched> runs = List.of(one.end(), other.end());
        assertThat(runs).allSatisfy(run -> {
            assertThat(run.exit()).isZero();
            assertThat(run.out()).startsWith("slipway 0.");
        });
        assertThat(runs)
                .extracting(Launched::err)
                .containsExactlyInAnyOrder(
                        "slipway: building on first use (about a minute)\nslipway: [7/7] Slipway command\n", "");
        assertThat(Files.readString(here.resolve("bin/mvn.called"))).isEqualTo("called\n");
        assertThat(checkout.resolve(".slipway-build")).doesNotExist();
    }

    @Test
    void checkoutIsBuiltAgainWhenASourceIsNewer() throws IOException {
        Path checkout = checkout();
        copyBuild(checkout);
        assertThat(launch(here, checkout.resolve("slipway"), "--version").exit())
                .isZero();
        Path rule = Files.writeString(checkout.resolve("rules/milestones.drl"), "rule");
        Files.setLastModifiedTime(
                rule, FileTime.fromMillis(Files.getLastModifiedTime(rule).toMillis() + 60_000));
        assertThat(launch(here, checkout.resolve("slipway"), "--version").err())
                .startsWith("slipway: building on first use");
        assertThat(here.resolve("bin/mvn.called")).exists();
    }

    @Test
    void buildThatFailsIsReportedAndEndsInFive() throws IOException {
        Launched run = launch(here, checkout().resolve("slipway"), "check");
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("slipway: building on first use (about a minute)\n[ERROR] no Maven for you\n"
                        + "slipway: the build failed; the whole of it is in ")
                .endsWith("/rules-cli/target/build.log\n");
    }

    @Test
    void javaThatIsTooOldIsRefused() throws IOException {
        script("old/bin/java", "echo should not run");
        Files.writeString(here.resolve("old/release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"1.8.0_402\"\n");
        Launched run = Launched.in(
                here,
                environment(Map.of("JAVA_HOME", Optional.of(here.resolve("old").toString()))),
                command(Launched.HOME.resolve("slipway"), "--version"));
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("is Java 8; install a JDK, 17 or later, or set JAVA_HOME to one\n");
    }

    private Launched slipway(Path folder, Object... arguments) {
        return launch(folder, Launched.HOME.resolve("slipway"), arguments);
    }

    private Launched slipwayWith(String javaOption, Object... arguments) {
        return Launched.in(
                here,
                environment(Map.of("SLIPWAY_JAVA_OPTS", Optional.of(javaOption))),
                command(Launched.HOME.resolve("slipway"), arguments));
    }

    private Launched launch(Path folder, Path launcher, Object... arguments) {
        return Launched.in(folder, environment(Map.of()), command(launcher, arguments));
    }

    private static List<String> command(Path launcher, Object... arguments) {
        // Through sh, which looks a bare name up on the path that the test sets.
        List<String> command = new ArrayList<>(List.of("sh", "-c", "exec \"$0\" \"$@\"", launcher.toString()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return command;
    }

    private Map<String, Optional<String>> environment(Map<String, Optional<String>> more) {
        Map<String, Optional<String>> environment = new HashMap<>(more);
        environment.put("PATH", Optional.of(here.resolve("bin") + ":" + System.getenv("PATH")));
        environment.putIfAbsent("JAVA_HOME", Optional.of(System.getProperty("java.home")));
        return environment;
    }

    /** A checkout with nothing in it but what the launcher looks at. */
    private Path checkout() throws IOException {
        Path checkout = here.resolve("checkout");
        for (String module :
                List.of("rules", "rules-model", "rules-engine", "rules-inputs", "rules-reports", "rules-cli")) {
            Files.createDirectories(checkout.resolve(module));
        }
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Files.copy(Launched.HOME.resolve("slipway"), checkout.resolve("slipway"), StandardCopyOption.COPY_ATTRIBUTES);
        return checkout;
    }

    private void copyBuild(Path checkout) {
        Launched.in(
                checkout,
                Map.of(),
                List.of("sh", "-c", "mkdir -p rules-cli/target && cp -r \"$0\" rules-cli/target/", DIST.toString()));
    }

    private void script(String name, String body) throws IOException {
        Path script = here.resolve(name);
        Files.createDirectories(script.getParent());
        Files.writeString(script, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path example(String name) {
        return Launched.HOME.resolve("examples").resolve(name);
    }

    private static Path onlyArchive() throws IOException {
        List<Path> archives = archives();
        assertThat(archives).hasSize(1);
        return archives.get(0);
    }

    private static void deleteArchives() throws IOException {
        for (Path archive : archives()) {
            Files.delete(archive);
        }
    }

    /** Every archive, finished or not. */
    private static List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(DIST)) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }
}
