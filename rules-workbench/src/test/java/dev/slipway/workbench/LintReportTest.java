package dev.slipway.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.RuleProblem;
import dev.slipway.engine.RuleProblem.Severity;
import dev.slipway.model.base.Problem;
import dev.slipway.workbench.LintReport.Format;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LintReportTest {

    private static final RuleProblem MISSPELT = new RuleProblem(
            "DRL102",
            Severity.ERROR,
            new Problem(
                    "my rules/milestones.drl",
                    14,
                    27,
                    "MilestoneStatus has no property 'forcast'",
                    "did you mean 'forecast'?"),
            7,
            "    $m : MilestoneStatus( forcast.end > $d )",
            Optional.of("forecast"));

    private static final RuleProblem IN_NO_LINE = new RuleProblem(
            "DRL604",
            Severity.WARNING,
            new Problem("policy.yaml", 0, 0, "no rule reads 'a.b', 100%", ""),
            0,
            "",
            Optional.empty());

    private static final LintReport REPORT = new LintReport(List.of(MISSPELT)).with(List.of(IN_NO_LINE));

    @Test
    void peopleSeeTheLineAndAMarkBelowWhatItConcerns() {
        assertThat(REPORT.as(Format.HUMAN))
                .isEqualTo(
                        """
                        my rules/milestones.drl:14:27  error DRL102  MilestoneStatus has no property 'forcast'
                           14 |     $m : MilestoneStatus( forcast.end > $d )
                              |                           ^^^^^^^  did you mean 'forecast'?

                        policy.yaml  warning DRL604  no rule reads 'a.b', 100%

                        1 error, 1 warning
                        """);
    }

    @Test
    void theMarkIsBelowItsPlaceWhereTabsIndentTheLine() {
        RuleProblem indented = new RuleProblem(
                "DRL102", Severity.ERROR, new Problem("a.drl", 3, 3, "wrong", ""), 2, "\t\tab", Optional.empty());

        assertThat(indented.toString()).isEqualTo("a.drl:3:3  error DRL102  wrong\n    3 | \t\tab\n      | \t\t^^");
    }

    @Test
    void githubGetsWorkflowCommands() {
        assertThat(REPORT.as(Format.GITHUB))
                .isEqualTo(
                        """
                        ::error file=my rules/milestones.drl,line=14,col=27,endColumn=34,title=DRL102::MilestoneStatus has no property 'forcast' (did you mean 'forecast'?)
                        ::warning file=policy.yaml,title=DRL604::no rule reads 'a.b', 100%25
                        """);
    }

    @Test
    void jsonHoldsEveryPart() {
        assertThat(REPORT.as(Format.JSON))
                .isEqualTo(
                        """
                        {
                          "schema": "slipway/lint/1",
                          "summary": {
                            "errors": 1,
                            "warnings": 1
                          },
                          "problems": [
                            {
                              "code": "DRL102",
                              "severity": "error",
                              "file": "my rules/milestones.drl",
                              "line": 14,
                              "column": 27,
                              "length": 7,
                              "message": "MilestoneStatus has no property 'forcast'",
                              "hint": "did you mean 'forecast'?",
                              "suggestion": "forecast"
                            },
                            {
                              "code": "DRL604",
                              "severity": "warning",
                              "file": "policy.yaml",
                              "line": 0,
                              "column": 0,
                              "length": 0,
                              "message": "no rule reads 'a.b', 100%",
                              "hint": ""
                            }
                          ]
                        }
                        """);
    }

    @Test
    void sarifNamesTheCodeThePlaceAndTheFix() {
        assertThat(REPORT.as(Format.SARIF))
                .contains("\"version\": \"2.1.0\"")
                .contains("\"id\": \"DRL102\"", "\"text\": \"A fact has no such property\"")
                .contains("\"uri\": \"my%20rules/milestones.drl\"")
                .contains("\"startLine\": 14,", "\"startColumn\": 27,", "\"endColumn\": 34")
                .contains("\"insertedContent\": {\n                        \"text\": \"forecast\"")
                .contains("\"ruleIndex\": 1,\n          \"level\": \"warning\"");
    }

    @Test
    void rulesWithoutFaultAreSaidToBeSo() {
        LintReport nothing = new LintReport(List.of());

        assertThat(nothing.hasErrors()).isFalse();
        assertThat(nothing.as(Format.HUMAN)).isEqualTo("no problems\n");
        assertThat(nothing.as(Format.GITHUB)).isEmpty();
    }

    @Test
    void formatsAreNamedInLowerCase() {
        assertThat(Format.named("sarif")).contains(Format.SARIF);
        assertThat(Format.named("SARIF")).isEmpty();
    }
}
