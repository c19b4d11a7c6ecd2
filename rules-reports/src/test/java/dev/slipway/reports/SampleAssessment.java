package dev.slipway.reports;

import static dev.slipway.model.base.Severity.AMBER;
import static dev.slipway.model.base.Severity.INFO;
import static dev.slipway.model.base.Severity.RED;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.InputFile;
import dev.slipway.model.alerts.NotEvaluated;
import dev.slipway.model.alerts.RuleAccount;
import dev.slipway.model.alerts.TerminalRag;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Rag;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.Precision;
import dev.slipway.model.facts.CapacityStatus;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Assessments put together by hand: one with everything a report may meet, and the ones with nothing in them. */
public final class SampleAssessment {

    public static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private static final String HOSTILE = "![x](http://a.example/p.png) <script>alert(1)</script> | `rm` \u001B[31m";
    private static final DateWindow YEAR_2025 =
            new DateWindow(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), Precision.YEAR, "2025");
    private static final DateWindow BY_2026 =
            new DateWindow(DateWindow.OPEN_START, LocalDate.of(2026, 12, 31), Precision.YEAR, "by 2026");
    private static final DateWindow YEAR_2026 =
            new DateWindow(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), Precision.YEAR, "2026");

    private SampleAssessment() {}

    /** Seven terminals, every severity, a waiver, days of every shape, gaps, and names written to do harm. */
    public static Assessment rich() {
        Programme programme = programme();
        return new Assessment(
                programme,
                AS_OF,
                alerts(),
                facts(programme, updates()).milestones(),
                List.of(),
                List.of(
                        new TerminalRag("almaty", "Logistics complex Almaty (GTS-2)", Rag.RED),
                        new TerminalRag("selyatino", "Контейнерный терминал на станции Селятино, Москва", Rag.RED),
                        new TerminalRag("xian", "西安国际陆港哈萨克斯坦码头", Rag.AMBER),
                        new TerminalRag("svislach", "Logistics centre, Belarus", Rag.GREEN),
                        new TerminalRag("hostile", HOSTILE, Rag.GREEN),
                        new TerminalRag("budapest", "Logistics centre, Hungary", Rag.GREEN),
                        new TerminalRag("khorgos", "Khorgos", Rag.GREY)),
                rules(),
                gaps(),
                "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
                List.of(
                        new InputFile(
                                "programme.yaml", "d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35"),
                        new InputFile(
                                "status/2026-03.csv",
                                "4e07408562bedb8b60ce05c1decfe3ad16b72230967de01f640b7e4729b49fce")),
                List.of());
    }

    /** The rich one under a waiver that holds, one that ended, and one that fits nothing and was written to do harm. */
    public static Assessment waived() {
        return rich().waive(List.of(
                waiver("S02", "selyatino/*", "customs clearance is settled", AS_OF, 1),
                waiver("S01", "almaty/launch", "grid connection agreed", AS_OF.minusDays(1), 6),
                waiver("S99", HOSTILE, HOSTILE, AS_OF.plusYears(1), 11)));
    }

    private static Waiver waiver(String rule, String subject, String reason, LocalDate until, int line) {
        return new Waiver(rule, subject, "Programme board", reason, until, new Provenance("waivers.yaml", line));
    }

    /** A programme of one terminal in which no rule found anything. */
    public static Assessment nothingToJudge() {
        Programme programme = Programme.of("empty")
                .name("Programme without dates")
                .terminal(Terminal.of("aktau")
                        .milestone(Milestone.of("aktau", "launch").build())
                        .build())
                .build();
        return new Assessment(
                programme,
                AS_OF,
                List.of(),
                facts(programme, List.of()).milestones(),
                List.of(),
                List.of(new TerminalRag("aktau", "aktau", Rag.GREY)),
                List.of(
                        new RuleAccount("S01", "overdue", "", "", 0, 0, 1),
                        new RuleAccount("S02", "certain slip", "", "", 0, 0, 1)),
                List.of(
                        new NotEvaluated("S01", "aktau/launch", "", "no deadline"),
                        new NotEvaluated("S02", "aktau/launch", "", "no deadline")),
                "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
                List.of(),
                List.of());
    }

    /** A milestone with this deadline, in which no rule found anything. */
    public static Assessment ofDeadline(String deadline) {
        Programme programme = Programme.of("any")
                .terminal(Terminal.of("t")
                        .name("Terminal")
                        .milestone(Milestone.of("t", "m")
                                .name("Launch")
                                .deadline(deadline)
                                .build())
                        .build())
                .build();
        return new Assessment(
                programme,
                AS_OF,
                List.of(),
                facts(programme, List.of()).milestones(),
                List.of(),
                List.of(new TerminalRag("t", "Terminal", Rag.GREY)),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of());
    }

    /** A programme and its one terminal {@code t}, both of this name, that one rule judged, with these alerts. */
    public static Assessment with(String programme, String name, Rag rag, Alert... alerts) {
        return new Assessment(
                Programme.of(programme)
                        .name(name)
                        .terminal(Terminal.of("t").name(name).build())
                        .build(),
                AS_OF,
                List.of(alerts),
                List.of(),
                List.of(),
                List.of(new TerminalRag("t", name, rag)),
                List.of(new RuleAccount("S01", name, "", "", 1, alerts.length, 0)),
                List.of(),
                "",
                List.of(),
                List.of());
    }

    /** A red milestone and all around it, each called by this name, written to do harm or not. */
    public static Assessment named(String name) {
        Programme programme = Programme.of("any")
                .name(name)
                .terminal(Terminal.of("t")
                        .name(name)
                        .milestone(Milestone.of("t", "m")
                                .name(name)
                                .owner(name)
                                .deadline(YEAR_2025)
                                .build())
                        .build())
                .build();
        Alert alert = SampleAlert.of("S01", RED, "t/m")
                .about(name)
                .saying(name, name)
                .owner(name)
                .evidence(name, 7, name)
                .waived(name, name, AS_OF)
                .build();
        return new Assessment(
                programme,
                AS_OF,
                List.of(
                        alert,
                        SampleAlert.of("S02", RED, "t/m").saying(name, name).build()),
                facts(programme, List.of()).milestones(),
                List.of(),
                List.of(new TerminalRag("t", name, Rag.RED)),
                List.of(
                        new RuleAccount("S01", name, name, name, 1, 1, 0),
                        new RuleAccount("S02", name, name, name, 1, 1, 1)),
                List.of(new NotEvaluated("S02", "t", name, name)),
                "",
                List.of(new InputFile(name, "")),
                List.of());
    }

    /** A terminal that is to handle 57,000 TEU a year and handled 9,000 in 90 days. */
    public static Assessment ofCapacity() {
        Programme programme = Programme.of("any")
                .terminal(Terminal.of("xian")
                        .capacity(CapacityTarget.of("TEU/year").target(57_000).build())
                        .build())
                .build();
        DateWindow period = new DateWindow(AS_OF.minusDays(89), AS_OF, Precision.DAY, "");
        List<CapacityStatus> capacities = facts(
                        programme,
                        List.of(
                                reading(Basis.NOMINAL, 66_500, DateWindow.unknown()),
                                reading(Basis.THROUGHPUT, 9_000, period)))
                .capacities();
        return new Assessment(
                programme,
                AS_OF,
                List.of(),
                List.of(),
                capacities,
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of());
    }

    private static CapacityReading reading(Basis basis, double value, DateWindow period) {
        return new CapacityReading(AS_OF, "xian", "TEU/year", basis, value, period, "", Provenance.none());
    }

    /** The same, as of another day. */
    public static Assessment asOf(Assessment assessment, LocalDate day) {
        return new Assessment(
                assessment.programme(),
                day,
                assessment.alerts(),
                assessment.statuses(),
                List.of(),
                assessment.terminals(),
                assessment.rules(),
                assessment.notEvaluated(),
                assessment.rulesSha256(),
                assessment.inputs(),
                List.of());
    }

    private static Programme programme() {
        return Programme.of("east-west")
                .name("East-West terminal network")
                .deadline(BY_2026)
                .terminal(Terminal.of("almaty")
                        .name("Logistics complex Almaty (GTS-2)")
                        .milestone(Milestone.of("almaty", "launch")
                                .name("Launch")
                                .kind("launch")
                                .deadline(YEAR_2025)
                                .owner("NC KTZ JSC")
                                .source("The Diplomatic Insight")
                                .provenance(new Provenance("programme.yaml", 14))
                                .build())
                        .build())
                .terminal(Terminal.of("selyatino")
                        .name("Контейнерный терминал на станции Селятино, Москва")
                        .milestone(Milestone.of("selyatino", "opening")
                                .name("Открытие терминала")
                                .kind("opening")
                                .deadline(YEAR_2025)
                                .owner("CRK Terminal")
                                .rebaselined(new Rebaseline(
                                        DateWindow.day(LocalDate.of(2026, 6, 30)),
                                        "Board",
                                        "customs",
                                        LocalDate.of(2025, 11, 3),
                                        new Provenance("programme.yaml", 31)))
                                .provenance(new Provenance("programme.yaml", 29))
                                .build())
                        .build())
                .terminal(Terminal.of("xian").name("西安国际陆港哈萨克斯坦码头").build())
                .terminal(Terminal.of("svislach")
                        .name("Logistics centre, Belarus")
                        .milestone(Milestone.of("svislach", "operation")
                                .name("In operation")
                                .kind("opening")
                                .deadline(YEAR_2026)
                                .build())
                        .build())
                .terminal(Terminal.of("hostile")
                        .name(HOSTILE)
                        .milestone(Milestone.of("hostile", "launch")
                                .name(HOSTILE)
                                .deadline(BY_2026)
                                .build())
                        .build())
                .terminal(Terminal.of("budapest")
                        .name("Logistics centre, Hungary")
                        .build())
                .terminal(Terminal.of("khorgos").name("Khorgos").build())
                .build();
    }

    private static List<StatusUpdate> updates() {
        return List.of(
                MilestoneUpdate.of(LocalDate.of(2026, 3, 2), new MilestoneId("selyatino", "opening"))
                        .forecast(new DateWindow(
                                LocalDate.of(2026, 7, 31),
                                LocalDate.of(2027, 7, 31),
                                Precision.YEAR,
                                "2026-07-31/2027-07-31"))
                        .percent(62.5)
                        .provenance(new Provenance("status/2026-03.csv", 2))
                        .build(),
                MilestoneUpdate.of(LocalDate.of(2026, 3, 3), new MilestoneId("svislach", "operation"))
                        .actual(DateWindow.day(LocalDate.of(2026, 2, 14)))
                        .percent(100)
                        .provenance(new Provenance("status/2026-03.csv", 3))
                        .build());
    }

    static Facts facts(Programme programme, List<StatusUpdate> updates) {
        Policy policy = Policy.empty()
                .extendedBy(Map.of(
                        "default",
                        Map.of(
                                "bands", Map.of("amber", 1, "red", 30),
                                "rampUp", Map.of("years", List.of(40, 70, 100)),
                                "throughput", Map.of("days", 90),
                                "lags", Map.of("share", 0.05))));
        return Facts.of(programme, updates, AS_OF, policy);
    }

    private static List<Alert> alerts() {
        return List.of(
                SampleAlert.of("P05", RED, "east-west")
                        .saying(
                                "network incomplete",
                                "The network is due by 2026; 1 milestone is forecast after it: selyatino/opening.")
                        .value("members", 1)
                        .evidence("programme.yaml", 4, "network deadline by 2026")
                        .build(),
                SampleAlert.of("S01", RED, "almaty/launch")
                        .saying(
                                "overdue",
                                "Launch of Logistics complex Almaty (GTS-2) was due 2025 and no completion is reported; 90 days have passed since its last day.")
                        .owner("NC KTZ JSC")
                        .days(DayRange.exactly(90))
                        .since(LocalDate.of(2026, 1, 1))
                        .value("terminal", "Logistics complex Almaty (GTS-2)")
                        .value("days", 90)
                        .value("planned", 57000.0)
                        .value("ratio", 0.875)
                        .value("isCritical", true)
                        .value("tiny", 1e-7)
                        .value("huge", 1.2e20)
                        .evidence("programme.yaml", 14, "deadline 2025 [The Diplomatic Insight]")
                        .evidence(
                                "status/2026-03.csv",
                                12,
                                "2026-03-02: 80% done; cranes delivered, no opening date announced by NC KTZ [trend 4040903]")
                        .build(),
                SampleAlert.of("S02", RED, "selyatino/opening")
                        .saying(
                                "certain slip",
                                "Открытие терминала is forecast 31 to 396 days after its deadline 2026-06-30.")
                        .owner("CRK Terminal")
                        .days(DayRange.between(31, 396))
                        .evidence("status/2026-03.csv", 2, "2026-03-02: forecast 2026-07-31/2027-07-31 [seanews]")
                        .build(),
                SampleAlert.of("S08", AMBER, "selyatino/opening")
                        .saying("progress lag", "62.5% is done where an even pace would have 80%.")
                        .owner("CRK Terminal")
                        .waived("Programme board", "customs clearance is settled", LocalDate.of(2026, 6, 30))
                        .evidence("status/2026-03.csv", 2, "2026-03-02: 62.5% done")
                        .build(),
                SampleAlert.of("C06", AMBER, "xian")
                        .about("TEU/year")
                        .saying(
                                "capacity conflict",
                                "西安国际陆港哈萨克斯坦码头的名义运力有两个来源:66,500与133,000,相差一半。 The two readings differ by more than 10%.")
                        .evidence("status/capacity.csv", 2, "2025-05-20: nominal 66,500 TEU/year [index1520]")
                        .evidence("status/capacity.csv", 3, "2025-06-01: nominal 133,000 TEU/year [timesca]")
                        .build(),
                SampleAlert.of("D01", AMBER, "xian")
                        .about("almaty/launch")
                        .saying("dependency breach", "It may have to wait.")
                        .days(DayRange.between(-10, 20))
                        .build(),
                SampleAlert.of("S03", INFO, "hostile/launch")
                        .saying("possible slip", HOSTILE)
                        .owner("=cmd|' /C calc'!A0")
                        .days(DayRange.atMost(14))
                        .evidence("=evil.csv", 1, "@SUM(A1)\u202Etxt.exe\nsecond line")
                        .build());
    }

    private static List<RuleAccount> rules() {
        return List.of(
                new RuleAccount("C02", "ramp-up shortfall", "", "", 0, 0, 1),
                new RuleAccount("C06", "capacity conflict", "", "", 1, 1, 0),
                new RuleAccount("D01", "dependency breach", "", "", 1, 1, 0),
                new RuleAccount("D03", "out of sequence", "", "", 0, 0, 0),
                new RuleAccount("P05", "network incomplete", "", "", 1, 1, 0),
                new RuleAccount("S01", "overdue", "", "", 3, 1, 0),
                new RuleAccount("S02", "certain slip", "", "", 1, 1, 2),
                new RuleAccount("S03", "possible slip", "", "", 1, 1, 0),
                new RuleAccount("S08", "progress lag", "", "", 1, 1, 3));
    }

    private static List<NotEvaluated> gaps() {
        return List.of(
                new NotEvaluated("C02", "xian", "TEU/year", "no throughput over 90 days"),
                new NotEvaluated("S02", "almaty/launch", "", "no forecast reported"),
                new NotEvaluated("S02", "hostile/launch", "", "no forecast reported"),
                new NotEvaluated("S08", "almaty/launch", "", "no start date"),
                new NotEvaluated("S08", "hostile/launch", "", "no percentage reported"),
                new NotEvaluated("S08", "selyatino/opening", "", "no start date"));
    }
}
