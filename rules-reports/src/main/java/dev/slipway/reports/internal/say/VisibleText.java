package dev.slipway.reports.internal.say;

/**
 * Makes text from a file safe to show: a name must not be able to move the cursor, recolour the screen or turn the
 * line around. Such characters become {@code U+FFFD}; line ends and tabs become blanks.
 */
public final class VisibleText {

    private static final int REPLACEMENT = 0xFFFD;

    private VisibleText() {}

    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().map(VisibleText::shown).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static int shown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> isLineEndOrTab(character) ? ' ' : REPLACEMENT;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE -> REPLACEMENT;
            case Character.FORMAT -> turnsTheLine(character) ? REPLACEMENT : character;
            default -> character;
        };
    }

    private static boolean isLineEndOrTab(int character) {
        return character == '\n' || character == '\r' || character == '\t' || character == 0x85;
    }

    private static boolean turnsTheLine(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
