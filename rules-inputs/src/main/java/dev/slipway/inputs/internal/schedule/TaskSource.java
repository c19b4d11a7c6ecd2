package dev.slipway.inputs.internal.schedule;

/**
 * A field of a tool.
 *
 * @param theirs what the tool's users or its files call it
 * @param field the constant of MPXJ's {@code TaskField} or {@code ProjectField} in which it arrives; a name and not the
 *     constant, so that the mapping can be shown where MPXJ is absent
 * @param startMilestonesOnly whether it gives the date of milestones that mark a start, and of nothing else
 */
record TaskSource(String theirs, String field, boolean startMilestonesOnly) {

    TaskSource(String theirs, String field) {
        this(theirs, field, false);
    }

    static TaskSource ofStartMilestone(String theirs, String field) {
        return new TaskSource(theirs + " of a start milestone", field, true);
    }
}
