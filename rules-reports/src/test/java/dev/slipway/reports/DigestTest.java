package dev.slipway.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Rag;
import dev.slipway.model.base.Severity;
import dev.slipway.reports.PreviousReport.PreviousAlert;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The message that is written as Markdown: short, harmless, and empty where there is nothing to say. */
@Tag("thorough")
class DigestTest {

    private static Alert alert(String rule, Severity severity) {
        return SampleAlert.of(rule, severity, "t/launch")
                .evidence("status.csv", 3, "forecast 2026-09-01")
                .build();
    }

    private static Assessment assessment(Alert... alerts) {
        return SampleAssessment.with("p", "Programme", Rag.GREEN, alerts);
    }

    private static ReportOptions against(Alert... alerts) {
        List<PreviousAlert> then = List.of(alerts).stream()
                .map(alert -> new PreviousAlert(
                        alert.rule(),
                        alert.subject(),
                        "",
                        alert.title(),
                        Optional.of(alert.severity()),
                        alert.fingerprint()))
                .toList();
        return ReportOptions.plain()
                .comparedWith(new PreviousReport("previous.json", "p", SampleAssessment.AS_OF.minusDays(30), then));
    }

    private static String digest(ReportOptions options, Assessment... assessments) throws IOException {
        return Written.as(ReportFormat.MARKDOWN, options, assessments);
    }

    private static Waiver waiver(int daysLeft) {
        return new Waiver(
                "S01",
                "t/launch",
                "Board",
                "agreed",
                SampleAssessment.AS_OF.plusDays(daysLeft),
                new Provenance("waivers.yaml", 1));
    }

    @Property
    void isEmptyIfAndOnlyIfNothingIsDueAndNothingChanged(
            @ForAll Severity severity,
            @ForAll boolean isDueSoon,
            @ForAll boolean isOpen,
            @ForAll boolean wasOpenThen,
            @ForAll boolean isCompared,
            @ForAll @IntRange(min = -40, max = 80) int waiverDaysLeft,
            @ForAll boolean isWaived)
            throws IOException {
        Alert alert = alert(isDueSoon ? "S05" : "S01", severity);
        Assessment judged = isOpen ? assessment(alert) : assessment();
        Assessment assessment = isWaived ? judged.waive(List.of(waiver(waiverDaysLeft))) : judged;
        ReportOptions options = !isCompared ? ReportOptions.plain() : wasOpenThen ? against(alert) : against();

        boolean isCovered = isWaived && !isDueSoon && waiverDaysLeft >= 0;
        boolean isDue = isOpen && !isCovered && (isDueSoon || severity != Severity.INFO);
        boolean fits = isOpen && !isDueSoon;
        boolean isWaiverDue = isWaived && waiverDaysLeft <= 30 && (fits || waiverDaysLeft >= 0);
        boolean isChanged = isCompared && isOpen != wasOpenThen;
        assertThat(digest(options, assessment).isEmpty()).isEqualTo(!isDue && !isWaiverDue && !isChanged);
    }

    @Test
    void theReportThatTheRuleNeededIsCitedAndNotALaterOneOnOtherThings() throws IOException {
        SampleAlert forecast =
                SampleAlert.of("S02", Severity.RED, "t/launch").evidence("status.csv", 3, "forecast 2026-09-01");
        assertThat(digest(
                        ReportOptions.plain(),
                        assessment(
                                forecast.background("status.csv", 4, "60% done").build())))
                .contains("It is late. (status.csv:3 forecast 2026-09-01)");

        Alert overdue = SampleAlert.of("S01", Severity.RED, "t/launch")
                .background("status.csv", 4, "60% done")
                .build();
        assertThat(digest(ReportOptions.plain(), assessment(overdue))).contains("It is late. (status.csv:4 60% done)");
    }

    @Test
    void aWaiverThatEndsSoonIsListedThoughItCoversNothingNow() throws IOException {
        assertThat(digest(ReportOptions.plain(), assessment().waive(List.of(waiver(0)))))
                .contains("S01 t/launch");
        assertThat(digest(ReportOptions.plain(), assessment().waive(List.of(waiver(-1)))))
                .isEmpty();
    }

    @Test
    void redsComeFirstAndWhatIsTooMuchIsCounted() throws IOException {
        Alert[] alerts = IntStream.rangeClosed(1, 17)
                .mapToObj(i -> alert("X" + i, i == 17 ? Severity.RED : Severity.AMBER))
                .toArray(Alert[]::new);

        assertThat(digest(ReportOptions.plain(), assessment(alerts)).lines().skip(6))
                .hasSize(10 * 2 + 1)
                .startsWith("- **red** X17 overdue, t/launch  ", "  It is late. (status.csv:3 forecast 2026-09-01)")
                .endsWith("- and 7 more; `slipway check` shows all");
    }

    @Test
    void severityThatChangedIsReported() throws IOException {
        assertThat(digest(against(alert("S01", Severity.AMBER)), assessment(alert("S01", Severity.RED))))
                .contains(
                        "Since 2026-03-01: 0 new, 1 more severe, 0 resolved, 0 unchanged:\n\n- more severe S01 overdue: t/launch\n");
        assertThat(digest(against(alert("S01", Severity.AMBER)), assessment(alert("S01", Severity.INFO))))
                .contains("- less severe S01 overdue: t/launch\n");
    }

    @Test
    void programmesOfAPortfolioWithNothingToSayAreLeftOutAndSoIsItsTally() throws IOException {
        ReportOptions portfolio = ReportOptions.plain().forPortfolio();

        assertThat(digest(portfolio, assessment(), assessment())).isEmpty();
        assertThat(digest(portfolio, assessment(), assessment(alert("S01", Severity.RED))))
                .containsOnlyOnce("**Programme**")
                .endsWith("\n**2 programmes: 1 red, 0 amber, 1 green, 0 grey.**\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "a|b",
                "[x](http://a.example)",
                "`rm`",
                "@office",
                "#1",
                "!7",
                "org/repo#1",
                "\u202Etxt",
                "www.a.example"
            })
    void namesAreTextAndNothingElse(String name) throws IOException {
        Assessment hostile = SampleAssessment.with(
                "p",
                name,
                Rag.RED,
                SampleAlert.of("S01", Severity.RED, "t").saying(name, name).build());

        assertThat(digest(ReportOptions.plain(), hostile))
                .doesNotContain("<", "\u202E")
                .doesNotContainPattern("[@#!][\\p{L}\\p{N}]")
                .doesNotContainPattern("(?<!\\\\)[|`\\[\\]]")
                .doesNotContain("p://", "www.a");
    }
}
