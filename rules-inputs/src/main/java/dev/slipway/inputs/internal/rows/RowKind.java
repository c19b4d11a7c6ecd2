package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.internal.snapshot.Activity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the cells of a row say that it is: a milestone, a task or a group. */
final class RowKind {

    private static final Set<String> MILESTONES = Set.of(
            "milestone",
            "start milestone",
            "finish milestone",
            "tt_mile",
            "tt_finmile",
            "yes",
            "y",
            "true",
            "веха",
            "да",
            "里程碑",
            "是",
            "meilenstein",
            "ja",
            "jalon",
            "oui",
            "hito",
            "sí",
            "si");
    private static final Set<String> GROUPS = Set.of(
            "epic",
            "initiative",
            "summary",
            "wbs summary",
            "tt_wbs",
            "group",
            "section",
            "phase",
            "project",
            "фаза",
            "阶段");
    private static final Pattern NO_DURATION = Pattern.compile("0(?:[.,]0+)? ?\\p{L}*\\??");

    private RowKind() {}

    /** A row that says nothing of it is a milestone. */
    static Activity.Kind of(List<String> cells) {
        List<String> words =
                cells.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        if (words.isEmpty() || words.stream().anyMatch(RowKind::isMilestone)) {
            return Activity.Kind.MILESTONE;
        }
        return words.stream().anyMatch(GROUPS::contains) ? Activity.Kind.GROUP : Activity.Kind.TASK;
    }

    private static boolean isMilestone(String word) {
        return MILESTONES.contains(word) || NO_DURATION.matcher(word).matches();
    }
}
