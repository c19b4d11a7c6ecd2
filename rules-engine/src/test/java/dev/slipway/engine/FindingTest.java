package dev.slipway.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Severity;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.facts.Subject;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Programme;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Subject SUBJECT = Facts.of(
                    Programme.of("network").build(), List.of(), LocalDate.parse("2026-01-01"), Policy.empty())
            .programme();

    @Test
    void becomesMoreSevereAndNeverLess() {
        assertThat(Finding.info(SUBJECT).amberIf(true).severity()).isEqualTo(Severity.AMBER);
        assertThat(Finding.info(SUBJECT).amberIf(false).severity()).isEqualTo(Severity.INFO);
        assertThat(Finding.red(SUBJECT).amberIf(true).severity()).isEqualTo(Severity.RED);
        assertThat(Finding.amber(SUBJECT).redIf(true).severity()).isEqualTo(Severity.RED);
        assertThat(Finding.amber(SUBJECT).redIf(false).severity()).isEqualTo(Severity.AMBER);
        assertThat(Finding.info(SUBJECT).amberIf(true).redIf(true).severity()).isEqualTo(Severity.RED);
    }

    @Test
    void keepsItsDaysAndSubjectAsItGrows() {
        Finding finding = Finding.info(SUBJECT).days(3).amberIf(true).redIf(true);

        assertThat(finding.subject()).isSameAs(SUBJECT);
        assertThat(finding.days()).contains(DayRange.exactly(3));
        assertThat(Finding.amber(SUBJECT).days()).isEmpty();
        assertThat(Finding.amber(SUBJECT).days(DayRange.between(1, 3)).days()).contains(DayRange.between(1, 3));
    }
}
