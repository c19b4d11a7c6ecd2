package dev.slipway.workbench.internal.skeleton;

/** Rules to start from on what was reported: nothing, by nobody, what is not planned, what contradicts. */
final class ReportSkeletons {

    private ReportSkeletons() {}

    static Skeleton unsigned() {
        return new Skeleton(
                "TerminalStatus",
                "",
                "{terminal} has forecasts that nobody signed.",
                "unsigned.size() >= limit(\"KEY.forecasts\")\n",
                Skeleton.AMBER,
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

    static Skeleton unplanned() {
        return new Skeleton(
                "UnplannedItem",
                "",
                "{item}.",
                "late\n",
                Skeleton.AMBER,
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

    static Skeleton silent() {
        return new Skeleton(
                "ReportingStatus",
                "reports",
                "Nothing was reported on {name} for {silence:days}.",
                """
                has("reports"),
                $silence : daysSilent,
                $silence >= limit("KEY.days")
                """,
                Skeleton.AMBER,
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

    static Skeleton contradiction() {
        return new Skeleton(
                "Contradiction",
                "",
                "The reports on {place} contradict each other: {contradiction}.",
                "conflict\n",
                Skeleton.AMBER,
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
}
