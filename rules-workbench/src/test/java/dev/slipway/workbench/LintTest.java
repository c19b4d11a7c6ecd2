package dev.slipway.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.RuleProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {

    private static final Path STANDARD = Path.of("../rules");

    @Test
    void theStandardRulesAreWithoutFault() {
        assertThat(Lint.lint(STANDARD)).isEmpty();
    }

    @Test
    void mistakesOfSeveralFilesAreReportedInTheirOrder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.drl"), copyOf("trends.drl").replace("daysSilent", "daysSilnt"));
        Files.writeString(
                folder.resolve("a.drl"),
                copyOf("milestones.drl").replace("$lateness : lateness", "$lateness : latenes"));
        Files.writeString(folder.resolve("policy.yaml"), "defalt: {bands: {red: 3}}\n");

        List<RuleProblem> problems = Lint.lint(folder);

        assertThat(problems)
                .extracting(problem -> Path.of(problem.problem().file()).getFileName() + " " + problem.code())
                .containsExactly("a.drl DRL102", "b.drl DRL102", "policy.yaml DRL601");
        assertThat(problems.get(1).problem().message()).isEqualTo("ReportingStatus has no property 'daysSilnt'");
        assertThat(problems.get(1).suggestion()).contains("daysSilent");
    }

    @Test
    void aFolderWithoutRulesIsReported(@TempDir Path folder) {
        assertThat(Lint.report(List.of(folder), false).problems())
                .extracting(RuleProblem::code)
                .containsExactly("DRL001");
    }

    private static String copyOf(String file) throws IOException {
        return Files.readString(STANDARD.resolve(file));
    }
}
