package dev.slipway.inputs.internal.snapshot;

import java.text.Normalizer;
import java.util.Locale;

/** How names of different tools are compared. */
public final class NameComparison {

    private NameComparison() {}

    /** What is left of a name without regard to case, width, blanks and punctuation: {@code almatygts2launch}. */
    public static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
    }
}
