package dev.slipway.inputs.internal.draft;

import dev.slipway.inputs.internal.snapshot.Activity;
import java.util.List;

/**
 * Which of the groups above a milestone is its terminal.
 *
 * @param depth how many groups are above the terminals; 0 where they are the outermost
 * @param whole the terminal of milestones that are in no group
 */
record TerminalLevel(int depth, String whole) {

    /** The outermost level on which the milestones are in different groups. */
    static TerminalLevel of(List<Activity> milestones, String whole) {
        List<List<String>> paths = milestones.stream()
                .map(Activity::above)
                .filter(path -> !path.isEmpty())
                .toList();
        int depth = 0;
        while (isShared(paths, depth)) {
            depth++;
        }
        return new TerminalLevel(depth, whole);
    }

    /** The name of the terminal; of a milestone above that level, the group it is in. */
    String terminalOf(Activity milestone) {
        List<String> path = milestone.above();
        if (path.isEmpty()) {
            return whole;
        }
        return path.get(Math.min(depth, path.size() - 1));
    }

    /** Whether all are in one group on that level, and some in others below it. */
    private static boolean isShared(List<List<String>> paths, int depth) {
        boolean goesDeeper = paths.stream().anyMatch(path -> path.size() > depth + 1);
        return goesDeeper
                && paths.stream()
                                .filter(path -> path.size() > depth)
                                .map(path -> path.get(depth))
                                .distinct()
                                .count()
                        == 1;
    }
}
