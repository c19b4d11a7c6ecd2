package dev.slipway.reports.internal.csv;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.DayRange;
import dev.slipway.reports.internal.say.AlertText;
import dev.slipway.reports.internal.say.Layout;
import dev.slipway.reports.internal.say.WaiverText;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One row an entry, safe to open in a spreadsheet. */
public final class CsvLayout implements Layout {

    private static final List<String> HEADER = List.of(
            "programme",
            "asOf",
            "rule",
            "severity",
            "subject",
            "about",
            "title",
            "message",
            "owner",
            "daysMin",
            "daysMax",
            "since",
            "waived",
            "evidence",
            "fingerprint",
            "theme",
            "also");

    private final CsvWriter csv;

    public CsvLayout(Writer out) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    @Override
    public void begin() throws IOException {
        csv.writeRecord(HEADER);
        csv.flush();
    }

    @Override
    public void write(Assessment assessment) throws IOException {
        for (Alert alert : assessment.headlines()) {
            csv.writeRecord(row(assessment, alert).map(CsvCell::harmless).toArray(String[]::new));
        }
        csv.flush();
    }

    private static Stream<String> row(Assessment assessment, Alert alert) {
        return Stream.of(
                assessment.programme().id(),
                assessment.asOf().toString(),
                alert.rule(),
                AlertText.word(alert.severity()),
                alert.subject(),
                alert.about(),
                alert.title(),
                alert.message(),
                alert.owner(),
                alert.days().map(CsvLayout::least).orElse(""),
                alert.days().map(CsvLayout::most).orElse(""),
                alert.since().map(LocalDate::toString).orElse(""),
                alert.waived().map(WaiverText::terms).orElse(""),
                alert.evidence().stream().map(item -> item.where().toString()).collect(joining("; ")),
                alert.fingerprint(),
                alert.entry().theme(),
                assessment.under(alert).stream().map(Alert::rule).collect(joining("; ")));
    }

    private static String most(DayRange days) {
        return days.highest().isPresent() ? String.valueOf(days.max()) : "";
    }

    private static String least(DayRange days) {
        return days.lowest().isPresent() ? String.valueOf(days.min()) : "";
    }
}
