package dev.slipway.cli.lsp;

import dev.slipway.compiler.drl.Span;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** A text, in which an editor counts lines and characters from 0, and Slipway offsets. */
record Lines(String text) {

    /** Where a position is; the end of its line or of the text where it is past that. */
    int offset(Position position) {
        int start = 0;
        for (int line = 0; line < position.getLine(); line++) {
            int next = text.indexOf('\n', start);
            if (next < 0) {
                return text.length();
            }
            start = next + 1;
        }
        int end = text.indexOf('\n', start);
        return Math.min(start + position.getCharacter(), end < 0 ? text.length() : end);
    }

    Position position(int offset) {
        int line =
                (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new Position(line, offset - (text.lastIndexOf('\n', offset - 1) + 1));
    }

    Range range(Span span) {
        return new Range(position(span.offset()), position(span.end()));
    }
}
