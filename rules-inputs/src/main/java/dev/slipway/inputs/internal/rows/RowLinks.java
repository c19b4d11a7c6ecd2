package dev.slipway.inputs.internal.rows;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.AFTER;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.columns.RecognisedTable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By what the rows of a table name each other as predecessors. */
final class RowLinks {

    private final boolean isByNumber;
    private final boolean isLinked;
    private final Links links = new Links();
    private final Map<String, Integer> names = new HashMap<>();

    RowLinks(RecognisedTable recognised, Collection<ActivityRow.Draft> drafts) {
        this.isByNumber = recognised.kind() == FileKind.SMARTSHEET;
        this.isLinked = !recognised.columns().of(AFTER).isEmpty();
        drafts.forEach(draft -> names.merge(draft.name(), 1, Integer::sum));
        drafts.forEach(this::introduce);
    }

    Links links() {
        return links;
    }

    /** Its own keys; where it has none and others may name it, what they name it by, unless that is the name of several. */
    List<String> keys(ActivityRow.Draft draft) {
        boolean isOneOfSeveral = !isByNumber && names.getOrDefault(draft.name(), 0) > 1;
        if (!draft.keys().isEmpty() || !isLinked || isOneOfSeveral) {
            return draft.keys();
        }
        return List.of(isByNumber ? "row " + draft.number() : draft.name());
    }

    /** What of the links was not taken; to be asked for when all are. */
    List<String> notes() {
        return links.leftOut().stream().toList();
    }

    private void introduce(ActivityRow.Draft draft) {
        List<String> keys = keys(draft);
        if (!keys.isEmpty()) {
            keys.forEach(key -> links.addName(key, keys.get(0)));
            links.addName(draft.name(), keys.get(0));
        }
        if (!keys.isEmpty() && isByNumber) {
            links.addName(String.valueOf(draft.number()), keys.get(0));
        }
    }
}
