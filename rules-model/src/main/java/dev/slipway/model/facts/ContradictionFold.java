package dev.slipway.model.facts;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.EvidenceGrade;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        fold.comparePercentWithActual();
        fold.findWithdrawal();
        fold.compareSources();
        fold.weighEvidence();
        return fold.found;
    }

    private void comparePercentWithActual() {
        if (status.percent().isEmpty()) {
            return;
        }
        double percent = status.percent().getAsDouble();
        if (percent == 100 && status.isOpen()) {
            add("complete without actual", status.percentReport(), status.actualReport());
        }
        if (percent < 100 && status.isCompleted()) {
            add("actual below 100 percent", status.percentReport(), status.actualReport());
        }
    }

    private void findWithdrawal() {
        if (status.actualReport()
                .flatMap(MilestoneUpdate::actual)
                .filter(ActualReport.Withdrawn.class::isInstance)
                .isPresent()) {
            add("actual withdrawn", status.actualReport(), Optional.empty());
        }
    }

    private void compareSources() {
        List<MilestoneUpdate> forecasts = disagreement(MilestoneFold.FORECAST, MilestoneFold::forecast);
        List<MilestoneUpdate> actuals = disagreement(MilestoneFold.ACTUAL, MilestoneFold::actual);
        if (!forecasts.isEmpty() || !actuals.isEmpty()) {
            add("sources disagree", Stream.concat(forecasts.stream(), actuals.stream()));
        }
    }

    /** The reports of the latest day that states a date, where they end it on different days. */
    private List<MilestoneUpdate> disagreement(
            StatedField<MilestoneUpdate> field, Function<MilestoneUpdate, DateWindow> stated) {
        List<MilestoneUpdate> latest = field.latestOfEachFile(reports);
        if (latest.size() < 2) {
            return List.of();
        }
        long ends = latest.stream()
                .map(report -> stated.apply(report).end())
                .distinct()
                .count();
        return ends > 1 ? latest : List.of();
    }

    private void weighEvidence() {
        Optional<EvidenceGrade> required = EvidenceGrade.requiredFor(status.kind());
        if (status.isOpen() || required.isEmpty()) {
            return;
        }
        Optional<EvidenceGrade> given =
                status.actualReport().flatMap(report -> EvidenceGrade.namedIn(report.evidence()));
        if (given.isPresent() && given.get().compareTo(required.get()) < 0) {
            add("weak evidence", status.actualReport(), Optional.empty());
        }
    }

    private void add(String kind, Optional<MilestoneUpdate> one, Optional<MilestoneUpdate> other) {
        add(kind, Stream.concat(one.stream(), other.stream()));
    }

    private void add(String kind, Stream<MilestoneUpdate> statements) {
        found.add(new Contradiction(status, kind, statements.distinct().toList()));
    }
}
