package dev.slipway.inputs.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The headers of a table as they are compared: blanks, underscores, hyphens, upper and lower case make no difference. */
public final class HeaderNames {

    private static final Pattern IGNORED = Pattern.compile("[\\s\u00A0\u202F_-]+");

    private HeaderNames() {}

    public static String fold(String header) {
        return IGNORED.matcher(header.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /**
     * Whether a header is the one that is looked for.
     *
     * @param wanted a header; a {@code *} in it stands for any text
     */
    static boolean fits(String wanted, String header) {
        if (wanted.indexOf('*') < 0) {
            return fold(wanted).equals(fold(header));
        }
        return glob(fold(wanted)).matcher(fold(header)).matches();
    }

    /** A pattern in which {@code *} stands for any text and {@code ?} for one character. */
    static Pattern glob(String glob) {
        StringBuilder regex = new StringBuilder();
        glob.codePoints()
                .forEach(character -> regex.append(
                        character == '*'
                                ? ".*"
                                : character == '?' ? "." : Pattern.quote(Character.toString(character))));
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /**
     * The headers of two rows, of which the upper one heads several columns: {@code Baseline} above {@code Start} and
     * {@code Finish} makes {@code Baseline Start} and {@code Baseline Finish}.
     */
    static List<String> joined(TableRow upper, TableRow lower) {
        List<String> names = new ArrayList<>();
        String group = "";
        for (int column = 0; column < Math.max(upper.width(), lower.width()); column++) {
            group = upper.text(column).isEmpty() ? group : upper.text(column);
            names.add(lower.text(column).isEmpty() ? upper.text(column) : (group + " " + lower.text(column)).strip());
        }
        return names;
    }
}
