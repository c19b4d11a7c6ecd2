package dev.slipway.bench.portfolio;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** Writes the reports of programmes as one CSV, those of a programme one after the other. */
final class StatusWriter implements AutoCloseable {

    private final CsvWriter csv;

    StatusWriter(OutputStream stream) {
        csv = CsvWriter.builder().build(stream);
        csv.writeRecord(
                "report_date",
                "programme",
                "terminal",
                "milestone",
                "forecast",
                "actual",
                "percent",
                "evidence",
                "author",
                "source",
                "note",
                "measure",
                "basis",
                "value");
    }

    void write(String programme, List<StatusUpdate> updates) {
        for (StatusUpdate update : updates) {
            if (update instanceof MilestoneUpdate report) {
                write(programme, report);
            } else if (update instanceof CapacityReading reading) {
                write(programme, reading);
            }
        }
    }

    private void write(String programme, MilestoneUpdate report) {
        csv.writeRecord(
                report.reportDate().toString(),
                programme,
                report.terminal(),
                report.milestone().milestone(),
                report.forecast().map(Object::toString).orElse(""),
                StatusText.actual(report),
                report.percent().isPresent()
                        ? String.valueOf((long) report.percent().getAsDouble())
                        : "",
                report.evidence(),
                report.author(),
                report.source(),
                report.note(),
                "",
                "",
                "");
    }

    private void write(String programme, CapacityReading reading) {
        csv.writeRecord(
                reading.reportDate().toString(),
                programme,
                reading.terminal(),
                "",
                "",
                "",
                "",
                "",
                "",
                reading.source(),
                "",
                reading.measure(),
                reading.basis().name().toLowerCase(Locale.ROOT),
                String.valueOf((long) reading.value()));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
