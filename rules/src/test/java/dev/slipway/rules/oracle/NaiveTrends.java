package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.AMBER;
import static dev.slipway.model.base.Severity.RED;
import static dev.slipway.rules.oracle.NaiveMilestones.days;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Severity;
import dev.slipway.model.dates.DateWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rules T01 to T07 on one open milestone, each as its row of the catalogue says it. */
final class NaiveTrends {

    /** Where nothing is forecast any more these cannot judge. */
    private static final List<String> FORECAST_RULES = List.of("T01", "T02", "T03", "T04", "T05", "T07");

    private final NaiveFindings findings;
    private final KnownMilestone milestone;
    private final List<FieldStatement<DateWindow>> forecasts;

    NaiveTrends(NaiveFindings findings, KnownMilestone milestone) {
        this.findings = findings;
        this.milestone = milestone;
        this.forecasts = milestone.forecasts();
    }

    /** Judges the milestone. */
    void judge() {
        if (milestone.active()) {
            judgeForecasts();
        }
    }

    /** All but T06. */
    void judgeForecasts() {
        if (milestone.forecast().isEmpty()) {
            FORECAST_RULES.forEach(rule -> findings.notEvaluated(rule, milestone.subject()));
            return;
        }
        movedRight();
        persistentDrift();
        dayForDaySlide();
        lateTurn();
        zigzag();
        trendOverruns();
    }

    /** T01: 2 U; Fe(n) > Fe(n-1); band(move) where certain (Fs(n) > Fe(n-1)), else amber. */
    private void movedRight() {
        if (hasFewerThan(2, "T01")) {
            return;
        }
        int move = move(1);
        if (move > 0) {
            boolean certain = latest(0).value().start().isAfter(end(1));
            Severity severity = certain ? NaiveMilestones.band(move) : AMBER;
            findings.alert("T01", severity, milestone.subject(), "", DayRange.exactly(move));
        }
    }

    /** T02: 4 U; last 3 moves of Fe all right, 14 days or more together; red. */
    private void persistentDrift() {
        if (hasFewerThan(4, "T02")) {
            return;
        }
        boolean allRight = move(1) > 0 && move(2) > 0 && move(3) > 0;
        if (allRight && days(end(3), end(0)) >= 14) {
            findings.alert("T02", RED, milestone.subject(), "");
        }
    }

    /** T03: slope of the trend 0.9 or more, last move not left; red. */
    private void dayForDaySlide() {
        Optional<TrendLine> trend = TrendLine.of(forecasts);
        if (trend.isEmpty()) {
            findings.notEvaluated("T03", milestone.subject());
        } else if (trend.orElseThrow().slidesDayForDay() && move(1) >= 0) {
            findings.alert("T03", RED, milestone.subject(), "");
        }
    }

    /** T04: 4 U; 3 U within 7 days of each other, then 30 or more right with 0 <= Be - report date <= 90; red. */
    private void lateTurn() {
        if (lacksDeadline("T04") || hasFewerThan(4, "T04")) {
            return;
        }
        int left = days(latest(0).reported(), milestone.deadline().end());
        if (spread(3, 1) <= 7 && move(1) >= 30 && left >= 0 && left <= 90) {
            findings.alert("T04", RED, milestone.subject(), "");
        }
    }

    /** T05: 5 U; 2 or more direction changes of Fe in the last 5 U, max - min of Fe there 14 days or more; amber. */
    private void zigzag() {
        if (hasFewerThan(5, "T05")) {
            return;
        }
        int changes = 0;
        int direction = 0;
        for (int back = 4; back >= 1; back--) {
            int turned = Integer.signum(move(back));
            changes += turned * direction < 0 ? 1 : 0;
            direction = turned == 0 ? direction : turned;
        }
        if (changes >= 2 && spread(4, 0) >= 14) {
            findings.alert("T05", AMBER, milestone.subject(), "");
        }
    }

    /** T07: Fe <= Be, but the line of T03 meets the diagonal after Be; amber. */
    private void trendOverruns() {
        Optional<TrendLine> trend = TrendLine.of(forecasts);
        if (lacksDeadline("T07")) {
            return;
        }
        LocalDate deadline = milestone.deadline().end();
        if (trend.isEmpty()) {
            findings.notEvaluated("T07", milestone.subject());
        } else if (!end(0).isAfter(deadline) && trend.orElseThrow().overruns(deadline)) {
            findings.alert("T07", AMBER, milestone.subject(), "");
        }
    }

    private boolean hasFewerThan(int count, String rule) {
        boolean fewer = forecasts.size() < count;
        if (fewer) {
            findings.notEvaluated(rule, milestone.subject());
        }
        return fewer;
    }

    private boolean lacksDeadline(String rule) {
        boolean lacks = !milestone.deadline().isKnown();
        if (lacks) {
            findings.notEvaluated(rule, milestone.subject());
        }
        return lacks;
    }

    /** The forecast so many before the last. */
    private FieldStatement<DateWindow> latest(int back) {
        return forecasts.get(forecasts.size() - 1 - back);
    }

    private LocalDate end(int back) {
        return latest(back).value().end();
    }

    /** Days by which a forecast moved right to the one after it: 1 for the last move, 2 for the one before. */
    private int move(int back) {
        return days(end(back), end(back - 1));
    }

    /** Days from the earliest to the latest end, of the forecasts from so many to so many before the last. */
    private int spread(int first, int last) {
        LocalDate earliest = end(first);
        LocalDate latest = end(first);
        for (int back = first; back >= last; back--) {
            earliest = end(back).isBefore(earliest) ? end(back) : earliest;
            latest = end(back).isAfter(latest) ? end(back) : latest;
        }
        return days(earliest, latest);
    }
}
