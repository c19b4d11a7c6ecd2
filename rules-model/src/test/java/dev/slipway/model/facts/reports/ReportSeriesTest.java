package dev.slipway.model.facts.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.programme.Cadence;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportSeriesTest {

    private static List<MilestoneUpdate> reported(String... days) {
        return Stream.of(days)
                .map(day -> MilestoneUpdate.of(LocalDate.parse(day), new MilestoneId("port", "launch"))
                        .build())
                .toList();
    }

    @Test
    void theRhythmIsTheMedianGapRoundedUp() {
        assertThat(ReportSeries.of(reported("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"))
                        .rhythm())
                .contains(Cadence.every(30));
        assertThat(ReportSeries.of(reported("2026-01-01", "2026-01-08", "2026-01-18"))
                        .rhythm())
                .contains(Cadence.every(9));
    }

    @Test
    void twoDaysMakeNoRhythmHoweverManyReportsTheyHave() {
        assertThat(ReportSeries.of(reported("2026-01-31", "2026-01-31", "2026-02-28"))
                        .rhythm())
                .isEmpty();
    }

    @Test
    void aSeriesThatGrowsIsThatOfAllReports() {
        List<MilestoneUpdate> reports =
                new ArrayList<>(reported("2026-03-31", "2026-01-31", "2026-01-31", "2026-04-30", "2026-02-28"));
        ReportSeries grown = ReportSeries.of(List.of());
        for (MilestoneUpdate report : reports) {
            grown = grown.plus(report);
        }

        assertThat(grown).isEqualTo(ReportSeries.of(reports));
        assertThat(grown.latest()).contains(reports.get(3));
    }
}
