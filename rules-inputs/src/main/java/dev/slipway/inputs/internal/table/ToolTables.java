package dev.slipway.inputs.internal.table;

import static dev.slipway.inputs.internal.snapshot.ActivityField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.ActivityField.AFTER;
import static dev.slipway.inputs.internal.snapshot.ActivityField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.ActivityField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.ActivityField.KEY;
import static dev.slipway.inputs.internal.snapshot.ActivityField.KIND;
import static dev.slipway.inputs.internal.snapshot.ActivityField.NAME;
import static dev.slipway.inputs.internal.snapshot.ActivityField.NOTE;
import static dev.slipway.inputs.internal.snapshot.ActivityField.OWNER;
import static dev.slipway.inputs.internal.snapshot.ActivityField.PERCENT;
import static dev.slipway.inputs.internal.snapshot.ActivityField.START;
import static dev.slipway.inputs.internal.snapshot.ActivityField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.ActivityField;
import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import java.util.List;
import java.util.stream.Stream;

/** The tools whose exports are tables, and the columns of each. */
public final class ToolTables {

    private static final ToolTable JIRA = new ToolTable(
            new ToolGuide(
                    FileKind.JIRA,
                    "Jira (issues, CSV)",
                    "In the list of issues (a filter for the milestones) choose Export, 'Export CSV (all fields)'.",
                    List.of(
                            field(KEY, "Issue key"),
                            field(NAME, "Summary"),
                            field(
                                    TERMINAL,
                                    "the first that is given",
                                    "Parent summary",
                                    "Custom field (Epic Name)",
                                    "Fix versions",
                                    "Fix Version/s",
                                    "Components",
                                    "Component/s",
                                    "Project name"),
                            field(
                                    KIND,
                                    "'Milestone' is a milestone, 'Epic' and 'Initiative' are groups, others are tasks",
                                    "Issue Type"),
                            field(DEADLINE, "", "Custom field (Baseline*)", "Custom field (Deadline*)"),
                            field(START, "", "Custom field (Start date)", "Custom field (Target start)"),
                            field(FORECAST, "", "Due Date", "Custom field (Target end)"),
                            field(ACTUAL, "", "Resolved"),
                            field(OWNER, "", "Assignee"),
                            field(NOTE, "", "Custom field (Status note)", "Environment")),
                    List.of(
                            "Jira keeps no baseline: a custom field whose name begins with Baseline or Deadline is taken,"
                                    + " else the earliest export is the baseline.",
                            "Resolved is set for issues that were closed undone as well: leave those out with the filter.",
                            "Dates are written as the settings of the server have them; 31/Mar/26 can be read, 3/4/26 needs"
                                    + " --date-order.",
                            "Columns such as Fix Version/s repeat; the first that is given is taken.")),
            List.of(List.of("Issue key"), List.of("Summary")));

    private static final ToolTable ASANA = new ToolTable(
            new ToolGuide(
                    FileKind.ASANA,
                    "Asana (CSV)",
                    "In the project's menu choose 'Export/Print', then CSV.",
                    List.of(
                            field(KEY, "Task ID"),
                            field(NAME, "Name"),
                            field(TERMINAL, "the first that is given", "Section/Column", "Parent task", "Projects"),
                            field(DEADLINE, "", "Baseline*", "Deadline"),
                            field(START, "", "Start Date"),
                            field(FORECAST, "", "Due Date"),
                            field(ACTUAL, "", "Completed At"),
                            field(OWNER, "", "Assignee"),
                            field(NOTE, "", "Notes"),
                            field(AFTER, "tasks by name, apart by commas", "Blocked By (Dependencies)")),
                    List.of(
                            "Asana keeps no baseline: a custom field named Baseline or Deadline is taken, else the earliest"
                                    + " export is the baseline.",
                            "The export does not say which tasks are milestones.",
                            "A program that opens the file may save the long task ids as 1.21E+15: send the file as it came.")),
            List.of(List.of("Task ID"), List.of("Section/Column", "Completed At")));

    private static final ToolTable MONDAY = new ToolTable(
            new ToolGuide(
                    FileKind.MONDAY,
                    "monday.com (XLSX)",
                    "In the board's menu choose 'More actions', 'Export board to Excel'.",
                    List.of(
                            field(KEY, "", "Item ID", "Item ID (auto generated)"),
                            field(NAME, "Name"),
                            field(TERMINAL, "else the group that the item is in", "Group"),
                            field(DEADLINE, "", "Baseline*", "Deadline"),
                            field(START, "of a timeline the first day", "Timeline - Start", "Timeline"),
                            field(
                                    FORECAST,
                                    "of a timeline the last day",
                                    "Timeline - End",
                                    "Timeline",
                                    "Due date",
                                    "Date"),
                            field(ACTUAL, "", "Completion Date", "Completed", "Done date"),
                            field(PERCENT, "", "Progress", "% Complete"),
                            field(OWNER, "", "Person", "Owner", "People"),
                            field(NOTE, "", "Notes", "Text")),
                    List.of(
                            "A status of Done has no date: add a column with the day of completion.",
                            "Subitems are not read.",
                            "monday.com keeps no baseline: a column named Baseline or Deadline is taken, else the earliest"
                                    + " export is the baseline.")),
            List.of(
                    List.of("Name"),
                    List.of("Subitems", "Item ID", "Item ID (auto generated)", "Timeline", "Timeline - Start")));

    private static final ToolTable SMARTSHEET = new ToolTable(
            new ToolGuide(
                    FileKind.SMARTSHEET,
                    "Smartsheet (XLSX or CSV)",
                    "In the sheet choose File, Export, 'Export to Microsoft Excel'.",
                    List.of(
                            field(KEY, "", "Task ID", "Row ID", "WBS"),
                            field(NAME, "", "Task Name", "Primary Column"),
                            field(TERMINAL, "", "Site", "Terminal", "Location", "Phase", "Workstream"),
                            field(KIND, "0 is a milestone", "Duration"),
                            field(DEADLINE, "", "Baseline Finish", "Baseline End", "Baseline End Date", "Deadline"),
                            field(START, "", "Start", "Start Date"),
                            field(FORECAST, "", "Finish", "End Date", "Finish Date", "End"),
                            field(ACTUAL, "", "Actual Finish", "Actual End Date", "Actual Finish Date"),
                            field(PERCENT, "", "% Complete"),
                            field(OWNER, "", "Assigned To"),
                            field(NOTE, "", "Comments", "Latest Comment", "Notes"),
                            field(AFTER, "by row number; only finish-to-start links are taken", "Predecessors")),
                    List.of(
                            "The export loses which row belongs to which: add a column of sites or phases.",
                            "Lags are working days, and are taken as days of the calendar.",
                            "Predecessors are row numbers: a filtered or sorted export numbers its rows otherwise.")),
            List.of(
                    List.of("Task Name", "Primary Column"),
                    List.of("Assigned To"),
                    List.of("Finish", "End Date", "Finish Date")));

    private static final ToolTable SHEET = new ToolTable(
            new ToolGuide(
                    FileKind.SHEET,
                    "Any other sheet (XLSX or CSV)",
                    "Save the sheet as .xlsx, or as 'CSV UTF-8'.",
                    SheetHeaders.FIELDS,
                    List.of(
                            "A table is read if it has a column for a name or a key, and one for a date or a percentage.",
                            "Hidden sheets are left out unless mapping.yaml names them; hidden rows are read.",
                            "Percentages all of 1 or below, without a percent sign, are taken to be fractions.",
                            "Between dots the day comes first; 03/04/2025 needs another date of its column, --date-order or"
                                    + " mapping.yaml to settle it.",
                            "A year of two digits is one of 1970 to 2069.")),
            List.of());

    private static final KnownHeaders HEADERS = new KnownHeaders(all());

    private ToolTables() {}

    /** All of them, in the order in which they are tried. */
    public static List<ToolTable> all() {
        return List.of(JIRA, ASANA, MONDAY, SMARTSHEET, SHEET);
    }

    /** What a user must know of each. */
    public static List<ToolGuide> guides() {
        return all().stream().map(ToolTable::guide).toList();
    }

    /** Whether any of them knows the header. */
    public static boolean know(String header) {
        String folded = HeaderName.fold(header);
        return !folded.isEmpty() && HEADERS.have(folded);
    }

    static Stream<ToolTable> of(FileKind kind) {
        return all().stream().filter(tool -> tool.kind() == kind);
    }

    private static MappedField field(ActivityField ours, String theirs) {
        return new MappedField(ours, List.of(theirs), "");
    }

    private static MappedField field(ActivityField ours, String remark, String... theirs) {
        return new MappedField(ours, List.of(theirs), remark);
    }
}
