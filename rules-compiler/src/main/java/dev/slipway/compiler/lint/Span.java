package dev.slipway.compiler.lint;

/** A stretch of a file. */
record Span(int offset, int length) {

    static Span between(int from, int until) {
        return new Span(from, Math.max(0, until - from));
    }

    int end() {
        return offset + length;
    }

    Span to(Span last) {
        return between(offset, last.end());
    }
}
