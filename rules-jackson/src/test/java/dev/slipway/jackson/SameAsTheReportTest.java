package dev.slipway.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.Monitor;
import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.Inputs;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.AlertChange;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.programme.Programme;
import dev.slipway.reports.Report;
import dev.slipway.reports.ReportFormat;
import dev.slipway.reports.ReportOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** A real programme, judged: what a host writes of it is what the reports say. */
class SameAsTheReportTest {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 5);
    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();

    private static ProgrammeInput input;
    private static Assessment assessment;

    @BeforeAll
    static void judge() {
        input = read(Path.of("../examples/east-west"));
        assessment = ENGINE.assess(input.programme().orElseThrow(), input.updates(), AS_OF);
    }

    private static ProgrammeInput read(Path path) {
        try (Stream<ProgrammeInput> programmes =
                Inputs.at(path, InputOptions.defaults()).programmes()) {
            return programmes.findFirst().orElseThrow();
        }
    }

    @Test
    void anAssessmentIsALineOfNdjson() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Report report = Report.open(ReportFormat.NDJSON, bytes, ReportOptions.plain())) {
            report.add(assessment);
        }

        assertThat(assessment.alerts()).hasSizeGreaterThan(3);
        assertThat(assessment.toJson() + "\n").isEqualTo(bytes.toString(UTF_8));
        assertThat(MAPPER.writeValueAsString(assessment)).isEqualTo(assessment.toJson());
    }

    @Test
    void anAlertIsAnItemOfTheReport() {
        JsonNode items = MAPPER.readTree(assessment.toJson()).get("alerts");

        List<Alert> alerts = assessment.alerts();
        for (int i = 0; i < alerts.size(); i++) {
            assertThat(MAPPER.writeValueAsString(alerts.get(i)))
                    .isEqualTo(items.get(i).toString());
            assertThat(alerts.get(i).toJson()).contains("\"message\":");
        }
    }

    @Test
    void changesFollowTheirSchema() {
        List<AlertChange> changes;
        try (Monitor monitor = ENGINE.monitor(input.programme().orElseThrow(), LocalDate.of(2025, 1, 1))) {
            List<AlertChange> first = monitor.acceptAll(input.updates());
            changes = Stream.concat(first.stream(), monitor.advanceTo(AS_OF).stream())
                    .toList();
        }

        assertThat(changes).extracting(AlertChange::kind).contains(AlertChange.Kind.RAISED);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("classpath:dev/slipway/reports/schemas/alert-change.schema.json"));
        for (AlertChange change : changes) {
            String json = MAPPER.writeValueAsString(change);
            assertThat(json).isEqualTo(change.toJson());
            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void whatIsWrittenOfAProgrammeMadeInJavaIsAProgrammeFile(@TempDir Path folder) throws IOException {
        Programme programme = input.programme().orElseThrow();
        ObjectMapper withoutPlaces = JsonMapper.builder().findAndAddModules().build();
        JsonNode tree = withoutPlaces.readTree(programme.toJson());
        removePlaces(tree);
        Path file = folder.resolve("programme.json");
        Files.writeString(file, tree.toString());

        ProgrammeInput read = read(file);

        assertThat(read.problems()).isEmpty();
        JsonNode again = withoutPlaces.readTree(read.programme().orElseThrow().toJson());
        removePlaces(again);
        assertThat(again.toString()).isEqualTo(tree.toString());
    }

    /** A dependency read from a file is an object with its place. */
    private static void removePlaces(JsonNode tree) {
        if (tree instanceof tools.jackson.databind.node.ObjectNode object) {
            object.remove("provenance");
            if (object.get("after") instanceof tools.jackson.databind.node.ArrayNode after) {
                for (int i = 0; i < after.size(); i++) {
                    if (after.get(i).isObject()) {
                        String unit = after.get(i).has("lagDays") ? "d" : "wd";
                        int lag = after.get(i)
                                .get(unit.equals("d") ? "lagDays" : "lagWorkingDays")
                                .intValue();
                        String text = after.get(i).get("milestone").stringValue();
                        after.set(i, lag == 0 ? text : text + String.format("%+d%s", lag, unit));
                    }
                }
            }
        }
        tree.forEach(SameAsTheReportTest::removePlaces);
    }
}
