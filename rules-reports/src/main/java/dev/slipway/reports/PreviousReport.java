package dev.slipway.reports;

import dev.slipway.model.base.Severity;
import dev.slipway.reports.internal.json.PreviousReportReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An earlier report on the same programme, read from its JSON.
 *
 * @param file where it was read from
 * @param programme the id of its programme
 * @param asOf the day it judged for
 */
public record PreviousReport(String file, String programme, LocalDate asOf, List<PreviousAlert> alerts) {

    /**
     * An alert of that report: of those of an entry the one that headed it.
     *
     * @param severity how severe it was, where the report says so
     * @param entry the fingerprint of its entry
     */
    public record PreviousAlert(
            String rule,
            String subject,
            String about,
            String title,
            Optional<Severity> severity,
            String fingerprint,
            String entry) {

        /** One of a report that knew no entries: it is an entry of its own. */
        public PreviousAlert(
                String rule,
                String subject,
                String about,
                String title,
                Optional<Severity> severity,
                String fingerprint) {
            this(rule, subject, about, title, severity, fingerprint, fingerprint);
        }
    }

    public PreviousReport {
        alerts = List.copyOf(alerts);
    }

    /**
     * Reads a report of the format {@code slipway/assessment/1}.
     *
     * @throws UnreadableReportException if the file cannot be read or holds no such report
     */
    public static PreviousReport read(Path file) {
        return PreviousReportReader.read(file);
    }

    /**
     * Makes sure that it is about this programme.
     *
     * @throws UnreadableReportException if it is about another
     */
    public void requireProgramme(String id) {
        if (!programme.equals(id)) {
            throw new UnreadableReportException(
                    file, 0, 0, "is a report on " + programme + ", not on " + id, "name an earlier report on " + id);
        }
    }
}
