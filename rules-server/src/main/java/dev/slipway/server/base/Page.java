package dev.slipway.server.base;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next what to ask for to get those after it; empty on the last page
 */
public record Page<T>(List<T> items, Optional<String> next) {

    /** The most that a page holds, and what it holds where nobody says. */
    public static final int MOST = 500;

    public static final int USUAL = 100;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Of rows that were asked for with one more than the page holds.
     *
     * @param cursor where a row stands in the order
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        return rows.size() > limit
                ? new Page<>(rows.subList(0, limit), Optional.of(cursor.apply(rows.get(limit - 1))))
                : new Page<>(rows, Optional.empty());
    }

    /**
     * The size asked for.
     *
     * @throws Refusal if it is below 1 or above {@link #MOST}
     */
    public static int limit(Optional<Integer> asked) {
        int limit = asked.orElse(USUAL);
        if (limit < 1 || limit > MOST) {
            throw new Refusal(Refusal.Kind.MALFORMED, "limit is between 1 and " + MOST + ", not " + limit);
        }
        return limit;
    }
}
