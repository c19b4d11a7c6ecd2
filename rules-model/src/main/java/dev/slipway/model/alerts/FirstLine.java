package dev.slipway.model.alerts;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.facts.ProgrammeSummary;
import dev.slipway.model.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The first line of every report: how many milestones are late and by how much, where capacity falls short, what nobody can tell.
 * That of a portfolio begins with how many of its programmes are late. */
final class FirstLine {

    private FirstLine() {}

    /** {@code 97 of 169 open milestones are late, the worst (Launch) by 1,338 days; 12 cannot be judged: 12 without forecast.} */
    static String of(Assessment assessment, Words words) {
        Progress progress = Progress.of(assessment);
        List<String> clauses = new ArrayList<>();
        clauses.add(
                assessment.isOfPortfolio()
                        ? programmes(assessment.compared(), progress, words)
                        : late(progress, words));
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

    /** {@code 2 of 5 programmes have late milestones: 3 of 40 open milestones, the worst (in East) by 12 days}. */
    private static String programmes(List<ProgrammeSummary> programmes, Progress progress, Words words) {
        long some =
                programmes.stream().filter(programme -> programme.late() > 0).count();
        if (some == 0) {
            return words.text("first.noProgramme", Map.of("count", programmes.size()));
        }
        String late = words.text(
                some == 1 ? "first.oneProgramme" : "first.programmes",
                Map.of(
                        "some", some,
                        "count", programmes.size(),
                        "late", progress.late(),
                        "open", progress.open()));
        return withWorst("first.worstIn", late, progress, words);
    }

    private static String late(Progress progress, Words words) {
        if (progress.milestones() == 0) {
            return words.text("first.none");
        }
        if (progress.open() == 0) {
            return words.text("first.nothingOpen");
        }
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
        return withWorst("first.worst", late, progress, words);
    }

    private static String withWorst(String key, String late, Progress progress, Words words) {
        return progress.worst()
                .filter(worst -> !worst.days().equals(DayRange.exactly(0)))
                .map(worst -> words.text(key, Map.of("late", late, "name", worst.name(), "days", worst.days())))
                .orElse(late);
    }

    private static boolean isNoneJudged(Progress progress) {
        return progress.late() == 0 && progress.open() > 0 && progress.unjudged() == progress.open();
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
