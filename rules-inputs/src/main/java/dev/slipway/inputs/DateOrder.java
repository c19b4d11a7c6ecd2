package dev.slipway.inputs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What comes first in a date of three numbers, such as 03/04/2025. */
public enum DateOrder {
    DAY_MONTH_YEAR("dmy"),
    MONTH_DAY_YEAR("mdy"),
    YEAR_MONTH_DAY("ymd");

    private final String word;

    DateOrder(String word) {
        this.word = word;
    }

    /** {@code dmy}: what {@code --date-order} and {@code mapping.yaml} call it. */
    public String word() {
        return word;
    }

    public static Optional<DateOrder> of(String word) {
        return Arrays.stream(values()).filter(order -> order.word.equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(DateOrder::word).toList();
    }
}
