package dev.slipway.model.facts.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class NextTurnTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final DateWindow NEVER = DateWindow.unknown();

    @Test
    void isTheDayAfterADeadlineThatIsStillToPass() {
        assertThat(after("2026-03-05")).isEqualTo("2026-03-06");
        assertThat(after("Q3 2026")).isEqualTo("2026-10-01");
        assertThat(after("2026-03-04")).isEqualTo(LocalDate.MAX);
        assertThat(after("after 2026")).isEqualTo(LocalDate.MAX);
        assertThat(after("TBD")).isEqualTo(LocalDate.MAX);
    }

    @Test
    void isTheFirstDayOfAStatedCompletionOrStart() {
        assertThat(NextTurn.after(DAY, NEVER, List.of(reported(report -> report.actual("2026-04")))))
                .isEqualTo("2026-04-01");
        assertThat(NextTurn.after(
                        DAY, NEVER, List.of(reported(report -> report.start(DateWindow.parse("2026-03-20"))))))
                .isEqualTo("2026-03-20");
    }

    @Test
    void isTheEarliestThatIsStillToCome() {
        List<MilestoneUpdate> reports = List.of(
                reported(report -> report.actual("2026-03-05")),
                reported(report -> report.start(DateWindow.parse("2026-05-01"))),
                reported(report -> report.forecast("2026-03-10")));

        assertThat(NextTurn.after(DAY, DateWindow.parse("2026-06"), reports)).isEqualTo("2026-05-01");
    }

    private static LocalDate after(String deadline) {
        return NextTurn.after(DAY, DateWindow.parse(deadline), List.of());
    }

    private static MilestoneUpdate reported(UnaryOperator<MilestoneUpdate.Builder> says) {
        return says.apply(MilestoneUpdate.of(DAY, new MilestoneId("port", "launch")))
                .build();
    }
}
