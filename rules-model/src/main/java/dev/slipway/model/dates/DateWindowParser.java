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
            "n.a.",
            "-",
            "\u2013",
            "\u2014",
            "?",
            "не определено",
            "не определена",
            "уточняется",
            "неизвестно",
            "н/д",
            "待定",
            "未知",
            "未定",
            "暂无",
            "offen",
            "noch offen",
            "unbekannt",
            "k.a.",
            "s.o.",
            "à définir",
            "à déterminer",
            "non défini",
            "inconnu",
            "à préciser",
            "por definir",
            "desconocido",
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
