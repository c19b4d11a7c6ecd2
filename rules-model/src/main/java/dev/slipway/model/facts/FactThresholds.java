package dev.slipway.model.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The thresholds that facts reckon by themselves, so that a rule reads them without naming them. */
public final class FactThresholds {

    private static final List<String> TREND = List.of("trend.updates", "trend.least", "trend.span");
    private static final List<String> EARNED_SCHEDULE = List.of("earnedSchedule.milestones", "earnedSchedule.months");
    private static final List<String> RAMP_UP = List.of("rampUp.years");

    private static final Map<String, List<String>> BY_WORD = Map.ofEntries(
            Map.entry("overdue", List.of("bands.amber")),
            Map.entry("trend", TREND),
            Map.entry("slope", TREND),
            Map.entry("trendOverrunning", TREND),
            Map.entry("doubt", List.of("plausible.deviation")),
            Map.entry("forecastWeakness", List.of("weakForecast.lead")),
            Map.entry("earned schedule", EARNED_SCHEDULE),
            Map.entry("earned value", EARNED_SCHEDULE),
            Map.entry("scheduleIndex", EARNED_SCHEDULE),
            Map.entry("forecastDuration", EARNED_SCHEDULE),
            Map.entry("rampPercent", RAMP_UP),
            Map.entry("rampShare", RAMP_UP),
            Map.entry("throughput", List.of("throughput.days")));

    private FactThresholds() {}

    /** The words that readBy answers with a threshold. */
    static Set<String> words() {
        return BY_WORD.keySet();
    }

    /**
     * The keys of the thresholds by which a fact answers to a word of a rule; none for most words.
     *
     * @param word a property of a fact, as {@code overdue}, or an input of {@code @needs}, as {@code throughput}
     */
    public static List<String> readBy(String word) {
        return BY_WORD.getOrDefault(word, List.of());
    }
}
