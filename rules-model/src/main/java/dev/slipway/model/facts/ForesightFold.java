package dev.slipway.model.facts;

import dev.slipway.model.base.Lazy;
import dev.slipway.model.facts.reports.Learners;
import dev.slipway.model.facts.reports.ReportsBySubject;
import dev.slipway.model.foresight.Comparison;
import dev.slipway.model.foresight.Foresight;
import dev.slipway.model.foresight.OwnRecord;
import dev.slipway.model.programme.Programme;
import java.util.function.Supplier;

/**
 * Compares forecasts with past ones: those of the programme itself and those of its reference class. Nothing is learned before
 * a rule asks, and nothing at all where there is neither a class nor a record that is long enough.
 */
final class ForesightFold {

    private final Programme programme;
    private final ReportsBySubject reports;
    private final Lazy<Boolean> hasRecord;
    private final Lazy<Foresight> foresight;

    private ForesightFold(
            Programme programme, ReportsBySubject reports, Supplier<Boolean> hasRecord, Supplier<OwnRecord> record) {
        this.programme = programme;
        this.reports = reports;
        this.hasRecord = new Lazy<>(hasRecord);
        this.foresight = new Lazy<>(() -> new Foresight(record.get(), programme.referenceClass()));
    }

    /** Learns from the reports. */
    static ForesightFold of(Programme programme, ReportsBySubject reports) {
        Lazy<Learners> learners = new Lazy<>(() -> new Learners(programme, reports));
        return new ForesightFold(
                programme,
                reports,
                () -> programme.referenceClass().isPresent() || learners.get().areEnough(),
                () -> OwnRecord.of(learners.get().series()));
    }

    /**
     * Learns from what is known of the milestones already.
     *
     * @param hasRecord whether that is enough
     */
    static ForesightFold of(
            Programme programme, ReportsBySubject reports, boolean hasRecord, Supplier<OwnRecord> record) {
        return new ForesightFold(programme, reports, () -> hasRecord, record);
    }

    /** The fact on a milestone that is open and not on hold. */
    ForesightStatus of(MilestoneStatus status) {
        return new ForesightStatus(status, programme, new Lazy<>(() -> compared(status)));
    }

    private Comparison compared(MilestoneStatus status) {
        if (!hasRecord.get()) {
            return Comparison.IMPOSSIBLE;
        }
        return Learners.series(programme, reports, status.terminal(), status.milestone())
                .lastForecast()
                .filter(from -> status.deadline().hasEnd())
                .flatMap(from -> foresight.get().outlook(from, status.deadline().end()))
                .map(Comparison::of)
                .orElse(Comparison.WITHOUT_RESULT);
    }
}
