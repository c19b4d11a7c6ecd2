package dev.slipway.model.policy;

import java.util.Locale;

/** What a threshold is a number of (docs/files/keys.md lists their ranges), with the range of such numbers and what to do about one that is none. */
enum Quantity {
    DAYS(0, Double.POSITIVE_INFINITY, "a number of days", "count days from 0"),
    COUNT(0, Double.POSITIVE_INFINITY, "a count", "count from 0"),
    FACTOR(0, Double.POSITIVE_INFINITY, "a factor", "write 2 for twice as much"),
    TONNES(0, Double.POSITIVE_INFINITY, "a number of tonnes", "weigh from 0"),
    SHARE(0, 1, "a share", "write 0.5 for 50 percent"),
    /** One figure over another that is usually the larger; it may be somewhat more than the whole. */
    RATIO(0, 2, "a ratio, of which 1 is the whole", "write 0.5 for 50 percent"),
    POINTS(0, 100, "a number of percent points", "write 10 for ten points"),
    PERCENT(0, 1000, "a percentage", "write 40 for 40 percent");

    private final double least;
    private final double most;
    private final String noun;
    private final String remedy;

    Quantity(double least, double most, String noun, String remedy) {
        this.least = least;
        this.most = most;
        this.noun = noun;
        this.remedy = remedy;
    }

    static Quantity named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    double least() {
        return least;
    }

    double most() {
        return most;
    }

    /** {@code a share}. */
    String noun() {
        return noun;
    }

    String remedy() {
        return remedy;
    }
}
