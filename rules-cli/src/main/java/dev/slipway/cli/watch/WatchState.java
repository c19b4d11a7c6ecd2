package dev.slipway.cli.watch;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.base.Severity;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The alerts in force after a round over the files, and what is wrong with the files and rules.
 *
 * @param alerts by the names of their programmes; of a programme that cannot be judged now, those from before
 * @param problems with files that were read
 * @param mistakes in rules
 * @param isWhole whether every programme was judged
 */
record WatchState(Map<String, List<Alert>> alerts, Set<String> problems, Set<String> mistakes, boolean isWhole) {

    static WatchState nothing() {
        return new WatchState(new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), true);
    }

    /** The same alerts, with these problems instead, for which nothing could be judged. */
    WatchState withProblems(Set<String> newProblems) {
        return new WatchState(alerts, newProblems, mistakes, false);
    }

    /** The same alerts, with these mistakes instead, for which nothing could be judged. */
    WatchState withMistakes(Set<String> newMistakes) {
        return new WatchState(alerts, problems, newMistakes, false);
    }

    /** The same where not every programme could be judged. */
    WatchState inPart() {
        return new WatchState(alerts, problems, mistakes, false);
    }

    /** Whether anything is wrong that was not wrong before. */
    boolean hasNewFaults(WatchState before) {
        return !before.problems.containsAll(problems) || !before.mistakes.containsAll(mistakes);
    }

    /** {@code 2 red, 0 amber, 1 info}; where not all could be judged, that these are those known. */
    String summary() {
        return count(Severity.RED) + " red, " + count(Severity.AMBER) + " amber, " + count(Severity.INFO) + " info"
                + (isWhole ? "" : " known; not everything could be judged");
    }

    private long count(Severity severity) {
        return alerts.values().stream()
                .flatMap(List::stream)
                .filter(alert -> !alert.isWaived() && alert.severity() == severity)
                .count();
    }
}
