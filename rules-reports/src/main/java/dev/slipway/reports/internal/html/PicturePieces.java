package dev.slipway.reports.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Cuts a picture of many rows into pieces that each fit on a sheet of paper. */
final class PicturePieces {

    /** Rows of a piece, headings among them. */
    static final int MOST_ROWS = 32;

    private PicturePieces() {}

    /** Puts as many groups into a piece as it has rows for; what belongs to one group stays together. */
    static <G> List<List<G>> of(List<G> groups, ToIntFunction<G> rows) {
        List<List<G>> pieces = new ArrayList<>();
        int taken = MOST_ROWS;
        for (G group : groups) {
            int needed = rows.applyAsInt(group);
            if (taken + needed > MOST_ROWS) {
                pieces.add(new ArrayList<>());
                taken = 0;
            }
            pieces.get(pieces.size() - 1).add(group);
            taken += needed;
        }
        return pieces;
    }
}
