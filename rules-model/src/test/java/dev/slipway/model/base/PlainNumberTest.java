package dev.slipway.model.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.slipway.model.programme.Attribute;
import dev.slipway.model.programme.Cadence;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.Location;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.ScheduleLink;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is equal in JSON is equal in Java. */
class PlainNumberTest {

    private static MilestoneUpdate.Builder report() {
        return MilestoneUpdate.of(LocalDate.of(2026, 3, 5), new MilestoneId("t", "m"));
    }

    @Test
    void aZeroHasNoSign() {
        assertThat(new Location(-0.0, -0.0)).isEqualTo(new Location(0, 0));
        assertThat(new Attribute.Amount(-0.0)).isEqualTo(new Attribute.Amount(0));
        assertThat(report().totalFloat(-0.0).percent(-0.0).build())
                .isEqualTo(report().totalFloat(0).percent(0).build());
        assertThat(CapacityTarget.of("TEU/year").planned(-0.0).build())
                .isEqualTo(CapacityTarget.of("TEU/year").planned(0).build());
        assertThat(new ScheduleLink("a", "b", ScheduleLink.Type.FINISH_START, -0.0))
                .isEqualTo(new ScheduleLink("a", "b", ScheduleLink.Type.FINISH_START, 0));
    }

    @Test
    void everyOtherNumberStaysWhatItIs() {
        assertThat(PlainNumber.of(-1.5)).isEqualTo(-1.5);
        assertThat(PlainNumber.of(Double.MIN_VALUE)).isEqualTo(Double.MIN_VALUE);
    }

    @Test
    void aCadenceHasTheDaysOfItsWord() {
        assertThat(new Cadence("monthly", 31)).isEqualTo(Cadence.MONTHLY);
        assertThat(new Cadence("every 45 days", 45)).isEqualTo(Cadence.every(45));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cadence("monthly", 30))
                .withMessage("'monthly' is no cadence of 30 days; take Cadence.every(30)");
        assertThatIllegalArgumentException().isThrownBy(() -> Cadence.every(10_000));
    }
}
