package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.internal.text.Place;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One row of a sheet.
 *
 * @param number counted from 1
 * @param cells as texts
 * @param numbers which of them hold numbers
 */
record SheetRow(String sheet, int number, List<String> cells, BitSet numbers) implements ListedRow {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.]*");
    private static final Pattern LIKE_A_CELL = Pattern.compile("(?i)[a-z]{1,3}\\d+|r\\d*c\\d*");

    @Override
    public boolean isNumber(int column) {
        return numbers.get(column);
    }

    @Override
    public Place place(int column) {
        return new Place(number, column + 1, quoted(sheet) + "!" + letters(column) + number);
    }

    /** Its first cell that is not blank. */
    @Override
    public Place place() {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isBlank()) {
                return place(column);
            }
        }
        return place(0);
    }

    /** {@code C} for 2. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** As formulas name it: in quotes where it is not a single word. */
    static String quoted(String sheet) {
        boolean isPlain =
                PLAIN.matcher(sheet).matches() && !LIKE_A_CELL.matcher(sheet).matches();
        return isPlain ? sheet : "'" + sheet.replace("'", "''") + "'";
    }
}
