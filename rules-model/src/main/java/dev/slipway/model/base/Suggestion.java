package dev.slipway.model.base;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which known word was meant by an unknown one. */
public final class Suggestion {

    /** Nothing longer is a mistyped word, and to compare it would take its time. */
    private static final int LONGEST = 200;

    /** A longer list is not read. All standard rules are listed. */
    private static final int MOST_LISTED = 60;

    private Suggestion() {}

    /** {@code did you mean 'deadline'?} where a known word is near; else the known words, where they are few. */
    public static String of(String unknown, Collection<String> known) {
        if (unknown.length() > LONGEST) {
            return listed(known);
        }
        int tolerance = Math.max(1, unknown.length() / 3);
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return known.stream()
                .filter(word -> distance.apply(fold(unknown), fold(word)) <= tolerance)
                .min(Comparator.comparing((String word) -> distance.apply(fold(unknown), fold(word)))
                        .thenComparing(Comparator.naturalOrder()))
                .map(word -> "did you mean '" + word + "'?")
                .orElseGet(() -> listed(known));
    }

    /** That there is no such thing, as {@code there is no option '--prot'; did you mean '--port'?}. */
    public static String forUnknown(String noun, String word, Collection<String> known) {
        return "there is no " + noun + " '" + word + "'; " + of(word, known);
    }

    /** That a command takes no such argument. */
    public static String tooMany(String word) {
        return "'" + word + "' is one argument too many";
    }

    private static String listed(Collection<String> known) {
        return known.isEmpty() || known.size() > MOST_LISTED ? "" : "known: " + String.join(", ", known);
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
