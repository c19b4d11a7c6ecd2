package dev.slipway.model.facts.measure;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.slipway.model.policy.Thresholds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the forecast of a milestone has moved: every known forecast, one a report day, oldest first. A move is counted
 * between the last days of two forecasts, the first where no day is the last, and is positive to the right: later.
 *
 * @param forecasts the forecasts themselves
 */
public record ForecastHistory(List<Forecast> forecasts) {

    public ForecastHistory {
        forecasts = List.copyOf(forecasts);
    }

    /** How many forecasts there are. */
    public int size() {
        return forecasts.size();
    }

    /**
     * The latest forecast.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public Forecast last() {
        return fromEnd(0);
    }

    /** Days by which the latest forecast moved. */
    public int lastMove() {
        return move(0);
    }

    /** Whether the latest forecast lies wholly after the one before. */
    public boolean isLastMoveCertain() {
        return last().window().startsAfter(fromEnd(1).window());
    }

    /** Days by which the forecast moved over the latest so many moves. */
    public int moveOver(int moves) {
        return days(fromEnd(moves), last());
    }

    /** Whether each of the latest so many moves was to the right. */
    public boolean isMovingRight(int moves) {
        for (int i = 0; i < moves; i++) {
            if (move(i) <= 0) {
                return false;
            }
        }
        return true;
    }

    /** Days between the earliest and the latest of so many forecasts, leaving out as many at the end. */
    public int spread(int count, int leftOut) {
        long earliest = Long.MAX_VALUE;
        long latest = Long.MIN_VALUE;
        for (int i = leftOut; i < leftOut + count; i++) {
            long day = fromEnd(i).window().latestKnown().toEpochDay();
            earliest = Math.min(earliest, day);
            latest = Math.max(latest, day);
        }
        return Math.toIntExact(latest - earliest);
    }

    /** How often the latest so many forecasts changed between moving left and moving right. */
    public int turns(int count) {
        int turns = 0;
        int direction = 0;
        for (int i = count - 2; i >= 0; i--) {
            int next = Integer.signum(move(i));
            if (next != 0 && direction != 0 && next != direction) {
                turns++;
            }
            direction = next == 0 ? direction : next;
        }
        return turns;
    }

    /**
     * The line through the latest forecasts of the precision of the last, where there are enough of them.
     *
     * @param most how many are looked at
     * @param least how many there must be
     * @param span days that their report dates must cover
     */
    public Optional<Trend> trend(int most, int least, int span) {
        int first = size();
        while (first > 0 && size() - first < most && hasPrecisionOfLast(forecasts.get(first - 1))) {
            first--;
        }
        List<Forecast> window = forecasts.subList(first, size());
        if (window.size() < least || window.get(0).reportDate().plusDays(span).isAfter(last().reportDate())) {
            return Optional.empty();
        }
        return Optional.of(Trend.through(window));
    }

    /** The same by the thresholds of a policy. */
    public Optional<Trend> trend(Thresholds thresholds) {
        return trend((int) thresholds.number("trend.updates"), (int) thresholds.number("trend.least"), (int)
                thresholds.number("trend.span"));
    }

    private boolean hasPrecisionOfLast(Forecast forecast) {
        return forecast.window().precision() == last().window().precision();
    }

    private int move(int fromEnd) {
        return days(fromEnd(fromEnd + 1), fromEnd(fromEnd));
    }

    private Forecast fromEnd(int position) {
        return forecasts.get(size() - 1 - position);
    }

    private static int days(Forecast from, Forecast to) {
        LocalDate start = from.window().latestKnown();
        return Math.toIntExact(DAYS.between(start, to.window().latestKnown()));
    }
}
