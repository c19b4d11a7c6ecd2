package dev.slipway.workbench.internal.skeleton;

/** Rules to start from on milestones: due soon, cancelled, finished late. */
final class MilestoneSkeletons {

    private MilestoneSkeletons() {}

    static Skeleton any() {
        return dueSoon("", "");
    }

    static Skeleton open() {
        return dueSoon(
                "open,\n",
                """
                        - name: a completed milestone raises no alert
                          milestone: {deadline: T+14d}
                          updates: [{actual: T-1d}]
                          expect: none
                        """);
    }

    static Skeleton active() {
        return dueSoon(
                "active,\n",
                """
                        - name: a milestone on hold raises no alert
                          milestone: {deadline: T+14d}
                          updates: [{state: on hold}]
                          expect: none
                        """);
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
                Skeleton.AMBER,
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

    static Skeleton cancelled() {
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
                Skeleton.AMBER,
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

    static Skeleton finishedLate() {
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
}
