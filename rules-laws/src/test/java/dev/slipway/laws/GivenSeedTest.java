package dev.slipway.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;

/** Two laws of the same values see the same ones where a seed is given, and others where each has its own. */
@Tag("thorough")
class GivenSeedTest {

    private static final List<Long> ONE = new ArrayList<>();
    private static final List<Long> OTHER = new ArrayList<>();

    @Property
    void one(@ForAll long value) {
        ONE.add(value);
    }

    @Property
    void other(@ForAll long value) {
        OTHER.add(value);
    }

    @AfterContainer
    static void bothSawTheSame() {
        boolean isGiven = !System.getProperty("slipway.seed").equals("random");
        assertThat(ONE).isNotEmpty();
        assertThat(ONE.equals(OTHER)).isEqualTo(isGiven);
    }
}
