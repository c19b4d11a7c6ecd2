package dev.slipway.inputs;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes as people write them: {@code 64MiB}, {@code 2 GiB}, {@code 4096}. */
final class ByteSize {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,15})\\s*(|b|k|kb|kib|m|mb|mib|g|gb|gib)");
    private static final Map<Character, Integer> BITS = Map.of('k', 10, 'm', 20, 'g', 30);

    private ByteSize() {}

    /** @throws NumberFormatException if the text is no size */
    static long parse(String text) {
        Matcher matcher = SHAPE.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new NumberFormatException("no size: " + text);
        }
        String unit = matcher.group(2);
        int bits = unit.isEmpty() ? 0 : BITS.getOrDefault(unit.charAt(0), 0);
        long number = Long.parseLong(matcher.group(1));
        return number > Long.MAX_VALUE >> bits ? Long.MAX_VALUE : number << bits;
    }

    /** In the largest unit that makes it a whole number. */
    static String text(long bytes, String gap) {
        for (int bits = 30; bits > 0; bits -= 10) {
            if (bytes % (1L << bits) == 0) {
                return (bytes >> bits) + gap + "?KMG".charAt(bits / 10) + "iB";
            }
        }
        return bytes + gap + "B";
    }
}
