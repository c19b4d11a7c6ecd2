package dev.slipway.server.record;

import dev.slipway.inputs.ReceivedStatus;
import dev.slipway.model.base.Problem;
import java.util.List;

/**
 * What can be done about a file that was sent. Readers tell options of the command and {@code mapping.yaml}, and neither can be
 * sent with a file.
 */
final class ServerRemedies {

    /** Where a remedy names this, that other one is told. The first that fits counts. */
    private record Remedy(String named, String told) {}

    private static final List<Remedy> REMEDIES = List.of(
            new Remedy(
                    "--encoding",
                    "save the file as UTF-8, in a spreadsheet as 'CSV UTF-8', or send the workbook itself"),
            new Remedy("--date-order", "write it as 2026-03-31, or send a workbook whose cells are dates"),
            new Remedy("--report-date", "write the day into the name of the file, such as status-2026-03-31.csv"),
            new Remedy(
                    "--fiscal-year",
                    "say in the definition of the programme how they are counted, such as"
                            + " fiscalYear: {from: 4, named: start}"),
            new Remedy("--limit", "send it in several files; the limits of a server are fixed"),
            new Remedy(
                    "mapping.yaml",
                    "call its columns as those of a status file: report_date, terminal, milestone, forecast"));

    private static final String STATES = "; if it says one, write ";

    private ServerRemedies() {}

    /** The same with remedies that can be followed here. */
    static ReceivedStatus in(ReceivedStatus read) {
        return new ReceivedStatus(
                read.updates(),
                read.problems().stream().map(ServerRemedies::of).toList(),
                read.inputs(),
                read.notes().stream().map(ServerRemedies::note).toList(),
                read.unmatched());
    }

    private static Problem of(Problem problem) {
        return REMEDIES.stream()
                .filter(remedy -> problem.hint().contains(remedy.named))
                .findFirst()
                .map(remedy -> new Problem(
                        problem.file(),
                        problem.line(),
                        problem.column(),
                        problem.place(),
                        problem.message(),
                        remedy.told))
                .orElse(problem);
    }

    private static String note(String note) {
        int states = note.indexOf(STATES + "states:");
        return states < 0
                ? note.replace("; say --encoding if that is wrong", "; if that is wrong, save it as UTF-8")
                : note.substring(0, states) + STATES + "planned, started, on hold, done or cancelled";
    }
}
