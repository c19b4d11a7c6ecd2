package dev.slipway.compiler.lint.writing;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words and signs of spreadsheets, databases and other languages, and what rules have for them. */
final class ForeignWords {

    /** Between two values. */
    private static final Map<String, String> BETWEEN = Map.ofEntries(
            entry("and", "write &&, or a comma, which joins conditions too"),
            entry("or", "write ||"),
            entry("xor", "write one != other"),
            entry("like", "write matches with a regular expression, in which any text is .*"),
            entry("ilike", "write matches \"(?i)…\" with a regular expression, in which any text is .*"),
            entry("between", "write two conditions: … >= 1, … <= 10"),
            entry("is", "write ==, and for what may be missing has(\"…\")"),
            entry("isnt", "write !="),
            entry("equals", "write =="),
            entry("eq", "write =="),
            entry("ne", "write !="),
            entry("gt", "write >"),
            entry("ge", "write >="),
            entry("lt", "write <"),
            entry("le", "write <="),
            entry("div", "write /"),
            entry("mod", "write %"),
            entry("startswith", "write …startsWith(\"…\")"),
            entry("endswith", "write …endsWith(\"…\")"),
            entry("then", "write a rule for each case"),
            entry("where", "write the condition between the brackets, behind a comma"),
            entry("of", "write a dot: deadline.end"));

    /** The joining words of other tongues, which authors know from their spreadsheets. */
    private static final Set<String> ALL_OF = Set.of("und", "et", "y", "e", "i", "и", "ve", "en");

    private static final Set<String> ONE_OF = Set.of("oder", "ou", "o", "lub", "или", "або", "veya");

    /** Behind {@code not}. */
    private static final Map<String, String> DENIED = Map.ofEntries(
            entry("like", "write not matches with a regular expression, in which any text is .*"),
            entry("ilike", "write not matches \"(?i)…\" with a regular expression, in which any text is .*"),
            entry("between", "write two cases: … < 1 || … > 10"),
            entry("equals", "write !="),
            entry("eq", "write !="),
            entry("startswith", "write ! before …startsWith(\"…\")"),
            entry("endswith", "write ! before …endsWith(\"…\")"));

    /** Called like a function. */
    private static final Map<String, String> CALLED = Map.ofEntries(
            entry("IF", "conditions need no IF: write what must be true"),
            entry("AND", "conditions are joined by commas: open, $left <= …"),
            entry("OR", "write || between conditions"),
            entry("NOT", "write ! before a condition: !open"),
            entry("ISBLANK", "ask !has(\"…\"), or == \"\" of a text"),
            entry("ISEMPTY", "ask !has(\"…\"), or == \"\" of a text"),
            entry("ISNULL", "ask !has(\"…\")"),
            entry("IFERROR", "ask has(\"…\") before"),
            entry("COALESCE", "ask has(\"…\") before"),
            entry("TODAY", "today is a property of the fact"),
            entry("NOW", "today is a property of the fact"),
            entry("DATE", "dates come from facts and from policy.yaml"),
            entry("YEAR", "write deadline.end.year"),
            entry("MONTH", "write deadline.end.monthValue"),
            entry("DAY", "write deadline.end.dayOfMonth"),
            entry("DAYS", "write deadline.daysLeftOn(today)"),
            entry("DATEDIF", "write deadline.daysLeftOn(today)"),
            entry("DATEDIFF", "write deadline.daysLeftOn(today)"),
            entry("ABS", "write Math.abs(…)"),
            entry("MAX", "write Math.max(…)"),
            entry("MIN", "write Math.min(…)"),
            entry("ROUND", "write Math.round(…)"),
            entry("SUM", "accumulate gives sums of facts"),
            entry("COUNT", "accumulate counts facts"),
            entry("COUNTIF", "accumulate counts facts"),
            entry("AVERAGE", "accumulate gives averages of facts"),
            entry("LEN", "write ….length"),
            entry("LOWER", "write ….toLowerCase()"),
            entry("UPPER", "write ….toUpperCase()"),
            entry("EXISTS", "write exists before a pattern of its own"));

    private static final Map<String, String> SIGNS = Map.ofEntries(
            entry("≤", "write <="),
            entry("≥", "write >="),
            entry("≠", "write !="),
            entry("×", "write *"),
            entry("÷", "write /"),
            entry("−", "write -"),
            entry("–", "write -"),
            entry("—", "write -"),
            entry("…", "write out what is meant"),
            entry("@", "leave it out"),
            entry("?", "a ? b : c stands in brackets behind a name: $most : (a ? b : c)"),
            entry("&", "write &&, or a comma, which joins conditions too"),
            entry("|", "write ||"),
            entry("~", "write matches with a regular expression"));

    private ForeignWords() {}

    /** What rules have for a word between two values, in whatever case. */
    static Optional<String> between(String word) {
        return Optional.ofNullable(BETWEEN.get(english(word)));
    }

    /** {@code and} and {@code or} for those of other tongues; of other words themselves, in lower case. */
    static String english(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return ALL_OF.contains(lower) ? "and" : ONE_OF.contains(lower) ? "or" : lower;
    }

    /** What rules have for {@code not} and a word between two values, in whatever case. */
    static Optional<String> denied(String word) {
        return Optional.ofNullable(DENIED.get(word.toLowerCase(Locale.ROOT)));
    }

    /** What rules have for a function. */
    static Optional<String> called(String word) {
        return Optional.ofNullable(CALLED.get(word));
    }

    static Optional<String> sign(String sign) {
        return Optional.ofNullable(SIGNS.get(sign));
    }
}
