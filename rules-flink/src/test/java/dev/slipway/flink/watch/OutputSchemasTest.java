package dev.slipway.flink.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.slipway.engine.ComplianceEngine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written to the topics is what the schemas promise. */
class OutputSchemasTest {

    private final List<String> changes = new ArrayList<>();
    private final Desk desk = new Desk(ComplianceEngine.standard(), ChangeChoice.ALL);

    @Test
    void changesAndProblemsKeepToTheirSchemas() {
        SampleLog log = SampleLog.of(3, 3);
        desk.control(log.control());
        log.events().forEach(event -> changes.addAll(desk.take(event)));
        List<String> problems =
                new ArrayList<>(desk.wrong().stream().map(Wrong::toJson).toList());
        problems.add(Envelope.event("slipway-events-3", 1042, 0, null, "[]".getBytes(UTF_8))
                .wrong()
                .toJson());

        assertThat(changes).hasSizeGreaterThan(20);
        assertThat(problems).hasSizeGreaterThan(2);
        assertKept("change.schema.json", changes);
        assertKept("problem.schema.json", problems);
    }

    private static void assertKept(String name, List<String> objects) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("classpath:dev/slipway/reports/schemas/" + name));
        for (String object : objects) {
            assertThat(schema.validate(object, InputFormat.JSON)).as(object).isEmpty();
        }
    }
}
