package dev.slipway.inputs.internal.markdown;

import java.util.regex.Pattern;

/** What a text of Markdown reads as: without the marks for bold, links, code and line breaks. */
final class MarkdownCell {

    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]{0,500})\\]\\([^)\\s]{0,2000}\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]{1,500})\\]\\([^)]{0,2000}\\)");
    private static final Pattern EMPTY_BOX = Pattern.compile("\\[ \\]");
    private static final Pattern TICKED_BOX = Pattern.compile("\\[([xX])\\]");
    private static final Pattern TAG = Pattern.compile(
            "</?(?:br|b|i|em|strong|code|sub|sup|span|p|del|s|u|mark)\\b[^<>]{0,200}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS = Pattern.compile("(?<!\\\\)(?:\\*\\*|__|~~|`)");
    private static final Pattern EMPHASIS = Pattern.compile(
            "(?<![\\\\\\p{L}\\p{N}*_])([*_])(?=[^\\s*_])([^*_]{1,500})(?<=[^\\s\\\\])\\1(?![\\p{L}\\p{N}])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");

    private MarkdownCell() {}

    static String of(String markdown) {
        String text = markdown.strip();
        if (text.chars().allMatch(letter -> Character.isLetterOrDigit(letter) || " -./,:%".indexOf(letter) >= 0)) {
            return text;
        }
        String bare = IMAGE.matcher(text).replaceAll("$1");
        bare = LINK.matcher(bare).replaceAll("$1");
        bare = TICKED_BOX.matcher(EMPTY_BOX.matcher(bare).replaceAll("")).replaceAll("$1");
        bare = EMPHASIS.matcher(MARKS.matcher(bare).replaceAll("")).replaceAll("$2");
        bare = named(TAG.matcher(bare).replaceAll(" "));
        return BLANKS.matcher(ESCAPED.matcher(bare).replaceAll("$1"))
                .replaceAll(" ")
                .strip();
    }

    /** The characters that a page of HTML writes by their names. */
    private static String named(String text) {
        return text.replace("&nbsp;", " ")
                .replace("&#124;", "|")
                .replace("&vert;", "|")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
