package dev.slipway.workbench.internal.skeleton;

/** Rules to start from on deadlines that past forecasts put in doubt. */
final class ForesightSkeletons {

    private ForesightSkeletons() {}

    static Skeleton unlikely() {
        return new Skeleton(
                "ForesightStatus",
                "deadline, forecast, record",
                "{milestone} is due {deadline}, and the chance of that is {chance:percent}.",
                """
                forecastInTime,
                has("record"),
                $chance : chance,
                $chance <= limit("KEY.chance")
                """,
                "insertLogical( amber($subject) );",
                "chance: 0.4",
                """
                - name: no room between forecast and deadline
                  programme: {referenceClass: nyc-public-works}
                  milestone: {deadline: T+30d}
                  updates: [{forecast: T+30d}]
                  expect: amber
                - name: room enough
                  programme: {referenceClass: nyc-public-works}
                  milestone: {deadline: T+30d}
                  updates: [{forecast: T+5d}]
                  expect: none
                - name: a forecast past the deadline is a slip already
                  programme: {referenceClass: nyc-public-works}
                  milestone: {deadline: T+30d}
                  updates: [{forecast: T+31d}]
                  expect: none
                - name: nothing to compare with
                  milestone: {deadline: T+30d}
                  updates: [{forecast: T+30d}]
                  expect: none
                """);
    }
}
