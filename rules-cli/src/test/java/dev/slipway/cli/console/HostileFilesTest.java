package dev.slipway.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Run;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every file that the command opens, in the place of which stands what is no file, or none that can be read. */
class HostileFilesTest {

    private static final Path UPDATES = Path.of("src/test/resources/updates");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path here;

    private final String usual = String.valueOf(System.getProperty("slipway.settings"));
    private int number;

    /** What stands in the place of a file. */
    private enum Kind {
        PIPE,
        DEVICE,
        FOLDER,
        SPARSE,
        LINK_TO_ITSELF,
        LINK_TO_NOWHERE,
        /** It opens as a file and cannot be read, also by those who may read everything. */
        UNREADABLE,
        CHANGING
    }

    /**
     * A file that the command opens.
     *
     * @param exit the code where it cannot be read
     * @param command in the folder of the programme
     */
    private record Opened(String file, int exit, List<String> command) {

        static Opened by(String file, int exit, String... command) {
            return new Opened(file, exit, List.of(command));
        }
    }

    private static final List<Opened> ALL = List.of(
            Opened.by("net/programme.yaml", 3, "check", "net"),
            Opened.by("net/programme.yaml", 3, "check", "net/programme.yaml"),
            Opened.by("net/slipway.yaml", 3, "check", "net"),
            Opened.by("net/status/march.csv", 3, "check", "net"),
            Opened.by("net/status/march.csv", 3, "validate", "net"),
            Opened.by("net/policy.yaml", 3, "check", "net"),
            Opened.by("net/waivers.yaml", 3, "check", "net"),
            Opened.by("net/mapping.yaml", 3, "check", "net"),
            Opened.by("other.yaml", 3, "check", "net", "--policy", "other.yaml"),
            Opened.by("other.yaml", 3, "check", "net", "--waivers", "other.yaml"),
            Opened.by("other.yaml", 3, "check", "net", "--mapping", "other.yaml"),
            Opened.by("other.csv", 3, "check", "net", "--status", "other.csv"),
            Opened.by("before.json", 3, "check", "net", "--against", "before.json"),
            Opened.by("all.ndjson", 3, "check", "all.ndjson"),
            Opened.by("plan.csv", 3, "import", "plan.csv", "--dry-run"),
            Opened.by("mine/extra.drl", 4, "check", "net", "--rules", "mine"),
            Opened.by("mine/policy.yaml", 4, "check", "net", "--rules", "mine"),
            Opened.by("mine/messages_ru.properties", 4, "check", "net", "--rules", "mine"),
            Opened.by("mine/extra.drl", 4, "rules", "lint", "mine"),
            Opened.by("mine/extra.drl", 4, "rules", "list", "--rules", "mine"),
            Opened.by("mine/extra.drl", 4, "rules", "trust", "mine"),
            Opened.by("mine/extra.drl", 4, "rules", "new", "X09", "mine", "--family", "extra"),
            Opened.by("mine/extra.drl", 4, "rules", "test", "mine"),
            Opened.by("mine/extra.drl", 4, "rules", "impact", "mine", "net"),
            Opened.by("old.xer", 3, "compare", "old.xer", "new.xer"),
            Opened.by("new.xer", 3, "compare", "old.xer", "new.xer"),
            Opened.by("class.csv", 3, "forecast", "score", "net", "--class", "class.csv"),
            Opened.by("net/status/march.csv", 3, "forecast", "net"),
            Opened.by("net/status/march.csv", 3, "timeline", "net"),
            Opened.by("net/status/march.csv", 3, "history", "net"),
            Opened.by("net/waivers.yaml", 3, "explain", "S01:quay/opening", "net"),
            Opened.by("plan.csv", 3, "init", "begun", "--from", "plan.csv"),
            Opened.by("ruled/rules/extra.drl", 4, "check", "ruled"),
            Opened.by("ruled/rules/extra.drl", 4, "validate", "ruled"),
            Opened.by("settings/slipway/trusted", 4, "check", "ruled"));

    @BeforeEach
    void ownSettings() {
        System.setProperty("slipway.settings", here.resolve("none").toString());
    }

    @AfterEach
    void usualSettings() {
        System.setProperty("slipway.settings", usual);
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeReadIsRefusedAndHoldsNothingUp() {
        return ALL.stream().flatMap(opened -> Stream.of(Kind.values())
                .map(kind -> DynamicTest.dynamicTest(
                        String.join(" ", opened.command()) + ": " + opened.file() + " is " + kind,
                        () -> check(opened, kind))));
    }

    private void check(Opened opened, Kind kind) throws Exception {
        Path desk = desk();
        Path file = desk.resolve(opened.file());
        System.setProperty("slipway.settings", desk.resolve("settings/slipway").toString());
        Thread writer = put(kind, file);
        Run run = assertTimeoutPreemptively(PATIENCE, () -> Run.of(arguments(desk, opened)));
        writer.interrupt();
        writer.join();

        assertThat(run.err()).doesNotContain("should not have happened", "\tat ");
        if (kind == Kind.CHANGING || isSkipped(opened, kind)) {
            assertThat(run.exit()).isIn(0, 1, opened.exit());
        } else {
            assertThat(run.exit()).as("%s%n%s", run.out(), run.err()).isEqualTo(opened.exit());
            assertThat(run.out() + run.err()).contains(file.getFileName().toString());
        }
    }

    /** A folder below the status files is one of more of them. */
    private static boolean isSkipped(Opened opened, Kind kind) {
        return kind == Kind.FOLDER
                && (opened.file().contains("status/")
                        || opened.file().equals("other.csv")
                        || opened.file().equals("plan.csv"));
    }

    private static Object[] arguments(Path desk, Opened opened) {
        List<Object> arguments = new ArrayList<>();
        for (String word : opened.command()) {
            boolean isPath = word.matches(
                    "(net|ruled|mine|other|before|all|plan|old|new|class|begun)[./].*|net|ruled|mine|begun");
            arguments.add(isPath ? desk.resolve(word) : word);
        }
        return arguments.toArray();
    }

    private Path desk() throws IOException {
        Path desk = here.resolve("desk" + number++);
        String status = "report_date,terminal,milestone,forecast,author\n2026-03-30,quay,opening,2026-09-11,Port\n";
        Folder.red(desk.resolve("net")).with("status/march.csv", status);
        Folder.red(desk.resolve("ruled")).withRule("rules/extra.drl", "X01", "info");
        new Folder(desk).withRule("mine/extra.drl", "X02", "info").with("plan.csv", "Task,Finish\nA,2026-03-01\n");
        Files.copy(UPDATES.resolve("2026-02.xer"), desk.resolve("old.xer"));
        Files.copy(UPDATES.resolve("2026-03.xer"), desk.resolve("new.xer"));
        return desk;
    }

    /** Puts it there; the thread goes on writing where the file is to change. */
    private static Thread put(Kind kind, Path file) throws IOException, InterruptedException {
        Files.createDirectories(file.getParent());
        Thread writer = new Thread(() -> append(file));
        if (kind == Kind.CHANGING) {
            Files.writeString(file, Files.exists(file) ? Files.readString(file) : "#\n");
            writer.start();
            return writer;
        }
        Files.deleteIfExists(file);
        switch (kind) {
            case PIPE -> new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
            // The memory of this process is a file whose first page nobody can read.
            case UNREADABLE -> Files.createSymbolicLink(file, Path.of("/proc/self/mem"));
            case DEVICE -> Files.createSymbolicLink(file, Path.of("/dev/zero"));
            case FOLDER -> Files.createDirectory(file);
            case LINK_TO_ITSELF -> Files.createSymbolicLink(file, file.getFileName());
            case LINK_TO_NOWHERE -> Files.createSymbolicLink(file, Path.of("nowhere"));
            default -> {
                try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                    sparse.setLength(1L << 38);
                }
            }
        }
        return writer;
    }

    private static void append(Path file) {
        try {
            while (!Thread.interrupted()) {
                Files.writeString(file, "#\n", StandardOpenOption.APPEND);
                Thread.sleep(1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
