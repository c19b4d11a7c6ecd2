package dev.slipway.server.record;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.ScheduleReport;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.model.status.UnplannedReport;

/**
 * Gives reports their place among all of the programme: of two of one day from one place the one that came later counts. In
 * files of one name, and even more in requests without a name, lines alone would not tell.
 */
final class Numbered {

    private Numbered() {}

    static StatusUpdate update(StatusUpdate update, long seq, boolean isNamed) {
        Provenance place = isNamed ? update.provenance() : new Provenance(ReceivedFile.UPDATES, Math.toIntExact(seq));
        if (update instanceof MilestoneUpdate milestone) {
            return milestone(milestone, seq, place);
        }
        if (update instanceof CapacityReading reading) {
            return new CapacityReading(
                    reading.reportDate(),
                    reading.terminal(),
                    reading.measure(),
                    reading.basis(),
                    reading.value(),
                    reading.period(),
                    reading.source(),
                    place);
        }
        if (update instanceof ScheduleReport schedule) {
            return new ScheduleReport(
                    schedule.reportDate(),
                    schedule.source(),
                    schedule.dataDate(),
                    schedule.activities(),
                    schedule.links(),
                    place);
        }
        UnplannedReport unplanned = (UnplannedReport) update;
        return new UnplannedReport(
                unplanned.reportDate(),
                unplanned.source(),
                unplanned.name(),
                unplanned.deadline(),
                unplanned.forecast(),
                unplanned.actual(),
                unplanned.state(),
                place);
    }

    private static MilestoneUpdate milestone(MilestoneUpdate update, long seq, Provenance place) {
        return new MilestoneUpdate(
                update.reportDate(),
                seq,
                update.milestone(),
                update.state(),
                update.health(),
                update.stage(),
                update.start(),
                update.deadline(),
                update.forecast(),
                update.actual(),
                update.percent(),
                update.totalFloat(),
                update.scheduledAfter(),
                update.evidence(),
                update.author(),
                update.source(),
                update.note(),
                update.attributes(),
                place);
    }
}
