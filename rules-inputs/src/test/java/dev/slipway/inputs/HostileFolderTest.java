package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.alerts.InputFile;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Folders that hold more than files: each is read to its end, and what is sound of it is read. */
@Timeout(60)
class HostileFolderTest {

    private static final String PROGRAMME = "programme: p\nterminals: [{id: a, milestones: [{id: m}]}]\n";
    private static final String STATUS = "report_date,terminal,milestone,forecast\n2025-01-02,a,m,2025\n";

    @TempDir
    Path temp;

    private TestFolder folder;

    @BeforeEach
    void fill() {
        folder = new TestFolder(temp).file("programme.yaml", PROGRAMME).file("status/sound.csv", STATUS);
    }

    @Test
    void aLinkInACircleIsReportedAndTheOthersAreRead() throws IOException {
        Files.createSymbolicLink(folder.path("status/circle"), folder.path("status"));

        assertThat(folder.problems()).containsExactly("status/circle: this link leads back to a folder it is in");
        assertThat(folder.read().updates()).hasSize(1);
    }

    @Test
    void aLinkToItselfIsReportedAndTheOthersAreRead() throws IOException {
        Files.createSymbolicLink(folder.path("status/self.csv"), Path.of("self.csv"));

        assertThat(folder.problems())
                .containsExactly("status/self.csv: this link leads nowhere (remove it, or fix it)");
        assertThat(folder.read().updates()).hasSize(1);
    }

    @Test
    void aLinkToNowhereIsReportedAndTheOthersAreRead() throws IOException {
        Files.createSymbolicLink(folder.path("status/gone.csv"), Path.of("no-such-file.csv"));

        assertThat(folder.problems())
                .containsExactly("status/gone.csv: this link leads nowhere (remove it, or fix it)");
        assertThat(folder.read().updates()).hasSize(1);
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        Process made =
                new ProcessBuilder("mkfifo", folder.path("status/pipe.csv").toString()).start();
        assertThat(made.waitFor()).isZero();

        assertThat(folder.problems())
                .containsExactly("status/pipe.csv: this is a pipe or a device, not a file"
                        + " (save what it gives as a file, or write it to standard input and name '-')");
        assertThat(folder.read().updates()).hasSize(1);
    }

    @Test
    void aSocketIsNotWaitedFor() throws IOException {
        Path socket = Files.createTempDirectory("s").resolve("s.csv");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            Files.createSymbolicLink(folder.path("status/socket.csv"), socket);

            assertThat(folder.problems())
                    .containsExactly("status/socket.csv: this is a pipe or a device, not a file"
                            + " (save what it gives as a file, or write it to standard input and name '-')");
        } finally {
            Files.deleteIfExists(socket);
            Files.delete(socket.getParent());
        }
    }

    @Test
    void aDeviceIsNotRead() throws IOException {
        Files.createSymbolicLink(folder.path("status/zero.csv"), Path.of("/dev/zero"));

        assertThat(folder.problems())
                .containsExactly("status/zero.csv: this is a pipe or a device, not a file"
                        + " (save what it gives as a file, or write it to standard input and name '-')");
    }

    @Test
    void aFolderWithTheNameOfAProgrammeFileIsReported() throws IOException {
        Files.createDirectories(temp.resolve("q/programme.yaml"));

        assertThat(new TestFolder(temp.resolve("q")).problems())
                .containsExactly("programme.yaml: this is a folder, not a file (name a file in it)");
    }

    @Test
    void moreFilesThanTheLimitAreNotRead() {
        folder.file("status/b.csv", STATUS).file("status/c.csv", STATUS);

        assertThat(limited("files", "2").problems())
                .containsExactly("status: there are more files below than 2, the limit 'files'; the others are not read"
                        + " (is it the right folder? else raise it with --limit files=4)");
    }

    @Test
    void moreLinksThanTheLimitAreRefusedAtTheMilestoneThatPassesIt() {
        folder.file(
                "programme.yaml",
                """
                programme: p
                terminals:
                  - id: a
                    milestones:
                      - {id: x}
                      - {id: y, after: x}
                      - {id: z, after: [x, y]}
                """);

        assertThat(limited("links", "3").problems()).noneMatch(problem -> problem.contains("limit 'links'"));
        assertThat(limited("links", "2").problems())
                .contains("programme.yaml:7:9: with this milestone the links between milestones are more than 2, the"
                        + " limit 'links' (link each to those that come right before it; or raise it with"
                        + " --limit links=4)");
    }

    @Test
    void aFolderOfFoldersWithoutEndIsReported() throws IOException {
        Files.createDirectories(folder.path("status/" + "d/".repeat(70)));

        assertThat(folder.problems())
                .containsExactly("status/" + "d/".repeat(63) + "d: folders are nested deeper than 64 (move it up)");
        assertThat(folder.read().updates()).hasSize(1);
    }

    @Test
    void aNameWithControlCharactersIsAName() {
        folder.file("status/a\u001b[31m\n.csv", STATUS);

        assertThat(folder.problems()).isEmpty();
        assertThat(folder.read().inputs())
                .extracting(InputFile::path)
                .contains(folder.name("status/a\u001b[31m\n.csv"));
    }

    @Test
    void aMemberOfAPortfolioThatLeadsNowhereDoesNotLoseTheOthers() throws IOException {
        TestFolder portfolio = new TestFolder(temp.resolve("all")).file("b/programme.yaml", PROGRAMME);
        Files.createSymbolicLink(portfolio.path("a"), Path.of("no-such-folder"));
        Files.createSymbolicLink(portfolio.path("c"), Path.of("c"));
        Files.createSymbolicLink(portfolio.path("d"), Path.of("."));

        List<ProgrammeInput> members = portfolio.readAll("");

        assertThat(members).extracting(ProgrammeInput::isJudgeable).containsExactly(false, true, false);
        assertThat(portfolio.relative(members.get(0).problems()))
                .containsExactly("a: this link leads nowhere (remove it, or fix it)");
        assertThat(portfolio.relative(members.get(2).problems()))
                .containsExactly("c: this link leads nowhere (remove it, or fix it)");
    }

    private TestFolder limited(String name, String value) {
        InputOptions options = folder.options();
        return folder.with(options.withReading(
                options.reading().withLimits(options.reading().limits().with(name, value))));
    }
}
