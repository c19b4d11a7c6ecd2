package dev.slipway.model.programme;

import dev.slipway.model.programme.Lag.Unit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A predecessor and its lag as {@code after} has them: {@code terminal/milestone+30d}, {@code terminal/milestone+20wd}. */
record LaggedId(MilestoneId predecessor, Lag lag) {

    private static final Pattern LAGGED = Pattern.compile("(.*\\S)\\s*([+-]\\d{1,5})(w?)d");

    static LaggedId parse(String text) {
        Matcher lagged = LAGGED.matcher(text);
        return lagged.matches()
                ? new LaggedId(
                        MilestoneId.parse(lagged.group(1)),
                        new Lag(
                                Integer.parseInt(lagged.group(2)),
                                lagged.group(3).isEmpty() ? Unit.DAYS : Unit.WORKING_DAYS))
                : new LaggedId(MilestoneId.parse(text), Lag.NONE);
    }

    /** Whether its text says the same. */
    boolean isPlain() {
        return parse(toString()).equals(this);
    }

    @Override
    public String toString() {
        return predecessor.toString() + lag;
    }
}
