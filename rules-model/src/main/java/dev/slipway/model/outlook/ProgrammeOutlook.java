package dev.slipway.model.outlook;

import dev.slipway.model.facts.Facts;
import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.foresight.Backtest;
import dev.slipway.model.foresight.ForecastPoint;
import dev.slipway.model.foresight.ForecastSeries;
import dev.slipway.model.foresight.Foresight;
import dev.slipway.model.foresight.Outlook;
import dev.slipway.model.foresight.OwnRecord;
import dev.slipway.model.foresight.Prediction;
import dev.slipway.model.foresight.ReferenceClass;
import dev.slipway.model.foresight.Score;
import dev.slipway.model.outlook.UnansweredDay.Reason;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A programme seen ahead from a day, and beside it how well the same method foresaw its past.
 *
 * @param milestones those that are open, in the order of the programme
 * @param checked the forecasts of the programme's own past that could be checked
 * @param isCheckBlind whether the class was learned from these very milestones, so that checking says nothing
 */
public record ProgrammeOutlook(
        Programme programme,
        LocalDate asOf,
        List<MilestoneOutlook> milestones,
        List<Prediction> checked,
        boolean isCheckBlind) {

    /** So many milestones are checked at most. */
    private static final int MOST_CHECKED = 200;

    /** A day may lie so many years after the report: forecasts farther ahead are not learned from either. */
    private static final int MOST_YEARS = 30;

    public ProgrammeOutlook {
        milestones = List.copyOf(milestones);
        checked = List.copyOf(checked);
    }

    /**
     * Looks ahead from what was reported by the day.
     *
     * @param at days to look at, beside the deadline of each milestone
     * @throws IllegalArgumentException if a report speaks of a terminal or milestone that the programme does not have
     */
    public static ProgrammeOutlook of(
            Programme programme,
            Collection<? extends StatusUpdate> updates,
            LocalDate asOf,
            Policy policy,
            List<LocalDate> at) {
        List<ForecastSeries> series = Facts.series(programme, updates, asOf);
        Foresight foresight =
                new Foresight(OwnRecord.of(series, OwnRecord.MOST_LEARNED_FROM), programme.referenceClass());
        List<MilestoneStatus> statuses =
                Facts.of(programme, updates, asOf, policy).milestones();
        List<MilestoneOutlook> ahead = new ArrayList<>();
        for (int i = 0; i < statuses.size(); i++) {
            if (statuses.get(i).isOpen()) {
                ahead.add(ahead(statuses.get(i), series.get(i), foresight, at));
            }
        }
        List<ForecastSeries> some = series.subList(0, Math.min(series.size(), MOST_CHECKED));
        return new ProgrammeOutlook(
                programme,
                asOf,
                ahead,
                new Backtest(some, programme.referenceClass()).timeForward(),
                programme
                        .referenceClass()
                        .filter(known -> known.isLearnedFrom(foresight.own()))
                        .isPresent());
    }

    private static MilestoneOutlook ahead(
            MilestoneStatus status, ForecastSeries series, Foresight foresight, List<LocalDate> at) {
        Optional<ForecastPoint> latest = series.lastForecast();
        if (latest.isEmpty() || !status.forecast().hasEnd()) {
            return new MilestoneOutlook(
                    status,
                    Optional.empty(),
                    OptionalDouble.empty(),
                    0,
                    0,
                    Optional.empty(),
                    List.of(),
                    unanswered(at, day -> Optional.of(Reason.NO_FORECAST)));
        }
        ForecastPoint from = latest.get();
        boolean isIntervalKnown = foresight.reference().isPresent();
        Optional<Outlook> deadline = Optional.of(status.deadline())
                .filter(window -> window.hasEnd() && foresight.hasRecord())
                .flatMap(window -> foresight.outlook(from, window.end()));
        return new MilestoneOutlook(
                status,
                latest,
                deadline.map(outlook -> OptionalDouble.of(
                                outlook.chanceOf(status.deadline().end())))
                        .orElse(OptionalDouble.empty()),
                deadline.map(Outlook::comparable).orElse(0.0),
                deadline.map(Outlook::comparableOwn).orElse(0.0),
                deadline.filter(outlook -> isIntervalKnown).map(ProgrammeOutlook::dated),
                at.stream()
                        .filter(day -> silence(from, isIntervalKnown, day).isEmpty())
                        .flatMap(day -> foresight.outlook(from, day).stream())
                        .map(ProgrammeOutlook::dated)
                        .toList(),
                unanswered(at, day -> silence(from, isIntervalKnown, day)));
    }

    private static List<UnansweredDay> unanswered(List<LocalDate> at, Function<LocalDate, Optional<Reason>> silence) {
        return at.stream()
                .flatMap(day -> silence.apply(day).stream().map(reason -> new UnansweredDay(day, reason)))
                .toList();
    }

    /** Why nothing can be said of the day; empty where something can. */
    private static Optional<Reason> silence(ForecastPoint from, boolean isIntervalKnown, LocalDate day) {
        if (!isIntervalKnown) {
            return Optional.of(Reason.NO_CLASS);
        }
        if (!day.isAfter(from.reported())) {
            return Optional.of(Reason.REPORTED_LATER);
        }
        return day.isAfter(from.reported().plusYears(MOST_YEARS)) ? Optional.of(Reason.TOO_FAR) : Optional.empty();
    }

    private static DatedSpread dated(Outlook outlook) {
        return new DatedSpread(outlook.at(), outlook.spread());
    }

    /** The open milestones by their ids. */
    public Map<MilestoneId, MilestoneOutlook> byMilestone() {
        return milestones.stream()
                .collect(Collectors.toMap(ahead -> ahead.status().id(), ahead -> ahead));
    }

    /** The class that was compared with. */
    public Optional<ReferenceClass> reference() {
        return programme.referenceClass();
    }

    /** How well the past of the programme was foreseen. */
    public Score score() {
        return Score.of(checked);
    }
}
