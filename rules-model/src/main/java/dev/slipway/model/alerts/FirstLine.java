package dev.slipway.model.alerts;

import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first line of every report: how many milestones are late and by how much, where capacity falls short, what nobody can tell. */
final class FirstLine {

    private FirstLine() {}

    /** {@code 97 of 169 open milestones are late, the worst (Launch) by 1,338 days; 12 cannot be judged: 12 without forecast.} */
    static String of(Assessment assessment, Words words) {
        Progress progress = Progress.of(assessment);
        List<String> clauses = new ArrayList<>();
        clauses.add(late(assessment, progress, words));
        if (progress.shortOfCapacity() > 0) {
            clauses.add(words.text(
                    "first.capacity",
                    Map.of(
                            "some", progress.shortOfCapacity(),
                            "count", assessment.terminals().size())));
        }
        if (progress.unjudged() > 0 && !isNoneJudged(progress)) {
            clauses.add(words.text(
                    "first.unjudged", Map.of("some", progress.unjudged(), "reasons", reasons(progress, words))));
        }
        return words.text("first", Map.of("clauses", String.join(words.text("verdict.separator"), clauses)));
    }

    private static String late(Assessment assessment, Progress progress, Words words) {
        if (progress.milestones() == 0) {
            return words.text("first.none");
        }
        if (progress.open() == 0) {
            return words.text("first.nothingOpen");
        }
        Optional<Alert> worst = progress.worst().filter(alert -> Headlines.mostDays(alert) > 0);
        if (isNoneJudged(progress)) {
            return words.text(
                    progress.open() == 1 ? "first.onlyNotJudged" : "first.noneJudged",
                    Map.of("count", progress.open(), "reasons", reasons(progress, words)));
        }
        if (progress.late() == 0) {
            return words.text(
                    progress.open() == 1 ? "first.onlyInTime" : "first.inTime", Map.of("count", progress.open()));
        }
        String late = words.text(
                progress.late() == 1 ? "first.oneLate" : "first.late",
                Map.of("some", progress.late(), "count", progress.open()));
        return worst.map(alert -> words.text(
                        "first.worst",
                        Map.of(
                                "late", late,
                                "name", name(assessment, alert),
                                "days", Headlines.mostDays(alert))))
                .orElse(late);
    }

    private static boolean isNoneJudged(Progress progress) {
        return progress.late() == 0 && progress.open() > 0 && progress.unjudged() == progress.open();
    }

    private static String name(Assessment assessment, Alert alert) {
        return assessment.statuses().stream()
                .filter(status -> status.subject().equals(alert.subject()))
                .map(MilestoneStatus::milestone)
                .map(milestone -> milestone.name())
                .findFirst()
                .orElse(alert.subject());
    }

    private static String reasons(Progress progress, Words words) {
        List<String> reasons = new ArrayList<>();
        if (progress.withoutForecast() > 0) {
            reasons.add(words.text("first.withoutForecast", Map.of("number", progress.withoutForecast())));
        }
        if (progress.withoutDeadline() > 0) {
            reasons.add(words.text("first.withoutDeadline", Map.of("number", progress.withoutDeadline())));
        }
        return String.join(words.text("list.separator"), reasons);
    }
}
