package dev.slipway.model.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.facts.state.SeriesFold;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatedField;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatedFieldTest {

    private static final MilestoneId OPENING = new MilestoneId("alyat", "opening");
    private static final StatedField<MilestoneUpdate> FORECAST = SeriesFold.FORECAST;

    private static MilestoneUpdate forecast(String reportDate, String file, int line, String forecast) {
        return MilestoneUpdate.of(Folding.day(reportDate), OPENING)
                .forecast(forecast)
                .provenance(new Provenance(file, line))
                .build();
    }

    private final MilestoneUpdate first = forecast("2025-06-01", "a.csv", 2, "2025-10");
    private final MilestoneUpdate sameInAnotherFile = forecast("2025-06-01", "b.csv", 2, "2025-10");
    private final MilestoneUpdate sameInAThirdFile = forecast("2025-06-01", "c.csv", 2, "2025-10");
    private final MilestoneUpdate later = forecast("2025-06-01", "b.csv", 2, "2025-11");

    @Test
    void ofEqualStatementsOfADayThatOfTheFirstFileCounts() {
        List<MilestoneUpdate> reports = List.of(first, sameInAnotherFile, sameInAThirdFile);

        assertThat(FORECAST.latest(reports)).containsSame(first);
        assertThat(FORECAST.daily(reports)).singleElement().isSameAs(first);
    }

    @Test
    void theEvidenceOfAForecastIsThatOfTheFirstFileWhereTwoFilesAgree() {
        MilestoneStatus status =
                Folding.status(Milestone.of("alyat", "opening").build(), "2025-07-01", sameInAnotherFile, first);

        assertThat(status.forecastReport()).containsSame(first);
    }

    @Test
    void ofDifferentStatementsOfADayTheMoreSevereCountsWhicheverFileItIsIn() {
        MilestoneUpdate laterInTheFirstFile = forecast("2025-06-01", "a.csv", 2, "2025-12");

        assertThat(FORECAST.latest(List.of(first, later))).containsSame(later);
        assertThat(FORECAST.latest(List.of(laterInTheFirstFile, later))).containsSame(laterInTheFirstFile);
    }

    @Test
    void ofEqualStatementsInOneFileTheLaterRowCounts() {
        MilestoneUpdate nextRow = forecast("2025-06-01", "a.csv", 3, "2025-10");

        assertThat(FORECAST.latest(List.of(first, nextRow))).containsSame(nextRow);
    }

    @Test
    void eachFileHasItsLatestStatementOfTheLatestDay() {
        MilestoneUpdate before = forecast("2025-05-01", "a.csv", 2, "2025-10");
        MilestoneUpdate secondRow = forecast("2025-06-01", "a.csv", 3, "2025-10");

        assertThat(FORECAST.latestOfEachFile(List.of(before, first, secondRow, later)))
                .containsExactly(later, secondRow);
    }
}
