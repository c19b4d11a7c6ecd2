package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The illustrative year as an office lives it: a status file comes in each month, and is judged at the month's end. */
class YearAtTheOfficeTest {

    private static final Path EXAMPLE = Launched.HOME.resolve("examples/illustrative");
    private static final String NORTHGATE = "northgate/construction-complete";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path desk;

    @BeforeEach
    void takeThePlan() throws IOException {
        Files.createDirectories(desk.resolve("net/status"));
        Files.copy(EXAMPLE.resolve("programme.yaml"), desk.resolve("net/programme.yaml"));
    }

    @Test
    void eachMonthShowsWhatIsNewResolvedAndWaived() throws IOException {
        List<String> year = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            if (month == 3) {
                waiveTheDesignOfNorthgateUntilJune();
            }
            year.add(summary(month, check(month)));
        }

        assertThat(year)
                .containsExactly(
                        "2026-01: exit 1, 1 red, 0 waived",
                        "2026-02: exit 1, 1 red, 0 waived; 0 new, 0 resolved, 7 unchanged",
                        "2026-03: exit 0, 0 red, 1 waived; 2 new, 0 resolved, 7 unchanged",
                        "2026-04: exit 1, 1 red, 1 waived; 1 new, 1 resolved, 8 unchanged",
                        "2026-05: exit 0, 0 red, 1 waived; 1 new, 1 resolved, 8 unchanged",
                        "2026-06: exit 1, 2 red, 1 waived; 2 new, 1 resolved, 8 unchanged",
                        "2026-07: exit 1, 3 red, 0 waived; 2 new, 1 resolved, 9 unchanged",
                        "2026-08: exit 1, 5 red, 0 waived; 5 new, 0 resolved, 11 unchanged",
                        "2026-09: exit 1, 10 red, 0 waived; 7 new, 1 resolved, 15 unchanged",
                        "2026-10: exit 1, 14 red, 0 waived; 4 new, 1 resolved, 21 unchanged",
                        "2026-11: exit 1, 16 red, 0 waived; 6 new, 1 resolved, 24 unchanged",
                        "2026-12: exit 1, 22 red, 0 waived; 6 new, 1 resolved, 29 unchanged");
        assertThat(report("2026-06").at("/waivers/0/state").asString()).isEqualTo("active");
        assertThat(report("2026-07").at("/waivers/0/state").asString()).isEqualTo("expired");
        assertThat(rulesOn(NORTHGATE, report("2026-07"))).contains("S02");
        assertThat(rulesOn(NORTHGATE, report("2026-08")))
                .as("the board moved the deadline on 20 August")
                .doesNotContain("S02");
        theCorrectionOfOctoberChangesTheJudgementOfSeptember();
    }

    private void theCorrectionOfOctoberChangesTheJudgementOfSeptember() throws IOException {
        assertThat(rulesOn(NORTHGATE, report("2026-09"))).doesNotContain("S02", "G04");

        slipway(
                "--as-of",
                "2026-09-30",
                "--format",
                "json=" + file("corrected"),
                "--against",
                file("2026-09").toString());

        assertThat(rulesOn(NORTHGATE, report("corrected"))).contains("S02", "G04");
    }

    private void waiveTheDesignOfNorthgateUntilJune() throws IOException {
        Files.writeString(
                desk.resolve("net/waivers.yaml"),
                """
                - rule: C01
                  subject: northgate
                  owner: Programme board
                  reason: second phase of the yard is being tendered
                  until: 2026-06-30
                """);
    }

    private int check(int month) throws IOException {
        YearMonth now = YearMonth.of(2026, month);
        Files.copy(EXAMPLE.resolve("status/" + now + ".csv"), desk.resolve("net/status/" + now + ".csv"));
        List<String> arguments = new ArrayList<>(
                List.of("--as-of", now.atEndOfMonth().toString(), "--format", "json=" + file(now.toString())));
        if (month > 1) {
            arguments.addAll(
                    List.of("--against", file(now.minusMonths(1).toString()).toString()));
        }
        return slipway(arguments.toArray(String[]::new)).exit();
    }

    private Run slipway(String... arguments) {
        List<Object> all = new ArrayList<>(List.of("check", desk.resolve("net")));
        all.addAll(List.of(arguments));
        Run run = Run.of(all.toArray());
        assertThat(run.err()).isEmpty();
        return run;
    }

    private String summary(int month, int exit) throws IOException {
        JsonNode report = report(YearMonth.of(2026, month).toString());
        String counts = "%s: exit %d, %d red, %d waived"
                .formatted(
                        YearMonth.of(2026, month),
                        exit,
                        report.at("/summary/red").asInt(),
                        report.at("/summary/waived").asInt());
        JsonNode against = report.path("against");
        return against.isObject()
                ? counts
                        + "; %d new, %d resolved, %d unchanged"
                                .formatted(
                                        against.path("new").size(),
                                        against.path("resolved").size(),
                                        against.path("unchanged").asInt())
                : counts;
    }

    private List<String> rulesOn(String subject, JsonNode report) {
        List<String> rules = new ArrayList<>();
        for (JsonNode alert : report.path("alerts")) {
            if (alert.path("subject").asString().equals(subject)) {
                rules.add(alert.path("rule").asString());
            }
        }
        return rules;
    }

    private JsonNode report(String name) throws IOException {
        return JSON.readTree(Files.readString(file(name)));
    }

    private Path file(String report) {
        return desk.resolve(report + ".json");
    }
}
