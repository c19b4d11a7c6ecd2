package dev.slipway.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.slipway.engine.Monitor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a monitor has learnt is written as the schema says. */
@Tag("thorough")
class SchemaLawsTest {

    private static final String FOLDER = "dev/slipway/reports/schemas/";

    /** Not that of the class path, where the schemas are found as they are. */
    private static final String ADDRESS = "https://slipway.invalid/";

    private static final Schema MONITOR = closed("monitor");

    @Property
    void theStateOfAMonitorFollowsItsSchemaAndHasNoOtherKeys(@ForAll long seed) {
        Arbitrary arbitrary = new Arbitrary(seed);
        Monitor.State state = new Monitor.State(arbitrary.programme(), LocalDate.of(2026, 3, 5), arbitrary.updates());

        assertThat(MONITOR.validate(state.toJson(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void aKeyThatIsNotDescribedIsNoticed() {
        Arbitrary arbitrary = new Arbitrary(1);
        ObjectNode state = (ObjectNode) JsonMapper.shared()
                .readTree(new Monitor.State(arbitrary.programme(), LocalDate.of(2026, 3, 5), arbitrary.updates())
                        .toJson());
        ((ObjectNode) state.get("updates").get(0)).put("colour", "blue");

        assertThat(MONITOR.validate(state.toString(), InputFormat.JSON)).hasSize(1);
    }

    /** Users must allow for keys that are added; here each must be described, in this schema and in those that it refers to. */
    private static Schema closed(String name) {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(SchemaLawsTest::closedAt))
                .getSchema(SchemaLocation.of(ADDRESS + name + ".schema.json"));
    }

    private static String closedAt(String address) {
        try (InputStream in = ClassLoader.getSystemResourceAsStream(FOLDER + address.substring(ADDRESS.length()))) {
            JsonNode schema = JsonMapper.shared().readTree(new String(in.readAllBytes(), UTF_8));
            close(schema);
            return schema.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
        schema.forEach(SchemaLawsTest::close);
    }
}
