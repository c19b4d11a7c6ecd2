package dev.slipway.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.Rag;
import dev.slipway.model.base.Severity;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class JsonContractTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode rich = read(ReportFormat.JSON);

    @Test
    void assessmentHasTheKeysOfTheContractInTheirOrder() {
        assertThat(rich.propertyNames())
                .containsExactly(
                        "schema",
                        "programme",
                        "asOf",
                        "verdict",
                        "summary",
                        "terminals",
                        "alerts",
                        "statuses",
                        "unplanned",
                        "rules",
                        "notEvaluated",
                        "waivers",
                        "rulesSha256",
                        "inputs");
        assertThat(rich.path("schema").asString()).isEqualTo("slipway/assessment/1");
        assertThat(rich.path("programme").asString()).isEqualTo("east-west");
        assertThat(rich.path("asOf").asString()).isEqualTo("2026-03-31");
        assertThat(rich.path("rulesSha256").asString()).hasSize(64);
    }

    @Test
    void summaryCountsWaivedAlertsApart() {
        assertThat(rich.path("summary"))
                .isEqualTo(tree(
                        "{'red': 3, 'amber': 2, 'info': 1, 'waived': 1, 'notEvaluated': 6, 'milestones': 4, 'open': 3,"
                                + " 'late': 2, 'cancelled': 0, 'onHold': 0,"
                                + " 'worst': {'subject': 'selyatino/opening', 'days': 396}}"));
    }

    @Test
    void terminalsGiveTheirStateInLowerCase() {
        assertThat(rich.path("terminals").path(0))
                .isEqualTo(tree("{'id': 'almaty', 'name': 'Logistics complex Almaty (GTS-2)', 'rag': 'red'}"));
        assertThat(rich.path("terminals").path(2).path("rag").asString()).isEqualTo("amber");
        assertThat(rich.path("terminals").path(3).path("rag").asString()).isEqualTo("green");
        assertThat(rich.path("terminals").path(6).path("rag").asString()).isEqualTo("grey");
    }

    @Test
    void alertHasTheKeysOfTheContractInTheirOrder() {
        JsonNode alert = alert("S01");
        assertThat(alert.propertyNames())
                .containsExactly(
                        "rule",
                        "theme",
                        "entry",
                        "entrySince",
                        "severity",
                        "subject",
                        "about",
                        "title",
                        "message",
                        "owner",
                        "days",
                        "values",
                        "since",
                        "evidence",
                        "waived",
                        "fingerprint");
        assertThat(alert.path("severity").asString()).isEqualTo("red");
        assertThat(alert.path("subject").asString()).isEqualTo("almaty/launch");
        assertThat(alert.path("about").asString()).isEmpty();
        assertThat(alert.path("title").asString()).isEqualTo("overdue");
        assertThat(alert.path("message").asString()).startsWith("Launch of Logistics complex Almaty");
        assertThat(alert.path("owner").asString()).isEqualTo("NC KTZ JSC");
        assertThat(alert.path("since").asString()).isEqualTo("2026-01-01");
        assertThat(alert.path("evidence").path(0))
                .isEqualTo(tree("{'file': 'programme.yaml', 'line': 14,"
                        + " 'text': 'deadline 2025 [The Diplomatic Insight]'}"));
        assertThat(alert.path("waived").isNull()).isTrue();
    }

    @Test
    void daysAreARangeWithoutItsLeastWhereThereIsNoneAndAbsentWhereThereAreNoDays() {
        assertThat(alert("S02").path("days")).isEqualTo(tree("{'min': 31, 'max': 396}"));
        assertThat(alert("D01").path("days")).isEqualTo(tree("{'min': -10, 'max': 20}"));
        assertThat(alert("S03").path("days")).isEqualTo(tree("{'max': 14}"));
        assertThat(alert("C06").has("days")).isFalse();
    }

    @Test
    void sinceIsNullWhereItIsUnknown() {
        assertThat(alert("S02").get("since").isNull()).isTrue();
    }

    @Test
    void waiverSaysWhoWhyAndUntilWhen() {
        assertThat(alert("S08").path("waived"))
                .isEqualTo(tree("{'owner': 'Programme board', 'reason': 'customs clearance is settled',"
                        + " 'until': '2026-06-30'}"));
        assertThat(alert("S08").path("severity").asString()).isEqualTo("amber");
    }

    @Test
    void alertThatIsBackNamesTheWaiverThatExpired() throws IOException {
        JsonNode waived =
                MAPPER.readTree(Written.as(ReportFormat.JSON, ReportOptions.plain(), SampleAssessment.waived()));
        JsonNode back = waived.path("alerts").path(1);

        assertThat(back.path("rule").asString()).isEqualTo("S01");
        assertThat(back.path("waived").isNull()).isTrue();
        assertThat(back.path("expiredWaiver"))
                .isEqualTo(tree("{'owner': 'Programme board', 'reason': 'grid connection agreed',"
                        + " 'until': '2026-03-30'}"));
        assertThat(back.path("fingerprint")).isEqualTo(alert("S01").path("fingerprint"));
        assertThat(alert("S01").has("expiredWaiver")).isFalse();
    }

    @Test
    void waiverSaysWhatBecameOfIt() throws IOException {
        JsonNode waivers = MAPPER.readTree(
                        Written.as(ReportFormat.JSON, ReportOptions.plain(), SampleAssessment.waived()))
                .path("waivers");

        assertThat(waivers.path(0))
                .isEqualTo(tree("{'rule': 'S02', 'subject': 'selyatino/*', 'owner': 'Programme board',"
                        + " 'reason': 'customs clearance is settled', 'until': '2026-03-31', 'state': 'active',"
                        + " 'remark': 'covers 1 alert', 'file': 'waivers.yaml', 'line': 1}"));
        assertThat(waivers.path(1).path("state").asString()).isEqualTo("expired");
        assertThat(waivers.path(2).path("state").asString()).isEqualTo("unused");
        assertThat(rich.path("waivers")).isEmpty();
    }

    @Test
    void statusGivesEachDateAsAWindow() {
        JsonNode status = rich.path("statuses").path(1);
        assertThat(status.propertyNames())
                .containsExactly(
                        "terminal",
                        "milestone",
                        "name",
                        "kind",
                        "state",
                        "health",
                        "deadline",
                        "firstDeadline",
                        "forecast",
                        "actual",
                        "percent",
                        "completed",
                        "owner");
        assertThat(status.path("terminal").asString()).isEqualTo("selyatino");
        assertThat(status.path("milestone").asString()).isEqualTo("opening");
        assertThat(status.path("name").asString()).isEqualTo("Открытие терминала");
        assertThat(status.path("kind").asString()).isEqualTo("opening");
        assertThat(status.path("deadline"))
                .isEqualTo(tree(
                        "{'text': '2026-06-30', 'start': '2026-06-30', 'end': '2026-06-30'," + " 'precision': 'day'}"));
        assertThat(status.path("firstDeadline"))
                .isEqualTo(
                        tree("{'text': '2025', 'start': '2025-01-01', 'end': '2025-12-31'," + " 'precision': 'year'}"));
        assertThat(status.path("forecast").path("end").asString()).isEqualTo("2027-07-31");
        assertThat(status.get("actual").isNull()).isTrue();
        assertThat(status.path("percent").doubleValue()).isEqualTo(62.5);
        assertThat(status.path("completed").booleanValue()).isFalse();
        assertThat(status.path("owner").asString()).isEqualTo("CRK Terminal");
    }

    @Test
    void windowWithoutAStartLeavesTheStartOut() {
        assertThat(rich.path("statuses").path(3).path("deadline"))
                .isEqualTo(tree("{'text': 'by 2026', 'end': '2026-12-31', 'precision': 'year'}"));
    }

    @Test
    void completedMilestoneSaysWhenAndWholePercentWithoutDecimals() {
        JsonNode status = rich.path("statuses").path(2);
        assertThat(status.path("completed").booleanValue()).isTrue();
        assertThat(status.path("actual").path("text").asString()).isEqualTo("2026-02-14");
        assertThat(status.path("percent").isInt()).isTrue();
        assertThat(status.path("percent").intValue()).isEqualTo(100);
        assertThat(status.get("forecast").isNull()).isTrue();
    }

    @Test
    void ruleSaysWhatItDid() {
        assertThat(rich.path("rules").path(8))
                .isEqualTo(tree(
                        "{'id': 'S08', 'title': 'progress lag', 'examined': 1, 'alerts': 1," + " 'notEvaluated': 3}"));
    }

    @Test
    void judgementNotMadeSaysWhyAndWhatAboutWhereThereIsAnything() {
        assertThat(rich.path("notEvaluated").path(0))
                .isEqualTo(tree("{'rule': 'C02', 'subject': 'xian', 'about': 'TEU/year',"
                        + " 'reason': 'no throughput over 90 days'}"));
        assertThat(rich.path("notEvaluated").path(1))
                .isEqualTo(tree("{'rule': 'S02', 'subject': 'almaty/launch', 'reason': 'no forecast reported'}"));
    }

    @Test
    void inputsHavePathAndHash() {
        assertThat(rich.path("inputs").path(0).propertyNames()).containsExactly("path", "sha256");
        assertThat(rich.path("inputs").path(0).path("path").asString()).isEqualTo("programme.yaml");
    }

    @ParameterizedTest
    @CsvSource({
        "57000, 57000",
        "0.875, 0.875",
        "1e-7, 0.0000001",
        "1.2e20, 120000000000000000000",
        "-0.0, 0",
        "0.1, 0.1",
        "-33.3, -33.3",
        "2e-3, 0.002",
        "NaN, null",
        "Infinity, null"
    })
    void numbersAreWrittenWithoutExponentAndWholeOnesWithoutDecimals(double value, String written) throws IOException {
        assertThat(valueAsWritten(value)).isEqualTo(written);
    }

    @Test
    void valuesKeepTheirKind() throws IOException {
        assertThat(valueAsWritten(true)).isEqualTo("true");
        assertThat(valueAsWritten(42)).isEqualTo("42");
        assertThat(valueAsWritten(9_000_000_000L)).isEqualTo("9000000000");
        assertThat(valueAsWritten("by 2026")).isEqualTo("\"by 2026\"");
    }

    @Test
    void ndjsonLineIsTheSameObject() throws IOException {
        String line = Written.as(ReportFormat.NDJSON, ReportOptions.plain(), SampleAssessment.rich());
        assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
        assertThat(MAPPER.readTree(line)).isEqualTo(rich);
    }

    @Test
    void portfolioHoldsTheSameObjectsAndTheirTotals() throws IOException {
        JsonNode portfolio = MAPPER.readTree(Written.as(
                ReportFormat.JSON,
                ReportOptions.plain().forPortfolio(),
                SampleAssessment.rich(),
                SampleAssessment.nothingToJudge()));
        assertThat(portfolio.propertyNames()).containsExactly("schema", "assessments", "summary");
        assertThat(portfolio.path("schema").asString()).isEqualTo("slipway/portfolio/1");
        assertThat(portfolio.path("assessments")).hasSize(2);
        assertThat(portfolio.path("assessments").path(0)).isEqualTo(rich);
        assertThat(portfolio.path("summary"))
                .isEqualTo(tree(
                        "{'red': 3, 'amber': 2, 'info': 1, 'waived': 1, 'notEvaluated': 8," + " 'programmes': 2}"));
    }

    private static String valueAsWritten(Object value) throws IOException {
        String line = Written.as(
                ReportFormat.NDJSON,
                ReportOptions.plain(),
                SampleAssessment.with(
                        "p",
                        "t",
                        Rag.RED,
                        SampleAlert.of("S01", Severity.RED, "t")
                                .value("v", value)
                                .build()));
        return List.of(line.split("\"v\":|},\"since\"")).get(1);
    }

    private JsonNode alert(String rule) {
        return rich.path("alerts").values().stream()
                .filter(alert -> alert.path("rule").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode tree(String json) {
        return MAPPER.readTree(json.replace('\'', '"'));
    }

    private static JsonNode read(ReportFormat format) {
        try {
            return MAPPER.readTree(Written.as(format, ReportOptions.plain(), SampleAssessment.rich()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
