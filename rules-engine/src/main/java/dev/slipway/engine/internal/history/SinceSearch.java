package dev.slipway.engine.internal.history;

import dev.slipway.engine.internal.session.AlertKey;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds since when alerts are raised, going back from turning day to turning day until each was seen absent. Between two
 * turning days an alert turns at most once, so that its day there is found by halving.
 */
final class SinceSearch {

    private final NavigableSet<LocalDate> turningDays;
    private final Function<LocalDate, Set<AlertKey>> judgement;
    private final Map<LocalDate, Set<AlertKey>> judged = new HashMap<>();
    private final Map<AlertKey, LocalDate> since = new HashMap<>();

    /**
     * @param turningDays the first of which is the first day of the history
     * @param judgement the alerts that are raised on a day
     */
    SinceSearch(NavigableSet<LocalDate> turningDays, Function<LocalDate, Set<AlertKey>> judgement) {
        this.turningDays = turningDays;
        this.judgement = judgement;
    }

    /** The day since which each of the alerts of this day has been raised without interruption. */
    Map<AlertKey, LocalDate> upTo(LocalDate asOf, Set<AlertKey> raised) {
        Set<AlertKey> sought = new HashSet<>(raised);
        LocalDate last = asOf;
        for (LocalDate first : turningDays.headSet(asOf, true).descendingSet()) {
            LocalDate end = last;
            settle(sought, first, key -> firstDay(key, first, end));
            last = first.minusDays(1);
            if (!sought.isEmpty() && !first.equals(turningDays.first())) {
                settle(sought, last, key -> first);
            }
            if (sought.isEmpty()) {
                return since;
            }
        }
        sought.forEach(key -> since.put(key, turningDays.first()));
        return since;
    }

    /** Settles those alerts that are absent on the day, and seeks them no more. */
    private void settle(Set<AlertKey> sought, LocalDate day, Function<AlertKey, LocalDate> raised) {
        Set<AlertKey> absent = new HashSet<>(sought);
        absent.removeAll(on(day));
        absent.forEach(key -> since.put(key, raised.apply(key)));
        sought.removeAll(absent);
    }

    /** The first day on which the alert is raised, between one on which it is not and one on which it is. */
    private LocalDate firstDay(AlertKey key, LocalDate absent, LocalDate present) {
        long before = absent.toEpochDay();
        long from = present.toEpochDay();
        while (from - before > 1) {
            long middle = (before + from) / 2;
            if (on(LocalDate.ofEpochDay(middle)).contains(key)) {
                from = middle;
            } else {
                before = middle;
            }
        }
        return LocalDate.ofEpochDay(from);
    }

    private Set<AlertKey> on(LocalDate day) {
        return judged.computeIfAbsent(day, judgement);
    }
}
