package dev.slipway.reports.internal.comparison;

import dev.slipway.model.comparison.ActivityField;
import dev.slipway.model.comparison.ActivityPair;
import dev.slipway.model.comparison.FloatErosion;
import dev.slipway.model.comparison.ScheduleComparison;
import dev.slipway.model.comparison.ScheduleSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The first lines of a comparison: how the milestones fare, and how much changed. */
record ChangeVerdict(ScheduleComparison comparison, ChangeWords words) {

    String title() {
        String title = comparison.now().title();
        return title.isEmpty() ? words.text("title") : title;
    }

    /** Which files were compared, as of which days. */
    String files() {
        return words.text("files", Map.of("then", file(comparison.then()), "now", file(comparison.now())));
    }

    private String file(ScheduleSnapshot snapshot) {
        String path = snapshot.file().path();
        return snapshot.dataDate()
                .map(day -> words.text("file", Map.of("file", path, "day", day)))
                .orElseGet(() -> words.text("undated", Map.of("file", path)));
    }

    /** The verdict first. */
    List<String> lines() {
        if (comparison.isSame()) {
            return List.of(
                    words.text("nothing", Map.of("number", comparison.pairs().size())));
        }
        List<String> lines = new ArrayList<>();
        lines.add(milestones());
        lines.add(words.text("activities", activities()));
        if (!comparison.changes().isEmpty()) {
            lines.add(fields());
        }
        lines.add(words.text(
                "linkCounts",
                Map.of("added", links("added"), "removed", links("removed"), "changed", links("changed"))));
        FloatErosion floats = comparison.floats();
        if (floats.compared() > 0) {
            lines.add(words.text(
                    "floatCounts",
                    Map.of(
                            "compared", floats.compared(),
                            "lost", floats.eroded().size(),
                            "gained", floats.gained(),
                            "then", floats.negativeThen(),
                            "now", floats.negativeNow())));
        }
        return lines;
    }

    private String milestones() {
        List<ActivityPair> all = comparison.milestones();
        List<ActivityPair> later = all.stream().filter(pair -> days(pair) > 0).toList();
        if (later.isEmpty()) {
            return words.text(all.isEmpty() ? "noMilestones" : "noneLater", Map.of("number", all.size()));
        }
        return words.text(
                "later",
                Map.of(
                        "later", later.size(),
                        "number", all.size(),
                        "worst", later.get(0).now().title(),
                        "days", Math.round(days(later.get(0)))));
    }

    private static double days(ActivityPair pair) {
        return pair.field(ActivityField.FINISH).difference().orElse(0);
    }

    private Map<String, Object> activities() {
        return Map.of(
                "added", comparison.added().size(),
                "removed", comparison.removed().size(),
                "renamed", comparison.changesOf(ActivityField.NAME).size(),
                "changed", comparison.changes().size(),
                "finished", comparison.finished(),
                "pairs", comparison.pairs().size());
    }

    private String fields() {
        List<String> counts = new ArrayList<>();
        for (ActivityField field : ActivityField.values()) {
            int number = comparison.changesOf(field).size();
            if (number > 0) {
                counts.add(words.field(field) + " " + words.words().number((double) number));
            }
        }
        return words.text("fields", Map.of("counts", String.join(", ", counts)));
    }

    private long links(String word) {
        return comparison.links().stream()
                .filter(change -> change.word().equals(word))
                .count();
    }
}
