package dev.slipway.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.engine.RuleProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void filesThatNobodyReadsAreTold(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.drl"), copyOf("milestones.drl"));
        Files.writeString(folder.resolve("a.tests.yaml"), "rule: S01\n");
        Files.writeString(folder.resolve("b.test.yml"), "rule: S01\n");
        Files.writeString(folder.resolve("notes.yaml"), "none: of it\n");
        Files.createDirectory(folder.resolve("empty"));
        Files.writeString(Files.createDirectory(folder.resolve("more")).resolve("b.drl"), copyOf("trends.drl"));

        assertThat(Lint.inspect(folder))
                .extracting(
                        problem -> folder.relativize(Path.of(problem.problem().file())) + " " + problem.code() + " "
                                + problem.problem().hint())
                .containsExactly(
                        "a.tests.yaml DRL011 call it a.test.yaml",
                        "b.test.yml DRL011 call it b.test.yaml",
                        "more DRL011 name it too, or move them up");
    }

    @Test
    void filesOfAPackWithAnotherNameAreRefused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.drl"), copyOf("milestones.drl"));
        for (String name : List.of("B.DRL", "c.drl.txt", "policy.yml", "readme.txt")) {
            Files.writeString(folder.resolve(name), "");
        }

        assertThat(Lint.inspect(folder))
                .extracting(RuleProblem::code, problem -> problem.problem().hint())
                .containsExactlyInAnyOrder(
                        tuple("DRL001", "call it B.drl"),
                        tuple("DRL001", "call it c.drl"),
                        tuple("DRL001", "call it policy.yaml"));
    }

    private static String copyOf(String file) throws IOException {
        return Files.readString(STANDARD.resolve(file));
    }

    @Test
    void lintThatCompilesNothingSaysThatItDidNotLookAtStrictness(@TempDir Path folder) throws IOException {
        Path strict = Files.createDirectories(folder.resolve("strict"));
        Files.writeString(strict.resolve("policy.yaml"), "strict: true\n");

        LintReport text = Lint.report(List.of(strict), false);

        assertThat(text.summary()).isEqualTo("no problems in what was looked at");
        assertThat(text.as(LintReport.Format.HUMAN)).contains("is strict").contains("told with --compile");
        assertThat(text.as(LintReport.Format.JSON)).contains("\"unchecked\"");
        assertThat(Lint.report(List.of(strict), true).summary()).isEqualTo("no problems");
    }

    @ParameterizedTest
    @ValueSource(strings = {"default:\n\tx01: {days: 120}\n", "default: {x01: {days: 1}}\ndefault: {x01: {days: 2}}\n"})
    void nothingIsSaidOfStrictnessWhereThePolicyCannotBeRead(String policy, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.drl"), copyOf("milestones.drl"));
        Files.writeString(folder.resolve("policy.yaml"), policy);

        LintReport report = Lint.report(List.of(folder), false);

        assertThat(report.problems()).extracting(RuleProblem::code).contains("DRL601");
        assertThat(report.as(LintReport.Format.HUMAN)).doesNotContain("strict");
    }
}
