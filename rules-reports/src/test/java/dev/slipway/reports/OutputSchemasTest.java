package dev.slipway.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.slipway.model.outlook.ProgrammeOutlook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
            StringWriter forecast = new StringWriter();
            ForecastReport.write(outlook, ReportFormat.JSON, forecast, ReportOptions.plain());

            assertHasNoOtherKeys("forecast", forecast.toString());
        }
    }

    @Test
    void aComparisonFollowsItsSchemaAndHasNoOtherKeys() throws IOException {
        ByteArrayOutputStream comparison = new ByteArrayOutputStream();
        ScheduleComparisonReport.write(SampleComparison.rich(), ReportFormat.JSON, comparison, ReportOptions.plain());

        assertHasNoOtherKeys("comparison", comparison.toString(UTF_8));
    }

    /** Users must allow for keys that are added; here each must be described. */
    private static void assertHasNoOtherKeys(String schema, String json) {
        JsonNode closed = JsonMapper.shared().readTree(text(schema));
        close(closed);
        assertThat(REGISTRY.getSchema(closed.toString(), InputFormat.JSON).validate(json, InputFormat.JSON))
                .isEmpty();
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(OutputSchemasTest::close);
    }

    private static String text(String schema) {
        try (InputStream in = ClassLoader.getSystemResourceAsStream(FOLDER + schema + ".schema.json")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
