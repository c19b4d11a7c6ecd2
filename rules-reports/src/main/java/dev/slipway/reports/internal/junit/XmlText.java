package dev.slipway.reports.internal.junit;

import dev.slipway.model.words.VisibleText;
import java.util.regex.Pattern;

/** Text with only the characters that XML allows. */
final class XmlText {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\uFFFE\\uFFFF]");

    private XmlText() {}

    /** The text on one line, with {@code U+FFFD} for what XML forbids and for what would turn the line around. */
    static String of(String text) {
        return FORBIDDEN.matcher(VisibleText.of(text)).replaceAll("\uFFFD");
    }
}
