package dev.slipway.model.facts.reports;

import dev.slipway.model.programme.Cadence;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The series of reports on a programme, its terminals and milestones: each gathered when it is first asked for, then kept. */
public final class ReportSeriesBook {

    private final Programme programme;
    private final ReportsBySubject reports;
    private final Map<MilestoneId, ReportSeries> ofMilestones = new HashMap<>();
    private final Map<String, ReportSeries> ofTerminals = new HashMap<>();
    private Optional<ReportSeries> whole = Optional.empty();
    private Optional<ReportSeries> longest = Optional.empty();

    public ReportSeriesBook(Programme programme, ReportsBySubject reports) {
        this.programme = programme;
        this.reports = reports;
    }

    public ReportSeries on(MilestoneId milestone) {
        return ofMilestones.computeIfAbsent(milestone, id -> ReportSeries.of(reports.on(id)));
    }

    public ReportSeries on(Terminal terminal) {
        return ofTerminals.computeIfAbsent(
                terminal.id(), id -> ReportSeries.of(reportsOn(terminal).toList()));
    }

    /** On all of the programme. */
    public ReportSeries whole() {
        if (whole.isEmpty()) {
            List<StatusUpdate> all =
                    programme.terminals().stream().flatMap(this::reportsOn).toList();
            whole = Optional.of(ReportSeries.of(all));
        }
        return whole.get();
    }

    /** How often reports came on the milestone that has most of them. */
    public Optional<Cadence> longestRhythm() {
        if (longest.isEmpty()) {
            longest = programme.milestones().stream()
                    .map(milestone -> on(milestone.id()))
                    .max(ReportSeries.LENGTH);
        }
        return longest.flatMap(ReportSeries::rhythm);
    }

    /** Takes in a report that has been added to the others. Series only grow, so that the longest is the old or the new one. */
    public void add(StatusUpdate report) {
        if (report instanceof MilestoneUpdate update) {
            MilestoneId milestone = reports.current(update.milestone());
            ReportSeries series =
                    ofMilestones.containsKey(milestone) ? on(milestone).plus(report) : on(milestone);
            ofMilestones.put(milestone, series);
            longest = longest.map(old -> ReportSeries.LENGTH.compare(series, old) >= 0 ? series : old);
            grow(milestone.terminal(), report);
        } else if (report instanceof CapacityReading) {
            grow(reports.current(report.terminal()), report);
        }
    }

    private void grow(String terminal, StatusUpdate report) {
        ofTerminals.computeIfPresent(terminal, (id, series) -> series.plus(report));
        whole = whole.map(series -> series.plus(report));
    }

    private Stream<StatusUpdate> reportsOn(Terminal terminal) {
        return Stream.concat(
                terminal.milestones().stream().flatMap(milestone -> reports.on(milestone.id()).stream()),
                reports.on(terminal.id()).values().stream().flatMap(Collection::stream));
    }
}
