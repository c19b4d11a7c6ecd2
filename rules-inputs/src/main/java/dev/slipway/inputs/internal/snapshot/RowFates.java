package dev.slipway.inputs.internal.snapshot;

import dev.slipway.inputs.RowCounts;
import dev.slipway.inputs.RowFate;
import dev.slipway.inputs.internal.text.Place;
import java.util.HashMap;
import java.util.Map;

/** What became of each row of a file that speaks of activities. A row with several reports counts once. */
final class RowFates {

    private final Map<String, RowFate> byRow = new HashMap<>();

    void add(Activity activity, RowFate fate) {
        byRow.merge(rowOf(activity.place()), fate, RowFates::stronger);
    }

    RowCounts counts() {
        RowAccount account = new RowAccount();
        byRow.values().forEach(account::add);
        return account.counts();
    }

    private static RowFate stronger(RowFate one, RowFate other) {
        if (one == RowFate.CANCELLED || other == RowFate.CANCELLED) {
            return RowFate.CANCELLED;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Cells of one row are told by its line and their sheet; what has no lines, by its own name. */
    private static String rowOf(Place place) {
        int mark = place.name().lastIndexOf('!');
        if (mark < 0 && !place.name().isEmpty()) {
            return place.name();
        }
        return place.name().substring(0, Math.max(0, mark)) + ":" + place.line();
    }
}
