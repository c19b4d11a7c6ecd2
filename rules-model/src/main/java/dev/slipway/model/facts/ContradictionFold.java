package dev.slipway.model.facts;

import dev.slipway.model.facts.Contradiction.Kind;
import dev.slipway.model.facts.state.CompletionStatement;
import dev.slipway.model.facts.state.SameDayReports;
import dev.slipway.model.facts.state.StateFold;
import dev.slipway.model.programme.Cancellation;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.EvidenceGrade;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds contradictions between the reports on a milestone. */
final class ContradictionFold {

    private final MilestoneStatus status;
    private final List<MilestoneUpdate> reports;
    private final List<Contradiction> found = new ArrayList<>();

    private ContradictionFold(MilestoneStatus status, List<MilestoneUpdate> reports) {
        this.status = status;
        this.reports = reports;
    }

    /** The contradictions in the reports on a milestone, each kind once. */
    static List<Contradiction> in(MilestoneStatus status, List<MilestoneUpdate> reports) {
        if (reports.isEmpty()) {
            return List.of();
        }
        ContradictionFold fold = new ContradictionFold(status, reports);
        if (status.isCancelled()) {
            fold.compareWithDecision();
        } else {
            fold.find();
        }
        return fold.found;
    }

    /** The completions of a terminal that were reported without a day, as one doubt. */
    static List<Contradiction> in(TerminalStatus terminal) {
        List<MilestoneUpdate> undated = terminal.milestones().stream()
                .filter(status -> status.condition().isUndated())
                .flatMap(status -> status.actualReport().stream())
                .toList();
        return undated.isEmpty() ? List.of() : List.of(new Contradiction(terminal, Kind.NO_COMPLETION_DATE, undated));
    }

    private void find() {
        comparePercentWithActual();
        findTakenBack();
        addAll(Kind.SOURCES_DISAGREE, new SameDayReports(reports).disagreeing());
        weighEvidence();
        comparePercents();
        addAll(Kind.ROWS_DIFFER, new SameDayReports(reports).differingRows());
    }

    /** A decision to cancel counts, whatever is reported after it; only that it goes on contradicts it. */
    private void compareWithDecision() {
        Optional<Cancellation> decision = status.condition().decision().filter(Cancellation::isApproved);
        CompletionStatement.FIELD
                .latest(reports)
                .filter(report -> CompletionStatement.of(report) == CompletionStatement.OPEN
                        && !CompletionStatement.isOnlyEmptied(report))
                .filter(report -> decision.filter(decided -> report.reportDate().isAfter(decided.on()))
                        .isPresent())
                .ifPresent(report -> add(Kind.OPEN_AFTER_CANCELLATION, Stream.of(report)));
    }

    private void comparePercentWithActual() {
        Optional<MilestoneUpdate> percent = status.percentReport();
        Optional<MilestoneUpdate> actual = status.actualReport();
        if (status.isCompleted() && percent.isPresent() && actual.isPresent()) {
            boolean isEarlier = percent.get().reportDate().isBefore(actual.get().reportDate());
            if (status.percent().orElseThrow() < 100 && !isEarlier) {
                boolean isOneReport = percent.equals(actual);
                boolean areAllOpen = isOneReport && status.percent().getAsDouble() == 0;
                add(
                        areAllOpen ? Kind.ALL_PARTS_OPEN : Kind.ACTUAL_BELOW_100_PERCENT,
                        Stream.of(percent.get(), actual.get()));
            }
        }
        reports.stream()
                .filter(report -> report.reportDate()
                        .equals(reports.get(reports.size() - 1).reportDate()))
                .filter(ContradictionFold::isOpenThoughReached)
                .findFirst()
                .ifPresent(report -> add(Kind.OPEN_THOUGH_REACHED, Stream.of(report)));
    }

    private static boolean isOpenThoughReached(MilestoneUpdate report) {
        boolean isReached = CompletionStatement.isFull(report)
                || report.actual()
                        .filter(ActualReport.Happened.class::isInstance)
                        .isPresent();
        return isReached && report.state().filter(State::isOpen).isPresent();
    }

    private void findTakenBack() {
        status.condition().reopening().ifPresent(report -> {
            boolean isWithdrawn = report.actual()
                    .filter(ActualReport.Withdrawn.class::isInstance)
                    .isPresent();
            add(isWithdrawn ? Kind.ACTUAL_WITHDRAWN : Kind.REOPENED, Stream.of(report));
        });
    }

    private void weighEvidence() {
        Optional<EvidenceGrade> required = EvidenceGrade.requiredFor(status.kind());
        if (!status.isCompleted() || required.isEmpty()) {
            return;
        }
        Optional<EvidenceGrade> given =
                status.actualReport().flatMap(report -> EvidenceGrade.namedIn(report.evidence()));
        if (given.isPresent() && given.get().compareTo(required.get()) < 0) {
            add(Kind.WEAK_EVIDENCE, status.actualReport().stream());
        }
    }

    /** Compares the last two days on which a percentage was reported. */
    private void comparePercents() {
        List<MilestoneUpdate> daily = StateFold.PERCENT.daily(reports);
        if (daily.size() < 2) {
            return;
        }
        MilestoneUpdate before = daily.get(daily.size() - 2);
        MilestoneUpdate now = daily.get(daily.size() - 1);
        if (before.percent().orElseThrow() > now.percent().orElseThrow()) {
            add(Kind.PERCENT_FELL, Stream.of(before, now));
        }
    }

    private void addAll(Kind kind, List<MilestoneUpdate> statements) {
        if (!statements.isEmpty()) {
            add(kind, statements.stream());
        }
    }

    private void add(Kind kind, Stream<MilestoneUpdate> statements) {
        found.add(new Contradiction(status, kind, statements.distinct().toList()));
    }
}
