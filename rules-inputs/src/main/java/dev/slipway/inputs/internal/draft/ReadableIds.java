package dev.slipway.inputs.internal.draft;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes ids of names, each once: {@code Logistics complex Almaty (GTS-2)} is {@code logistics-complex-almaty-gts-2}. */
final class ReadableIds {

    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();

    /** An id in small letters of whatever script the name is in; {@code otherwise} of a name without letters. */
    String idFor(String name, String otherwise) {
        String id = shortened(hyphenated(name));
        String base = id.isEmpty() ? otherwise : id;
        String free = base;
        for (int number = 2; !taken.add(free); number++) {
            free = base + "-" + number;
        }
        return free;
    }

    /** Accents of Latin letters go; in other scripts the marks are part of the letter. */
    private static String hyphenated(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("(\\p{IsLatin})\\p{M}+", "$1");
        return Normalizer.normalize(plain, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String shortened(String id) {
        if (id.length() <= LONGEST) {
            return id;
        }
        int hyphen = id.lastIndexOf('-', LONGEST);
        int end = hyphen > 0 ? hyphen : id.offsetByCodePoints(0, id.codePointCount(0, LONGEST));
        return id.substring(0, end);
    }
}
