package dev.slipway.bench.handwritten;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Severity;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** S01, S02, S04, S06, T01 and T06. */
record MilestoneRules(LocalDate today, int cadence, @Nullable LocalDate firstReport, List<HandAlert> alerts) {

    private static final int AMBER_DAYS = 1;
    private static final int RED_DAYS = 30;
    private static final int GRACE_DAYS = 5;
    private static final int MOST_FORECASTS = 6;

    void judgeOpen(MilestoneState state) {
        DateWindow deadline = state.deadline;
        DateWindow forecast = state.forecast;
        boolean isOverdue = deadline.endedBefore(today) && deadline.daysPastBy(today) >= AMBER_DAYS;
        if (isOverdue) {
            int late = deadline.daysPastBy(today);
            raise("S01", band(late), state, DayRange.exactly(late), state.promised());
        } else if (forecast.startsAfter(deadline)) {
            DayRange slip = forecast.daysAfter(deadline);
            if (slip.middle() >= AMBER_DAYS) {
                raise(
                        "S02",
                        band(slip.middle()),
                        state,
                        slip,
                        state.promised(),
                        MilestoneState.place(state.forecastReport));
            }
        }
        if (forecast.endedBefore(today)) {
            boolean wasLapsed = forecast.endedBefore(
                    Objects.requireNonNull(state.forecastReport).reportDate());
            DayRange past = DayRange.exactly(forecast.daysPastBy(today));
            raise(
                    "S06",
                    wasLapsed ? Severity.RED : Severity.AMBER,
                    state,
                    past,
                    MilestoneState.place(state.forecastReport));
        }
        judgeMove(state);
        judgeSilence(state);
    }

    void judgeCompleted(MilestoneState state) {
        if (state.actual.startsAfter(state.deadline)) {
            DayRange slip = state.actual.daysAfter(state.deadline);
            if (slip.middle() >= AMBER_DAYS) {
                raise("S04", Severity.AMBER, state, slip, state.promised(), MilestoneState.place(state.actualReport));
            }
        }
    }

    private void judgeMove(MilestoneState state) {
        if (state.forecasts.size() < 2) {
            return;
        }
        DateWindow before = state.forecastBefore();
        DateWindow last = state.forecastLast();
        int move = Math.toIntExact(ChronoUnit.DAYS.between(before.end(), last.end()));
        boolean isCertain = last.startsAfter(before);
        if (move > 0 && (!isCertain || move >= AMBER_DAYS)) {
            List<MilestoneUpdate> latest = state.forecasts.subList(
                    Math.max(0, state.forecasts.size() - MOST_FORECASTS), state.forecasts.size());
            Provenance[] places =
                    latest.stream().map(MilestoneUpdate::provenance).toArray(Provenance[]::new);
            raise("T01", isCertain ? band(move) : Severity.AMBER, state, DayRange.exactly(move), places);
        }
    }

    private void judgeSilence(MilestoneState state) {
        LocalDate heard = state.latest == null ? firstReport : state.latest.reportDate();
        if (heard == null || state.milestone.start().startsAfter(today)) {
            return;
        }
        long silent = ChronoUnit.DAYS.between(heard, today);
        if (silent > cadence + GRACE_DAYS) {
            raise("T06", silent > 2L * cadence ? Severity.RED : Severity.AMBER, state, Optional.empty());
        }
    }

    private static Severity band(int days) {
        return days >= RED_DAYS ? Severity.RED : Severity.AMBER;
    }

    private void raise(String rule, Severity severity, MilestoneState state, DayRange days, Provenance... places) {
        raise(rule, severity, state, Optional.of(days), places);
    }

    private void raise(
            String rule, Severity severity, MilestoneState state, Optional<DayRange> days, Provenance... places) {
        List<Provenance> evidence = new ArrayList<>(List.of(places));
        Provenance latest = MilestoneState.place(state.latest);
        if (state.latest != null && !evidence.contains(latest)) {
            evidence.add(latest);
        }
        alerts.add(
                new HandAlert(rule, severity, state.subject, "", state.milestone.owner(), days, List.copyOf(evidence)));
    }
}
