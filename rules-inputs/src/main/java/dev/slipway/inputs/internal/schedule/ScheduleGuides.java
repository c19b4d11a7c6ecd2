package dev.slipway.inputs.internal.schedule;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a user of each planning tool must know to bring its files. */
final class ScheduleGuides {

    private static final String DAYS = "A date is the day that the tool shows, its time of day left out.";
    private static final String LINKS =
            "Lags in working time count as the fewest calendar days they can take, leads as the"
                    + " most. Links that are not finish-to-start are not taken over; their number is reported.";
    private static final String SWITCHED_OFF = "Inactive tasks and tasks of other files are left out.";

    static final List<ToolGuide> ALL = List.of(
            guide(
                    "Microsoft Project (MPP, MPT)",
                    ScheduleDialect.MICROSOFT,
                    "Save the project. Set Project > Status Date first, and save a baseline once the plan is agreed.",
                    "Without a status date the file does not state its report date: give --report-date.",
                    "Of the eleven baselines one is taken for all tasks: Baseline, else the lowest-numbered one saved.",
                    "ID is not a key: it is the row, and changes when rows are inserted. Use Unique ID, or your own WBS codes.",
                    "A file with a password is refused.",
                    SWITCHED_OFF,
                    DAYS,
                    LINKS),
            guide(
                    "Microsoft Project (XML)",
                    ScheduleDialect.MICROSOFT,
                    "File > Save As > XML Format. Other tools export the same format as MSPDI or MS Project XML.",
                    "Without a status date the file does not state its report date: give --report-date.",
                    "Of the eleven baselines one is taken for all tasks: Baseline, else the lowest-numbered one saved.",
                    SWITCHED_OFF,
                    DAYS,
                    LINKS),
            guide(
                    "Microsoft Project (MPX)",
                    ScheduleDialect.MICROSOFT,
                    "Export as MPX, a text format of MS Project 98 that other tools still write.",
                    "It holds no status date: give --report-date.",
                    "It holds no baseline but the first, and no numbered ones.",
                    LINKS),
            guide(
                    "Primavera P6 (XER)",
                    ScheduleDialect.XER,
                    "File > Export > Primavera PM (XER), the project itself.",
                    "An XER file has no baseline. Export the baseline project to a file of its own and make the programme"
                            + " from that: its planned dates become the deadlines. Later files then report against them.",
                    "Planned dates of work not started move with each scheduling, so they are never read as a deadline"
                            + " where status is reported.",
                    "last_recalc_date is the data date, the day as of which the file speaks.",
                    "Several projects in one file become groups with the names of the projects.",
                    "A file without its end mark is cut off and refused.",
                    DAYS,
                    LINKS),
            guide(
                    "Primavera P6 (XML)",
                    ScheduleDialect.PMXML,
                    "File > Export > Primavera P6 XML, with its baseline.",
                    "Deadlines are there only where the baseline was exported with the project.",
                    "Without it make the programme from a file of the baseline project: its planned dates become the"
                            + " deadlines.",
                    "Percent complete is a fraction in the file.",
                    DAYS,
                    LINKS),
            guide(
                    "Other planning tools",
                    ScheduleDialect.OTHER,
                    "Save the project in the tool's own format: " + otherTools() + ".",
                    "What a tool does not write is not read; its export as MS Project XML often says more.",
                    "Databases and packed files are refused: export from them.",
                    DAYS,
                    LINKS));

    private ScheduleGuides() {}

    private static ToolGuide guide(String tool, ScheduleDialect dialect, String export, String... traps) {
        return new ToolGuide(FileKind.SCHEDULE, tool, export, dialect.guide(), List.of(traps));
    }

    private static String otherTools() {
        return Arrays.stream(ScheduleFormat.values())
                .filter(ScheduleFormat::isRead)
                .filter(format -> format.dialect() == ScheduleDialect.OTHER)
                .map(ScheduleFormat::title)
                .collect(Collectors.joining(", "));
    }
}
