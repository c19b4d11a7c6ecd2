package dev.slipway.rules;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.Precision;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Cadence;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.Criticality;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A programme of one terminal, {@code port}, and the reports on it, written down in a sentence:
 * {@code milestone("launch").due("2025").forecast("2025-06-01", "2026-02").asOf("2025-07-01")}. What is said of a
 * milestone is said of the one named last. Statements stand in {@code programme.yaml} and {@code status.csv}, one a
 * line, unless {@link #in} names another file.
 */
final class ProgrammeFixture {

    static final String MEASURE = "TEU/year";

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();
    private static final String PORT = "port";

    private final List<Milestone.Builder> milestones = new ArrayList<>();
    private final List<StatusUpdate> reports = new ArrayList<>();
    private final Programme.Builder programme = Programme.of("network").provenance(new Provenance("programme.yaml", 1));
    private final Terminal.Builder terminal = Terminal.of(PORT).name("Port");
    private MilestoneId current = new MilestoneId(PORT, "none");
    private String file = "status.csv";
    private Policy policy = ENGINE.policy();

    private ProgrammeFixture() {}

    /** A terminal without a milestone. */
    static ProgrammeFixture terminal() {
        return new ProgrammeFixture();
    }

    static ProgrammeFixture milestone(String id) {
        return terminal().and(id);
    }

    /** Another milestone, of which the following speaks. */
    ProgrammeFixture and(String id) {
        current = new MilestoneId(PORT, id);
        int line = 10 * (milestones.size() + 1);
        milestones.add(Milestone.of(PORT, id).provenance(new Provenance("programme.yaml", line)));
        return this;
    }

    ProgrammeFixture due(String deadline) {
        return with(milestone -> milestone.deadline(deadline));
    }

    ProgrammeFixture starting(String start) {
        return with(milestone -> milestone.start(DateWindow.parse(start)));
    }

    ProgrammeFixture ofKind(String kind) {
        return with(milestone -> milestone.kind(kind));
    }

    ProgrammeFixture ofCriticality(Criticality criticality) {
        return with(milestone -> milestone.criticality(criticality));
    }

    ProgrammeFixture weighing(double weight) {
        return with(milestone -> milestone.weight(weight));
    }

    ProgrammeFixture ownedBy(String owner) {
        return with(milestone -> milestone.owner(owner));
    }

    ProgrammeFixture after(String predecessor) {
        return after(predecessor, 0);
    }

    ProgrammeFixture after(String predecessor, int lagDays) {
        return with(milestone -> milestone.after(new MilestoneId(PORT, predecessor), lagDays));
    }

    ProgrammeFixture rebaselined(String deadline, String on, String approver) {
        return rebaselined(deadline, on, approver, "new scope");
    }

    ProgrammeFixture rebaselined(String deadline, String on, String approver, String reason) {
        Rebaseline rebaseline = new Rebaseline(
                DateWindow.parse(deadline), approver, reason, day(on), new Provenance("programme.yaml", 99));
        return with(milestone -> milestone.rebaselined(rebaseline));
    }

    private ProgrammeFixture with(Consumer<Milestone.Builder> change) {
        change.accept(milestones.get(milestones.size() - 1));
        return this;
    }

    /** The reports that follow stand in a file of this name. */
    ProgrammeFixture in(String name) {
        file = name;
        return this;
    }

    /** A forecast a month, the first reported on 2025-01-01, the next on 2025-02-01. */
    ProgrammeFixture monthlyForecasts(String... forecasts) {
        for (int month = 0; month < forecasts.length; month++) {
            forecast(day("2025-01-01").plusMonths(month).toString(), forecasts[month]);
        }
        return this;
    }

    ProgrammeFixture forecast(String reportedOn, String forecast) {
        return report(reportedOn, report -> report.forecast(forecast));
    }

    ProgrammeFixture forecastBy(String author, String source, String reportedOn, String forecast) {
        return report(
                reportedOn, report -> report.forecast(forecast).author(author).source(source));
    }

    ProgrammeFixture deadlineStated(String reportedOn, String deadline) {
        return report(reportedOn, report -> report.deadline(DateWindow.parse(deadline)));
    }

    ProgrammeFixture percent(String reportedOn, double percent) {
        return report(reportedOn, report -> report.percent(percent));
    }

    ProgrammeFixture completed(String reportedOn, String actual) {
        return report(reportedOn, report -> report.actual(actual));
    }

    ProgrammeFixture completed(String reportedOn, String actual, String evidence) {
        return report(reportedOn, report -> report.actual(actual).evidence(evidence));
    }

    ProgrammeFixture completionWithdrawn(String reportedOn) {
        return report(reportedOn, MilestoneUpdate.Builder::actualWithdrawn);
    }

    private ProgrammeFixture report(String reportedOn, UnaryOperator<MilestoneUpdate.Builder> contents) {
        MilestoneUpdate.Builder report =
                MilestoneUpdate.of(day(reportedOn), current).provenance(nextLine());
        reports.add(contents.apply(report).build());
        return this;
    }

    ProgrammeFixture target(UnaryOperator<CapacityTarget.Builder> parts) {
        CapacityTarget.Builder target = CapacityTarget.of(MEASURE).provenance(new Provenance("programme.yaml", 5));
        terminal.capacity(parts.apply(target).build());
        return this;
    }

    ProgrammeFixture planned(double perYear) {
        return reading(Basis.PLANNED, MEASURE, perYear, DateWindow.unknown(), "design");
    }

    ProgrammeFixture nominal(double perYear) {
        return nominal(perYear, "operator");
    }

    ProgrammeFixture nominal(double perYear, String source) {
        return reading(Basis.NOMINAL, MEASURE, perYear, DateWindow.unknown(), source);
    }

    ProgrammeFixture nominal(double perYear, String source, String period) {
        return reading(Basis.NOMINAL, MEASURE, perYear, DateWindow.parse(period), source);
    }

    ProgrammeFixture handled(double total, String period) {
        return reading(Basis.THROUGHPUT, MEASURE, total, DateWindow.parse(period), "operator");
    }

    ProgrammeFixture handled(double total, String from, String to) {
        DateWindow period = new DateWindow(day(from), day(to), Precision.DAY, from + " to " + to);
        return reading(Basis.THROUGHPUT, MEASURE, total, period, "operator");
    }

    ProgrammeFixture tonnes(double total, String period) {
        return reading(Basis.THROUGHPUT, "tonnes/year", total, DateWindow.parse(period), "operator");
    }

    private ProgrammeFixture reading(Basis basis, String measure, double value, DateWindow period, String source) {
        reports.add(new CapacityReading(
                day("2024-01-01").plusDays(reports.size()), PORT, measure, basis, value, period, source, nextLine()));
        return this;
    }

    private Provenance nextLine() {
        return new Provenance(file, reports.size() + 2);
    }

    ProgrammeFixture networkStarting(String start) {
        programme.start(DateWindow.parse(start));
        return this;
    }

    ProgrammeFixture reporting(Cadence cadence) {
        programme.reporting(cadence);
        return this;
    }

    ProgrammeFixture networkDue(String deadline) {
        programme.deadline(DateWindow.parse(deadline));
        return this;
    }

    /** Changes thresholds as a {@code policy.yaml} with this text does. */
    @SuppressWarnings("unchecked")
    ProgrammeFixture policy(String yaml) {
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        policy = policy.overriddenBy(
                (Map<String, Object>) Optional.ofNullable(tree).orElse(Map.of()));
        return this;
    }

    /** Lets the standard rules judge. */
    Judgement asOf(String date) {
        milestones.forEach(milestone -> terminal.milestone(milestone.build()));
        programme.terminal(terminal.build());
        Assessment assessment = ENGINE.with(policy).assess(programme.build(), reports, day(date));
        return new Judgement(assessment);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
