package dev.slipway.model.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.Evidence;
import dev.slipway.model.facts.Statement.Reported;
import dev.slipway.model.programme.Attribute;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTextTest {

    private static MilestoneUpdate.Builder report() {
        return MilestoneUpdate.of(LocalDate.of(2026, 3, 20), new MilestoneId("t", "m"))
                .author("B");
    }

    private static String text(MilestoneUpdate.Builder report) {
        return InEnglish.evidence(List.of(new Reported(report.build()))).get(0).text();
    }

    @Test
    void aRowOfWhichAllIsBlankSaysSo() {
        assertThat(text(report())).isEqualTo("2026-03-20: nothing stated [B]");
    }

    @Test
    void whatIsStatedAloneIsTold() {
        assertThat(text(report().stage("design"))).isEqualTo("2026-03-20: design [B]");
        assertThat(text(report().attribute("permit", new Attribute.Truth(true))))
                .isEqualTo("2026-03-20: permit: yes [B]");
    }

    @Test
    void evidenceOfAnotherAlertThatWasNeededThereIsNoBackgroundHere() {
        Evidence item =
                InEnglish.evidence(List.of(new Reported(report().build()))).get(0);
        AlertDetails asked = AlertDetails.of("", java.util.Map.of(), List.of(item));
        AlertDetails told = AlertDetails.of("", java.util.Map.of(), List.of(item.asBackground()));
        assertThat(told.withEvidenceOf(asked).evidence()).containsExactly(item);
    }
}
