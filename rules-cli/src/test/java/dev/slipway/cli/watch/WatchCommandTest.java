package dev.slipway.cli.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Run;
import dev.slipway.cli.Slipway;
import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.StandardOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code slipway watch}: what is printed after a change of real files. */
class WatchCommandTest {

    private static final String HEADER = "report_date,terminal,milestone,forecast,author\n";

    @TempDir
    private Path here;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();
    private Thread thread = new Thread(() -> {});

    /** Starts to watch, and waits until it does. */
    private void watch(Object... arguments) throws InterruptedException {
        String[] words = Stream.concat(Stream.of("watch"), Stream.of(arguments))
                .map(Object::toString)
                .toArray(String[]::new);
        Console console = new Console(
                InputStream.nullInputStream(),
                new StandardOutput(out, false),
                new PrintWriter(err),
                false,
                false,
                () -> LocalDate.of(2026, 3, 31));
        thread = new Thread(() -> exit.complete(Slipway.run(console, words)));
        thread.start();
        awaitText(err, "slipway: watching as of 2026-03-31: ");
    }

    private static void awaitText(Object stream, String text) throws InterruptedException {
        long giveUp = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!stream.toString().contains(text)) {
            assertThat(System.nanoTime())
                    .as("'%s' is printed in time; printed was:%n%s", text, stream)
                    .isLessThan(giveUp);
            Thread.sleep(20);
        }
    }

    @AfterEach
    void end() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }

    @Test
    void rulesThatCompareProgrammesJudgeAfterEachChange() throws InterruptedException {
        Folder.green(here.resolve("all/east"));
        Folder west = Folder.green(here.resolve("all/west")).with("status/march.csv", HEADER);
        Folder rules = new Folder(here.resolve("rules"))
                .with(
                        "across.drl",
                        """
                        package my.across

                        import dev.slipway.model.facts.ProgrammeSummary
                        import static dev.slipway.engine.Finding.amber

                        rule "late while another is not"
                            @id("Z01") @title("Late alone") @on("portfolio") @needs("milestones")
                            @message("{programme} is late alone.")
                        when
                            $programme : ProgrammeSummary( has("milestones"), late > 0 )
                            exists ProgrammeSummary( late == 0 )
                        then
                            insertLogical( amber($programme) );
                        end
                        """);
        watch(here.resolve("all"), "--rules", rules);

        west.with("status/march.csv", HEADER + "2026-03-30,quay,opening,2027-03-11,Port\n");
        awaitText(out, "new       amber  Z01  across programmes ");
    }

    @Test
    void alertsAreReportedWhenTheyAreNewChangeAndAreResolved() throws InterruptedException {
        Folder net = Folder.green(here.resolve("net")).with("status/march.csv", HEADER);
        watch(net);
        assertThat(err.toString()).contains("0 red, 0 amber, 0 info; Ctrl-C ends it.");

        net.with("status/march.csv", HEADER + "2026-03-30,quay,opening,2027-03-11,Port\n");
        awaitText(out, "new       amber  S02  quay/opening: ");

        net.with("status/march.csv", HEADER + "2026-03-30,quay,opening,2027-06-11,Port\n");
        awaitText(out, "changed   red    S02  quay/opening: ");
        assertThat(out.toString(UTF_8)).contains(" (was amber)\n");

        net.with("status/march.csv", HEADER + "2026-03-30,quay,opening,2027-02-11,Port\n");
        awaitText(out, "resolved  red    S02  quay/opening: ");
        assertThat(out.toString(UTF_8).lines()).hasSize(3);
    }

    @Test
    void alertsAreReportedInTheLanguageOfTheReader() throws InterruptedException {
        Folder net = Folder.green(here.resolve("net")).with("status/march.csv", HEADER);
        watch(net, "--lang", "ru");

        net.with("status/march.csv", HEADER + "2026-03-30,quay,opening,2027-03-11,Port\n");
        awaitText(out, "новое     жёлтый  S02  quay/opening: «opening»: срок");
        net.with("status/march.csv", HEADER + "2026-03-30,quay,opening,2027-06-11,Port\n");
        awaitText(out, " (было: жёлтый)\n");
    }

    @Test
    void whatDidNotChangeIsNotPrinted() throws InterruptedException {
        Folder net = Folder.red(here.resolve("net"));
        watch(net);
        net.with("programme.yaml", "# a remark, which moves every line\n" + net.text("programme.yaml"));
        net.with("rules/readme.txt", "none yet").withRule("rules/extra.drl", "X01", "info");
        net.trusted();
        awaitText(out, "known to X01");
        assertThat(out.toString(UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("new       info   X01  quay/opening");
    }

    @Test
    void alertsOfAProgrammeThatCannotBeReadNowStand() throws InterruptedException {
        Folder net = Folder.red(here.resolve("net"));
        String sound = net.text("programme.yaml");
        watch(net);

        net.with("programme.yaml", sound.replace("deadline:", "dedline:"));
        awaitText(err, "problem   " + net + "/programme.yaml:5:38: unknown key 'dedline'");
        net.with("programme.yaml", sound);
        awaitText(err, "fixed     " + net + "/programme.yaml:5:38: unknown key 'dedline'");

        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void aStartAtWhichNothingCanBeJudgedSaysSo() throws InterruptedException {
        Folder net = Folder.red(here.resolve("net")).with("status/broken.json", "{");

        watch(net);

        awaitText(err, "0 red, 0 amber, 0 info known; not everything could be judged");
    }

    @Test
    void rulesAreBrokenAndFixedAndJudgeAsTheyReadNow() throws InterruptedException {
        Folder net = Folder.green(here.resolve("net")).withRule("mine/extra.drl", "X01", "amber");
        String sound = net.text("mine/extra.drl");
        watch(net, "--rules", net.file("mine"));

        net.with("mine/extra.drl", sound.replace("@title", "@titel"));
        awaitText(err, "broken    " + net + "/mine/extra.drl:6:1: rule 'X01 of the author' has no @title");
        net.with("mine/extra.drl", sound.replace("known to", "seen by"));
        awaitText(err, "fixed     " + net + "/mine/extra.drl:6:1: ");

        assertThat(out.toString(UTF_8))
                .isEqualTo("changed   amber  X01  quay/opening: opening is seen by X01."
                        + " (was opening is known to X01.)\n");
    }

    @Test
    void fileThatTakesThePlaceOfAnotherIsSeen() throws IOException, InterruptedException {
        Folder net = Folder.green(here.resolve("net"));
        watch(net);
        net.with(".programme.yaml.new", net.text("programme.yaml").replace("2027", "2025"));
        Files.move(net.file(".programme.yaml.new"), net.file("programme.yaml"), StandardCopyOption.REPLACE_EXISTING);
        awaitText(out, "new       red    S01  quay/opening: ");
    }

    @Test
    void fileThatVanishesForAMomentIsNoProblem() throws IOException, InterruptedException {
        Folder net = Folder.red(here.resolve("net"));
        String sound = net.text("programme.yaml");
        watch(net);
        Files.delete(net.file("programme.yaml"));
        Thread.sleep(FileWatcher.MOMENT.dividedBy(2).toMillis());
        net.with("programme.yaml", sound.replace("2026-03-01", "2026-03-02"));
        awaitText(out, "changed   amber  S01  quay/opening: ");
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void programmesOfAPortfolioAreNamedAndMayComeAndGo() throws IOException, InterruptedException {
        Folder.green(here.resolve("net/one"));
        Folder other = Folder.green(here.resolve("net/two"));
        watch(here.resolve("net"));
        Folder.red(here.resolve("net/three"));
        awaitText(out, "net/three quay/opening: ");
        Files.move(here.resolve("net/three"), here.resolve("elsewhere"));
        awaitText(out, "resolved  red    S01  " + here + "/net/three quay/opening: ");
        assertThat(other.file("programme.yaml")).exists();
    }

    @Test
    void filesOutsideOfTheFolderThatItNamesAreWatched() throws InterruptedException {
        Folder net = Folder.green(here.resolve("net"))
                .with("../shared/march.csv", HEADER)
                .with("slipway.yaml", "status: [../shared]\n");
        watch(net);
        net.with("../shared/march.csv", HEADER + "2026-03-30,quay,opening,2027-06-11,Port\n");
        awaitText(out, "new       red    S02  quay/opening: ");
    }

    @Test
    void interruptEndsItCleanly() throws InterruptedException, ExecutionException, TimeoutException {
        watch(Folder.red(here.resolve("net")));
        thread.interrupt();
        assertThat(exit.get(180, TimeUnit.SECONDS)).isZero();
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void whatIsNotThereOrReadOnceOnlyIsNotWatched() {
        assertThat(Run.of("watch", here.resolve("nowhere")).exit()).isEqualTo(3);
        for (List<String> arguments : List.of(List.of("watch", "-"), List.of("watch", "--status", "-"))) {
            Run run = Run.of(arguments.toArray());
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("standard input can be read once");
        }
    }
}
