package dev.slipway.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.Monitor;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What is written is what {@code toJson()} says, and is read back as the same. */
@Tag("thorough")
class RoundTripLawsTest {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new SlipwayModule()).build();

    @Property
    void aProgrammeComesBackAsItWas(@ForAll long seed) {
        Programme programme = new Arbitrary(seed).programme();

        String json = MAPPER.writeValueAsString(programme);

        assertThat(json).isEqualTo(programme.toJson());
        assertThat(MAPPER.readValue(json, Programme.class)).isEqualTo(programme);
    }

    @Property
    void reportsComeBackAsTheyWere(@ForAll long seed) {
        List<StatusUpdate> updates = new Arbitrary(seed).updates();

        String json =
                MAPPER.writerFor(new TypeReference<List<StatusUpdate>>() {}).writeValueAsString(updates);

        assertThat(json)
                .isEqualTo("["
                        + String.join(
                                ",", updates.stream().map(StatusUpdate::toJson).toList()) + "]");
        assertThat(MAPPER.readValue(json, new TypeReference<List<StatusUpdate>>() {}))
                .isEqualTo(updates);
    }

    @Property
    void theStateOfAMonitorComesBackAsItWas(@ForAll long seed) {
        Arbitrary arbitrary = new Arbitrary(seed);
        Monitor.State state = new Monitor.State(arbitrary.programme(), LocalDate.of(2026, 3, 5), arbitrary.updates());

        assertThat(MAPPER.readValue(state.toJson(), Monitor.State.class)).isEqualTo(state);
    }

    @Property
    void aTreeIsAsGoodAsText(@ForAll long seed) {
        Programme programme = new Arbitrary(seed).programme();

        JsonNode tree = MAPPER.valueToTree(programme);

        assertThat(MAPPER.treeToValue(tree, Programme.class)).isEqualTo(programme);
    }
}
