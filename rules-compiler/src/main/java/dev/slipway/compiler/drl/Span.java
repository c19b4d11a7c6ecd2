package dev.slipway.compiler.drl;

/**
 * A stretch of a text.
 *
 * @param offset of its first character, counted from 0
 * @param length in characters; 0 for a place between two
 */
public record Span(int offset, int length) {

    public Span {
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException("a span has no negative offset or length");
        }
    }

    /** The stretch from one offset up to, and without, another; empty where that does not come later. */
    public static Span between(int from, int until) {
        return new Span(from, Math.max(0, until - from));
    }

    /** What is between the end of this one and the start of another. */
    public Span upTo(Span next) {
        return between(end(), next.offset);
    }

    /** The stretch from the start of this one to the end of another. */
    public Span to(Span last) {
        return between(offset, last.end());
    }

    /** The offset after its last character. */
    public int end() {
        return offset + length;
    }

    public boolean contains(Span other) {
        return offset <= other.offset && other.end() <= end();
    }

    /**
     * What stands there.
     *
     * @throws IndexOutOfBoundsException if the text is too short
     */
    public String in(String text) {
        return text.substring(offset, end());
    }

    /** The same stretch without blanks at its ends. */
    Span strippedIn(String text) {
        int start = offset;
        int end = end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return between(start, end);
    }
}
