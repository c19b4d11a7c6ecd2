package dev.slipway.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.alerts.Waiver;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioLinesTest {

    private static final String FIRST = "{\"programme\": \"p\", \"dedline\": 2025}";
    private static final String SECOND = "{\"programme\": \"q\", \"terminals\": [{\"id\": \"a\", \"milestones\": "
            + "[{\"id\": \"x\"}]}], \"updates\": [{\"report_date\": \"2025-01-02\", \"terminal\": \"a\", \"milestone\": \"x\"}]}";
    private static final String TEXT = FIRST + "\r\n\n \n" + SECOND + "\n{";

    private static final InputOptions OPTIONS = InputOptions.defaults().withBasePolicy(TestFolder.BASE);

    @TempDir
    Path temp;

    @Test
    void aLineByItselfIsWhatItIsInItsFile() {
        TestFolder folder = new TestFolder(temp).file("all.ndjson", TEXT);
        List<ProgrammeInput> whole = folder.readAll("all.ndjson");

        String file = folder.name("all.ndjson");
        assertThat(List.of(
                        PortfolioLine.read(file, 1, (FIRST + "\r").getBytes(UTF_8), OPTIONS),
                        PortfolioLine.read(file, 4, SECOND.getBytes(UTF_8), OPTIONS),
                        PortfolioLine.read(file, 5, "{".getBytes(UTF_8), OPTIONS)))
                .usingRecursiveComparison()
                .isEqualTo(whole);
    }

    @Test
    void partsTogetherAreTheWholeFileWhereverOneEnds() {
        TestFolder folder = new TestFolder(temp).file("all.ndjson", TEXT);
        List<ProgrammeInput> whole = folder.readAll("all.ndjson");
        PortfolioLines lines = PortfolioLines.of(folder.name("all.ndjson"), OPTIONS);
        byte[] bytes = TEXT.getBytes(UTF_8);

        for (int end = 0; end <= bytes.length; end++) {
            List<ProgrammeInput> parts = new ArrayList<>(part(lines, bytes, 0, 0, end));
            int next = beginningOfLine(bytes, end);
            int before = (int)
                    TEXT.substring(0, next).chars().filter(each -> each == '\n').count();
            parts.addAll(part(lines, bytes, next, before, Long.MAX_VALUE));

            assertThat(parts).as("parts at " + end).usingRecursiveComparison().isEqualTo(whole);
        }
    }

    private static List<ProgrammeInput> part(PortfolioLines lines, byte[] bytes, int from, int before, long length) {
        try (Stream<ProgrammeInput> part =
                lines.read(new ByteArrayInputStream(bytes, from, bytes.length - from), before, length)) {
            return part.toList();
        }
    }

    private static int beginningOfLine(byte[] bytes, int from) {
        int next = from;
        while (next > 0 && next < bytes.length && bytes[next - 1] != '\n') {
            next++;
        }
        return next;
    }

    @Test
    void filesThatTheOptionsNameMayBeAtHandAndHaveTheirNames() {
        InputOptions options =
                OPTIONS.withPolicy(Path.of("there/policy.yaml")).withWaivers(Path.of("there/waivers.yaml"));
        PortfolioLines lines = PortfolioLines.of("all.ndjson", options, PortfolioLinesTest::content);

        assertThat(lines.waivers()).extracting(Waiver::owner).containsExactly("Board");
        ProgrammeInput input = lines.read(1, SECOND.getBytes(UTF_8));
        assertThat(input.waivers()).isEqualTo(lines.waivers());
        assertThat(input.inputs())
                .extracting(file -> file.path())
                .containsExactly("all.ndjson:1", "there/policy.yaml", "there/waivers.yaml");
    }

    private static byte[] content(Path path) {
        return (path.endsWith("policy.yaml")
                        ? "default: {bands: {amber: 2}}"
                        : "- {rule: S01, subject: a, owner: Board, reason: known, until: 2026-12-31}")
                .getBytes(UTF_8);
    }

    @Test
    void mistakesInThemAreReportedBeforeAnyLineIsRead() {
        InputOptions options = OPTIONS.withPolicy(Path.of("policy.yaml"));
        assertThatThrownBy(() -> PortfolioLines.of("all.ndjson", options, path -> "defalt: {}".getBytes(UTF_8)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("policy.yaml:1:1: unknown key 'defalt'");
    }

    @Test
    void statusInFilesOfItsOwnIsRefused() {
        InputOptions options = OPTIONS.withStatus(List.of(StatusSource.of("march.csv", new byte[0])));
        assertThatIllegalArgumentException().isThrownBy(() -> PortfolioLines.of("all.ndjson", options));
    }

    @Test
    void aProgrammeGivenAgainIsNotJudgeableAndNamesTheFirst() {
        ProgrammeInput again = PortfolioLine.read("all.ndjson", 7, SECOND.getBytes(UTF_8), OPTIONS)
                .givenAgain("q", "all.ndjson:2");
        assertThat(again.isJudgeable()).isFalse();
        assertThat(again.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "all.ndjson:7: the programme 'q' is given twice in this portfolio (it is also in all.ndjson:2)");
    }
}
