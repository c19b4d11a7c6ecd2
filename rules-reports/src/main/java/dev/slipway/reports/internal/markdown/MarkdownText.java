package dev.slipway.reports.internal.markdown;

import dev.slipway.model.words.VisibleText;
import java.util.regex.Pattern;

/** Makes text from a file appear in Markdown as it is: no markup, no HTML, no link, no image, no mention, one line. */
public final class MarkdownText {

    private static final String MARKUP = "\\`*_[]#|~$";
    private static final Pattern WORLD_WIDE_WEB = Pattern.compile("(www)\\.", Pattern.CASE_INSENSITIVE);

    /** What at the start of a line would make it a list, a rule or a heading. */
    private static final Pattern BLOCK_START = Pattern.compile("^(\\d*)([-+=.)])(?!\\w)");

    /** Characters that trackers and chats turn, with the word after them, into a mention, a reference or a label, escaped or not. */
    private static final Pattern REFERENCE = Pattern.compile("[@#](?=[\\p{L}\\p{N}_])|[!%~$&](?=\\p{N})");

    /** Parts a sign from its word without being seen. */
    private static final String ZERO_WIDTH_SPACE = "\u200B";

    private MarkdownText() {}

    public static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        String parted = REFERENCE.matcher(VisibleText.of(text)).replaceAll("$0" + ZERO_WIDTH_SPACE);
        parted.codePoints().forEach(character -> append(escaped, character));
        String line = withoutBareLinks(escaped.toString()).strip();
        return BLOCK_START.matcher(line).replaceFirst("$1\\\\$2");
    }

    private static void append(StringBuilder escaped, int character) {
        switch (character) {
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '&' -> escaped.append("&amp;");
            default -> {
                if (MARKUP.indexOf(character) >= 0) {
                    escaped.append('\\');
                }
                escaped.appendCodePoint(character);
            }
        }
    }

    /** GitHub and others make links of addresses without any markup. */
    private static String withoutBareLinks(String text) {
        return WORLD_WIDE_WEB.matcher(text).replaceAll("$1\\\\.").replace("://", "\\://");
    }
}
