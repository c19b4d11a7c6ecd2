package dev.slipway.model.foresight;

import java.util.Arrays;
import java.util.List;

/** Forecasts that look about as far ahead. */
public enum LookAheadBand {
    HALF_YEAR(0, 182),
    YEAR(182, 365),
    TWO_YEARS(365, 730),
    LONGER(730, Integer.MAX_VALUE);

    private final int after;
    private final int upTo;

    LookAheadBand(int after, int upTo) {
        this.after = after;
        this.upTo = upTo;
    }

    /** The band of so many days. */
    public static LookAheadBand of(int daysAhead) {
        return Arrays.stream(values())
                .filter(band -> daysAhead <= band.upTo)
                .findFirst()
                .orElseThrow();
    }

    /** Days, of which its own are more. */
    public int after() {
        return after;
    }

    /** The most of its days; the greatest number there is where they have no end. */
    public int upTo() {
        return upTo;
    }

    public boolean hasEnd() {
        return upTo != Integer.MAX_VALUE;
    }

    /** The predictions of this band. */
    public List<Prediction> of(List<Prediction> all) {
        return all.stream().filter(prediction -> of(prediction.ahead()) == this).toList();
    }
}
