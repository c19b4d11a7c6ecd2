package dev.slipway.model.facts;

import dev.slipway.model.facts.FactLedger.Part;
import dev.slipway.model.facts.reports.Learners;
import dev.slipway.model.facts.reports.ReportsBySubject;
import dev.slipway.model.foresight.ForecastSeries;
import dev.slipway.model.foresight.OwnRecord;
import dev.slipway.model.foresight.Score;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The {@linkplain ForesightFold foresight} of a programme in a ledger of facts, kept while reports arrive. What is learned for
 * a forecast was reported before its day. So a report touches its milestone alone, and others only where it is older than
 * their forecasts, or where with it the record of the programme becomes long enough.
 */
final class ForesightEntries {

    private final Programme programme;
    private final ReportsBySubject reports;
    private final FactLedger ledger;
    private final Map<MilestoneId, ForecastSeries> learnedFrom = new LinkedHashMap<>();
    private final Map<MilestoneId, ForesightStatus> entered = new HashMap<>();
    private LocalDate newest = LocalDate.MIN;
    private boolean hasRecord;
    private ForesightFold fold;

    /** The first day on which there are reports that the fold may not know. */
    private LocalDate outdatedOn = LocalDate.MAX;

    ForesightEntries(Programme programme, ReportsBySubject reports, FactLedger ledger) {
        this.programme = programme;
        this.reports = reports;
        this.ledger = ledger;
        Learners learners = new Learners(programme, reports);
        List<ForecastSeries> series = learners.series();
        learners.ids().forEach(id -> learnedFrom.put(id, series.get(learnedFrom.size())));
        hasRecord = isLongEnough();
        fold = freshFold();
    }

    /**
     * Enters all. What was compared for an earlier day stands, where the deadline does: no report came that could change it, or
     * it was entered again.
     */
    void enterAll(List<MilestoneStatus> all) {
        for (MilestoneStatus status : all) {
            ForesightStatus before = entered.get(status.id());
            if (before != null && before.milestone().deadline().equals(status.deadline()) && status.isActive()) {
                enter(status, before.on(status));
            } else {
                enter(status);
            }
        }
    }

    /** Enters what a report of that day on a milestone has changed. */
    void enter(MilestoneStatus status, LocalDate day, List<MilestoneStatus> all) {
        boolean isLearned = learn(status);
        boolean hadRecord = hasRecord;
        hasRecord = isLongEnough();
        if (isLearned) {
            outdatedOn = day.isBefore(outdatedOn) ? day : outdatedOn;
        }
        if (hasRecord != hadRecord) {
            fold = freshFold();
            all.forEach(this::enter);
        } else if (isLearned && day.isBefore(newest)) {
            all.stream().filter(other -> isForecastAfter(day, other)).forEach(this::enter);
        }
        enter(status);
    }

    /** Whether the report changed anything in what is learned from its milestone. */
    private boolean learn(MilestoneStatus status) {
        ForecastSeries before = learnedFrom.get(status.id());
        if (before == null) {
            return false;
        }
        ForecastSeries now = Learners.series(programme, reports, status.terminal(), status.milestone());
        learnedFrom.put(status.id(), now);
        return !now.equals(before);
    }

    private boolean isLongEnough() {
        return programme.referenceClass().isPresent()
                || learnedFrom.values().stream()
                                .filter(ForecastSeries::isMatured)
                                .limit(Score.LEAST_MILESTONES)
                                .count()
                        >= Score.LEAST_MILESTONES;
    }

    private void enter(MilestoneStatus status) {
        LocalDate forecastOn =
                status.forecastReport().map(MilestoneUpdate::reportDate).orElse(LocalDate.MIN);
        newest = forecastOn.isAfter(newest) ? forecastOn : newest;
        if (forecastOn.isAfter(outdatedOn)) {
            fold = freshFold();
        }
        if (status.isActive()) {
            enter(status, fold.of(status));
        } else {
            entered.remove(status.id());
            ledger.enter(Part.FORESIGHT, status.id(), List.of());
        }
    }

    private void enter(MilestoneStatus status, ForesightStatus fact) {
        entered.put(status.id(), fact);
        ledger.enter(Part.FORESIGHT, status.id(), List.of(fact));
    }

    private static boolean isForecastAfter(LocalDate day, MilestoneStatus status) {
        return status.forecastReport()
                .filter(report -> report.reportDate().isAfter(day))
                .isPresent();
    }

    /** Learns, when first asked, from all that is known by now. */
    private ForesightFold freshFold() {
        outdatedOn = LocalDate.MAX;
        List<ForecastSeries> known = List.copyOf(learnedFrom.values());
        return ForesightFold.of(programme, reports, hasRecord, () -> OwnRecord.of(known));
    }
}
