package dev.slipway.engine.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.policy.PolicyPlace;
import org.junit.jupiter.api.Test;

class YamlPlacesTest {

    private static final YamlPlaces PLACES = new YamlPlaces(
            "policy.yaml",
            """
            # comment
            default:
              bands: {amber: 1, red: 30}
              rampUp:
                years: [40, 70]
            selectors:
              - criticality: high
                bands:
                  red: 14
            """);

    @Test
    void aKeyIsWhereItIsWritten() {
        assertThat(PLACES.of("default.bands.red")).isEqualTo(new PolicyPlace("policy.yaml", 3, 21));
        assertThat(PLACES.of("default.rampUp.years.1")).isEqualTo(new PolicyPlace("policy.yaml", 5, 17));
        assertThat(PLACES.of("selectors.0")).isEqualTo(new PolicyPlace("policy.yaml", 7, 5));
        assertThat(PLACES.of("selectors.0.bands.red")).isEqualTo(new PolicyPlace("policy.yaml", 9, 7));
    }

    @Test
    void aMissingKeyHasThePlaceOfTheNearestOne() {
        assertThat(PLACES.of("default.bands.green")).isEqualTo(new PolicyPlace("policy.yaml", 3, 3));
        assertThat(PLACES.of("selectors.7")).isEqualTo(new PolicyPlace("policy.yaml", 6, 1));
        assertThat(PLACES.of("")).isEqualTo(new PolicyPlace("policy.yaml", 2, 1));
    }

    @Test
    void anEmptyFileHasOnlyItself() {
        assertThat(new YamlPlaces("policy.yaml", "").of("default")).isEqualTo(new PolicyPlace("policy.yaml", 0, 0));
    }
}
