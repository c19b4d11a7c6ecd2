package dev.slipway.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.RuleAccount;
import dev.slipway.model.alerts.RuleOrigin;
import dev.slipway.model.alerts.TerminalRag;
import dev.slipway.model.base.Rag;
import dev.slipway.model.base.Severity;
import dev.slipway.model.facts.ProgrammeSummary;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.words.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What rules on a portfolio found: its terminals are programmes, and every report says so. */
class AcrossProgrammesReportTest {

    @ParameterizedTest
    @EnumSource
    void programmesAreNotCalledTerminals(Language language) throws IOException {
        for (ReportFormat format : List.of(ReportFormat.TABLE, ReportFormat.MARKDOWN, ReportFormat.JSON)) {
            GoldenFile.compare(
                    "across." + language.tag() + "." + format.word(),
                    new String(written(format, language), StandardCharsets.UTF_8));
        }
        GoldenFile.compare("across." + language.tag() + ".txt", WorkbookDump.of(written(ReportFormat.XLSX, language)));
    }

    @Test
    void thePageHasNoTimelineOfProgrammes() throws IOException {
        String page = new String(written(ReportFormat.HTML, Language.ENGLISH), StandardCharsets.UTF_8);
        String across =
                page.substring(page.lastIndexOf("<article"), page.indexOf("</article>", page.lastIndexOf("<article")));

        assertThat(across)
                .contains("<h1>Across programmes</h1>", "<h2>Programmes</h2>")
                .contains(
                        "1 of 2 programmes has late milestones: 2 of 7 open milestones, the worst (in East) by 40 days.")
                .contains("RED: 1 red, 0 amber, 0 info in 1 of 2 programmes")
                .doesNotContain("Terminal", "terminal</", "Timeline", "There are no milestones");
        assertThat(page).contains("<a href=\"#programme-2\">Across programmes</a>");
    }

    private static byte[] written(ReportFormat format, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Report report =
                Report.open(format, out, ReportOptions.plain().forPortfolio().in(language))) {
            report.add(SampleAssessment.nothingToJudge());
            report.addPortfolio(across());
        }
        return out.toByteArray();
    }

    private static Assessment across() {
        Programme portfolio = Programme.of("portfolio")
                .terminal(Terminal.of("east").name("East").build())
                .terminal(Terminal.of("west").name("West").build())
                .build();
        Alert alert = SampleAlert.of("Z01", Severity.RED, "east").build();
        return Assessment.across(
                List.of(programme("east", "East", 4, 2, 40), programme("west", "West", 3, 0, 0)),
                portfolio,
                SampleAssessment.AS_OF,
                List.of(alert),
                List.of(new TerminalRag("east", "East", Rag.RED), new TerminalRag("west", "West", Rag.GREEN)),
                List.of(new RuleAccount("Z01", "Late here and there", "", "", 2, 1, 0, "Z01", RuleOrigin.OWN)),
                List.of(),
                "0");
    }

    private static ProgrammeSummary programme(String id, String name, int open, int late, int days) {
        return new ProgrammeSummary(
                id,
                name,
                Rag.RED,
                open + 1,
                open,
                late,
                days,
                1,
                0,
                List.of(),
                List.of(),
                List.of(),
                Policy.empty().forProgramme());
    }
}
