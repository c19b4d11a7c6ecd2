package dev.slipway.inputs.internal.columns;

import dev.slipway.inputs.internal.table.HeaderName;
import dev.slipway.inputs.internal.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The names of all columns of a table.
 *
 * @param names as they are written
 * @param folded as they are compared
 */
public record Header(List<String> names, List<String> folded) {

    private Header(List<String> names) {
        this(List.copyOf(names), names.stream().map(HeaderName::fold).toList());
    }

    public static Header of(TableRow row) {
        return new Header(row.texts());
    }

    /**
     * The header that two rows make, of which the upper one heads several columns: {@code Baseline} above {@code Start}
     * and {@code Finish} makes {@code Baseline Start} and {@code Baseline Finish}.
     */
    public static Header of(TableRow upper, TableRow lower) {
        List<String> names = new ArrayList<>();
        String group = "";
        for (int column = 0; column < Math.max(upper.width(), lower.width()); column++) {
            group = upper.text(column).isEmpty() ? group : upper.text(column);
            names.add(lower.text(column).isEmpty() ? upper.text(column) : (group + " " + lower.text(column)).strip());
        }
        return new Header(names);
    }

    /** The same without the columns from that one on. */
    Header upTo(int column) {
        return new Header(names.subList(0, column));
    }

    public int width() {
        return names.size();
    }

    public boolean has(HeaderName wanted) {
        return folded.stream().anyMatch(wanted::fits);
    }

    /** The columns that have any of the names, those of the first name first. */
    public List<Integer> columns(List<HeaderName> wanted) {
        return wanted.stream()
                .flatMap(name -> IntStream.range(0, folded.size())
                        .filter(column -> name.fits(folded.get(column)))
                        .boxed())
                .distinct()
                .toList();
    }
}
