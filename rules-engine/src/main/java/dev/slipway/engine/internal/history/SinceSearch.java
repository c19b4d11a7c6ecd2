package dev.slipway.engine.internal.history;

import dev.slipway.engine.internal.session.AlertKey;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds since when alerts and entries are raised, going back from turning day to turning day. Between two turning days an
 * alert turns at most once, so that its day there is found by halving. An entry may turn more often, as one of its alerts
 * goes before another comes: it goes back from alert to alert.
 */
final class SinceSearch {

    private final NavigableSet<LocalDate> turningDays;
    private final Function<LocalDate, Map<AlertKey, Set<AlertKey>>> judgement;
    private final Map<LocalDate, Map<AlertKey, Set<AlertKey>>> judged = new HashMap<>();

    /**
     * @param turningDays the first of which is the first day of the history
     * @param judgement the alerts and entries that are raised on a day, each with the alerts that it is made of
     */
    SinceSearch(NavigableSet<LocalDate> turningDays, Function<LocalDate, Map<AlertKey, Set<AlertKey>>> judgement) {
        this.turningDays = turningDays;
        this.judgement = judgement;
    }

    /** The day since which each of the alerts and entries of this day has been raised without interruption. */
    Map<AlertKey, LocalDate> upTo(LocalDate asOf, Set<AlertKey> raised) {
        return raised.stream().collect(Collectors.toMap(key -> key, key -> since(key, asOf)));
    }

    private LocalDate since(AlertKey key, LocalDate asOf) {
        LocalDate since = asOf;
        for (LocalDate day = asOf; isKnown(day) && isRaised(key, day); day = since.minusDays(1)) {
            since = firstDay(key, day);
        }
        return since;
    }

    private boolean isKnown(LocalDate day) {
        return !day.isBefore(turningDays.first());
    }

    private boolean isRaised(AlertKey key, LocalDate day) {
        return on(day).containsKey(key);
    }

    /** Since when, from the turning day before this one at the earliest, an alert of this day has kept it raised. */
    private LocalDate firstDay(AlertKey key, LocalDate day) {
        LocalDate first = turningDays.floor(day);
        return on(day).getOrDefault(key, Set.of()).stream()
                .map(alert -> isRaised(alert, first) ? first : firstDay(alert, first, day))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The first day on which the alert is raised, between one on which it is not and one on which it is. */
    private LocalDate firstDay(AlertKey alert, LocalDate absent, LocalDate present) {
        long before = absent.toEpochDay();
        long from = present.toEpochDay();
        while (from - before > 1) {
            long middle = (before + from) / 2;
            if (isRaised(alert, LocalDate.ofEpochDay(middle))) {
                from = middle;
            } else {
                before = middle;
            }
        }
        return LocalDate.ofEpochDay(from);
    }

    private Map<AlertKey, Set<AlertKey>> on(LocalDate day) {
        return judged.computeIfAbsent(day, judgement);
    }
}
