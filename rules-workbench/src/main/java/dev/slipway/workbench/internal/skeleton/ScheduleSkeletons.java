package dev.slipway.workbench.internal.skeleton;

/** Rules to start from on the schedule behind the milestones. */
final class ScheduleSkeletons {

    private ScheduleSkeletons() {}

    static Skeleton negativeFloat() {
        return new Skeleton(
                "ScheduleStatus",
                "negative float",
                "Of {total} open activities {count} have a total float below zero: {activities}.",
                """
                $count : negativeFloat.count,
                $total : negativeFloat.total,
                $activities : negativeFloat.named,
                negativeFloat.share > limit("KEY.share")
                """,
                "insertLogical( amber($subject) );",
                "share: 0.5",
                """
                - name: all of them
                  milestone: {deadline: T+60d}
                  updates: [{source: plan, activities: [{id: a, float: -1}, {id: b, float: -1}]}]
                  expect: amber
                - name: half of them
                  milestone: {deadline: T+60d}
                  updates: [{source: plan, activities: [{id: a, float: -1}, {id: b, float: 0}]}]
                  expect: none
                """);
    }
}
