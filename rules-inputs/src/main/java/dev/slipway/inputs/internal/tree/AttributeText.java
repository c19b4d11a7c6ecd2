package dev.slipway.inputs.internal.tree;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.InvalidDateException;
import dev.slipway.model.programme.Attribute;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the text of an attribute says: a number, a date, true or false, else itself. */
public final class AttributeText {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,30}(?:\\.\\d{1,30})?(?:[eE][-+]?\\d{1,2})?");
    private static final Pattern GROUPED =
            Pattern.compile("[-+]?\\d{1,3}(?:([,' \\u00A0\\u202F])\\d{3}){1,9}(?:\\.\\d{1,30})?");
    private static final Pattern ZEROS = Pattern.compile("[-+]?0\\d+.*");

    private AttributeText() {}

    /** Of a cell, which does not show what it is; an id such as 007 is a text. */
    public static Attribute read(String cell) {
        String text = cell.strip();
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return new Attribute.Truth(Boolean.parseBoolean(text));
        }
        String digits = GROUPED.matcher(text).matches() ? text.replaceAll("[,' \\u00A0\\u202F]", "") : text;
        boolean isNumber =
                NUMBER.matcher(digits).matches() && !ZEROS.matcher(digits).matches();
        return isNumber ? new Attribute.Amount(Double.parseDouble(digits)) : ofWords(text);
    }

    /** Whether a text is a number that an attribute can have. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** A text that begins with a digit and can be read as a date is one; no word is, such as the name May. */
    public static Attribute ofWords(String text) {
        return date(text).<Attribute>map(Attribute.Date::new).orElseGet(() -> new Attribute.Text(text));
    }

    private static Optional<DateWindow> date(String text) {
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        try {
            return Optional.of(DateWindow.parse(text)).filter(DateWindow::isKnown);
        } catch (InvalidDateException e) {
            return Optional.empty();
        }
    }
}
