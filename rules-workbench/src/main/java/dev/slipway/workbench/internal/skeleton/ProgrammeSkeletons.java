package dev.slipway.workbench.internal.skeleton;

/** Rules to start from on a whole programme, and on the programmes of a portfolio. */
final class ProgrammeSkeletons {

    private ProgrammeSkeletons() {}

    static Skeleton hitRate() {
        return new Skeleton(
                "ProgrammeStatus",
                "decided milestones",
                "Of the milestones due, {rate:percent} were reached in time.",
                """
                has("decided milestones"),
                $rate : hitRate,
                $rate < limit("KEY.rate")
                """,
                Skeleton.AMBER,
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

    static Skeleton late() {
        return new Skeleton(
                "ProgrammeSummary",
                "milestones",
                "{late} of {open} open milestones of {programme} are late.",
                """
                has("milestones"),
                late >= limit("KEY.late")
                """,
                Skeleton.AMBER,
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
