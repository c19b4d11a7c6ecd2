package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Month;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What the READMEs of the examples promise. */
class ExampleProgrammesTest {

    private static final String EAST_WEST_ALERT = "east-west,2026-03-31,%s,%s,%s,%s,";

    private static final Map<String, List<String>> ILLUSTRATIVE_YEAR = illustrativeYear();

    @ParameterizedTest
    @ValueSource(strings = {"almaty-gts2/launch", "selyatino/opening", "alyat/establishment"})
    void terminalsPlannedFor2025AreNinetyDaysOverdue(String milestone) {
        Run run = Run.of("check", Run.EXAMPLES.resolve("east-west"), "--format", "csv");
        assertThat(run.outLines())
                .filteredOn(line -> line.startsWith(EAST_WEST_ALERT.formatted("S01", "red", milestone, "")))
                .singleElement()
                .asString()
                .contains("is 90 days late; no completion reported by 2026-03-31.,NC KTZ JSC,90,90,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"east-west", "illustrative", "schedule", "small"})
    void everyAlertNamesALineOrActivityThatItRestsOn(String example) {
        Run run = Run.of("check", Run.EXAMPLES.resolve(example), "--as-of", "2026-12-01", "--format", "json");

        assertThat(new JsonMapper().readTree(run.out()).path("alerts"))
                .isNotEmpty()
                .allSatisfy(alert -> assertThat(alert.path("evidence"))
                        .as(alert.path("rule").asString())
                        .isNotEmpty()
                        .allMatch(item -> item.path("line").asInt() > 0 || item.has("place")));
    }

    @Test
    void sourcesOnXianContradictEachOther() {
        Run run = Run.of("check", Run.EXAMPLES.resolve("east-west"), "--format", "csv");
        assertThat(run.outLines())
                .filteredOn(line -> line.startsWith(
                        EAST_WEST_ALERT.formatted("C06", "amber", "xian-kazakhstan", "TEU/year nominal")))
                .singleElement()
                .asString()
                .contains("66,500 (index1520), 133,000 (timesca)")
                .contains("status/capacity.csv:2; ")
                .contains("status/capacity.csv:4,");
    }

    @Test
    void theSmallProgrammeIsWhatInitMakesOfItsFirstSheet(@TempDir Path temp) throws IOException {
        Path example = Run.EXAMPLES.resolve("small");
        Path sheet = example.resolve("status/tracker-2026-02-28.csv");

        Run run = Run.of("init", temp.resolve("lakes"), "--from", sheet, "--name", "Lakes");

        assertThat(run.exit()).isZero();
        assertThat(temp.resolve("lakes/programme.yaml")).hasSameTextualContentAs(example.resolve("programme.yaml"));
        assertThat(temp.resolve("lakes/status/tracker-2026-02-28.csv")).hasSameTextualContentAs(sheet);
    }

    @Test
    void theSmallProgrammeIsLateInMarchWhereItsReadmeSays() {
        Run run = Run.of("check", Run.EXAMPLES.resolve("small"), "--as-of", "2026-03-31", "--format", "csv");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("lakes,2026-03-31,S01,red,hillgate-rail-yard/sidings-laid,")
                .contains("lakes,2026-03-31,S02,amber,hillgate-rail-yard/first-block-train,")
                .contains("lakes,2026-03-31,S01,red,plain-dry-port/building-permit,")
                .doesNotContain("lakeside-port/quay-opened");
    }

    /** {@code from} is the first month end on which the README has the rule fire on the subject. */
    @ParameterizedTest(name = "{0} on {1} from {2}")
    @CsvSource({
        "S01, riverside/approval, 2026-10-31, red",
        "S02, saltmouth/opening, 2026-08-31, amber",
        "S03, hillcrest/construction-complete, 2026-10-31, amber",
        "S04, riverside/construction-start, 2026-05-31, amber",
        "S05, northgate/customs-approval, 2026-12-31, info",
        "S06, saltmouth/dredging, 2026-12-31, amber",
        "S07, eastfield/yard-extension, 2026-12-31, red",
        "S08, northgate/construction-complete, 2026-06-30, amber",
        "G04, hillcrest/rail-siding, 2026-12-31, amber",
        "G06, northgate/truck-park, 2026-11-30, amber",
        "G07, eastfield/power-supply, 2026-12-31, amber",
        "T06, eastfield/power-supply, 2026-11-30, amber",
        "F01, northgate/customs-approval, 2026-09-30, amber",
        "P01, illustrative, 2026-11-30, red",
        "P02, illustrative, 2026-10-31, amber",
        "P05, illustrative, 2026-01-31, amber",
        "P05, illustrative, 2026-10-31, red",
        "D01, northgate/opening, 2026-06-30, red",
        "D02, riverside/opening, 2026-12-31, red",
        "D02, eastfield/block-train-service, 2026-12-31, red",
        "D03, riverside/track-connection, 2026-11-30, amber",
        "D04, illustrative, 2026-01-31, info",
        "C01, northgate, 2026-01-31, red",
        "C01, riverside, 2026-01-31, amber",
        "C02, eastfield, 2026-03-31, red",
        "C03, eastfield, 2026-03-31, red",
        "C04, saltmouth, 2026-08-31, amber",
        "C05, hillcrest, 2026-06-30, info",
        "C05, eastfield, 2026-09-30, info",
        "C06, hillcrest, 2026-09-30, amber",
    })
    void ruleFiresInTheIllustrativeYearFromItsMonthOn(String rule, String subject, String from, String severity) {
        String fired = String.join(" ", rule, severity, subject);
        assertThat(ILLUSTRATIVE_YEAR.keySet())
                .filteredOn(monthEnd -> ILLUSTRATIVE_YEAR.get(monthEnd).contains(fired))
                .first()
                .isEqualTo(from);
    }

    /** Rule, severity and subject of each alert as of each month end. */
    private static Map<String, List<String>> illustrativeYear() {
        Map<String, List<String>> year = new LinkedHashMap<>();
        for (Month month : Month.values()) {
            String monthEnd = YearMonth.of(2026, month).atEndOfMonth().toString();
            Run run = Run.of("check", Run.EXAMPLES.resolve("illustrative"), "--as-of", monthEnd, "--format", "json");
            year.put(
                    monthEnd,
                    JsonMapper.shared()
                            .readTree(run.out())
                            .path("alerts")
                            .valueStream()
                            .map(alert -> Stream.of("rule", "severity", "subject")
                                    .map(key -> alert.path(key).asString())
                                    .collect(Collectors.joining(" ")))
                            .toList());
        }
        return year;
    }
}
