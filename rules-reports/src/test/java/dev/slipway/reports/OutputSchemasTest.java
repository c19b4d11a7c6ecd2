package dev.slipway.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.ToldChange;
import dev.slipway.model.outlook.ProgrammeOutlook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of what Slipway writes as JSON, held against what it writes. */
class OutputSchemasTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String FOLDER = "dev/slipway/reports/schemas/";

    /** Not that of the class path, where the schemas are found as they are. */
    private static final String ADDRESS = "https://slipway.invalid/";

    private static final SchemaRegistry CLOSED = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(OutputSchemasTest::closedAt));

    @ParameterizedTest
    @CsvSource({
        "assessment, rich",
        "assessment, waived",
        "assessment, nothing-to-judge",
        "portfolio, portfolio",
        "portfolio, empty-portfolio"
    })
    void aReportFollowsItsSchema(String schema, String golden) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/golden", golden + ".json"));

        assertThat(REGISTRY.getSchema(SchemaLocation.of("classpath:" + FOLDER + schema + ".schema.json"))
                        .validate(text, InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"rich", "waived"})
    void everyKeyOfAReportIsInTheSchema(String golden) throws IOException {
        assertHasNoOtherKeys("assessment", Files.readString(Path.of("src/test/resources/golden", golden + ".json")));
    }

    @Test
    void aHistoryFollowsItsSchemaAndHasNoOtherKeys() throws IOException {
        StringWriter history = new StringWriter();
        HistoryReport.write(HistoryReportTest.history(), ReportFormat.JSON, history, ReportOptions.plain());

        assertHasNoOtherKeys("history", history.toString());
    }

    @Test
    void aForecastFollowsItsSchemaAndHasNoOtherKeys() throws IOException {
        for (ProgrammeOutlook outlook : List.of(SampleOutlook.checked(), SampleOutlook.of(SampleAssessment.rich()))) {
            ByteArrayOutputStream forecast = new ByteArrayOutputStream();
            ForecastReport.write(outlook, ReportFormat.JSON, forecast, ReportOptions.plain());

            assertHasNoOtherKeys("forecast", forecast.toString(UTF_8));
        }
    }

    @Test
    void aComparisonFollowsItsSchemaAndHasNoOtherKeys() throws IOException {
        ByteArrayOutputStream comparison = new ByteArrayOutputStream();
        ScheduleComparisonReport.write(SampleComparison.rich(), ReportFormat.JSON, comparison, ReportOptions.plain());

        assertHasNoOtherKeys("comparison", comparison.toString(UTF_8));
    }

    @Test
    void aToldChangeFollowsItsSchemaAndHasNoOtherKeys() {
        Assessment rich = SampleAssessment.rich();
        for (Alert alert : rich.alerts()) {
            Optional<String> written = Optional.of(rich.written(alert));
            Optional<String> dated = Optional.of(rich.written(alert.withSince(LocalDate.EPOCH)));

            assertHasNoOtherKeys("change", told(alert, Optional.empty(), written));
            assertHasNoOtherKeys("change", told(alert, written, dated));
            assertHasNoOtherKeys("change", told(alert, written, Optional.empty()));
        }
    }

    @ParameterizedTest
    @CsvSource({"raised, cleared", "cleared, raised", "changed, raised"})
    void aToldChangeThatSaysWhatItIsNotIsRefused(String kind, String other) {
        Assessment rich = SampleAssessment.rich();
        Alert alert = rich.alerts().get(0);
        Optional<String> before = kind.equals("raised") ? Optional.empty() : Optional.of(rich.written(alert));
        Optional<String> now =
                kind.equals("cleared") ? Optional.empty() : Optional.of(rich.written(alert.withSince(LocalDate.EPOCH)));
        String json = told(alert, before, now);

        assertThat(schema("change").validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema("change")
                        .validate(json.replace("\"change\":\"" + kind, "\"change\":\"" + other), InputFormat.JSON))
                .isNotEmpty();
    }

    private static String told(Alert alert, Optional<String> before, Optional<String> now) {
        return new ToldChange("rich", SampleAssessment.AS_OF, alert.fingerprint(), before, now).toJson();
    }

    private static Schema schema(String name) {
        return REGISTRY.getSchema(SchemaLocation.of("classpath:" + FOLDER + name + ".schema.json"));
    }

    /** Users must allow for keys that are added; here each must be described, in this schema and in those that it refers to. */
    private static void assertHasNoOtherKeys(String schema, String json) {
        assertThat(CLOSED.getSchema(SchemaLocation.of(ADDRESS + schema + ".schema.json"))
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    private static String closedAt(String address) {
        JsonNode closed = JsonMapper.shared().readTree(text(address.substring(ADDRESS.length())));
        close(closed);
        return closed.toString();
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.path("type").asString("").equals("object")
                && object.has("properties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(OutputSchemasTest::close);
    }

    private static String text(String file) {
        try (InputStream in = ClassLoader.getSystemResourceAsStream(FOLDER + file)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
