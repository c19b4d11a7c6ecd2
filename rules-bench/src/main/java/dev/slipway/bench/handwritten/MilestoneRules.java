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
import java.util.Optional;

/** S01, S02, S03, S04, S06 and T01. */
record MilestoneRules(LocalDate today, List<HandAlert> alerts) {

    private static final int AMBER_DAYS = 1;
    private static final int RED_DAYS = 30;
    private static final int MOST_FORECASTS = 6;

    void judgeOpen(HandwrittenFold state) {
        if (state.deadline.endedBefore(today)) {
            judgeOverdue(state);
        } else {
            judgeForecast(state);
        }
        judgeMove(state);
    }

    private void judgeOverdue(HandwrittenFold state) {
        DayRange past = DayRange.exactly(state.deadline.daysPastBy(today));
        DayRange late = state.forecast.isKnown()
                ? state.forecast.daysAfter(state.deadline).raisedTo(past.max())
                : past;
        DateWindow promised = state.forecastOnDeadline();
        boolean wasRed = promised.startsAfter(state.deadline)
                && promised.daysAfter(state.deadline).middle() >= RED_DAYS;
        raise("S01", wasRed ? Severity.RED : band(late.middle()), state, late, state.promised());
    }

    private void judgeForecast(HandwrittenFold state) {
        DateWindow forecast = state.forecast;
        if (forecast.startsAfter(state.deadline)) {
            DayRange slip = forecast.daysAfter(state.deadline);
            if (slip.middle() >= AMBER_DAYS) {
                raise("S02", band(slip.middle()), state, slip, state.promised(), forecastPlace(state));
            }
        } else if (forecast.endsAfter(state.deadline)) {
            raise(
                    "S03",
                    Severity.AMBER,
                    state,
                    forecast.daysAfter(state.deadline),
                    state.promised(),
                    forecastPlace(state));
        }
        if (forecast.endedBefore(today)) {
            raise("S06", Severity.AMBER, state, DayRange.exactly(forecast.daysPastBy(today)), forecastPlace(state));
        }
    }

    private static Provenance forecastPlace(HandwrittenFold state) {
        return HandwrittenFold.place(state.forecastReport);
    }

    void judgeCompleted(HandwrittenFold state) {
        if (state.actual.startsAfter(state.deadline)) {
            DayRange slip = state.actual.daysAfter(state.deadline);
            if (slip.middle() >= AMBER_DAYS) {
                raise("S04", Severity.AMBER, state, slip, state.promised(), HandwrittenFold.place(state.actualReport));
            }
        }
    }

    private void judgeMove(HandwrittenFold state) {
        if (state.forecasts.size() < 2 || !state.forecast.isKnown()) {
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

    private static Severity band(int days) {
        return days >= RED_DAYS ? Severity.RED : Severity.AMBER;
    }

    private void raise(String rule, Severity severity, HandwrittenFold state, DayRange days, Provenance... places) {
        List<Provenance> evidence = new ArrayList<>(List.of(places));
        Provenance latest = HandwrittenFold.place(state.latest);
        if (state.latest != null && !evidence.contains(latest)) {
            evidence.add(latest);
        }
        alerts.add(new HandAlert(
                rule, severity, state.subject, "", state.milestone.owner(), Optional.of(days), List.copyOf(evidence)));
    }
}
