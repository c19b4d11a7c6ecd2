package dev.slipway.model.words;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes text from a file safe to show: a name must not be able to move the cursor, recolour the screen, turn the line around,
 * hide in another one, or be taken for a command by what runs builds and reads along. Characters that do not show become
 * {@code U+FFFD}; line ends and tabs become blanks.
 */
public final class VisibleText {

    private static final int REPLACEMENT = 0xFFFD;

    /** What services that run builds obey at the beginning of a line, or anywhere in it, after what parts it. */
    private static final Pattern COMMAND = Pattern.compile("^\\s*:(?=:)|#(?=#\\w*\\[)");

    /** Scripts whose letters neither join nor part, so that a joiner in them is only there to deceive. */
    private static final Set<UnicodeScript> WITHOUT_JOINERS = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL);

    private VisibleText() {}

    /** As it is shown within a line. */
    public static String of(String text) {
        return shown(text, false);
    }

    /** As it is shown where line ends and tabs are kept, as in a cell. */
    public static String ofLines(String text) {
        return shown(text, true);
    }

    /** As it is shown on a line of its own. */
    public static String onItsLine(String text) {
        return harmless(of(text));
    }

    /** A line that may have colours, as it is shown where something else reads along: {@code ::error::} and the like are parted. */
    public static String harmless(String line) {
        return line.indexOf("::") < 0 && line.indexOf("##") < 0
                ? line
                : COMMAND.matcher(line).replaceAll("$0 ");
    }

    private static String shown(String text, boolean keepsLines) {
        if (text.chars().allMatch(character -> character >= ' ' && character <= '~')) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        int before = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            boolean isKept = keepsLines && (character == '\n' || character == '\r' || character == '\t');
            visible.appendCodePoint(isKept ? character : shown(character, before));
            before = character;
        }
        return visible.toString();
    }

    private static int shown(int character, int before) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> isLineEndOrTab(character) ? ' ' : REPLACEMENT;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE -> REPLACEMENT;
            case Character.FORMAT -> isSeen(character) || isJoiner(character, before) ? character : REPLACEMENT;
            default -> character;
        };
    }

    private static boolean isLineEndOrTab(int character) {
        return character == '\n' || character == '\r' || character == '\t' || character == 0x85;
    }

    /** Signs of Arabic, Syriac and Kaithi that stand over numbers. */
    private static boolean isSeen(int character) {
        return (character >= 0x0600 && character <= 0x0605)
                || character == 0x06DD
                || character == 0x070F
                || character == 0x0890
                || character == 0x0891
                || character == 0x08E2
                || character == 0x110BD
                || character == 0x110CD;
    }

    /** Whether it joins or parts letters, as in Persian, or makes one sign of two. */
    private static boolean isJoiner(int character, int before) {
        boolean isSign = Character.getType(before) == Character.OTHER_SYMBOL
                || Character.getType(before) == Character.MODIFIER_SYMBOL
                || before == 0xFE0F;
        return (character == 0x200C || character == 0x200D)
                && (isSign || !WITHOUT_JOINERS.contains(UnicodeScript.of(before)));
    }
}
