package dev.slipway.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script {@code slipway} of a checkout that is built: a copy, so that its archives may be deleted and damaged while
 * other tests run. A Maven that leaves a trace and fails comes first on the path.
 */
@TestMethodOrder(OrderAnnotation.class)
class LauncherIT {

    /** Where it is, some call makes the archive, and others do without: what takes seconds, and not every test is about. */
    private static final String MAKING_ARCHIVE = "rules-cli/target/slipway/making-archive";

    @TempDir
    private static Path ground;

    private static Path built;

    @TempDir
    private Path here;

    @BeforeAll
    static void builtCheckout() throws IOException {
        built = checkoutIn(ground);
        copyBuild(built);
        Files.createSymbolicLink(built.resolve("examples"), Launched.HOME.resolve("examples"));
        deleteArchives(); // the build that was copied may have had one
    }

    @BeforeEach
    void mavenThatFails() throws IOException {
        script("bin/mvn", "touch \"$0.called\"; echo '[ERROR] no Maven for you'; exit 1");
    }

    @Test
    void checkoutThatIsBuiltStartsNoMaven() {
        Launched run = slipway(here, "check", example("east-west"), "--as-of", "2026-03-31");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("RED: 3 red, 1 amber, 0 info in 4 of 6 terminals");
        assertThat(run.err()).isEmpty();
        assertThat(here.resolve("bin/mvn.called")).doesNotExist();
    }

    @Test
    void launcherIsFoundThroughLinks() throws IOException {
        Files.createSymbolicLink(here.resolve("absolute"), built.resolve("slipway"));
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
                command(built.resolve("slipway"), "check", "сеть"));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("сеть/programme.yaml:5");
    }

    @Test
    void standardInputReachesTheCommand() throws IOException {
        Folder.green(here.resolve("net"));
        Files.writeString(
                here.resolve("march.csv"), "report_date,terminal,milestone,forecast\n2026-03-01,nowhere,x,2026\n");
        Launched run = Launched.in(
                here,
                environment(Map.of()),
                List.of(
                        "sh",
                        "-c",
                        "cat march.csv | \"$0\" validate net --status -",
                        built.resolve("slipway").toString()));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err() + run.out()).contains("nowhere");
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

    /** With the first compiler alone it would be 48 MB, which a process that runs for long fills. */
    @Test
    void thereIsRoomForTheCompiledCodeOfALongRun() {
        assertThat(slipwayWith("-XX:+PrintFlagsFinal", "--version").out())
                .containsPattern(" ReservedCodeCacheSize += " + 128 * 1024 * 1024 + " ");
    }

    @Test
    void archiveIsMadeAgainWhenTheJarIsNewer() throws IOException {
        slipway(here, "--version");
        Files.setLastModifiedTime(onlyArchive(), FileTime.fromMillis(0));
        slipway(here, "--version");
        assertThat(Files.getLastModifiedTime(onlyArchive()))
                .isGreaterThan(Files.getLastModifiedTime(built.resolve("rules-cli/target/slipway/slipway.jar")));
    }

    @Test
    @Tag("thorough")
    void archiveThatIsDamagedIsReplaced() throws IOException {
        slipway(here, "--version");
        byte[] whole = Files.readAllBytes(onlyArchive());
        List<byte[]> kinds =
                List.of(Arrays.copyOf(whole, whole.length / 2), "no archive".getBytes(UTF_8), changed(whole));
        for (byte[] damaged : kinds.subList(0, Boolean.getBoolean("slipway.thorough") ? kinds.size() : 1)) {
            Path archive = onlyArchive();
            Files.delete(archive);
            Files.write(archive, damaged);
            Launched run = slipway(here, "check", example("east-west"), "--as-of", "2026-03-31");
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.out()).endsWith(" judgements not possible.\n");
            assertThat(run.err()).isEmpty();
            // Two archives of the same classes differ a little in size.
            assertThat(Arrays.equals(Files.readAllBytes(onlyArchive()), damaged))
                    .isFalse();
            assertThat(Files.size(onlyArchive())).isGreaterThan(whole.length * 9L / 10);
        }
    }

    private static byte[] changed(byte[] archive) {
        byte[] changed = archive.clone();
        for (int i = archive.length / 2; i < archive.length / 2 + 4_096; i++) {
            changed[i] ^= 0x55;
        }
        return changed;
    }

    @Test
    void javaThatDoesNotStartHasNoResult() {
        Launched run = slipwayWith("-Xbogus", "check", example("east-west"), "--as-of", "2026-03-31");
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.err()).endsWith("slipway: Java ended with 1 before there was a result\n");
    }

    @Test
    void aRuleThatEndsTheProgramIsAFailure() throws IOException {
        Folder net = Folder.red(here.resolve("net"));
        net.with(
                "rules/exits.drl",
                """
                package office

                import dev.slipway.model.facts.MilestoneStatus
                import static dev.slipway.engine.Finding.amber

                function boolean ends() { System.exit(0); return true; }

                rule "X01 ends"
                    @id("X01") @title("Ends") @on("open milestone") @message("{milestone} ends")
                when
                    $milestone : MilestoneStatus( open, ends() )
                then
                    insertLogical( amber($milestone) );
                end
                """);
        for (Launched run : List.of(
                slipway(here, "check", "net", "--rules", "net/rules", "--as-of", "2026-03-31"),
                Launched.jar(here, List.of(), "check", "net", "--rules", "net/rules", "--as-of", "2026-03-31"))) {
            assertThat(run.exit()).isEqualTo(5);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains(
                            "slipway: something ended the program before the report was whole: System.exit is called in ");
        }
    }

    @Test
    void aSignalEndsTheCommandToo() throws IOException, InterruptedException {
        Folder.green(here.resolve("net"));
        Launched.Running watch = Launched.start(
                here,
                environment(Map.of()),
                command(built.resolve("slipway"), "watch", "net", "--as-of", "2026-03-31"));
        long giveUp = System.nanoTime() + 60_000_000_000L;
        while (!Files.readString(watch.err()).contains("Ctrl-C ends it.") && System.nanoTime() < giveUp) {
            Thread.sleep(20);
        }

        watch.process().destroy();
        assertThat(watch.end().exit()).isEqualTo(128 + 15);
        assertThat(watch.process().descendants()).isEmpty();
    }

    /** The archive is made on first use, and used from then on: by the other tests too, which is why this one comes first. */
    @Test
    @Order(1)
    void twoFirstRunsMayRaceAndSweepWhatOneThatWasEndedLeft() throws IOException {
        deleteArchives();
        Path dist = built.resolve("rules-cli/target/slipway");
        Files.writeString(dist.resolve("part.1.jsa.list"), "left");
        Path lock = Files.createDirectories(built.resolve(MAKING_ARCHIVE));
        // This very number is in use, by a process that began at another time.
        Files.writeString(lock.resolve("owner"), ProcessHandle.current().pid() + "\nanother time\n");
        List<String> command =
                command(built.resolve("slipway"), "check", example("east-west"), "--as-of", "2026-03-31");
        Launched.Running one = Launched.start(here, environment(Map.of()), command);
        Launched.Running other = Launched.start(here, environment(Map.of()), command);
        Launched first = one.end();
        assertThat(first.exit()).isEqualTo(1);
        assertThat(first.err()).isEmpty();
        assertThat(other.end()).isEqualTo(first);
        assertThat(onlyArchive()).exists();
        try (Stream<Path> files = Files.list(dist)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("part.") || name.startsWith("making-archive"));
        }
        requireItIsUsed(onlyArchive());
    }

    private void requireItIsUsed(Path archive) throws IOException {
        FileTime made = Files.getLastModifiedTime(archive);
        Launched run = slipwayWith("-Xlog:class+load:file=classes.log", "check", example("east-west"));
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(here.resolve("classes.log")))
                .contains("dev.slipway.cli.report.CheckCommand source: shared objects file");
        assertThat(onlyArchive()).isEqualTo(archive);
        assertThat(Files.getLastModifiedTime(archive)).isEqualTo(made);
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
                mkdir '%s'
                echo '[INFO] BUILD SUCCESS'
                """
                        .formatted(Launched.JAR.getParent(), MAKING_ARCHIVE));
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
                .contains("slipway: building on first use (about a minute)\nslipway: [7/7] Slipway command\n")
                .anySatisfy(err ->
                        assertThat(err).matches("(slipway: waiting for process \\d+, which builds here; .*\n)?"));
        assertThat(Files.readString(here.resolve("bin/mvn.called"))).isEqualTo("called\n");
        assertThat(checkout.resolve(".slipway-build")).doesNotExist();
    }

    @Test
    void checkoutIsBuiltAgainWhenASourceIsNewer() throws IOException {
        Path checkout = checkout();
        copyBuild(checkout);
        Files.createDirectory(checkout.resolve(MAKING_ARCHIVE));
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
                command(built.resolve("slipway"), "--version"));
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("is Java 8; install a JDK, 17 or later, or set JAVA_HOME to one\n");
    }

    private Launched slipway(Path folder, Object... arguments) {
        return launch(folder, built.resolve("slipway"), arguments);
    }

    private Launched slipwayWith(String javaOption, Object... arguments) {
        return Launched.in(
                here,
                environment(Map.of("SLIPWAY_JAVA_OPTS", Optional.of(javaOption))),
                command(built.resolve("slipway"), arguments));
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
        return checkoutIn(here);
    }

    private static Path checkoutIn(Path folder) throws IOException {
        Path checkout = folder.resolve("checkout");
        for (String module :
                List.of("rules", "rules-model", "rules-engine", "rules-inputs", "rules-reports", "rules-cli")) {
            Files.createDirectories(checkout.resolve(module));
        }
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Files.copy(Launched.HOME.resolve("slipway"), checkout.resolve("slipway"), StandardCopyOption.COPY_ATTRIBUTES);
        return checkout;
    }

    private static void copyBuild(Path checkout) {
        Launched.in(
                checkout,
                Map.of(),
                List.of(
                        "sh",
                        "-c",
                        // Another test may be making an archive there just now.
                        "mkdir -p rules-cli/target && cp -r \"$0\" rules-cli/target/; cd rules-cli/target/slipway &&"
                                + " rm -rf making-archive part.*",
                        Launched.JAR.getParent().toString()));
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
        try (Stream<Path> files = Files.list(built.resolve("rules-cli/target/slipway"))) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }
}
