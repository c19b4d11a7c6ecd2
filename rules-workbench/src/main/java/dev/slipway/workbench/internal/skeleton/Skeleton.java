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

    private static final String AMBER = "insertLogical( amber($subject) );";

    /** The one for what a rule is to judge. */
    public static Skeleton of(SubjectKind population) {
        return switch (population) {
            case MILESTONE -> dueSoon("", "");
            case OPEN_MILESTONE ->
                dueSoon(
                        "open,\n",
                        """
                        - name: a completed milestone raises no alert
                          milestone: {deadline: T+14d}
                          updates: [{actual: T-1d}]
                          expect: none
                        """);
            case ACTIVE_MILESTONE ->
                dueSoon(
                        "active,\n",
                        """
                        - name: a milestone on hold raises no alert
                          milestone: {deadline: T+14d}
                          updates: [{state: on hold}]
                          expect: none
                        """);
            case CANCELLED_MILESTONE -> cancelled();
            case COMPLETED_MILESTONE -> finishedLate();
            case OPEN_SUCCESSOR -> NetworkSkeletons.cascade();
            case FORESIGHT -> ForesightSkeletons.unlikely();
            case DEPENDENCY -> NetworkSkeletons.outOfSequence();
            case OPEN_DEPENDENCY -> NetworkSkeletons.breach();
            case CAPACITY -> CapacitySkeletons.utilisation();
            case CAPACITY_TARGET -> CapacitySkeletons.design();
            case READINGS -> CapacitySkeletons.conflict();
            case UNPLANNED_ITEM -> unplanned();
            case SCHEDULE -> ScheduleSkeletons.negativeFloat();
            case REPORTING -> silent();
            case TERMINAL -> unsigned();
            case CONTRADICTION -> contradiction();
            case PROGRAMME -> hitRate();
            case PORTFOLIO -> late();
        };
    }

    private static Skeleton dueSoon(String open, String furtherCases) {
        return new Skeleton(
                "MilestoneStatus",
                "deadline",
                "{milestone} is due {deadline}, in {left:days}.",
                open
                        + """
                        has("deadline"),
                        $left : deadline.daysLeftOn(today),
                        $left <= limit("KEY.days")
                        """,
                AMBER,
                "days: 14",
                """
                - name: on the last day that counts
                  milestone: {deadline: T+14d}
                  expect: amber
                - name: a day before that
                  milestone: {deadline: T+15d}
                  expect: none
                - name: without a deadline there is nothing to count
                  milestone: {kind: opening}
                  expect: none
                """
                        + furtherCases);
    }

    private static Skeleton cancelled() {
        return new Skeleton(
                "MilestoneStatus",
                "deadline",
                "{milestone} is cancelled with {left:days} to go.",
                """
                cancelled,
                has("deadline"),
                $left : deadline.daysLeftOn(today),
                $left <= limit("KEY.days")
                """,
                AMBER,
                "days: 14",
                """
                - name: cancelled on the last day that counts
                  milestone: {deadline: T+14d}
                  updates: [{state: cancelled}]
                  expect: amber
                - name: cancelled a day before that
                  milestone: {deadline: T+15d}
                  updates: [{state: cancelled}]
                  expect: none
                - name: an open milestone raises no alert
                  milestone: {deadline: T+14d}
                  expect: none
                - name: without a deadline there is nothing to count
                  milestone: {kind: opening}
                  updates: [{state: cancelled}]
                  expect: none
                """);
    }

    private static Skeleton finishedLate() {
        return new Skeleton(
                "MilestoneStatus",
                "deadline, actual",
                "{milestone} was completed {actual}, {late:days} after {deadline}.",
                """
                completed,
                has("deadline"),
                $late : actual.daysAfter(deadline),
                $late.middle >= limit("KEY.days")
                """,
                "insertLogical( amber($subject).days($late) );",
                "days: 14",
                """
                - name: as late as counts
                  milestone: {deadline: T-30d}
                  updates: [{actual: T-16d}]
                  expect: {severity: amber, days: 14}
                - name: a day less late
                  milestone: {deadline: T-30d}
                  updates: [{actual: T-17d}]
                  expect: none
                - name: not completed
                  milestone: {deadline: T-30d}
                  expect: none
                - name: without a deadline nothing is late
                  milestone: {kind: opening}
                  updates: [{actual: T-16d}]
                  expect: none
                """);
    }

    private static Skeleton unsigned() {
        return new Skeleton(
                "TerminalStatus",
                "",
                "{terminal} has forecasts that nobody signed.",
                "unsigned.size() >= limit(\"KEY.forecasts\")\n",
                AMBER,
                "forecasts: 1",
                """
                - name: nobody signed
                  milestone: {deadline: T+60d}
                  updates: [{forecast: T+50d}]
                  expect: amber
                - name: somebody signed
                  milestone: {deadline: T+60d}
                  updates: [{forecast: T+50d, author: harbour master}]
                  expect: none
                """);
    }

    private static Skeleton unplanned() {
        return new Skeleton(
                "UnplannedItem",
                "",
                "{item}.",
                "late\n",
                AMBER,
                "",
                """
                - name: an item that is late by its own plan
                  milestone: {deadline: T+60d}
                  updates: [{report_date: T-30d, source: plan, unplanned: Gate}, {source: plan, unplanned: Fence, deadline: T-1d}]
                  expect: amber
                - name: an item that is not
                  milestone: {deadline: T+60d}
                  updates: [{report_date: T-30d, source: plan, unplanned: Gate}, {source: plan, unplanned: Fence, deadline: T}]
                  expect: none
                """);
    }

    private static Skeleton silent() {
        return new Skeleton(
                "ReportingStatus",
                "reports",
                "Nothing was reported on {name} for {silence:days}.",
                """
                has("reports"),
                $silence : daysSilent,
                $silence >= limit("KEY.days")
                """,
                AMBER,
                "days: 14",
                """
                - name: silent as long as counts
                  milestone: {deadline: T+60d}
                  updates: [{report_date: T-14d, percent: 10}]
                  expect: [{severity: amber}, {severity: amber}, {severity: amber}]
                - name: a day less silent
                  milestone: {deadline: T+60d}
                  updates: [{report_date: T-13d, percent: 10}]
                  expect: none
                """);
    }

    private static Skeleton contradiction() {
        return new Skeleton(
                "Contradiction",
                "",
                "The reports on {place} contradict each other: {contradiction}.",
                "conflict\n",
                AMBER,
                "",
                """
                - name: completed, and only half is done
                  milestone: {deadline: T+60d}
                  updates: [{actual: T-1d, percent: 50}]
                  expect: amber
                - name: half is done
                  milestone: {deadline: T+60d}
                  updates: [{percent: 50}]
                  expect: none
                - name: a doubt is no conflict
                  milestone: {deadline: T+60d}
                  updates: [{percent: 100}]
                  expect: none
                """);
    }

    private static Skeleton hitRate() {
        return new Skeleton(
                "ProgrammeStatus",
                "decided milestones",
                "Of the milestones due, {rate:percent} were reached in time.",
                """
                has("decided milestones"),
                $rate : hitRate,
                $rate < limit("KEY.rate")
                """,
                AMBER,
                "rate: 0.9",
                """
                - name: a milestone that was due is not reached
                  milestone: {deadline: T-1d}
                  expect: amber
                - name: a milestone that was due was reached in time
                  milestone: {deadline: T-1d}
                  updates: [{actual: T-2d}]
                  expect: none
                - name: nothing was due
                  milestone: {deadline: T+1d}
                  expect: none
                """);
    }

    private static Skeleton late() {
        return new Skeleton(
                "ProgrammeSummary",
                "milestones",
                "{late} of {open} open milestones of {programme} are late.",
                """
                has("milestones"),
                late >= limit("KEY.late")
                """,
                AMBER,
                "late: 1",
                """
                - name: as many late as count
                  milestone: {deadline: T-1d}
                  expect: amber
                - name: nothing is late
                  milestone: {deadline: T+60d}
                  expect: none
                - name: each programme of a portfolio is looked at
                  milestone: {deadline: T+60d}
                  portfolio:
                    - programme: other
                      milestones: [{id: opening, deadline: T-1d}]
                  expect: [{subject: other, severity: amber}]
                - name: a programme without milestones cannot be judged
                  programme: {programme: empty}
                  not-evaluated: no milestones
                """);
    }
}
