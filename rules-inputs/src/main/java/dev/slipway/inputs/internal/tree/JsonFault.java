package dev.slipway.inputs.internal.tree;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mistake that people and their tools make in JSON, in words that need no knowledge of parsers.
 *
 * @param complaint what the parser says, after the last character before the place and a blank
 * @param message what is wrong; {@code $1} is what the complaint names
 */
record JsonFault(Pattern complaint, String message, String hint) {

    private static final String CHARACTER = ". Unexpected character \\('(.)'.*";
    private static final String CUT_OFF = "is the file cut off? copy or export it again";
    private static final String NUMBER = "write a number as 66500 or 0.5, and a code such as 007 in double quotes";
    private static final String QUOTES = "put every key and every text in straight double quotes: \"";
    private static final String WORDS =
            "write a text in double quotes; without them only true, false and null are allowed";

    /** The first that fits is reported. */
    private static final List<JsonFault> ALL = List.of(
            fault(". Unexpected end.*closing quote.*", "the file ends within a text", CUT_OFF),
            fault(". Unexpected end.*", "the file ends before every bracket is closed", CUT_OFF),
            fault(", Unexpected c.*'([]}])'.*", "there is a comma before '$1'", "take the comma out"),
            fault(": Unexpected c.*'([]},])'.*", "the value is missing before '$1'", "write null if there is none"),
            fault(
                    ". Unexpected character \\(':'.* Array entries.*",
                    "there is a key in a list",
                    "put keys and their values in { }"),
            fault(
                    ". Unexpected character \\('(['\u2018\u2019\u201c\u201d\u201e])'.*",
                    "$1 is not a quote of JSON",
                    QUOTES),
            fault(CHARACTER + "maybe a \\(non-standard\\) comment.*", "there is a comment here", "take it out"),
            fault(". Unexpected character \\('#'.*", "there is a comment here", "take it out"),
            fault(
                    "\u0000 Unexpected character \\('<'.*",
                    "it is a page of HTML or XML",
                    "is it an error, or a request to log in? open it in a browser, and export again"),
            fault(". .*(numeric value|hexadecimal number|'[.+]').*", "this is not a number of JSON", NUMBER),
            fault(
                    ". Unexpected character \\('([,;])'.*valid value.*",
                    "there is '$1' where a value is expected",
                    "take it out"),
            fault(CHARACTER + "valid value.*", "there is '$1' where a value is expected", WORDS),
            fault(CHARACTER + "expecting comma.*", "a comma is missing before '$1'", WORDS),
            fault(CHARACTER + "expecting a colon.*", "a colon is missing before '$1'", "write \"key\": value"),
            fault(CHARACTER + "property name.*", "a key begins with '$1' and not with a quote", QUOTES),
            fault(
                    ". Non-standard token '(.*?)'.*",
                    "'$1' is not a number of JSON",
                    "write null where there is no number"),
            fault(
                    ". Unrecognized token '(undefined|None|nil|NULL|Null|nan)'.*",
                    "'$1' is not a value of JSON",
                    "write null"),
            fault(". Unrecognized token '(.*?)'.*", "'$1' is not a value of JSON", WORDS),
            fault(
                    ". Unexpected close marker '(.)': expected '.'.*",
                    "'$1' does not close what was opened last",
                    "pair the brackets"),
            fault(". Unexpected close marker '(.)'.*", "'$1' closes nothing", "take it out"),
            fault(
                    ". Illegal unquoted character.*code 1[03]\\).*",
                    "a line ends within a text",
                    "close the quote, or write \\n"),
            fault(". Illegal unquoted character.*code 9\\).*", "there is a tab within a text", "write \\t"),
            fault(". Ill.*CTRL-CHAR, code (\\d+).*", "the control character of code $1 is here", "remove it"),
            fault(
                    ". .*character escape.*",
                    "the backslash is before a character that it cannot escape",
                    "write it twice: \\\\"));

    /** What the parser's words come to, where they are known. */
    static Optional<JsonFault> of(String complaint, char before) {
        return ALL.stream()
                .flatMap(fault -> fault.fitted(before + " " + complaint).stream())
                .findFirst();
    }

    private Optional<JsonFault> fitted(String text) {
        Matcher matcher = complaint.matcher(text);
        return matcher.matches()
                ? Optional.of(new JsonFault(complaint, matcher.replaceFirst(message), hint))
                : Optional.empty();
    }

    private static JsonFault fault(String complaint, String message, String hint) {
        return new JsonFault(Pattern.compile(complaint, Pattern.DOTALL), message, hint);
    }
}
