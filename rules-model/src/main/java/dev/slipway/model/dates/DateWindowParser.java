package dev.slipway.model.dates;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a date as people and files write it. */
final class DateWindowParser {

    private static final Set<String> NO_DATE = Set.of(
            "tbd",
            "tbc",
            "tba",
            "n/a",
            "-",
            "?",
            "не определено",
            "не определена",
            "уточняется",
            "н/д",
            "待定",
            "未定",
            "暂无",
            "offen",
            "k.a.",
            "s.o.",
            "à définir",
            "à préciser",
            "por definir",
            "sin definir",
            "s/d");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");

    private DateWindowParser() {}

    static DateWindow parse(String text, Optional<FiscalYear> fiscalYear) {
        if (IsoDate.fits(text)) {
            return IsoDate.read(text);
        }
        String words = BLANKS.matcher(text).replaceAll(" ").strip();
        if (words.isEmpty() || words.equalsIgnoreCase("unknown")) {
            return DateWindow.unknown();
        }
        return NO_DATE.contains(words.toLowerCase(Locale.ROOT))
                ? DateWindow.unknown(words)
                : new DateSpellings(fiscalYear).read(words);
    }
}
