package dev.slipway.workbench.internal.skeleton;

import dev.slipway.model.facts.SubjectKind;

/**
 * A small rule that works, to be changed into another.
 *
 * @param fact the type that it matches
 * @param needs what {@code @needs} says; empty for nothing
 * @param condition the text in the brackets of the pattern, one constraint a line
 * @param consequence the text between {@code then} and {@code end}
 * @param threshold the name and the number of its threshold, {@code days: 14}; empty where it has none
 * @param cases its test cases: one at least that fires, one at least that is silent
 */
public record Skeleton(
        String fact,
        String needs,
        String message,
        String condition,
        String consequence,
        String threshold,
        String cases) {

    /** The consequence of a rule that has no more to say than that. */
    static final String AMBER = "insertLogical( amber($subject) );";

    /** The one for what a rule is to judge. */
    public static Skeleton of(SubjectKind population) {
        return switch (population) {
            case MILESTONE -> MilestoneSkeletons.any();
            case OPEN_MILESTONE -> MilestoneSkeletons.open();
            case ACTIVE_MILESTONE -> MilestoneSkeletons.active();
            case CANCELLED_MILESTONE -> MilestoneSkeletons.cancelled();
            case COMPLETED_MILESTONE -> MilestoneSkeletons.finishedLate();
            case OPEN_SUCCESSOR -> NetworkSkeletons.cascade();
            case FORESIGHT -> ForesightSkeletons.unlikely();
            case DEPENDENCY -> NetworkSkeletons.outOfSequence();
            case OPEN_DEPENDENCY -> NetworkSkeletons.breach();
            case CAPACITY -> CapacitySkeletons.utilisation();
            case CAPACITY_TARGET -> CapacitySkeletons.design();
            case READINGS -> CapacitySkeletons.conflict();
            case UNPLANNED_ITEM -> ReportSkeletons.unplanned();
            case SCHEDULE -> ScheduleSkeletons.negativeFloat();
            case REPORTING -> ReportSkeletons.silent();
            case TERMINAL -> ReportSkeletons.unsigned();
            case CONTRADICTION -> ReportSkeletons.contradiction();
            case PROGRAMME -> ProgrammeSkeletons.hitRate();
            case PORTFOLIO -> ProgrammeSkeletons.late();
        };
    }
}
