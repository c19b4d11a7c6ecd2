package dev.slipway.server.judging;

import dev.slipway.server.alert.AlertRow;
import dev.slipway.server.alert.AlertTable;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Permission;
import dev.slipway.server.clock.ServerClock;
import dev.slipway.server.programme.ProgrammeTable;
import dev.slipway.server.waiver.WaiverRow;
import dev.slipway.server.waiver.WaiverTable;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The waivers of a programme as they are seen on its day: that one ended is no event, but a view. */
@Component
public class WaiverList {

    private final ProgrammeTable programmes;
    private final WaiverTable waivers;
    private final AlertTable alerts;
    private final ServerClock clock;

    WaiverList(ProgrammeTable programmes, WaiverTable waivers, AlertTable alerts, ServerClock clock) {
        this.programmes = programmes;
        this.waivers = waivers;
        this.alerts = alerts;
        this.clock = clock;
    }

    /**
     * A waiver on a day.
     *
     * @param day that of the programme
     * @param state that of the row, or {@code expired} after the last day of one that was approved
     * @param isEndingSoon whether it holds, and its last day is within a week
     * @param isUnused whether it holds, and there is no alert that it is for
     */
    public record Seen(WaiverRow row, LocalDate day, String state, boolean isEndingSoon, boolean isUnused) {

        /** Whether it was approved and its last day is not past. */
        public boolean isInForce() {
            return state.equals(WaiverRow.APPROVED);
        }

        /** Whether it waits for a second signature. */
        public boolean isWaiting() {
            return state.equals(WaiverRow.REQUESTED);
        }
    }

    /** Those of a programme, in the order in which they were asked for. */
    public List<Seen> of(Caller caller, String programme) {
        caller.require(Permission.READ, programme);
        LocalDate day = programmes.require(programme).day(clock.now().toInstant());
        List<AlertRow> open = alerts.of(programme).stream()
                .filter(alert -> !alert.isCleared())
                .toList();
        return waivers.of(programme).stream().map(row -> seen(row, day, open)).toList();
    }

    private static Seen seen(WaiverRow row, LocalDate day, List<AlertRow> open) {
        if (!row.state().equals(WaiverRow.APPROVED)) {
            return new Seen(row, day, row.state(), false, false);
        }
        if (row.untilDay().isBefore(day)) {
            return new Seen(row, day, WaiverRow.EXPIRED, false, false);
        }
        boolean isEndingSoon = !row.soonFrom().isAfter(day);
        boolean isUnused = open.stream().noneMatch(alert -> alert.isUnder(row.waiver()));
        return new Seen(row, day, row.state(), isEndingSoon, isUnused);
    }
}
