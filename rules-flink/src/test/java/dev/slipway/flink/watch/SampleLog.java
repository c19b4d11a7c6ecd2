package dev.slipway.flink.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RulePack;
import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.Inputs;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.inputs.ReceivedPolicy;
import dev.slipway.inputs.ReceivedWaivers;
import dev.slipway.inputs.StatusSource;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A week of a few programmes as messages: definitions that change, rows that are corrected, thresholds and waivers that are sent
 * meanwhile. What has to come of it is judged from files, as the command judges, and not by anything of the stream.
 */
final class SampleLog {

    static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    static final int DAYS = 7;
    static final int PARTITIONS = 3;

    private static final String PORTFOLIO = "portfolio.ndjson";
    private static final String STATUS = "status/march.ndjson";
    private static final List<String> POLICIES = List.of(
            "{\"default\":{\"bands\":{\"amber\":3,\"red\":9},\"office\":{\"most\":2}}}",
            "{\"default\":{\"bands\":{\"amber\":1,\"red\":90}}}");
    private static final String WAIVED =
            "[{\"rule\":\"S01\",\"subject\":\"*/m0\",\"owner\":\"Ann\",\"reason\":\"flood\",\"until\":\"%s\"}]";

    private static final Map<String, String> PACK = Map.of(
            "office.drl",
            """
            package office
            import dev.slipway.model.facts.MilestoneStatus
            import static dev.slipway.engine.Finding.*
            rule "X01 nobody answers for it"
                @id("X01") @title("Nobody answers") @on("milestone") @message("Nobody answers for {milestone}.")
                @rationale("Somebody has to.") @source("The office")
            when
                $m : MilestoneStatus( limit("office.most") > 0 )
            then
                insertLogical( amber($m) );
            end
            """,
            "policy.yaml",
            "default: {office: {most: 1}}\n");
    private static final String RULES = SentRules.compiled(PACK).toJson();
    private static final ComplianceEngine OFFICE = ComplianceEngine.of(RulePack.of(PACK));

    private final Random random;
    private final List<Sent> events = new ArrayList<>();
    private final List<Sent> control = new ArrayList<>();
    private final int programmes;
    private final int milestones;
    private int lines;

    /** A message, with the day on which it is written to the log. */
    record Sent(int day, String kind, String programme, long at, long number, String file, int line, String content) {

        String json() {
            if (kind.equals("tick")) {
                return "{\"type\":\"tick\",\"at\":\"" + Instant.ofEpochMilli(at) + "\"}";
            }
            return "{\"type\":\"" + kind + "\",\"programme\":\"" + programme + "\",\"at\":\"" + Instant.ofEpochMilli(at)
                    + "\",\"number\":" + number + ",\"file\":\"" + file + "\",\"line\":" + line + ", \"content\": "
                    + content + "}";
        }

        int partition() {
            return Math.floorMod(programme.hashCode(), PARTITIONS);
        }

        private Sent on(int otherDay) {
            return new Sent(otherDay, kind, programme, at, number, file, line, content);
        }
    }

    private SampleLog(long seed, int programmes, int milestones) {
        this.random = new Random(seed);
        this.programmes = programmes;
        this.milestones = milestones;
        for (int i = 0; i < programmes; i++) {
            write(i);
        }
        control.add(sent(1, "rules", "", "", 0, RULES));
        control.add(sent(5, "rules", "", "", 0, "{}"));
        control.add(sent(2, "policy", "", "", 0, POLICIES.get(0)));
        control.add(sent(4, "policy", "", "", 0, POLICIES.get(1)));
        control.add(sent(3, "waivers", "", "", 0, WAIVED.formatted(day(5))));
    }

    static SampleLog of(long seed, int programmes) {
        return new SampleLog(seed, programmes, 4);
    }

    /** The same with so many milestones in each programme. */
    static SampleLog of(long seed, int programmes, int milestones) {
        return new SampleLog(seed, programmes, milestones);
    }

    static LocalDate day(int day) {
        return FIRST.plusDays(day);
    }

    static long endOf(int day) {
        return day(day + 1).atStartOfDay(ZONE).toInstant().toEpochMilli() - 1;
    }

    private static String id(int programme) {
        return "line-" + programme;
    }

    private void write(int programme) {
        String id = id(programme);
        events.add(sent(programme % 3, "programme", id, PORTFOLIO, programme + 1, definition(id, 0)));
        events.add(sent(3, "programme", id, PORTFOLIO, programme + 1, definition(id, 2)));
        for (int day = 0; day < DAYS; day++) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                int line = ++lines;
                events.add(sent(day, "report", id, STATUS, line, row(day)));
                if (random.nextInt(4) == 0 && day + 1 < DAYS) {
                    events.add(sent(day + 1, "report", id, STATUS, line, row(day)));
                }
            }
        }
        events.add(sent(1, "report", id, STATUS, ++lines, row(1).replace("\"m", "\"unknown")));
    }

    private String definition(String id, int more) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < milestones; i++) {
            all.add("{\"id\":\"m" + i + "\",\"deadline\":\"" + day(random.nextInt(12) - 6 + more) + "\"}");
        }
        return "{\"programme\": \"" + id
                + "\", \"terminals\": [{\"id\": \"port\", \"name\": \"\u041f\u043e\u0440\u0442\","
                + " \"milestones\": [" + String.join(", ", all) + "]}]}";
    }

    private String row(int day) {
        String said =
                switch (random.nextInt(4)) {
                    case 0 -> "\"percent\":" + random.nextInt(100) + ".50";
                    case 1 -> "\"actual\":\"" + day(Math.min(day, random.nextInt(DAYS))) + "\"";
                    default -> "\"forecast\":\"" + day(random.nextInt(40) - 5) + "\"";
                };
        return "{\"report_date\":\"" + day(day + random.nextInt(3) - 1) + "\",\"terminal\":\"port\",\"milestone\":\"m"
                + random.nextInt(milestones) + "\"," + said + "}";
    }

    private Sent sent(int day, String kind, String programme, String file, int line, String content) {
        long start = day(day).atStartOfDay(ZONE).toInstant().toEpochMilli();
        return new Sent(
                day, kind, programme, start + random.nextInt(86_400_000), random.nextInt(5), file, line, content);
    }

    /** The events as they are written, each day's before its ticks; in the order of their instants. */
    List<Sent> events() {
        return ordered(events, Comparator.comparingLong(Sent::at).thenComparingLong(Sent::number));
    }

    /** Out of order within each day, some twice, some again days later, some days before the day that they count from. */
    List<Sent> shuffledEvents(long seed) {
        Random other = new Random(seed);
        List<Sent> all = new ArrayList<>(events);
        for (Sent event : events) {
            if (other.nextInt(3) == 0) {
                all.add(event.on(event.day() + other.nextInt(DAYS - event.day())));
            }
        }
        all.replaceAll(
                event -> other.nextInt(4) == 0 && isOriginal(event) ? event.on(other.nextInt(event.day() + 1)) : event);
        Collections.shuffle(all, other);
        return ordered(all, Comparator.comparingInt(Sent::day));
    }

    private static boolean isOriginal(Sent event) {
        return event.at() <= endOf(event.day()) && event.at() > endOf(event.day() - 1);
    }

    List<Sent> control() {
        return ordered(control, Comparator.comparingLong(Sent::at));
    }

    /** A tick for every partition stands after each day; {@code programme} of a tick is the partition. */
    private static List<Sent> ordered(List<Sent> sent, Comparator<Sent> order) {
        List<Sent> log = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            int today = day;
            sent.stream().filter(each -> each.day() == today).sorted(order).forEach(log::add);
            log.add(new Sent(day, "tick", "", endOf(day) + 1, 0, "", 0, ""));
        }
        return log;
    }

    /** The alerts of each programme at the end of a day, by fingerprint, as the command reports them. */
    Map<String, Map<String, String>> expected(ComplianceEngine engine, int day) {
        Map<String, Map<String, String>> expected = new TreeMap<>();
        for (int i = 0; i < programmes; i++) {
            Map<String, String> alerts = alerts(engine, id(i), day);
            if (!alerts.isEmpty()) {
                expected.put(id(i), alerts);
            }
        }
        return expected;
    }

    private Map<String, String> alerts(ComplianceEngine engine, String id, int day) {
        Optional<Sent> definition = latest(
                events.stream()
                        .filter(event -> event.kind().equals("programme")
                                && event.programme().equals(id)),
                day);
        if (definition.isEmpty()) {
            return Map.of();
        }
        ProgrammeInput input = input(definition.get(), id, day);
        ComplianceEngine ruling = latest(
                        control.stream().filter(each -> each.kind().equals("rules")), day)
                .map(sent -> sent.content().equals(RULES) ? OFFICE : ComplianceEngine.standard())
                .orElse(engine);
        ComplianceEngine judging = latest(
                        control.stream().filter(each -> each.kind().equals("policy")), day)
                .map(policy -> ruling.with(ReceivedPolicy.read(
                                "policy.json",
                                policy.content().getBytes(UTF_8),
                                ruling.policy(),
                                InputLimits.defaults())
                        .policy()))
                .orElse(ruling);
        List<Waiver> waivers = latest(
                        control.stream().filter(each -> each.kind().equals("waivers")), day)
                .map(sent -> ReceivedWaivers.read(
                                "waivers.json", sent.content().getBytes(UTF_8), InputLimits.defaults())
                        .waivers())
                .orElse(List.of());
        Assessment assessment = judging.assess(input.programme().orElseThrow(), input.updates(), day(day))
                .waive(waivers);
        Map<String, String> alerts = new TreeMap<>();
        for (Alert alert : assessment.alerts()) {
            alerts.put(alert.fingerprint(), assessment.written(alert));
        }
        return alerts;
    }

    /** A file of status with each row on its line, and no line where nothing had come by then. */
    private ProgrammeInput input(Sent definition, String id, int day) {
        StringBuilder status = new StringBuilder();
        for (int line = 1; line <= lines; line++) {
            int wanted = line;
            status.append(latest(
                            events.stream()
                                    .filter(event -> event.kind().equals("report")
                                            && event.line() == wanted
                                            && event.programme().equals(id)),
                            day)
                    .map(Sent::content)
                    .orElse(""));
            status.append('\n');
        }
        byte[] portfolio = ("\n".repeat(definition.line() - 1) + definition.content()).getBytes(UTF_8);
        InputOptions options = InputOptions.defaults().withLenient(true);
        ProgrammeInput alone = Inputs.of(PORTFOLIO, portfolio, options)
                .programmes()
                .findFirst()
                .orElseThrow();
        byte[] folder = definition.content().getBytes(UTF_8);
        List<ProgrammeInput> read = Inputs.of(
                        "programme.json",
                        folder,
                        options.withStatus(List.of(
                                StatusSource.of(STATUS, status.toString().getBytes(UTF_8)))))
                .programmes()
                .toList();
        ProgrammeInput withStatus = read.get(0);
        return new ProgrammeInput(
                alone.name(),
                alone.programme(),
                withStatus.updates(),
                alone.policy(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                alone.rows(),
                true);
    }

    private static Optional<Sent> latest(Stream<Sent> sent, int day) {
        return sent.filter(each -> each.at() <= endOf(day))
                .max(Comparator.comparingLong(Sent::at)
                        .thenComparingLong(Sent::number)
                        .thenComparing(Sent::content));
    }
}
