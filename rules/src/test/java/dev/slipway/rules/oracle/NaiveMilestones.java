package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.AMBER;
import static dev.slipway.model.base.Severity.INFO;
import static dev.slipway.model.base.Severity.RED;
import static java.time.temporal.ChronoUnit.DAYS;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Severity;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.Precision;
import java.time.LocalDate;

/** Rules S01 to S08, each as its row of the catalogue says it. */
final class NaiveMilestones {

    private static final int RED_BAND = 30;

    private final NaiveFindings findings;
    private final LocalDate today;

    NaiveMilestones(NaiveFindings findings, LocalDate today) {
        this.findings = findings;
        this.today = today;
    }

    void judge(KnownMilestone milestone) {
        overdue(milestone);
        certainSlip(milestone);
        possibleSlip(milestone);
        finishedLate(milestone);
        dueSoon(milestone);
        forecastLapsed(milestone);
        actualInTheFuture(milestone);
        progressLag(milestone);
    }

    /**
     * S01: open, T > Be; max(T,Fs)-Be .. max(T,Fe)-Be, T-Be where F is unknown; band of its middle, at least amber where a
     * forecast is known and red where S02 was red on Be.
     */
    private void overdue(KnownMilestone milestone) {
        if (!milestone.open() || lacksDeadline("S01", milestone) || !isOverdue(milestone)) {
            return;
        }
        LocalDate deadline = milestone.deadline().end();
        int passed = days(deadline, today);
        DayRange late = milestone
                .forecast()
                .map(forecast -> daysAfter(deadline, forecast.value()))
                .map(slip -> DayRange.between(Math.max(passed, slip.min()), Math.max(passed, slip.max())))
                .orElse(DayRange.exactly(passed));
        boolean wasRed = milestone
                .asOf(deadline)
                .forecast()
                .map(forecast -> daysAfter(deadline, forecast.value()))
                .filter(slip -> slip.min() > 0 && band(middle(slip)) == RED)
                .isPresent();
        findings.alert("S01", wasRed ? RED : band(middle(late)), milestone.subject(), "", late);
    }

    /** S02: open, Fs > Be; band of the middle of Fs-Be..Fe-Be, rounded down; silent where T > Be. */
    private void certainSlip(KnownMilestone milestone) {
        if (!milestone.open() || lacksDeadlineOrForecast("S02", milestone) || isOverdue(milestone)) {
            return;
        }
        DayRange slip = slip(milestone);
        if (slip.min() > 0) {
            findings.alert("S02", band(middle(slip)), milestone.subject(), "", slip);
        }
    }

    private static int middle(DayRange range) {
        return Math.floorDiv(range.min() + range.max(), 2);
    }

    /** S03: open, Fs <= Be < Fe; amber; silent where T > Be. */
    private void possibleSlip(KnownMilestone milestone) {
        if (!milestone.open() || lacksDeadlineOrForecast("S03", milestone) || isOverdue(milestone)) {
            return;
        }
        DayRange slip = slip(milestone);
        if (slip.min() <= 0 && slip.max() > 0) {
            findings.alert("S03", AMBER, milestone.subject(), "", slip);
        }
    }

    /** S04: with A, As > Be; amber at most; a start that is not known comes before any day. */
    private void finishedLate(KnownMilestone milestone) {
        if (!milestone.completed() || lacksDeadline("S04", milestone)) {
            return;
        }
        DateWindow actual = milestone.actual().orElseThrow();
        LocalDate deadline = milestone.deadline().end();
        if (actual.start().isAfter(deadline)) {
            findings.alert("S04", AMBER, milestone.subject(), "", daysAfter(deadline, actual));
        }
    }

    /** S05: active, 0 <= Be-T <= lead time; info. Never together with S01, which needs Be < T. */
    private void dueSoon(KnownMilestone milestone) {
        if (!milestone.active() || lacksDeadline("S05", milestone)) {
            return;
        }
        int left = days(today, milestone.deadline().end());
        if (left >= 0 && left <= leadDays(milestone.deadline().precision())) {
            findings.alert("S05", INFO, milestone.subject(), "");
        }
    }

    /** S06: active, Fe < T and not T > Be; amber. */
    private void forecastLapsed(KnownMilestone milestone) {
        if (!milestone.active() || lacksForecast("S06", milestone)) {
            return;
        }
        LocalDate end = milestone.forecast().orElseThrow().value().end();
        boolean overdue = milestone.deadline().isKnown() && isOverdue(milestone);
        if (end.isBefore(today) && !overdue) {
            findings.alert("S06", AMBER, milestone.subject(), "", DayRange.exactly(days(end, today)));
        }
    }

    /** S07: not cancelled, As > T; red. */
    private void actualInTheFuture(KnownMilestone milestone) {
        milestone.statedActual().ifPresent(actual -> {
            if (actual.start().isAfter(today)) {
                findings.alert("S07", RED, milestone.subject(), "", daysAfter(today, actual));
            }
        });
    }

    /** S08: active, with start and P: expected percent minus P; amber from 10, red from 20. */
    private void progressLag(KnownMilestone milestone) {
        if (!milestone.active()) {
            return;
        }
        if (!milestone.milestone().start().hasStart()
                || milestone.percent().isEmpty()
                || !milestone.deadline().isKnown()) {
            findings.notEvaluated("S08", milestone.subject());
            return;
        }
        FieldStatement<Double> percent = milestone.percent().orElseThrow();
        double lag = expectedPercent(milestone, percent.reported()) - percent.value();
        double rounded = Math.round(lag * 1e6) / 1e6;
        if (rounded >= 10) {
            findings.alert("S08", rounded >= 20 ? RED : AMBER, milestone.subject(), "");
        }
    }

    private static double expectedPercent(KnownMilestone milestone, LocalDate reported) {
        LocalDate start = milestone.milestone().start().start();
        LocalDate end = milestone.deadline().end();
        if (!reported.isBefore(end)) {
            return 100;
        }
        if (!reported.isAfter(start)) {
            return 0;
        }
        return 100.0 * days(start, reported) / days(start, end);
    }

    private boolean isOverdue(KnownMilestone milestone) {
        return milestone.deadline().end().isBefore(today);
    }

    private boolean lacksDeadline(String rule, KnownMilestone milestone) {
        boolean lacks = !milestone.deadline().isKnown();
        if (lacks) {
            findings.notEvaluated(rule, milestone.subject());
        }
        return lacks;
    }

    private boolean lacksForecast(String rule, KnownMilestone milestone) {
        boolean lacks = milestone.forecast().isEmpty();
        if (lacks) {
            findings.notEvaluated(rule, milestone.subject());
        }
        return lacks;
    }

    private boolean lacksDeadlineOrForecast(String rule, KnownMilestone milestone) {
        return lacksDeadline(rule, milestone) || lacksForecast(rule, milestone);
    }

    private static DayRange slip(KnownMilestone milestone) {
        return daysAfter(
                milestone.deadline().end(), milestone.forecast().orElseThrow().value());
    }

    /** The last days before a deadline during which it counts as due soon. */
    private static int leadDays(Precision precision) {
        return switch (precision) {
            case DAY -> 7;
            case MONTH -> 30;
            case QUARTER, YEAR -> 90;
            case UNKNOWN -> throw new IllegalArgumentException("a deadline that is not known has no lead time");
        };
    }

    /** band(days): amber from 1, red from 30. */
    static Severity band(int days) {
        return days >= RED_BAND ? RED : AMBER;
    }

    /** Days from the given day to the first and to the last day of the window. */
    static DayRange daysAfter(LocalDate day, DateWindow window) {
        return DayRange.between(days(day, window.start()), days(day, window.end()));
    }

    static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(DAYS.between(from, to));
    }
}
