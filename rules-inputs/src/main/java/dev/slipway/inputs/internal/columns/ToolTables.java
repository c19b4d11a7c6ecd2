package dev.slipway.inputs.internal.columns;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import java.util.List;
import java.util.stream.Stream;

/** The tools whose exports are tables; each has a class with its columns. */
public final class ToolTables {

    private static final KnownHeaders HEADERS = new KnownHeaders(all());

    private ToolTables() {}

    /** All of them, in the order in which they are tried. */
    public static List<ToolTable> all() {
        return List.of(
                JiraTable.TABLE,
                AsanaTable.TABLE,
                AzureTable.TABLE,
                TrelloTable.TABLE,
                OpenProjectTable.TABLE,
                WrikeTable.TABLE,
                GanttProjectTable.TABLE,
                KanboardTable.TABLE,
                PlannerTable.TABLE,
                RedmineTable.TABLE,
                LinearTable.TABLE,
                ClickUpTable.TABLE,
                YouTrackTable.TABLE,
                GitlabTable.TABLE,
                TaigaTable.TABLE,
                MondayTable.TABLE,
                SmartsheetTable.TABLE,
                GithubProjectTable.TABLE,
                NotionTable.TABLE,
                OfficeTable.TABLE);
    }

    /** What a user must know of each. */
    public static List<ToolGuide> guides() {
        return all().stream().map(ToolTable::guide).toList();
    }

    /** Whether any of them knows the header. */
    public static boolean know(String header) {
        return HEADERS.have(header);
    }

    static Stream<ToolTable> of(FileKind kind) {
        return all().stream().filter(tool -> tool.kind() == kind);
    }
}
