package dev.slipway.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/**
 * Compares an engine with the oracle on random programmes. A test class extends this and passes its engine, kept in a
 * static field because every try makes a new instance. The seed is printed; to repeat a failure put it in
 * {@code @Property(seed = …)}.
 */
@Tag("thorough")
abstract class OracleAgreement {

    private final Candidate judge;

    OracleAgreement(Candidate judge) {
        this.judge = judge;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void judgesAsTheOracleDoes(@ForAll("cases") Case example) {
        Expectation expected = NaiveEvaluator.judge(example.programme(), example.updates(), example.asOf());
        assertThat(Differences.between(expected, judge.assess(example.programme(), example.updates(), example.asOf())))
                .as(example.toString())
                .isEmpty();
    }

    @Provide
    Arbitrary<Case> cases() {
        return RandomProgrammes.cases();
    }
}
