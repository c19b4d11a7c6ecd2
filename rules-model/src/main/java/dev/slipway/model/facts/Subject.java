package dev.slipway.model.facts;

import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.words.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something a rule judges: a fact as of a day, immutable, that knows its name, its thresholds, which inputs it lacks
 * and where those it has were stated.
 */
public sealed interface Subject
        permits MilestoneStatus,
                Contradiction,
                DependencyStatus,
                CascadeStatus,
                ForesightStatus,
                TerminalStatus,
                CapacityStatus,
                ReadingsStatus,
                ReportingStatus,
                UnplannedItem,
                ScheduleStatus,
                ProgrammeStatus,
                ProgrammeSummary {

    /** {@code terminal/milestone}, a terminal's id or the programme's id. */
    String subject();

    /** The measure, predecessor or kind that distinguishes two alerts of one rule on one subject; else empty. */
    default String about() {
        return "";
    }

    /** What keeps two entries of one theme on one subject apart: the measure of a capacity, or a schedule; else empty. */
    default String measure() {
        return "";
    }

    /** Who must act; empty where nobody is named. */
    default String owner() {
        return "";
    }

    Thresholds thresholds();

    /** Its values by the names used in messages, as data; what is not known is left out. */
    Map<String, Object> values();

    /**
     * Why a rule that needs this input cannot judge; empty where it can.
     *
     * @param input a name that {@code @needs} may hold
     * @throws IllegalArgumentException if there is no such input
     */
    Optional<Phrase> missing(String input);

    /** Why the forecasts it rests on are too weak to plan by: the case of rule G03; else nothing. */
    default Phrase forecastWeakness() {
        return Phrase.nothing();
    }

    /** Whether all these inputs are there; a rule asks this before it uses them. */
    default boolean has(String... inputs) {
        for (String input : inputs) {
            if (missing(input).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /**
     * The statements this input rests on, oldest first.
     *
     * @throws IllegalArgumentException if there is no such input
     */
    List<Statement> evidence(String input);

    /** The statements that a reader wants to see whichever rule speaks, such as the latest report. */
    default List<Statement> background() {
        return List.of();
    }

    /**
     * The threshold of {@code policy.yaml} that holds here.
     *
     * @param key group and name with a dot between: {@code bands.red}
     * @throws IllegalArgumentException if the policy has no such key
     */
    default double limit(String key) {
        return thresholds().number(key);
    }
}
