package dev.slipway.reports.internal.say;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Severity;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
import dev.slipway.model.words.Language;
import dev.slipway.reports.ReportWords;
import dev.slipway.reports.SampleAlert;
import dev.slipway.reports.SampleAssessment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The first line of a programme with milestones m1, m2 … of which the first so many are forecast and due in 2030. */
class FirstLineTest {

    private static Alert late(String milestone, int days) {
        return late(milestone, DayRange.exactly(days));
    }

    private static Alert late(String milestone, DayRange days) {
        return SampleAlert.of("S02", Severity.RED, "t/" + milestone).days(days).build();
    }

    private static Assessment assessed(int milestones, int forecast, List<MilestoneUpdate> more, Alert... alerts) {
        Terminal.Builder terminal = Terminal.of("t");
        List<Milestone> all = IntStream.rangeClosed(1, milestones)
                .mapToObj(number ->
                        Milestone.of("t", "m" + number).deadline("2030").build())
                .toList();
        all.forEach(terminal::milestone);
        Programme programme = Programme.of("p").terminal(terminal.build()).build();
        List<MilestoneUpdate> reports = new ArrayList<>(more);
        all.stream()
                .limit(forecast)
                .forEach(milestone -> reports.add(MilestoneUpdate.of(SampleAssessment.AS_OF, milestone.id())
                        .forecast("2030")
                        .build()));
        return new Assessment(
                programme,
                SampleAssessment.AS_OF,
                Arrays.asList(alerts),
                Facts.of(programme, reports, SampleAssessment.AS_OF, Policy.empty())
                        .milestones(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of());
    }

    private static String line(Assessment assessment) {
        return assessment.firstLine(ReportWords.in(Language.ENGLISH));
    }

    @Test
    void theWorstOfThoseThatAreLateIsNamed() {
        assertThat(line(assessed(4, 3, List.of(), late("m1", 12), late("m2", 340))))
                .isEqualTo("2 of 4 open milestones are late, the worst (m2) by 340 days; 1 cannot be judged: 1 without"
                        + " forecast.");
        assertThat(line(assessed(2, 2, List.of(), late("m1", 1))))
                .isEqualTo("1 of 2 open milestones is late, the worst (m1) by 1 day.");
    }

    @Test
    void theWorstOfCoarseDatesIsLateByARange() {
        assertThat(line(assessed(2, 2, List.of(), late("m1", 40), late("m2", DayRange.between(1, 365)))))
                .isEqualTo("2 of 2 open milestones are late, the worst (m2) by 1 to 365 days.");
        assertThat(line(assessed(1, 1, List.of(), late("m1", DayRange.atLeast(9)))))
                .isEqualTo("1 of 1 open milestone is late, the worst (m1) by at least 9 days.");
    }

    @Test
    void whatNobodyCanJudgeIsNotCalledInTime() {
        assertThat(line(assessed(3, 3, List.of()))).isEqualTo("None of 3 open milestones is late.");
        assertThat(line(assessed(1, 1, List.of()))).isEqualTo("The only open milestone is not late.");
        assertThat(line(assessed(3, 0, List.of())))
                .isEqualTo("None of 3 open milestones can be judged: 3 without forecast.");
        assertThat(line(assessed(3, 1, List.of())))
                .isEqualTo("None of 3 open milestones is late; 2 cannot be judged: 2 without forecast.");
    }

    @Test
    void whatIsDoneOrCancelledIsNotOpen() {
        List<MilestoneUpdate> ended = List.of(
                MilestoneUpdate.of(SampleAssessment.AS_OF, new MilestoneId("t", "m1"))
                        .state(State.DONE)
                        .build(),
                MilestoneUpdate.of(SampleAssessment.AS_OF, new MilestoneId("t", "m2"))
                        .state(State.CANCELLED)
                        .build());

        assertThat(line(assessed(2, 0, ended))).isEqualTo("No milestone is open.");
        assertThat(line(assessed(0, 0, List.of()))).isEqualTo("There are no milestones.");
    }
}
