package dev.slipway.cli.watch;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.base.Severity;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands after a look at the files.
 *
 * @param alerts by the names of their programmes; of a programme that cannot be judged now, those from before
 * @param problems with files that were read
 * @param mistakes in rules
 */
record Standing(Map<String, List<Alert>> alerts, Set<String> problems, Set<String> mistakes) {

    static Standing nothing() {
        return new Standing(new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    /** The same alerts, with these problems instead. */
    Standing withProblems(Set<String> newProblems) {
        return new Standing(alerts, newProblems, mistakes);
    }

    /** The same alerts, with these mistakes instead. */
    Standing withMistakes(Set<String> newMistakes) {
        return new Standing(alerts, problems, newMistakes);
    }

    /** Whether anything is wrong that was not wrong before. */
    boolean hasNewFaults(Standing before) {
        return !before.problems.containsAll(problems) || !before.mistakes.containsAll(mistakes);
    }

    /** {@code 2 red, 0 amber, 1 info}. */
    String summary() {
        return count(Severity.RED) + " red, " + count(Severity.AMBER) + " amber, " + count(Severity.INFO) + " info";
    }

    private long count(Severity severity) {
        return alerts.values().stream()
                .flatMap(List::stream)
                .filter(alert -> !alert.isWaived() && alert.severity() == severity)
                .count();
    }
}
