package dev.slipway.model.facts;

import dev.slipway.model.facts.FactLedger.Part;
import dev.slipway.model.facts.reports.ReportSeriesBook;
import dev.slipway.model.programme.Cadence;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The {@linkplain ReportingFold reporting} of a programme in a ledger of facts, kept while reports arrive: a report touches
 * its milestone, its terminal and the programme, and others only where a silence above them begins or ends.
 */
final class ReportingEntries {

    /** Gives the fact that is entered for a programme or a terminal. */
    interface Statuses {
        Subject of(Part part, Object key);
    }

    private final Programme programme;
    private final ReportSeriesBook series;
    private final ReportingFold fold;
    private final Statuses statuses;
    private final FactLedger ledger;
    private final Map<String, Boolean> heard = new HashMap<>();
    private Optional<Cadence> longestRhythm = Optional.empty();

    ReportingEntries(
            Programme programme,
            ReportSeriesBook series,
            Optional<StatusUpdate> first,
            LocalDate today,
            Statuses statuses,
            FactLedger ledger) {
        this.programme = programme;
        this.series = series;
        this.fold = new ReportingFold(programme, series, first, today);
        this.statuses = statuses;
        this.ledger = ledger;
    }

    void enterAll() {
        longestRhythm = rhythm();
        enterProgramme();
        programme.terminals().forEach(this::enterWhole);
    }

    /** Enters what a report on a terminal, or on one of its milestones, has changed. */
    void enter(Terminal terminal, Optional<MilestoneId> milestone) {
        boolean wasHeard = isHeard(programme.id());
        enterProgramme();
        if (isHeard(programme.id()) != wasHeard || !rhythm().equals(longestRhythm)) {
            enterAll();
            return;
        }
        boolean terminalWasHeard = isHeard(terminal.id());
        enterTerminal(terminal);
        if (isHeard(terminal.id()) != terminalWasHeard) {
            enterMilestones(terminal);
        } else {
            milestone.ifPresent(id -> status(terminal).milestones().stream()
                    .filter(status -> status.id().equals(id))
                    .forEach(status -> enterMilestone(terminal, status)));
        }
    }

    /** The rhythm that holds where neither the programme declares one nor the reports on a subject show one. */
    private Optional<Cadence> rhythm() {
        return programme.reporting().isPresent() ? Optional.empty() : series.longestRhythm();
    }

    private void enterProgramme() {
        boolean isAtWork =
                programme.terminals().stream().anyMatch(terminal -> ReportingFold.isAtWork(status(terminal)));
        ProgrammeStatus whole = (ProgrammeStatus) statuses.of(Part.PROGRAMME, programme.id());
        enter(programme.id(), isAtWork ? Optional.of(fold.of(whole)) : Optional.empty());
    }

    private void enterWhole(Terminal terminal) {
        enterTerminal(terminal);
        enterMilestones(terminal);
    }

    private void enterTerminal(Terminal terminal) {
        TerminalStatus status = status(terminal);
        boolean isWanted = isHeard(programme.id()) && ReportingFold.isAtWork(status);
        enter(terminal.id(), isWanted ? Optional.of(fold.of(status)) : Optional.empty());
    }

    private void enterMilestones(Terminal terminal) {
        status(terminal).milestones().forEach(status -> enterMilestone(terminal, status));
    }

    private void enterMilestone(Terminal terminal, MilestoneStatus status) {
        boolean isWanted = isHeard(terminal.id()) && status.isStarted();
        ledger.enter(Part.REPORTING, status.id(), isWanted ? List.of(fold.of(status)) : List.of());
    }

    private void enter(String subject, Optional<ReportingStatus> status) {
        heard.put(subject, status.filter(reporting -> !reporting.isSilent()).isPresent());
        ledger.enter(Part.REPORTING, subject, status.stream().toList());
    }

    /** Whether reports on it are due and come: then those in it are looked at one by one. */
    private boolean isHeard(String subject) {
        return heard.getOrDefault(subject, false);
    }

    private TerminalStatus status(Terminal terminal) {
        return (TerminalStatus) statuses.of(Part.TERMINAL, terminal.id());
    }
}
