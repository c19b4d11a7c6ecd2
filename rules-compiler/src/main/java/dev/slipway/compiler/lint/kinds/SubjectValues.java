package dev.slipway.compiler.lint.kinds;

import dev.slipway.model.facts.CapacityStatus;
import dev.slipway.model.facts.CascadeStatus;
import dev.slipway.model.facts.Contradiction;
import dev.slipway.model.facts.DependencyStatus;
import dev.slipway.model.facts.ForesightStatus;
import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.facts.ProgrammeStatus;
import dev.slipway.model.facts.ProgrammeSummary;
import dev.slipway.model.facts.ReadingsStatus;
import dev.slipway.model.facts.ReportingStatus;
import dev.slipway.model.facts.ScheduleStatus;
import dev.slipway.model.facts.SubjectKind;
import dev.slipway.model.facts.TerminalStatus;
import dev.slipway.model.facts.UnplannedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names under which each subject may give values to a message; see {@code Subject.values()}. */
public final class SubjectValues {

    private static final List<String> OF_MILESTONE =
            List.of("terminal", "milestone", "deadline", "firstDeadline", "forecast", "actual", "percent", "health");

    private static final Map<Class<?>, List<String>> BY_TYPE = Map.ofEntries(
            Map.entry(MilestoneStatus.class, OF_MILESTONE),
            Map.entry(CascadeStatus.class, with(OF_MILESTONE, "earliest", "chain")),
            Map.entry(ForesightStatus.class, OF_MILESTONE),
            Map.entry(
                    DependencyStatus.class,
                    with(OF_MILESTONE, "predecessor", "predecessorDate", "successorDate", "lag")),
            Map.entry(UnplannedItem.class, List.of("programme", "item")),
            Map.entry(ScheduleStatus.class, List.of("programme", "schedule")),
            Map.entry(ReportingStatus.class, with(OF_MILESTONE, "name", "rhythm", "programme")),
            Map.entry(Contradiction.class, with(OF_MILESTONE, "place", "contradiction")),
            Map.entry(TerminalStatus.class, List.of("terminal")),
            Map.entry(ProgrammeSummary.class, List.of("programme", "milestones", "open", "late")),
            Map.entry(ProgrammeStatus.class, List.of("programme", "deadline")),
            Map.entry(
                    ReadingsStatus.class,
                    List.of(
                            "terminal",
                            "measure",
                            "basis",
                            "firstValue",
                            "firstSource",
                            "secondValue",
                            "secondSource")),
            Map.entry(
                    CapacityStatus.class,
                    List.of(
                            "terminal",
                            "measure",
                            "unit",
                            "target",
                            "demand",
                            "needBy",
                            "planned",
                            "nominal",
                            "throughputPerYear",
                            "throughputDays",
                            "opening",
                            "openingForecast",
                            "tonnesPerTeu")));

    private static final Map<SubjectKind, Class<?>> BY_POPULATION = Map.ofEntries(
            Map.entry(SubjectKind.MILESTONE, MilestoneStatus.class),
            Map.entry(SubjectKind.OPEN_MILESTONE, MilestoneStatus.class),
            Map.entry(SubjectKind.ACTIVE_MILESTONE, MilestoneStatus.class),
            Map.entry(SubjectKind.CANCELLED_MILESTONE, MilestoneStatus.class),
            Map.entry(SubjectKind.COMPLETED_MILESTONE, MilestoneStatus.class),
            Map.entry(SubjectKind.FORESIGHT, ForesightStatus.class),
            Map.entry(SubjectKind.OPEN_SUCCESSOR, CascadeStatus.class),
            Map.entry(SubjectKind.DEPENDENCY, DependencyStatus.class),
            Map.entry(SubjectKind.OPEN_DEPENDENCY, DependencyStatus.class),
            Map.entry(SubjectKind.CAPACITY, CapacityStatus.class),
            Map.entry(SubjectKind.CAPACITY_TARGET, CapacityStatus.class),
            Map.entry(SubjectKind.READINGS, ReadingsStatus.class),
            Map.entry(SubjectKind.UNPLANNED_ITEM, UnplannedItem.class),
            Map.entry(SubjectKind.SCHEDULE, ScheduleStatus.class),
            Map.entry(SubjectKind.REPORTING, ReportingStatus.class),
            Map.entry(SubjectKind.TERMINAL, TerminalStatus.class),
            Map.entry(SubjectKind.CONTRADICTION, Contradiction.class),
            Map.entry(SubjectKind.PORTFOLIO, ProgrammeSummary.class),
            Map.entry(SubjectKind.PROGRAMME, ProgrammeStatus.class));

    private SubjectValues() {}

    private static List<String> with(List<String> some, String... more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }

    /** Those of a type of fact; of all its kinds where there are several. */
    public static Set<String> of(Class<?> type) {
        Set<String> names = new TreeSet<>();
        BY_TYPE.forEach((known, values) -> {
            if (type.isAssignableFrom(known)) {
                names.addAll(values);
            }
        });
        return names;
    }

    /** The type of the facts of a population. */
    public static Optional<Class<?>> type(SubjectKind population) {
        return Optional.ofNullable(BY_POPULATION.get(population));
    }

    public static Set<String> of(SubjectKind population) {
        return of(BY_POPULATION.getOrDefault(population, Void.class));
    }
}
