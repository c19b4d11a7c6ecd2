package dev.slipway.model.facts;

import static dev.slipway.model.facts.Folding.date;
import static dev.slipway.model.facts.Folding.day;
import static dev.slipway.model.facts.Folding.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.slipway.model.alerts.InEnglish;
import dev.slipway.model.base.Evidence;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.status.MilestoneUpdate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestoneStatusTest {

    private static final MilestoneId ID = new MilestoneId("alyat", "opening");
    private static final String TODAY = "2026-01-31";

    @Test
    void isOverdueFromTheDayAfterItsDeadline() {
        assertThat(status(due("2025"), "2025-12-31").isOverdue()).isFalse();
        assertThat(status(due("2025"), "2026-01-01").isOverdue()).isTrue();
    }

    @Test
    void isNeverOverdueOnceCompletedOrWithoutADeadline() {
        MilestoneUpdate done = reported("2026-01-10").actual("2026-01-09").build();

        assertThat(status(due("2025"), TODAY, done).isOverdue()).isFalse();
        assertThat(status(due("TBD"), TODAY).isOverdue()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-01, 0", // before the start
        "2025-01-01, 0",
        "2025-02-20, 50", // 50 of 100 days
        "2025-04-11, 100",
        "2025-12-31, 100", // after the deadline
    })
    void expectedPercentRisesEvenlyFromStartToDeadline(String reportDate, double expected) {
        Milestone milestone = Milestone.of("alyat", "opening")
                .start(date("2025-01-01"))
                .deadline("2025-04-11")
                .build();

        MilestoneStatus status =
                status(milestone, TODAY, reported(reportDate).percent(30).build());

        assertThat(status.expectedPercent()).isEqualTo(expected);
        assertThat(status.progressLag()).isEqualTo(expected - 30);
    }

    @Test
    void aLagOfTenPointsIsNotLostInTheDecimals() {
        Milestone milestone = Milestone.of("alyat", "opening")
                .start(date("2025-01-01"))
                .deadline("2025-01-31")
                .build();

        MilestoneStatus status = status(
                milestone,
                TODAY,
                reported("2025-01-14").percent(100 * 13 / 30.0 - 10).build());

        assertThat(status.progressLag()).isEqualTo(10);
    }

    @Test
    void noPercentIsExpectedWithoutStartDeadlineAndReport() {
        MilestoneUpdate report = reported("2025-03-01").percent(30).build();

        assertThatIllegalStateException()
                .isThrownBy(() -> status(due("2025"), TODAY, report).expectedPercent())
                .withMessage("alyat/opening lacks a start, a deadline or a percentage");
    }

    @Test
    void isExpectedAtItsActualElseItsForecastElseItsDeadline() {
        MilestoneUpdate forecast = reported("2025-10-01").forecast("2026-02").build();
        MilestoneUpdate actual = reported("2025-11-01").actual("2025-10").build();

        assertThat(status(due("2025"), TODAY).expected()).isEqualTo(date("2025"));
        assertThat(status(due("2025"), TODAY, forecast).expected()).isEqualTo(date("2026-02"));
        assertThat(status(due("2025"), TODAY, forecast, actual).expected()).isEqualTo(date("2025-10"));
    }

    @Test
    void saysWhatItLacks() {
        MilestoneStatus status = status(due("TBD"), TODAY);

        assertThat(status.missing("deadline").map(InEnglish::text)).contains("no deadline");
        assertThat(status.missing("start").map(InEnglish::text)).contains("no start date");
        assertThat(status.missing("forecast").map(InEnglish::text)).contains("no forecast reported");
        assertThat(status.missing("percent").map(InEnglish::text)).contains("no percentage reported");
        assertThat(status.missing("actual").map(InEnglish::text)).contains("no completion reported");
        assertThat(status.has("deadline", "percent")).isFalse();
        assertThat(status(due("2025"), TODAY).has("deadline")).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> status.missing("colour"));
    }

    @Test
    void namesOnlyTheValuesItHas() {
        assertThat(status(due("TBD"), TODAY).values())
                .containsExactly(Map.entry("terminal", "alyat"), Map.entry("milestone", "opening"));
        assertThat(status(due("2025"), TODAY, reported("2025-10-01").percent(30).build())
                        .values())
                .containsEntry("deadline", DateWindow.parse("2025"))
                .containsEntry("percent", 30.0);
    }

    @Test
    void evidenceIsTheReportWithItsPlaceAndAuthor() {
        MilestoneUpdate report = reported("2025-10-01")
                .forecast("2026-02")
                .percent(66.5)
                .note("cranes late")
                .author("A. Aliyev")
                .source("portnews 370188")
                .provenance(new Provenance("status/october.csv", 4))
                .build();

        assertThat(InEnglish.evidence(status(due("2025"), TODAY, report).evidence("forecast")))
                .containsExactly(new Evidence(
                        new Provenance("status/october.csv", 4),
                        "2025-10-01: forecast 2026-02; 66.5% done; cranes late [A. Aliyev; portnews 370188]"));
    }

    private static Milestone due(String deadline) {
        return Milestone.of("alyat", "opening").deadline(deadline).build();
    }

    private static MilestoneUpdate.Builder reported(String date) {
        return MilestoneUpdate.of(day(date), ID);
    }
}
