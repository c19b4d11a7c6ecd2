package dev.slipway.reports.internal.workbook;

import java.util.List;
import java.util.Map;

/**
 * What a workbook looks like.
 *
 * @param heading lines above the first sheet; the first of them is the title
 * @param dayFormat of days, in the language of spreadsheets: {@code yyyy-mm-dd}
 * @param tones of the words in columns of states
 */
public record WorkbookStyle(List<String> heading, String dayFormat, Map<String, Tone> tones) {

    /** Copies what it is given. */
    public WorkbookStyle {
        heading = List.copyOf(heading);
        tones = Map.copyOf(tones);
    }
}
