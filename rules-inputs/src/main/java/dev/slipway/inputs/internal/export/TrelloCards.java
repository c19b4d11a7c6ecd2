package dev.slipway.inputs.internal.export;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NOTE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.Activity.Kind;
import java.util.List;

/** Cards of a Trello board as JSON: what its menu exports. */
final class TrelloCards {

    static final ExportFormat FORMAT = new ExportFormat(
            FileKind.TRELLO,
            "Trello (JSON)",
            "Trello card",
            "In the board's menu choose 'Print, export and share', then 'Export as JSON'.",
            new ExportShape(
                    List.of(new ExportShape.Page("cards", "")),
                    List.of("id", "name", "idList", "due", "dueComplete"),
                    List.of()),
            List.of(
                    ExportField.of(KEY, "shortLink"),
                    ExportField.of(KEY, "id"),
                    ExportField.of(NAME, "name"),
                    ExportField.of(TERMINAL, "$.name"),
                    ExportField.of(START, "start"),
                    ExportField.of(FORECAST, "due"),
                    ExportField.of(STATE, "dueComplete")
                            .when("dueComplete", "true")
                            .saying("done"),
                    ExportField.of(STATE, "idList").naming("lists", "name"),
                    ExportField.of(NOTE, "desc").firstLine()),
            List.of(KindSign.always(Kind.MILESTONE, "every one is a milestone")),
            List.of(
                    "There is no baseline: a deadline is what `programme.yaml` says, or the earliest export at hand.",
                    "The export does not say when a card was done: it is done by the day of the report.",
                    "An archived card is read like any other: its list says what it is."));

    private TrelloCards() {}
}
