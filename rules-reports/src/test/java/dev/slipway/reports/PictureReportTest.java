package dev.slipway.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.TerminalRag;
import dev.slipway.model.base.Rag;
import dev.slipway.model.base.Severity;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.model.words.Language;
import dev.slipway.reports.internal.TerminalColumns;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What the two pictures for a terminal show, mark by mark. */
@Tag("thorough")
class PictureReportTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 15);
    private static final MilestoneId OPENING = new MilestoneId("port", "opening");

    private final List<StatusUpdate> updates = new ArrayList<>();

    private static ReportOptions options(int width) {
        return new ReportOptions(false, width, false);
    }

    private void report(String day, String forecast) {
        updates.add(MilestoneUpdate.of(LocalDate.parse(day), OPENING)
                .forecast(DateWindow.parse(forecast))
                .build());
    }

    private void completed(String actual) {
        updates.add(MilestoneUpdate.of(AS_OF, OPENING)
                .actual(DateWindow.parse(actual))
                .build());
    }

    /** A programme of one milestone with this deadline, and a red alert of this rule on it. */
    private Assessment assessment(String deadline, String rule) {
        Programme programme = Programme.of("line")
                .terminal(Terminal.of("port")
                        .milestone(Milestone.of("port", "opening")
                                .deadline(deadline)
                                .build())
                        .build())
                .build();
        Policy policy = Policy.empty()
                .extendedBy(Map.of(
                        "default",
                        Map.of(
                                "trend", Map.of("updates", 6, "least", 4, "span", 90),
                                "rampUp", Map.of("years", List.of(40, 70, 100)),
                                "throughput", Map.of("days", 90))));
        return new Assessment(
                programme,
                AS_OF,
                List.of(SampleAlert.of(rule, Severity.RED, "port/opening").build()),
                Facts.of(programme, updates, AS_OF, policy).milestones(),
                List.of(),
                List.of(new TerminalRag("port", "Port", Rag.RED)),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of());
    }

    private String row(String deadline) throws IOException {
        return timeline(deadline)
                .lines()
                .filter(line -> line.startsWith("  R opening "))
                .findFirst()
                .orElseThrow()
                .substring("  R opening ".length());
    }

    private String timeline(String deadline) throws IOException {
        StringWriter out = new StringWriter();
        TimelineReport.write(assessment(deadline, "S01"), out, options(60));
        return out.toString();
    }

    private String trend(String deadline, String rule) throws IOException {
        StringWriter out = new StringWriter();
        TrendReport.write(assessment(deadline, rule), id -> true, out, options(60));
        return out.toString();
    }

    @Test
    void coarseDeadlineIsAsLongAsItsDaysAndTheForecastIsBehindIt() throws IOException {
        report("2026-06-01", "2026-12-31");

        assertThat(row("Q2 2026")).matches(" ░{10,16}╎░{0,2}▐ {20,40}▸");
    }

    @Test
    void openStartRunsFromTheLeftEdge() throws IOException {
        report("2026-06-01", "2026-06-30");

        assertThat(row("by 2026")).matches("‹⋅+╎⋅*▸⋅+▐");
    }

    @Test
    void forecastAndCompletionOnTheDeadlineHaveMarksOfTheirOwn() throws IOException {
        report("2026-06-01", "2026-09-30");
        assertThat(row("2026-09-30")).endsWith("◊").doesNotContain("▸", "▐");

        completed("2026-05-20");
        assertThat(row("2026-05-20")).contains("✦").doesNotContain("◊", "▸", "✓");
        assertThat(row("2026-03-01")).contains("▐").contains("✓").doesNotContain("▸");
    }

    @Test
    void datesFarAwayAreListedAndDoNotStretchTheAxis() throws IOException {
        report("2026-06-01", "2099-01-31");

        assertThat(row("2026-07-31")).endsWith("›").contains("▐");
        assertThat(timeline("2026-07-31")).contains("Not all on this axis: port/opening forecast 2099-01-31.\n");
    }

    @Test
    void unknownDatesAreListed() throws IOException {
        assertThat(timeline("TBD"))
                .contains("Deadline unknown: port/opening.\n")
                .contains("Neither forecast nor completion reported: port/opening.\n");
    }

    @Test
    void trendThatOverrunsIsDrawnOnToTheDiagonalWhereTheRuleSaysSo() throws IOException {
        report("2026-01-31", "2026-08-01");
        report("2026-03-01", "2026-08-16");
        report("2026-04-01", "2026-09-01");
        report("2026-05-31", "2026-10-01");

        assertThat(trend("2026-10-10", "T07"))
                .contains("Its trend (a)\n    reaches it only on 2027-02-06.")
                .containsPattern("(?m)^.*A.*a")
                .contains("◂A");
        assertThat(trend("2026-10-10", "T01")).doesNotContain("Its trend").doesNotContainPattern("A +a");
    }

    /** Months would say the same again and again. */
    @Test
    void heightsOfAFewWeeksAreNamedByTheirDays() throws IOException {
        report("2026-01-31", "2026-08-01");
        report("2026-03-01", "2026-08-20");

        assertThat(trend("2026-08-10", "S01"))
                .containsPattern("(?m)^2026-08-20 .*A")
                .containsPattern("(?m)^2026-08-01 .*A")
                .doesNotContainPattern("(?m)^2026-08 ");
    }

    @Test
    void oneForecastIsNoTrend() throws IOException {
        report("2026-01-31", "2026-08-01");

        assertThat(trend("2026-10-10", "S01"))
                .contains("Fewer than two forecasts: port/opening.\n")
                .doesNotContain("diagonal");
    }

    @Property
    void noLineIsWiderThanThePicture(@ForAll @IntRange(min = 60, max = 160) int width, @ForAll Language language)
            throws IOException {
        StringWriter out = new StringWriter();
        ReportOptions options = new ReportOptions(false, width, false, Optional.empty(), language);
        TimelineReport.write(SampleAssessment.rich(), out, options);
        TrendReport.write(SampleAssessment.rich(), id -> true, out, options);

        assertThat(out.toString().lines())
                .allSatisfy(line -> assertThat(TerminalColumns.of(line)).isLessThanOrEqualTo(width));
        assertThat(out.toString()).doesNotContainPattern("[\\p{Cc}&&[^\\n]]");
    }
}
