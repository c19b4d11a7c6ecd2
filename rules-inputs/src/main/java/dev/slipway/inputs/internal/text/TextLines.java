package dev.slipway.inputs.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The lines of a text as they come, none held that is larger than a document may be. */
public final class TextLines {

    private final Reader text;
    private int number;

    public TextLines(Reader text) {
        this.text = new BufferedReader(text);
    }

    /** How many lines were read. */
    public int number() {
        return number;
    }

    /** The next line, without its end; nothing where the text ends. One that is too long is reported and reads as blank. */
    public Optional<String> next(FileProblems problems) throws IOException {
        int first = text.read();
        if (first < 0) {
            return Optional.empty();
        }
        number++;
        StringBuilder line = new StringBuilder();
        long length = 0;
        for (int one = first; one >= 0 && one != '\n'; one = text.read()) {
            if (++length <= problems.limits().documentBytes()) {
                line.append((char) one);
            }
        }
        if (length <= problems.limits().documentBytes()) {
            return Optional.of(line.toString());
        }
        UnreadableTextException refusal = UnreadableTextException.tooLong(number, "this line", problems.limits());
        problems.add(refusal.place(), String.valueOf(refusal.getMessage()), refusal.hint());
        return Optional.of("");
    }
}
