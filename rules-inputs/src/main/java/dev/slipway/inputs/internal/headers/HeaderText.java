package dev.slipway.inputs.internal.headers;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A header as a row of words: without punctuation, accents, upper case.
 *
 * @param words of the header itself
 * @param aside what stands in brackets: a unit, a form of dates, or an explanation
 */
record HeaderText(List<String> words, List<String> aside) {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[{]([^)\\]}]*)[)\\]}]?");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern SEAM = Pattern.compile(
            "(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)|(?<=\\p{IsHan})(?=[^\\p{IsHan}])|(?<=[^\\p{IsHan}])(?=\\p{IsHan})|(?<=[%#])|(?=[%#])");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}%#]+");

    static HeaderText of(String header) {
        String wide = Normalizer.normalize(header, Normalizer.Form.NFKC);
        List<String> aside = BRACKETS.matcher(wide)
                .results()
                .flatMap(found -> words(found.group(1)).stream())
                .toList();
        List<String> words = words(BRACKETS.matcher(wide).replaceAll(" "));
        return words.isEmpty() ? new HeaderText(aside, List.of()) : new HeaderText(words, aside);
    }

    /** The words of a text, as vocabulary and headers are compared. */
    static List<String> words(String text) {
        String humps =
                HUMP.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(" ");
        String plain = MARK.matcher(Normalizer.normalize(humps.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        String spaced = SEAM.matcher(plain).replaceAll(" ");
        return Arrays.stream(BETWEEN.split(spaced))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
