package dev.slipway.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Rag;
import dev.slipway.model.base.Severity;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.DrivingPath;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrivingPathReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final MilestoneId BUILD = new MilestoneId("port", "build");
    private static final StatusUpdate LATE =
            MilestoneUpdate.of(TODAY, BUILD).forecast("2026-08-10").build();

    private static Programme.Builder port(Milestone open) {
        return Programme.of("network")
                .terminal(Terminal.of("port")
                        .milestone(Milestone.of("port", "build")
                                .deadline("2026-06-30")
                                .build())
                        .milestone(open)
                        .build());
    }

    private static Milestone.Builder open() {
        return Milestone.of("port", "open").deadline("2026-07-31");
    }

    private static Programme linked() {
        return port(open().after(BUILD, 30).build())
                .deadline(DateWindow.parse("2026-08-31"))
                .build();
    }

    private static List<String> lines(Programme programme, StatusUpdate... updates) {
        Facts facts = Facts.of(programme, List.of(updates), TODAY, Policy.empty());
        Assessment assessment = new Assessment(
                programme,
                TODAY,
                List.of(),
                facts.milestones(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of());
        return DrivingPathReport.lines(assessment, DrivingPath.of(facts));
    }

    @Test
    void showsTheChainThatIsCertainToMissTheNetworkDeadline() {
        assertThat(lines(linked(), LATE))
                .containsExactly(
                        "network",
                        "as of             2026-03-31",
                        "network deadline  2026-08-31",
                        "",
                        "The path that ends latest is certain to miss the network deadline, by 9 days.",
                        "Each milestone, first cause first, with the earliest day that is certain for it;"
                                + " no date is rewritten.",
                        "",
                        "  EARLIEST    MILESTONE   DEADLINE    FORECAST    LAG",
                        "  2026-08-10  port/build  2026-06-30  2026-08-10",
                        "  2026-09-09  port/open   2026-07-31  none        +30 d",
                        "",
                        "There are no alerts on the programme as a whole.");
    }

    @Test
    void everyAlertOnTheProgrammeIsListedWhateverItsFamily() {
        Facts facts = Facts.of(linked(), List.of(), TODAY, Policy.empty());
        Assessment assessment = SampleAssessment.with(
                "network",
                "network",
                Rag.RED,
                alert("P05", "network"),
                alert("D04", "network"),
                alert("S01", "port/build"));

        assertThat(DrivingPathReport.lines(assessment, DrivingPath.of(facts)))
                .containsSubsequence(
                        "Alerts:", "  red    P05  overdue: It is late.", "  red    D04  overdue: It is late.")
                .noneMatch(line -> line.contains("S01"));
    }

    private static Alert alert(String rule, String subject) {
        return SampleAlert.of(rule, Severity.RED, subject).build();
    }

    @Test
    void listsTheMembersThatEndLatestWhereNoChainDecides() {
        assertThat(lines(linked()))
                .contains(
                        "No path is certain to miss the network deadline.",
                        "Nothing that it waits for decides it. The open members that end latest:");
    }

    @Test
    void saysWhatTheProgrammeDoesNotDeclare() {
        assertThat(lines(port(open().build()).build(), LATE))
                .contains(
                        "The programme has no deadline; this is what ends latest.",
                        "The programme declares no dependencies. The open members that end latest:",
                        "  MILESTONE   DEADLINE    FORECAST",
                        "  port/build  2026-06-30  2026-08-10");
    }
}
