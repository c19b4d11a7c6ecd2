package dev.slipway.model.facts;

import dev.slipway.model.facts.reports.ReportSeries;
import dev.slipway.model.facts.reports.ReportSeriesBook;
import dev.slipway.model.programme.Cadence;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds who is silent: the programme as a whole, else a terminal as a whole, else a milestone. Only work that goes on
 * must be reported on: open milestones that are started and not on hold.
 */
final class ReportingFold {

    private final Programme programme;
    private final ReportSeriesBook series;
    private final Optional<StatusUpdate> first;
    private final LocalDate today;

    /** @param first the first report on the programme */
    ReportingFold(Programme programme, ReportSeriesBook series, Optional<StatusUpdate> first, LocalDate today) {
        this.programme = programme;
        this.series = series;
        this.first = first;
        this.today = today;
    }

    /** The reporting of all that must be reported on, the silent subjects without what is in them. */
    List<ReportingStatus> fold(ProgrammeStatus whole, List<TerminalStatus> terminals) {
        if (terminals.stream().noneMatch(ReportingFold::isAtWork)) {
            return List.of();
        }
        ReportingStatus status = of(whole);
        List<ReportingStatus> statuses = new ArrayList<>(List.of(status));
        if (!status.isSilent()) {
            terminals.stream().filter(ReportingFold::isAtWork).forEach(terminal -> statuses.addAll(fold(terminal)));
        }
        return statuses;
    }

    private List<ReportingStatus> fold(TerminalStatus terminal) {
        ReportingStatus status = of(terminal);
        List<ReportingStatus> statuses = new ArrayList<>(List.of(status));
        if (!status.isSilent()) {
            terminal.milestones().stream()
                    .filter(MilestoneStatus::isStarted)
                    .map(this::of)
                    .forEach(statuses::add);
        }
        return statuses;
    }

    static boolean isAtWork(TerminalStatus terminal) {
        return terminal.milestones().stream().anyMatch(MilestoneStatus::isStarted);
    }

    ReportingStatus of(ProgrammeStatus whole) {
        return status(whole, programme.name(), series.whole());
    }

    ReportingStatus of(TerminalStatus terminal) {
        return status(terminal, terminal.terminal().name(), series.on(terminal.terminal()));
    }

    ReportingStatus of(MilestoneStatus milestone) {
        return status(milestone, milestone.milestone().name(), series.on(milestone.id()));
    }

    private ReportingStatus status(Subject on, String name, ReportSeries own) {
        Optional<Cadence> cadence = programme.reporting().or(own::rhythm).or(series::longestRhythm);
        return new ReportingStatus(
                on, name, own.latest(), first, cadence, programme.reporting().isPresent(), programme, today);
    }
}
