package dev.slipway.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Rag;
import dev.slipway.model.base.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

    @Test
    void everyReportIsValidAgainstTheSchemaOfTheStandard() throws IOException {
        assertThat(errors(written(SampleAssessment.rich()))).isEmpty();
        assertThat(errors(written(SampleAssessment.waived()))).isEmpty();
        assertThat(errors(written(SampleAssessment.nothingToJudge()))).isEmpty();
        ReportOptions portfolio = ReportOptions.plain().forPortfolio();
        assertThat(errors(Written.as(
                        ReportFormat.SARIF, portfolio, SampleAssessment.rich(), SampleAssessment.nothingToJudge())))
                .isEmpty();
        assertThat(errors(Written.as(ReportFormat.SARIF, portfolio))).isEmpty();
    }

    @Test
    void theSchemaFindsFault() throws IOException {
        assertThat(errors(written(SampleAssessment.rich()).replace("\"error\"", "\"red\"")))
                .contains("enumeration");
    }

    @ParameterizedTest
    @MethodSource("dev.slipway.reports.HostileNames#all")
    void hostileNameIsTextInAValidReport(String name) throws IOException {
        String written = written(SampleAssessment.named(name));
        assertThat(errors(written)).isEmpty();
        String message = result(written, 1).at("/message/text").asString();
        assertThat(message).doesNotContain("](", "\u202E", "\u0000", "\n");
        assertThat(message.replace("{{", "").replace("}}", "")).doesNotContain("{", "}");
    }

    @Test
    void resultIsPlacedAtTheReportAndIsRelatedToThePlan() throws IOException {
        JsonNode overdue = result(written(SampleAssessment.rich()), 1);
        assertThat(overdue.at("/ruleId").asString()).isEqualTo("S01");
        assertThat(overdue.at("/level").asString()).isEqualTo("error");
        assertThat(overdue.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("status/2026-03.csv");
        assertThat(overdue.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(12);
        assertThat(overdue.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asString())
                .isEqualTo("almaty/launch");
        assertThat(overdue.at("/relatedLocations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("programme.yaml");
        assertThat(overdue.at("/relatedLocations/0/message/text").asString())
                .isEqualTo("deadline 2025 [The Diplomatic Insight]");
    }

    @Test
    void ruleIsNamedByItsPlaceAmongTheRules() throws IOException {
        String written = written(SampleAssessment.rich());
        JsonNode rules = run(written).at("/tool/driver/rules");
        for (JsonNode result : run(written).at("/results")) {
            assertThat(rules.get(result.at("/ruleIndex").asInt()).at("/id")).isEqualTo(result.at("/ruleId"));
        }
    }

    @Test
    void fingerprintIsThatOfTheAlert() throws IOException {
        Assessment rich = SampleAssessment.rich();
        assertThat(result(written(rich), 1)
                        .at("/partialFingerprints")
                        .get("slipway/1")
                        .asString())
                .isEqualTo(rich.alerts().get(1).fingerprint());
    }

    @Test
    void waivedAlertIsSuppressedAndSaysByWhom() throws IOException {
        JsonNode suppression = result(written(SampleAssessment.rich()), 3).at("/suppressions/0");
        assertThat(suppression.at("/kind").asString()).isEqualTo("external");
        assertThat(suppression.at("/justification").asString())
                .isEqualTo("until 2026-06-30 by Programme board: customs clearance is settled");
    }

    @Test
    void cellOfAWorkbookHasNoLineButAName() throws IOException {
        Assessment assessment = SampleAssessment.with(
                "any",
                "any",
                Rag.RED,
                SampleAlert.of("S01", Severity.RED, "t/launch")
                        .evidenceAt("status/plan.xlsx", 7, "Plan!C7", "forecast 2026")
                        .build());
        JsonNode location = result(written(assessment), 0).at("/locations/0");
        assertThat(location.at("/physicalLocation/artifactLocation/uri").asString())
                .isEqualTo("status/plan.xlsx");
        assertThat(location.at("/physicalLocation").has("region")).isFalse();
        assertThat(location.at("/logicalLocations/1/fullyQualifiedName").asString())
                .isEqualTo("Plan!C7");
    }

    @ParameterizedTest
    @CsvSource({
        "status/march report.csv, status/march%20report.csv",
        "Статус.csv, %D0%A1%D1%82%D0%B0%D1%82%D1%83%D1%81.csv",
        "a:b/c#d?e%f, a%3Ab/c%23d%3Fe%25f",
        "/srv/status/march.csv, file:///srv/status/march.csv",
        "../march.csv, ../march.csv"
    })
    void pathIsAUri(String path, String uri) throws IOException {
        Assessment assessment = SampleAssessment.with(
                "any",
                "any",
                Rag.RED,
                SampleAlert.of("S01", Severity.RED, "t/launch")
                        .evidence(path, 1, "late")
                        .build());
        assertThat(result(written(assessment), 0)
                        .at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo(uri);
    }

    @Test
    void eachProgrammeIsARunWithACategoryOfItsOwn() throws IOException {
        String written = Written.as(
                ReportFormat.SARIF,
                ReportOptions.plain().forPortfolio(),
                SampleAssessment.rich(),
                SampleAssessment.nothingToJudge());
        JsonNode runs = JsonMapper.shared().readTree(written).at("/runs");
        assertThat(runs)
                .extracting(run -> run.at("/automationDetails/id").asString())
                .containsExactly("slipway/east-west/2026-03-31", "slipway/empty/2026-03-31");
    }

    @Test
    void judgementsNotPossibleAreReportedByTheRun() throws IOException {
        JsonNode notifications = run(written(SampleAssessment.rich())).at("/invocations/0/toolExecutionNotifications");
        assertThat(notifications).hasSize(3);
        assertThat(notifications.get(0).at("/message/text").asString())
                .isEqualTo("C02 ramp-up shortfall: 1 not evaluated: no throughput over 90 days");
    }

    private static String written(Assessment assessment) throws IOException {
        return Written.as(ReportFormat.SARIF, ReportOptions.plain(), assessment);
    }

    private static JsonNode run(String written) {
        return JsonMapper.shared().readTree(written).at("/runs/0");
    }

    private static JsonNode result(String written, int index) {
        return run(written).at("/results").get(index);
    }

    private static String errors(String written) throws IOException {
        try (InputStream standard =
                Objects.requireNonNull(SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(standard, InputFormat.JSON);
            return schema.validate(written, InputFormat.JSON).toString().replaceAll("^\\[]$", "");
        }
    }
}
