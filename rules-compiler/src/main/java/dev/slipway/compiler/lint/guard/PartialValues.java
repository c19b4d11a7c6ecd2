package dev.slipway.compiler.lint.guard;

import static java.util.Map.entry;

import dev.slipway.model.facts.CapacityStatus;
import dev.slipway.model.facts.CascadeStatus;
import dev.slipway.model.facts.DependencyStatus;
import dev.slipway.model.facts.ForesightStatus;
import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.facts.ProgrammeStatus;
import dev.slipway.model.facts.ReportingStatus;
import dev.slipway.model.facts.ScheduleStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which values of each fact are not always there, and by which inputs a rule asks whether they are. */
public final class PartialValues {

    /** What cannot be computed without some inputs, all of which it takes. */
    private static final Map<Class<?>, Map<String, List<String>>> COMPUTED = Map.of(
            MilestoneStatus.class,
            Map.of(
                    "slope", List.of("trend"),
                    "overdueDays", List.of("deadline"),
                    "lateness", List.of("deadline"),
                    "expectedPercent", List.of("start", "deadline", "percent"),
                    "progressLag", List.of("start", "deadline", "percent"),
                    "daysWithoutFloat", List.of("float")),
            CapacityStatus.class,
            Map.ofEntries(
                    entry("plannedShare", List.of("target", "planned")),
                    entry("rampYear", List.of("ramp year", "throughput")),
                    entry("rampPercent", List.of("ramp year", "throughput")),
                    entry("rampShare", List.of("target", "throughput", "ramp year")),
                    entry("utilisation", List.of("throughput", "nominal")),
                    entry("gap", List.of("needBy", "opening forecast")),
                    entry("lostVolume", List.of("needBy", "opening forecast")),
                    entry("openingLimit", List.of("opening forecast"))),
            ProgrammeStatus.class,
            Map.of(
                    "scheduleIndex", List.of("earned schedule"),
                    "forecastDuration", List.of("earned schedule"),
                    "allowedDuration", List.of("start", "deadline"),
                    "executionIndex", List.of("due milestones"),
                    "hitRate", List.of("decided milestones")),
            DependencyStatus.class,
            Map.of("breach", List.of("predecessor date", "successor date")),
            ForesightStatus.class,
            Map.of("chance", List.of("record"), "comparable", List.of("record")),
            ReportingStatus.class,
            Map.of("daysSilent", List.of("reports"), "cadenceDays", List.of("cadence")),
            ScheduleStatus.class,
            Map.of("criticalPath", List.of("critical path")));

    /** What must be true besides: where the forecast is late, there may be a record and nothing in it to compare with. */
    private static final Map<Class<?>, Map<String, String>> TRUE_BEFORE =
            Map.of(ForesightStatus.class, Map.of("chance", "forecastInTime", "comparable", "forecastInTime"));

    /** The inputs that make sure that an optional value or a date is there, any of them enough. */
    private static final Map<Class<?>, Map<String, List<String>>> OPTIONAL = Map.of(
            MilestoneStatus.class,
            Map.ofEntries(
                    entry("percent", List.of("percent")),
                    entry("percentReport", List.of("percent")),
                    entry("forecastReport", List.of("forecast")),
                    entry("latestReport", List.of("reports")),
                    entry("floatReport", List.of("float")),
                    entry("health", List.of("health")),
                    entry("opinion", List.of("health")),
                    entry("actualReport", List.of("actual")),
                    entry("trend", List.of("trend")),
                    entry("deadline", List.of("deadline")),
                    entry("forecast", List.of("forecast", "trend")),
                    entry("start", List.of("start")),
                    entry("actual", List.of("actual")),
                    entry("expected", List.of("forecast", "deadline", "actual"))),
            CapacityStatus.class,
            Map.of(
                    "plannedValue", List.of("planned"),
                    "targetValue", List.of("target"),
                    "target", List.of("target", "ramp year", "needBy"),
                    "nominal", List.of("nominal"),
                    "opening", List.of("opening forecast")),
            ScheduleStatus.class,
            Map.of("pathAhead", List.of("critical path")),
            CascadeStatus.class,
            Map.of("earliest", List.of("predecessor date")),
            ReportingStatus.class,
            Map.of("cadence", List.of("cadence"), "first", List.of("reports")));

    /** Properties that are true only where inputs are there. */
    private static final Map<String, List<String>> IMPLIED_BY = Map.ofEntries(
            entry("deadline", List.of("overdue")),
            entry("actual", List.of("completed")),
            entry("trend", List.of("trendOverrunning")),
            entry("needBy", List.of("openingAfterNeed")),
            entry("opening forecast", List.of("openingAfterNeed")),
            entry("reports", List.of("silent")),
            entry("cadence", List.of("silent")),
            entry("predecessor date", List.of("unreported")),
            entry("health", List.of("watermelon")));

    private PartialValues() {}

    /** The inputs, all of them, that a property or method of a fact takes; none where it is always there. */
    public static List<String> computedFrom(Class<?> fact, String property) {
        return COMPUTED.getOrDefault(fact, Map.of()).getOrDefault(property, List.of());
    }

    /** A property that must be true before another is asked for; none for most. */
    static Optional<String> trueBefore(Class<?> fact, String property) {
        return Optional.ofNullable(TRUE_BEFORE.getOrDefault(fact, Map.of()).get(property));
    }

    /** The inputs, any of them, with which an optional property of a fact is there. */
    public static List<String> presentWith(Class<?> fact, String property) {
        return OPTIONAL.getOrDefault(fact, Map.of()).getOrDefault(property, List.of());
    }

    /** The properties that are true only where an input is there. */
    static List<String> implying(String input) {
        return IMPLIED_BY.getOrDefault(input, List.of());
    }
}
