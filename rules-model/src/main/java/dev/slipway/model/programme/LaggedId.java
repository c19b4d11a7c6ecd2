package dev.slipway.model.programme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A predecessor and its lag as {@code after} has them: {@code terminal/milestone+30d}. */
record LaggedId(MilestoneId predecessor, int lagDays) {

    private static final Pattern LAGGED = Pattern.compile("(.*\\S)\\s*([+-]\\d{1,5})d");

    static LaggedId parse(String text) {
        Matcher lagged = LAGGED.matcher(text);
        return lagged.matches()
                ? new LaggedId(MilestoneId.parse(lagged.group(1)), Integer.parseInt(lagged.group(2)))
                : new LaggedId(MilestoneId.parse(text), 0);
    }

    /** Whether its text says the same. */
    boolean isPlain() {
        return parse(toString()).equals(this);
    }

    @Override
    public String toString() {
        return lagDays == 0 ? predecessor.toString() : predecessor + String.format("%+dd", lagDays);
    }
}
