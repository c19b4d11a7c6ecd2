package dev.slipway.compiler.drl;

import dev.slipway.compiler.drl.DrlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Reads the words and signs of DRL and Java, without their comments, whether or not they make sense. */
public final class Tokenizer {

    private static final List<String> LONG_SIGNS =
            List.of("&&", "||", "==", "!=", "<=", ">=", ":=", "->", "::", "!.", "++", "--", "+=", "-=");

    private final String text;
    private final int end;
    private final List<DrlToken> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    /** All of a text. */
    public static List<DrlToken> of(String text) {
        return within(text, 0, text.length());
    }

    /** Those of a part of a text, with their offsets in the whole. */
    public static List<DrlToken> within(String text, int start, int end) {
        Tokenizer reading = new Tokenizer(text, start, Math.min(end, text.length()));
        while (reading.at < reading.end) {
            reading.next();
        }
        return List.copyOf(reading.tokens);
    }

    private void next() {
        char first = text.charAt(at);
        if (Character.isWhitespace(first)) {
            at++;
        } else if (text.startsWith("//", at)) {
            at = endOf("\n", at + 2, 0);
        } else if (text.startsWith("/*", at)) {
            at = endOf("*/", at + 2, 2);
        } else if (first == '"' || first == '\'') {
            add(Kind.STRING, endOfText(first));
        } else if (Character.isJavaIdentifierStart(first)) {
            add(Kind.WORD, endWhile(Character::isJavaIdentifierPart));
        } else if (Character.isDigit(first)) {
            add(Kind.NUMBER, endOfNumber());
        } else {
            add(Kind.SIGN, endOfSign());
        }
    }

    private void add(Kind kind, int until) {
        tokens.add(new DrlToken(kind, text.substring(at, until), Span.between(at, until)));
        at = until;
    }

    private int endOf(String mark, int from, int length) {
        int found = text.indexOf(mark, from);
        return found < 0 ? end : Math.min(end, found + length);
    }

    private int endOfText(char quote) {
        int i = at + 1;
        while (i < end && text.charAt(i) != '\n') {
            if (text.charAt(i) == quote) {
                return i + 1;
            }
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i, endOfLine());
    }

    private int endOfLine() {
        int found = text.indexOf('\n', at);
        int line = found < 0 ? end : Math.min(found, end);
        return line > at && text.charAt(line - 1) == '\r' ? line - 1 : line;
    }

    private int endWhile(IntPredicate part) {
        int i = at;
        while (i < end && part.test(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int endOfNumber() {
        int i = endWhile(Character::isLetterOrDigit);
        boolean isFraction = i + 1 < end && text.charAt(i) == '.' && Character.isDigit(text.charAt(i + 1));
        if (!isFraction) {
            return i;
        }
        i++;
        while (i < end && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int endOfSign() {
        int length = LONG_SIGNS.stream().anyMatch(sign -> text.startsWith(sign, at)) ? 2 : 1;
        return Math.min(end, at + length);
    }
}
