package dev.slipway.engine;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;

/** A port whose launch is due on the last day of 2025, and reports on it. */
final class SmallProgramme {

    static final LocalDate DEADLINE = LocalDate.of(2025, 12, 31);

    private SmallProgramme() {}

    static Programme port() {
        Milestone launch = Milestone.of("port", "launch")
                .deadline("2025-12-31")
                .owner("Port authority")
                .provenance(new Provenance("programme.yaml", 7))
                .build();
        return Programme.of("network")
                .terminal(Terminal.of("port").milestone(launch).build())
                .build();
    }

    /** A report of that day in line 2 of {@code status.csv}. */
    static MilestoneUpdate.Builder reportedOn(LocalDate day) {
        return MilestoneUpdate.of(day, new MilestoneId("port", "launch")).provenance(new Provenance("status.csv", 2));
    }
}
