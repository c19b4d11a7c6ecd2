package dev.slipway.model.json;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes JSON as text: the same on every machine, numbers never in exponent form. For use by one thread. */
public final class JsonText implements JsonWriter {

    private static final String INDENTATION = "  ";
    /** The first half of invisible tags, whose second half goes with it. */
    private static final char TAGS = 0xDB40;

    private static final String HEX = "0123456789ABCDEF";

    private final Appendable out;
    private final boolean isIndented;
    private int depth;
    private boolean isFirst = true;
    private boolean isNamed;

    private JsonText(Appendable out, boolean isIndented) {
        this.out = out;
        this.isIndented = isIndented;
    }

    /**
     * Writes a document without a blank or a line end.
     *
     * @param out what fails in it comes back as an {@link UncheckedIOException}
     */
    public static JsonText onOneLine(Appendable out) {
        return new JsonText(out, false);
    }

    /** Writes a document with each member on a line of its own, indented by two blanks. */
    public static JsonText indented(Appendable out) {
        return new JsonText(out, true);
    }

    @Override
    public void startObject() {
        open('{');
    }

    @Override
    public void endObject() {
        close('}');
    }

    @Override
    public void startArray() {
        open('[');
    }

    @Override
    public void endArray() {
        close(']');
    }

    private void open(char bracket) {
        separate();
        append(bracket);
        depth++;
        isFirst = true;
    }

    private void close(char bracket) {
        depth--;
        if (!isFirst) {
            breakLine();
        }
        append(bracket);
        isFirst = false;
    }

    @Override
    public void name(String name) {
        separate();
        quoted(name);
        append(isIndented ? ": " : ":");
        isNamed = true;
    }

    /** What stands between a value or name and what was before it. */
    private void separate() {
        if (isNamed) {
            isNamed = false;
            return;
        }
        if (!isFirst) {
            append(',');
        }
        isFirst = false;
        if (depth > 0) {
            breakLine();
        }
    }

    private void breakLine() {
        if (isIndented) {
            append('\n');
            for (int i = 0; i < depth; i++) {
                append(INDENTATION);
            }
        }
    }

    @Override
    public void text(String value) {
        separate();
        quoted(value);
    }

    @Override
    public void number(long value) {
        separate();
        append(Long.toString(value));
    }

    @Override
    public void number(double value) {
        separate();
        append(Double.isFinite(value) ? ExactNumber.of(value).toPlainString() : "null");
    }

    @Override
    public void truth(boolean value) {
        separate();
        append(Boolean.toString(value));
    }

    @Override
    public void nothing() {
        separate();
        append("null");
    }

    /**
     * An object under a name, as it was written before, on one line.
     *
     * @param object taken as it is
     */
    public void written(String name, String object) {
        name(name);
        separate();
        append(object);
    }

    private void quoted(String value) {
        append('"');
        int written = 0;
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (isEscaped(character, i == 0 ? ' ' : value.charAt(i - 1))) {
                append(value, written, i);
                escaped(character);
                written = i + 1;
            }
        }
        append(value, written, value.length());
        append('"');
    }

    /**
     * Beside what JSON demands, what a terminal would obey, would not show, or what turns a line around, and the second of two
     * number signs, which begin commands to services that run builds: whoever reads the JSON reads the same.
     */
    private static boolean isEscaped(char character, char before) {
        if (character < 0x7F) {
            return character < ' ' || character == '"' || character == '\\' || (character == '#' && before == '#');
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SURROGATE -> character == TAGS || before == TAGS;
            default -> false;
        };
    }

    private void escaped(char character) {
        switch (character) {
            case '"' -> append("\\\"");
            case '\\' -> append("\\\\");
            case '\n' -> append("\\n");
            case '\r' -> append("\\r");
            case '\t' -> append("\\t");
            case '\b' -> append("\\b");
            case '\f' -> append("\\f");
            default -> {
                append("\\u");
                append(HEX.charAt(character >> 12));
                append(HEX.charAt(character >> 8 & 0xF));
                append(HEX.charAt(character >> 4 & 0xF));
                append(HEX.charAt(character & 0xF));
            }
        }
    }

    private void append(char character) {
        try {
            out.append(character);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(String text) {
        append(text, 0, text.length());
    }

    private void append(String text, int start, int end) {
        try {
            out.append(text, start, end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
