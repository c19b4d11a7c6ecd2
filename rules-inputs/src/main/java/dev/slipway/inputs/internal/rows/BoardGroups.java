package dev.slipway.inputs.internal.rows;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.RowFate;
import dev.slipway.inputs.internal.columns.RecognisedTable;
import dev.slipway.inputs.internal.table.TableRow;
import java.util.List;
import java.util.Optional;

/** The rows of a tool's export: on a board of monday.com the group stands above its items, subitems one column to the right. */
final class BoardGroups implements RowGroups {

    private final ActivityRow rows;
    private final boolean isBoard;
    private String group;

    BoardGroups(RecognisedTable recognised, ActivityRow rows) {
        this.rows = rows;
        this.isBoard = recognised.kind() == FileKind.MONDAY;
        this.group = isBoard ? firstGroup(recognised.above()) : "";
    }

    @Override
    public RowFate fate(TableRow row, Optional<TableRow> next) {
        if (isBoard && isGroupName(row)) {
            group = row.text(0);
            return RowFate.HEADING;
        }
        if (isBoard && (row.text(0).isEmpty() || row.text(0).equals("Subitems"))) {
            return RowFate.SUBITEM;
        }
        return rows.first(row, NAME).isEmpty() && rows.first(row, KEY).isEmpty() ? RowFate.REMARK : RowFate.READ;
    }

    @Override
    public String name(TableRow row) {
        String name = rows.first(row, NAME);
        return name.isEmpty() ? rows.first(row, KEY) : name;
    }

    @Override
    public List<String> groups(TableRow row) {
        return group.isEmpty() ? List.of() : List.of(group);
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    /** The name of the first group is between the title of the board and the header. */
    private static String firstGroup(List<TableRow> above) {
        return above.stream()
                .skip(1)
                .filter(BoardGroups::isGroupName)
                .reduce((one, next) -> next)
                .map(row -> row.text(0))
                .orElse("");
    }

    private static boolean isGroupName(TableRow row) {
        return !row.text(0).isEmpty() && row.filled().count() == 1;
    }
}
