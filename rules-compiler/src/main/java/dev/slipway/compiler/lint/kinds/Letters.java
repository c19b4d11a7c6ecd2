package dev.slipway.compiler.lint.kinds;

import java.util.Map;
import java.util.Optional;

/** Characters of a text that look like others, or like none. */
public final class Letters {

    private static final Map<Integer, String> INVISIBLE = Map.ofEntries(
            Map.entry(0x00A0, "a blank that never breaks (U+00A0)"),
            Map.entry(0x00AD, "a soft hyphen (U+00AD)"),
            Map.entry(0x200B, "a blank without width (U+200B)"),
            Map.entry(0x200C, "a sign without width (U+200C)"),
            Map.entry(0x200D, "a sign without width (U+200D)"),
            Map.entry(0x2060, "a sign without width (U+2060)"),
            Map.entry(0xFEFF, "a byte order mark (U+FEFF)"),
            Map.entry(0x202F, "a narrow blank (U+202F)"),
            Map.entry(0x2007, "a blank as wide as a digit (U+2007)"),
            Map.entry(0x2009, "a thin blank (U+2009)"),
            Map.entry(0x3000, "a wide blank (U+3000)"),
            Map.entry(0x200E, "a mark of direction (U+200E)"),
            Map.entry(0x200F, "a mark of direction (U+200F)"));

    private static final String LOOK_ALIKES =
            "аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwАAВBЕEКKМMНHОOРPСCТTУYХXІIЅSΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvαaιiρpυu";

    private Letters() {}

    /** What a character is that shows nothing, or a blank that is none. */
    public static Optional<String> invisible(int character) {
        return Optional.ofNullable(INVISIBLE.get(character));
    }

    /** The sign that a full width one stands for, as keyboards of East Asia write them. */
    public static Optional<Character> narrow(char sign) {
        boolean isWide = sign >= '\uFF01' && sign <= '\uFF5E';
        return isWide ? Optional.of((char) (sign - '\uFF01' + '!')) : Optional.empty();
    }

    /** The Latin letter that one of another alphabet looks like. */
    public static Optional<Character> latin(char letter) {
        for (int i = 0; i + 1 < LOOK_ALIKES.length(); i += 2) {
            if (LOOK_ALIKES.charAt(i) == letter) {
                return Optional.of(LOOK_ALIKES.charAt(i + 1));
            }
        }
        return Optional.empty();
    }

    /** The text with Latin letters for those that look like them. */
    public static String latin(String text) {
        StringBuilder latin = new StringBuilder();
        for (int place = 0; place < text.length(); place++) {
            char letter = text.charAt(place);
            latin.append(latin(letter).orElse(letter));
        }
        return latin.toString();
    }

    /** The text without what shows nothing, and blanks that are none. */
    public static String visible(String text) {
        return text.chars()
                .filter(sign -> invisible(sign).isEmpty())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether a text has letters of Latin and of another alphabet in one word. */
    public static boolean isMixed(String text) {
        for (String word : text.split("[^\\p{L}]+")) {
            boolean hasLatin = word.chars().anyMatch(Letters::isLatin);
            boolean hasOther = word.chars().anyMatch(letter -> !isLatin(letter));
            if (hasLatin && hasOther) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }
}
