package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.internal.snapshot.Activity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the cells of a row say that it is: a milestone, a task or a group. */
final class RowKind {

    private static final Set<String> STARTS = Set.of(
            "start milestone",
            "tt_mile",
            "веха начала",
            "начальная веха",
            "开始里程碑",
            "startmeilenstein",
            "start-meilenstein",
            "jalon de début",
            "hito de inicio");
    private static final Set<String> MILESTONES = Set.of(
            "milestone",
            "finish milestone",
            "tt_finmile",
            "веха окончания",
            "веха завершения",
            "конечная веха",
            "完成里程碑",
            "endmeilenstein",
            "end-meilenstein",
            "jalon de fin",
            "hito de fin",
            "hito de finalización",
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

    /** Whether a cell says that its row is a milestone at a start. */
    static boolean isStart(String cell) {
        return STARTS.contains(cell.toLowerCase(Locale.ROOT));
    }

    private static boolean isMilestone(String word) {
        return MILESTONES.contains(word)
                || STARTS.contains(word)
                || NO_DURATION.matcher(word).matches();
    }
}
