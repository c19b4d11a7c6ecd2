package dev.slipway.model.facts;

import static dev.slipway.model.facts.Folding.date;
import static dev.slipway.model.facts.Folding.day;
import static dev.slipway.model.facts.Folding.facts;
import static dev.slipway.model.facts.Folding.terminal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.slipway.model.alerts.InEnglish;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
import dev.slipway.model.status.StatusUpdate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeStatusTest {

    private static final MilestoneId ALMATY = new MilestoneId("almaty", "launch");
    private static final MilestoneId ALYAT = new MilestoneId("alyat", "opening");
    private static final String TODAY = "2026-03-31";

    private final Programme network = Programme.of("east-west")
            .deadline(date("by 2026"))
            .terminal(terminal("almaty", Milestone.of("almaty", "launch").build()))
            .terminal(terminal("alyat", Milestone.of("alyat", "opening").build()))
            .build();

    @Test
    void aForecastWhollyAfterTheNetworkDeadlineIsLate() {
        ProgrammeStatus status = status(forecast(ALMATY, "2027-01"), forecast(ALYAT, "2026-12"));

        assertThat(ids(status.membersLate())).containsExactly(ALMATY);
        assertThat(ids(status.membersInDoubt())).containsExactly(ALMATY);
    }

    @Test
    void aForecastThatReachesPastTheNetworkDeadlineIsInDoubt() {
        ProgrammeStatus status = status(forecast(ALMATY, "by 2027"), forecast(ALYAT, "2026"));

        assertThat(status.membersLate()).isEmpty();
        assertThat(ids(status.membersInDoubt())).containsExactly(ALMATY);
    }

    @Test
    void everyOpenMemberIsLateOnceTheNetworkDeadlineHasPassed() {
        ProgrammeStatus lastDay =
                facts(network, "2026-12-31", completed(ALMATY)).programme();
        ProgrammeStatus dayAfter =
                facts(network, "2027-01-01", completed(ALMATY)).programme();

        assertThat(lastDay.membersInDoubt()).isEmpty();
        assertThat(ids(dayAfter.membersLate())).containsExactly(ALYAT);
        assertThat(ids(dayAfter.membersInDoubt())).containsExactly(ALYAT);
    }

    @Test
    void aCancelledMemberIsNeitherDueNorReached() {
        Programme programme = Programme.of("east-west")
                .terminal(terminal(
                        "almaty",
                        Milestone.of("almaty", "launch").deadline("2025").build()))
                .build();
        MilestoneUpdate cancelled = MilestoneUpdate.of(day("2026-03-01"), ALMATY)
                .state(State.CANCELLED)
                .build();

        assertThat(facts(programme, TODAY).programme().missing("due milestones"))
                .isEmpty();
        assertThat(facts(programme, TODAY, cancelled).programme().missing("due milestones"))
                .isPresent();
    }

    @Test
    void withoutANetworkDeadlineNobodyIsLate() {
        Programme open = Programme.of("east-west")
                .terminal(terminal("almaty", Milestone.of("almaty", "launch").build()))
                .build();

        ProgrammeStatus status =
                facts(open, "2999-12-31", forecast(ALMATY, "2999")).programme();

        assertThat(status.membersInDoubt()).isEmpty();
        assertThat(status.missing("deadline").map(InEnglish::text)).contains("the programme has no deadline");
    }

    @Test
    void unlinkedAreOpenMilestonesOutsideEveryDependency() {
        Programme linked = Programme.of("east-west")
                .terminal(terminal(
                        "almaty",
                        Milestone.of("almaty", "approval").build(),
                        Milestone.of("almaty", "launch")
                                .after(new MilestoneId("almaty", "approval"), 0)
                                .build()))
                .terminal(terminal(
                        "alyat",
                        Milestone.of("alyat", "opening").build(),
                        Milestone.of("alyat", "approval").build()))
                .build();

        ProgrammeStatus status = facts(linked, TODAY, completed(new MilestoneId("alyat", "approval")))
                .programme();

        assertThat(ids(status.unlinked())).containsExactly(ALYAT);
        assertThat(status.unlinkedShare()).isEqualTo(0.333333333);
    }

    @Test
    void noShareIsUnlinkedWhereNothingIsOpen() {
        ProgrammeStatus status = status(completed(ALMATY), completed(ALYAT));

        assertThat(status.unlinkedShare()).isZero();
        assertThat(status.missing("open milestones").map(InEnglish::text)).contains("no milestone is open");
    }

    @Test
    void aProgrammeRefusesATerminalTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Programme.of("p")
                        .terminal(terminal("alyat"))
                        .terminal(terminal("alyat"))
                        .build())
                .withMessage("terminal alyat is given twice");
    }

    private ProgrammeStatus status(StatusUpdate... updates) {
        return facts(network, TODAY, updates).programme();
    }

    private static List<MilestoneId> ids(List<MilestoneStatus> members) {
        return members.stream().map(MilestoneStatus::id).toList();
    }

    private static MilestoneUpdate forecast(MilestoneId milestone, String text) {
        return MilestoneUpdate.of(day("2026-03-01"), milestone).forecast(text).build();
    }

    private static MilestoneUpdate completed(MilestoneId milestone) {
        return MilestoneUpdate.of(day("2026-03-01"), milestone)
                .actual("2026-02-28")
                .build();
    }
}
