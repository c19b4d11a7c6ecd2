package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.DateOrder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is known of the dates of a table besides themselves.
 *
 * @param given how they are written, where its reader says so
 * @param headed how those of some columns are written, as their headers say: {@code Forecast (mm/dd/yyyy)}
 * @param near the day of the report: the years of most dates are near it
 */
public record DateHints(Optional<DateOrder> given, Map<Integer, DateOrder> headed, Optional<LocalDate> near) {

    private static final String DAY = "(?:dd?|tt|jj|дд?)";
    private static final String MONTH = "(?:mm?|мм?)";
    private static final String YEAR = "(?:(?:yy|jj|aa|гг){1,2})";
    private static final String BETWEEN = "[-/. ]";

    private static final Map<DateOrder, Pattern> ORDERS = Map.of(
            DateOrder.DAY_MONTH_YEAR, inOrder(DAY, MONTH, YEAR),
            DateOrder.MONTH_DAY_YEAR, inOrder(MONTH, DAY, YEAR),
            DateOrder.YEAR_MONTH_DAY, inOrder(YEAR, MONTH, DAY));

    public DateHints {
        headed = Map.copyOf(headed);
    }

    /** Nothing but what is given. */
    public static DateHints of(Optional<DateOrder> given) {
        return new DateHints(given, Map.of(), Optional.empty());
    }

    /**
     * What is given, and what the headers say.
     *
     * @param headers the names of all columns
     */
    public static DateHints of(Optional<DateOrder> given, List<String> headers, Optional<LocalDate> near) {
        Map<Integer, DateOrder> headed = new HashMap<>();
        for (int column = 0; column < headers.size(); column++) {
            int at = column;
            order(headers.get(column)).ifPresent(order -> headed.put(at, order));
        }
        return new DateHints(given, headed, near);
    }

    /** How the dates of a column are said to be written. */
    Optional<DateOrder> order(int column) {
        return given.or(() -> Optional.ofNullable(headed.get(column)));
    }

    private static Optional<DateOrder> order(String header) {
        List<DateOrder> said = ORDERS.entrySet().stream()
                .filter(order -> order.getValue().matcher(header).find())
                .map(Map.Entry::getKey)
                .toList();
        return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }

    private static Pattern inOrder(String first, String second, String third) {
        return Pattern.compile("(?iu)(?<!\\p{L})" + first + BETWEEN + second + BETWEEN + third + "(?!\\p{L})");
    }
}
