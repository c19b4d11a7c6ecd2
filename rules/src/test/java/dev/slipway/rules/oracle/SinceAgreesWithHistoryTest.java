package dev.slipway.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** The short way to `since`, by turning days, against the long one, which judges every day. */
@Tag("thorough")
class SinceAgreesWithHistoryTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void everyEntryIsRaisedSinceTheDayThatTheHistoryShows(@ForAll("cases") Case example) {
        Assessment assessment = ENGINE.assess(example.programme(), example.updates(), example.asOf());
        Map<String, LocalDate> since = new HashMap<>();
        for (Alert alert : ENGINE.withSince(assessment, example.updates()).alerts()) {
            since.put(alert.entry().fingerprint(), alert.entry().since().orElseThrow());
        }

        assertThat(since)
                .as(example.toString())
                .isEqualTo(ENGINE.history(example.programme(), example.updates(), example.asOf())
                        .since());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Tag("slow")
    void soItIsWhenTriedMoreOften(@ForAll("cases") Case example) {
        everyEntryIsRaisedSinceTheDayThatTheHistoryShows(example);
    }

    @Provide
    Arbitrary<Case> cases() {
        return RandomProgrammes.cases();
    }
}
