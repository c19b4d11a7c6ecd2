package dev.slipway.inputs.internal.plan;

import dev.slipway.inputs.internal.headers.HeaderField;
import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import dev.slipway.inputs.internal.table.HeaderName;
import dev.slipway.inputs.internal.table.TableRow;
import java.util.List;
import java.util.stream.IntStream;

/** The headings of a plan's sheet of capacity: those that were handed out, but that a site may be called as in any other sheet. */
record CapacityHeader(TableRow row, PlanWords words) {

    private static final String SITE = "site";
    private static final List<String> TELLING = List.of("measure", "target", "needBy");

    /** Whether these are the headings of such a sheet. */
    boolean isWhole() {
        return TELLING.stream().allMatch(key -> column(key) < row.width());
    }

    /** Whether a column says where each capacity is. */
    boolean namesSites() {
        return column(SITE) < row.width();
    }

    /** Beyond the last cell where somebody took the column away. */
    int column(String key) {
        String wanted = HeaderName.fold(words.text("column." + key));
        return IntStream.range(0, row.width())
                .filter(column -> HeaderName.fold(row.text(column)).equals(wanted))
                .findFirst()
                .orElseGet(() -> key.equals(SITE) ? siteInOtherWords() : Integer.MAX_VALUE);
    }

    private int siteInOtherWords() {
        HeaderVocabulary vocabulary = HeaderVocabulary.of(row.texts());
        return IntStream.range(0, row.width())
                .filter(column -> vocabulary
                        .sense(row.text(column))
                        .filter(sense -> sense.field() == HeaderField.SITE)
                        .isPresent())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}
