package dev.slipway.model.facts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The thresholds that facts apply by themselves, so that a rule reads them without naming them. */
public final class FactThresholds {

    private static final List<String> TREND = List.of("trend.updates", "trend.least", "trend.span");
    private static final List<String> SLIP =
            List.of("bands.red", "drift.days", "trend.updates", "trend.least", "trend.span", "trend.slope");
    private static final List<String> EARNED_SCHEDULE = List.of("earnedSchedule.milestones", "earnedSchedule.months");
    private static final List<String> SCHEDULE = List.of(
            "missingLogic.share",
            "leads.share",
            "lags.share",
            "finishStart.share",
            "hardConstraints.share",
            "highFloat.days",
            "highFloat.share",
            "negativeFloat.share",
            "longDuration.days",
            "longDuration.share",
            "invalidDates.share",
            "missedTasks.share",
            "criticalPath.share",
            "baselineExecution.share");
    private static final List<String> RAMP_UP = List.of("rampUp.years");

    /** A property a row; what inputs read is in their own tables. */
    private static final Map<String, List<String>> BY_PROPERTY = Map.ofEntries(
            Map.entry("wasRedOnDeadline", List.of("bands.red")),
            Map.entry("wasSlipRed", SLIP),
            Map.entry("watermelon", SLIP),
            Map.entry("trend", TREND),
            Map.entry("slope", TREND),
            Map.entry("trendOverrunning", TREND),
            Map.entry("noticeable", List.of("fallingPercent.points")),
            Map.entry("silent", List.of("stale.grace")),
            Map.entry("highFloat", List.of("highFloat.days")),
            Map.entry("longDurations", List.of("longDuration.days")),
            Map.entry("points", SCHEDULE),
            Map.entry("doubt", List.of("plausible.deviation")),
            Map.entry("forecastWeakness", List.of("weakForecast.lead")),
            Map.entry("scheduleIndex", EARNED_SCHEDULE),
            Map.entry("forecastDuration", EARNED_SCHEDULE),
            Map.entry("rampPercent", RAMP_UP),
            Map.entry("rampShare", RAMP_UP));

    private static final Map<String, Set<String>> BY_WORD = byWord();

    private FactThresholds() {}

    private static Map<String, Set<String>> byWord() {
        Map<String, Set<String>> all = new TreeMap<>();
        BY_PROPERTY.forEach((property, keys) -> all.put(property, new TreeSet<>(keys)));
        for (SubjectKind population : SubjectKind.values()) {
            population.thresholds().forEach((input, keys) -> all.computeIfAbsent(input, word -> new TreeSet<>())
                    .addAll(keys));
        }
        return all;
    }

    /** The words that readBy answers with a threshold. */
    static Set<String> words() {
        return BY_WORD.keySet();
    }

    /**
     * The keys of the thresholds that a fact reads for an input of a rule; none for most inputs.
     *
     * @param word a property of a fact, as {@code overdue}, or an input of {@code @needs}, as {@code throughput}
     */
    public static Collection<String> readBy(String word) {
        return BY_WORD.getOrDefault(word, Set.of());
    }
}
