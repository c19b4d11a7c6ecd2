package dev.slipway.engine.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.words.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportedValueTest {

    @Test
    void reportsNumbersAndTruthsAsSuchAndAllElseAsText() {
        assertThat(ReportedValue.of(3)).isEqualTo(3);
        assertThat(ReportedValue.of(0.5)).isEqualTo(0.5);
        assertThat(ReportedValue.of(7L)).isEqualTo(7.0);
        assertThat(ReportedValue.of(true)).isEqualTo(true);
        assertThat(ReportedValue.of(DayRange.between(1, 3))).isEqualTo("1 to 3");
        assertThat(ReportedValue.of(DateWindow.parse("Q3 2025"))).isEqualTo("Q3 2025");
        assertThat(ReportedValue.of(Phrase.of("basis.nominal"))).isEqualTo("nominal");
    }

    @Test
    void namesMilestonesAndTerminals() {
        Terminal terminal = Terminal.of("port").name("Port of Alyat").build();
        Milestone milestone = Milestone.of("port", "launch").name("Launch").build();

        assertThat(ReportedValue.of(terminal)).isEqualTo("Port of Alyat");
        assertThat(ReportedValue.of(List.of(milestone, milestone))).isEqualTo("Launch, Launch");
    }
}
