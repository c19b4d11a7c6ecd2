package dev.slipway.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.DateWindow;
import dev.slipway.model.DayRange;
import dev.slipway.model.Milestone;
import dev.slipway.model.Terminal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTemplateTest {

    private static String filled(String template, Object value) {
        return MessageTemplate.fill(template, Map.of("value", value));
    }

    @Test
    void fillsAValueWhereverItsNameStands() {
        assertThat(filled("{value} and {value}", "this")).isEqualTo("this and this");
    }

    @Test
    void leavesANameWithoutAValueAsItIsWritten() {
        assertThat(filled("{other:days} of {value}", 3)).isEqualTo("{other:days} of 3");
    }

    @Test
    void takesWhatAValueHoldsAsItIs() {
        assertThat(filled("{value}", "{value} $1 \\ {other}")).isEqualTo("{value} $1 \\ {other}");
    }

    @Test
    void speaksOfOneDayAndOfSeveral() {
        assertThat(filled("{value:days}", 1)).isEqualTo("1 day");
        assertThat(filled("{value:days}", 0)).isEqualTo("0 days");
        assertThat(filled("{value:days}", 1200)).isEqualTo("1,200 days");
        assertThat(filled("{value:days}", DayRange.exactly(1))).isEqualTo("1 day");
        assertThat(filled("{value:days}", DayRange.between(31, 60))).isEqualTo("31 to 60 days");
        assertThat(filled("{value:days}", DayRange.atMost(60))).isEqualTo("up to 60 days");
        assertThat(filled("{value:days}", DayRange.atMost(1))).isEqualTo("up to 1 day");
    }

    @Test
    void writesNumbersInOneWayEverywhere() {
        assertThat(filled("{value}", 66500.0)).isEqualTo("66,500");
        assertThat(filled("{value}", 40.0)).isEqualTo("40");
        assertThat(filled("{value}", 0.834)).isEqualTo("0.83");
        assertThat(filled("{value:percent}", 0.889)).isEqualTo("88%");
    }

    @Test
    void namesMilestonesTerminalsAndDatesAsPeopleDo() {
        Terminal terminal = Terminal.of("port").name("Port of Alyat").build();
        Milestone milestone = Milestone.of("port", "launch").name("Launch").build();

        assertThat(filled("{value}", terminal)).isEqualTo("Port of Alyat");
        assertThat(filled("{value}", List.of(milestone, milestone))).isEqualTo("Launch, Launch");
        assertThat(filled("{value}", DateWindow.parse("Q3 2025"))).isEqualTo("Q3 2025");
    }

    @Test
    void reportsNumbersAndTruthsAsSuchAndAllElseAsText() {
        assertThat(MessageTemplate.reported(3)).isEqualTo(3);
        assertThat(MessageTemplate.reported(0.5)).isEqualTo(0.5);
        assertThat(MessageTemplate.reported(7L)).isEqualTo(7.0);
        assertThat(MessageTemplate.reported(true)).isEqualTo(true);
        assertThat(MessageTemplate.reported(DayRange.between(1, 3))).isEqualTo("1 to 3");
    }
}
