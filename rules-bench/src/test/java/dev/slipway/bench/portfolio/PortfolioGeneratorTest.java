package dev.slipway.bench.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortfolioGeneratorTest {

    @Test
    void theSameSeedGivesTheSameProgrammes() {
        assertThat(portfolio(3, 500)).isEqualTo(portfolio(3, 500));
        assertThat(portfolio(3, 500)).isNotEqualTo(portfolio(4, 500));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 9, 504, 1_000, 1_003})
    void aPortfolioHasTheMilestonesAskedForInProgrammesOfTheSizesPromised(int milestones) {
        List<Integer> sizes = portfolio(1, milestones).stream()
                .map(next -> next.programme().milestones().size())
                .toList();

        assertThat(sizes).allMatch(size -> size >= 5 && size <= 500);
        assertThat(sizes.stream().mapToInt(size -> size).sum()).isEqualTo(milestones);
    }

    @Test
    void everyMilestoneHasTwelveReportsMadeUntilTheDay() {
        ReportedProgramme programme = portfolio(1, 50).get(0);

        List<StatusUpdate> updates = programme.updates();
        assertThat(updates.stream()
                        .filter(MilestoneUpdate.class::isInstance)
                        .collect(Collectors.groupingBy(
                                update -> ((MilestoneUpdate) update).milestone(), Collectors.counting())))
                .hasSameSizeAs(programme.programme().milestones())
                .allSatisfy((milestone, reports) -> assertThat(reports).isEqualTo(12));
        assertThat(updates).allMatch(update -> !update.reportDate().isAfter(PortfolioGenerator.AS_OF));
    }

    @Test
    void fewerMilestonesThanAProgrammeHasAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PortfolioGenerator(1).programmes(4));
    }

    private static List<ReportedProgramme> portfolio(long seed, int milestones) {
        return new PortfolioGenerator(seed).programmes(milestones).toList();
    }
}
