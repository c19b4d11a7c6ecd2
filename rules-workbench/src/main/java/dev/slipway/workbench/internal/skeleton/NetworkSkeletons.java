package dev.slipway.workbench.internal.skeleton;

/** Rules to start from on milestones that depend on others. */
final class NetworkSkeletons {

    private static final String NETWORK =
            """
              programme:
                terminals:
                  - id: harbour
                    milestones:
                      - {id: dredging, deadline: T+10d}
                      - {id: opening, deadline: T+20d, after: [harbour/dredging+5d]}
            """;

    private NetworkSkeletons() {}

    static Skeleton cascade() {
        return new Skeleton(
                "CascadeStatus",
                "deadline",
                "{milestone} waits for what comes too late for it.",
                "open,\nunreported\n",
                "insertLogical( amber($subject) );",
                "",
                "- name: what it waits for is forecast too late\n" + NETWORK
                        + """
                          updates: [{terminal: harbour, milestone: dredging, forecast: T+30d}]
                          expect: {severity: amber, subject: harbour/opening}
                        """
                        + "- name: what it waits for is forecast in time\n" + NETWORK
                        + """
                          updates: [{terminal: harbour, milestone: dredging, forecast: T+10d}]
                          expect: none
                        """
                        + "- name: it is completed all the same\n" + NETWORK
                        + """
                          updates:
                            - {terminal: harbour, milestone: dredging, forecast: T+30d}
                            - {terminal: harbour, milestone: opening, actual: T-1d}
                          expect: none
                        """);
    }

    static Skeleton outOfSequence() {
        return new Skeleton(
                "DependencyStatus",
                "",
                "{milestone} is completed before {predecessor}, for which it waits.",
                "outOfSequence\n",
                "insertLogical( amber($subject) );",
                "",
                "- name: completed first\n" + NETWORK
                        + """
                          updates: [{terminal: harbour, milestone: opening, actual: T-1d}]
                          expect: {severity: amber, subject: harbour/opening}
                        """
                        + "- name: neither is completed\n" + NETWORK
                        + """
                          expect: none
                        """);
    }

    static Skeleton breach() {
        return new Skeleton(
                "DependencyStatus",
                "predecessor date, successor date",
                "{milestone} comes {breach:days} earlier than {predecessor} allows.",
                """
                open,
                has("predecessor date", "successor date"),
                $breach : breach,
                $breach.certain
                """,
                "insertLogical( amber($subject).days($breach) );",
                "",
                "- name: dated before it can come\n" + NETWORK
                        + """
                          updates: [{terminal: harbour, milestone: dredging, forecast: T+30d}]
                          expect: {severity: amber, subject: harbour/opening, days: 15}
                        """
                        + "- name: dated when it can come\n" + NETWORK
                        + """
                          expect: none
                        """
                        + "- name: it is completed all the same\n" + NETWORK
                        + """
                          updates:
                            - {terminal: harbour, milestone: dredging, forecast: T+30d}
                            - {terminal: harbour, milestone: opening, actual: T-1d}
                          expect: none
                        """);
    }
}
