package dev.slipway.bench.portfolio;

import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.MilestoneUpdate;

/** The words of reports that more than one kind of file carries. */
final class StatusText {

    private StatusText() {}

    /** The day of completion; empty where none is reported. */
    static String actual(MilestoneUpdate report) {
        return report.actual()
                .map(actual -> actual instanceof ActualReport.Happened happened
                        ? happened.when().toString()
                        : "withdrawn")
                .orElse("");
    }
}
