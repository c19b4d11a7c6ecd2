package dev.slipway.inputs.internal.columns;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import java.util.List;

/** The sheet of an office, known by the words of its headers. */
final class OfficeTable {

    static final ToolTable TABLE = ToolTable.byWords(
            new ToolGuide(
                    FileKind.SHEET,
                    "Any other sheet (XLSX, CSV or Markdown)",
                    "Save the sheet as .xlsx, .ods or .xls, or as CSV; a table in a Markdown text is read as it is.",
                    SheetHeaders.FIELDS,
                    List.of(
                            "A table is read if it has a column for a name or a key, and one for a date or a percentage.",
                            "No date changes its meaning: where no header says deadline, there is none, and import asks for"
                                    + " --deadline COLUMN. Of two that say it the clearer one is taken, and the other is told.",
                            "A header of two rows is read as one: Baseline above Finish. Rows above it are read for a title and"
                                    + " for 'Data date' or 'As of'.",
                            "A site that is merged down holds for the rows below; a heading, or a sheet for each site, names the"
                                    + " site of rows that name none.",
                            "A band of a view copied from Primavera P6, with a name and dates and no id, is the site of the"
                                    + " activities below it; indents tell which band is within which.",
                            "Sheets or columns that are called by a month or a day are reports of that day. The year of a month comes"
                                    + " from one beside it, a title or the day of the report; else it is not read.",
                            "A completion date is what is expected of rows that are not done, where a state or a percentage says"
                                    + " which are.",
                            "A list of records in JSON or YAML is read as a table: its keys are the headers.",
                            "A heading above a table of Markdown is what the name of a sheet is: a site, a month, or the title.",
                            "Sums and footnotes are passed over. A title above a header that comes again is the site of the rows"
                                    + " below. Another table below is read if it names the same, else it is told.",
                            "Rows of one name and site are told apart by another column, or refused. All rows are counted.",
                            "Hidden sheets are left out unless mapping.yaml names them; hidden rows are read.",
                            "Percentages all of 1 or below, without a percent sign, are taken to be fractions.",
                            "Between dots the day comes first; 03/04/2025 needs another date of its column, --date-order or"
                                    + " mapping.yaml to settle it.",
                            "A year of two digits is one of 1970 to 2069.")),
            List.of());

    private OfficeTable() {}
}
