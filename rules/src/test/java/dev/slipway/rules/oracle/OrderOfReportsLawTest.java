package dev.slipway.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.model.status.StatusUpdate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** The order in which reports are handed over decides nothing, not even between reports of one day without a place. */
@Tag("thorough")
class OrderOfReportsLawTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();

    @Property(edgeCases = EdgeCasesMode.NONE)
    void reportsInAnyOrderAreJudgedAlike(@ForAll("cases") Case example, @ForAll Random random) {
        List<StatusUpdate> shuffled = new ArrayList<>(example.updates());
        Collections.shuffle(shuffled, random);

        assertThat(ENGINE.assess(example.programme(), shuffled, example.asOf()))
                .as(example.toString())
                .isEqualTo(ENGINE.assess(example.programme(), example.updates(), example.asOf()));
    }

    @Provide
    Arbitrary<Case> cases() {
        return RandomProgrammes.cases();
    }
}
