package dev.slipway.workbench.internal.skeleton;

/** Rules to start from on the capacity and the throughput of terminals. */
final class CapacitySkeletons {

    private CapacitySkeletons() {}

    static Skeleton utilisation() {
        return new Skeleton(
                "CapacityStatus",
                "throughput, nominal",
                "{share:percent} of the nominal {measure} are used.",
                """
                has("throughput", "nominal"),
                $share : utilisation,
                $share > limit("KEY.share")
                """,
                Skeleton.AMBER,
                "share: 0.9",
                """
                - name: more than the share is used
                  terminal: {id: harbour}
                  updates:
                    - {terminal: harbour, measure: TEU/year, basis: nominal, value: 1000}
                    - {terminal: harbour, measure: TEU/year, basis: throughput, value: 901, from: 2025-01-01, to: 2025-12-31}
                  expect: amber
                - name: the share is used
                  terminal: {id: harbour}
                  updates:
                    - {terminal: harbour, measure: TEU/year, basis: nominal, value: 1000}
                    - {terminal: harbour, measure: TEU/year, basis: throughput, value: 900, from: 2025-01-01, to: 2025-12-31}
                  expect: none
                - name: nobody says how much is used
                  terminal: {id: harbour}
                  updates: [{terminal: harbour, measure: TEU/year, basis: nominal, value: 1000}]
                  expect: none
                """);
    }

    static Skeleton design() {
        return new Skeleton(
                "CapacityStatus",
                "target, planned",
                "{share:percent} of the {measure} wanted are planned.",
                """
                has("target", "planned"),
                $share : plannedShare,
                $share < limit("KEY.share")
                """,
                Skeleton.AMBER,
                "share: 0.8",
                """
                - name: less than the share is planned
                  capacity: {measure: TEU/year, target: 1000, planned: 799}
                  expect: amber
                - name: the share is planned
                  capacity: {measure: TEU/year, target: 1000, planned: 800}
                  expect: none
                - name: nothing is planned
                  capacity: {measure: TEU/year, target: 1000}
                  expect: none
                """);
    }

    static Skeleton conflict() {
        return new Skeleton(
                "ReadingsStatus",
                "two sources",
                "Sources differ by {difference:percentOver} on {basis} {measure}.",
                """
                has("two sources"),
                $difference : widestDifference,
                $difference > limit("KEY.share")
                """,
                Skeleton.AMBER,
                "share: 0.2",
                """
                - name: two sources differ by more than the share
                  terminal: {id: harbour}
                  updates:
                    - {terminal: harbour, measure: TEU/year, basis: nominal, value: 1000, source: the port}
                    - {terminal: harbour, measure: TEU/year, basis: nominal, value: 799, source: the press}
                  expect: amber
                - name: two sources differ by less than the share
                  terminal: {id: harbour}
                  updates:
                    - {terminal: harbour, measure: TEU/year, basis: nominal, value: 1000, source: the port}
                    - {terminal: harbour, measure: TEU/year, basis: nominal, value: 801, source: the press}
                  expect: none
                - name: one source differs from nobody
                  terminal: {id: harbour}
                  updates: [{terminal: harbour, measure: TEU/year, basis: nominal, value: 1000, source: the port}]
                  expect: none
                """);
    }
}
