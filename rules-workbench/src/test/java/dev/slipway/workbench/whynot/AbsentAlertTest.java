package dev.slipway.workbench.whynot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbsentAlertTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();

    private static final Assessment ASSESSMENT = ENGINE.assess(
            Programme.of("east")
                    .terminal(Terminal.of("harbour")
                            .milestone(Milestone.of("harbour", "opening")
                                    .deadline("2026-05-01")
                                    .build())
                            .build())
                    .build(),
            List.of(),
            LocalDate.of(2026, 3, 31));

    private static AbsentAlert absent(String name) {
        return new AbsentAlert(AlertName.parse(name), ASSESSMENT, ENGINE.rules());
    }

    @Test
    void ruleThatLackedAnInputSaysWhichOne() {
        AbsentAlert absent = absent("s02:harbour/opening");

        assertThat(absent.wrongName()).isEmpty();
        assertThat(absent.reasons())
                .containsExactly("east: S02 on harbour/opening not evaluated: no forecast reported");
    }

    @Test
    void ruleThatFoundNothingSaysWhatItJudges() {
        assertThat(absent("S01:harbour/opening").reasons())
                .containsExactly("east: S01 Overdue found nothing against harbour/opening as of 2026-03-31;"
                        + " it judges: open milestone");
    }

    @Test
    void unknownRuleIsAnsweredWithTheKnownOnes() {
        assertThat(absent("Z99:harbour/opening").wrongName())
                .hasValueSatisfying(text -> assertThat(text).startsWith("there is no rule 'Z99'; known: C01, C02,"));
    }

    @Test
    void unknownSubjectIsAnsweredWithTheNearest() {
        assertThat(absent("S01:harbour/openin").wrongName())
                .hasValue("east has no 'harbour/openin'; did you mean 'harbour/opening'?");
    }

    @Test
    void ruleWithoutASubjectAsksForOne() {
        assertThat(absent("S01").wrongName()).hasValue("S01 is a rule; name its subject too, as S01:harbour/opening");
    }

    @Test
    void unknownFingerprintSaysWhereFingerprintsAreShown() {
        assertThat(absent("0123456789abcdef").wrongName())
                .hasValue("no alert of east has the fingerprint '0123456789abcdef' as of 2026-03-31;"
                        + " `slipway check --format json` shows them");
    }
}
