package dev.slipway.reports;

import static dev.slipway.reports.SampleAssessment.AS_OF;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.Entry;
import dev.slipway.model.alerts.Headlines;
import dev.slipway.model.base.Derived;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.Precision;
import dev.slipway.model.facts.CapacityStatus;
import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.facts.ScheduleStatus;
import dev.slipway.model.foresight.Spread;
import dev.slipway.model.outlook.DatedSpread;
import dev.slipway.model.outlook.MilestoneOutlook;
import dev.slipway.model.outlook.ProgrammeOutlook;
import dev.slipway.model.policy.PackThresholds;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.Health;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.ScheduleActivity;
import dev.slipway.model.status.ScheduleLink;
import dev.slipway.model.status.ScheduleReport;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** An assessment that fills every column of every sheet, no two columns of dates or numbers with the same values. */
final class WorkbookSample {

    private WorkbookSample() {}

    static Assessment assessment() {
        Assessment waived = SampleAssessment.waived();
        List<MilestoneStatus> statuses = statuses(waived.programme());
        return new Assessment(
                        waived.programme(),
                        AS_OF,
                        Headlines.chosen(waived.alerts().stream()
                                .map(WorkbookSample::ofOneEntry)
                                .toList()),
                        statuses,
                        capacities(),
                        waived.terminals(),
                        waived.rules(),
                        waived.notEvaluated(),
                        waived.rulesSha256(),
                        waived.inputs(),
                        waived.waivers(),
                        List.of(),
                        schedules(waived.programme()),
                        List.of(),
                        new Derived<>(Optional::empty),
                        List.of(),
                        PackThresholds.none())
                .seenAhead(() -> ahead(waived.programme(), statuses));
    }

    /** The first milestone seen ahead. */
    private static ProgrammeOutlook ahead(Programme programme, List<MilestoneStatus> statuses) {
        LocalDate at = LocalDate.of(2026, 12, 31);
        MilestoneOutlook first = new MilestoneOutlook(
                statuses.get(0),
                Optional.empty(),
                OptionalDouble.of(0.31),
                4,
                1,
                Optional.of(new DatedSpread(at, new Spread(at, at.plusDays(40), at.plusDays(90), at.plusDays(120)))),
                List.of());
        return new ProgrammeOutlook(programme, AS_OF, List.of(first), List.of(), false);
    }

    /** What is found on the opening of Selyatino is read as one thing. */
    private static Alert ofOneEntry(Alert alert) {
        if (!alert.subject().equals("selyatino/opening")) {
            return alert;
        }
        return new Alert(
                alert.rule(),
                alert.severity(),
                alert.subject(),
                alert.about(),
                alert.title(),
                alert.owner(),
                alert.days(),
                alert.details(),
                alert.since(),
                alert.waived(),
                alert.fingerprint(),
                Entry.of("slip", "", "slip of selyatino/opening"));
    }

    /** With a forecast alone, with a completion after the forecast, and with neither. */
    private static List<MilestoneStatus> statuses(Programme programme) {
        MilestoneId opening = new MilestoneId("selyatino", "opening");
        MilestoneId operation = new MilestoneId("svislach", "operation");
        return SampleAssessment.facts(
                        programme,
                        List.of(
                                MilestoneUpdate.of(AS_OF, opening)
                                        .forecast("H2 2026")
                                        .health(Health.GREEN)
                                        .percent(62.5)
                                        .build(),
                                MilestoneUpdate.of(AS_OF.minusMonths(3), operation)
                                        .forecast("2026-01-17")
                                        .percent(90)
                                        .build(),
                                MilestoneUpdate.of(AS_OF, operation)
                                        .actual("2026-02")
                                        .percent(100)
                                        .build()))
                .milestones();
    }

    /** One schedule, of which half of the links had a lag, and then a quarter. */
    private static List<ScheduleStatus> schedules(Programme programme) {
        return SampleAssessment.facts(programme, List.of(schedule(1, 2), schedule(0, 4)))
                .schedules();
    }

    private static ScheduleReport schedule(int monthsAgo, int links) {
        ScheduleLink lagging = new ScheduleLink("A1", "A2", ScheduleLink.Type.FINISH_START, 5);
        ScheduleLink plain = new ScheduleLink("A1", "A2", ScheduleLink.Type.FINISH_START, 0);
        return new ScheduleReport(
                AS_OF.minusMonths(monthsAgo),
                "selyatino.xer",
                Optional.empty(),
                List.of(activity("A1"), activity("A2")),
                Stream.concat(Stream.of(lagging), Collections.nCopies(links - 1, plain).stream())
                        .toList(),
                new Provenance("status/selyatino.xer", 0));
    }

    private static ScheduleActivity activity(String id) {
        return new ScheduleActivity(
                id,
                "Works",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private static List<CapacityStatus> capacities() {
        Programme programme = Programme.of("east-west")
                .terminal(Terminal.of("xian")
                        .name("西安国际陆港哈萨克斯坦码头")
                        .capacity(CapacityTarget.of("TEU/year")
                                .target(57_000)
                                .planned(60_000)
                                .needBy(DateWindow.parse("2026-Q2"))
                                .build())
                        .build())
                .terminal(Terminal.of("budapest")
                        .name("Logistics centre, Hungary")
                        .capacity(CapacityTarget.of("tonnes/year").build())
                        .build())
                .build();
        DateWindow days90 = new DateWindow(AS_OF.minusDays(89), AS_OF, Precision.DAY, "");
        DateWindow days91 = new DateWindow(AS_OF.minusDays(90), AS_OF, Precision.DAY, "");
        return SampleAssessment.facts(
                        programme,
                        List.of(
                                reading("xian", "TEU/year", Basis.NOMINAL, 66_500, DateWindow.unknown()),
                                reading("xian", "TEU/year", Basis.THROUGHPUT, 9_000, days90),
                                reading("budapest", "tonnes/year", Basis.THROUGHPUT, 1_000, days91)))
                .capacities();
    }

    private static CapacityReading reading(
            String terminal, String measure, Basis basis, double value, DateWindow period) {
        return new CapacityReading(AS_OF, terminal, measure, basis, value, period, "", Provenance.none());
    }
}
