package dev.slipway.inputs.internal.holidays;

import dev.slipway.model.base.Suggestion;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries by their codes of ISO 3166 and their English names. */
final class Countries {

    private Countries() {}

    /** Whether it is a code of two capital letters that is in use. */
    static boolean has(String code) {
        return Arrays.asList(Locale.getISOCountries()).contains(code);
    }

    /** What to write in the place of a word that is no code of two letters. */
    static String meantBy(String word) {
        return named(word)
                .map(code -> "did you mean '" + code + "'?")
                .orElse("write two letters such as KZ, or days such as 2026-05-01");
    }

    /** The code of a country whose code of three letters or English name the word is, or nearly is. */
    private static Optional<String> named(String word) {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            codes.put(country.getISO3Country(), code);
            codes.put(country.getDisplayCountry(Locale.ENGLISH), code);
        }
        codes.put("UK", "GB");
        String suggestion = Suggestion.of(word, word.length() > 3 ? codes.keySet() : List.of());
        return codes.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(word)
                        || suggestion.equals("did you mean '" + entry.getKey() + "'?"))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
