package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.internal.table.TableRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Headings that their numbers tell: a row with nothing but a name and {@code 1} above one with {@code 1.1}. */
final class NumberedHeadings {

    private final Deque<Heading> over = new ArrayDeque<>();

    private record Heading(String number, String name) {}

    /**
     * Takes a row that is such a heading.
     *
     * @return whether it is one
     */
    boolean take(TableRow row, Optional<TableRow> next, String name) {
        List<Integer> filled = IntStream.range(0, row.width())
                .filter(column -> !row.text(column).isEmpty())
                .boxed()
                .toList();
        Optional<Integer> column =
                filled.stream().filter(each -> isNumber(row.text(each))).findFirst();
        boolean isBare = filled.size() == 2
                && filled.stream().anyMatch(each -> row.text(each).equals(name));
        if (!isBare || column.isEmpty()) {
            return false;
        }
        String number = numberOf(row.text(column.get()));
        boolean isAbove =
                next.filter(below -> isWithin(below.text(column.get()), number)).isPresent();
        if (isAbove) {
            while (!over.isEmpty() && !isWithin(number, over.getLast().number())) {
                over.removeLast();
            }
            over.addLast(new Heading(number, name));
        }
        return isAbove;
    }

    /** The headings over the row that comes next, the outermost first. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        over.forEach(heading -> names.add(heading.name()));
        return names;
    }

    private static boolean isWithin(String number, String heading) {
        return isNumber(number) && numberOf(number).startsWith(heading + ".");
    }

    private static String numberOf(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && Character.isDigit(text.charAt(0))
                && text.length() <= 20
                && text.chars().allMatch(letter -> letter == '.' || (letter >= '0' && letter <= '9'));
    }
}
