package dev.slipway.server;

/** Why a command of the server ends before its work is done: what, where, and what to do, in one sentence. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What a shell is told, with the numbers of {@code slipway}. */
    enum Kind {
        USAGE(2),
        BAD_INPUT(3),
        FAILURE(5);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    private final Kind kind;

    private Stopped(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    /** By options that cannot be followed. */
    static Stopped usage(String sentence) {
        return new Stopped(Kind.USAGE, sentence);
    }

    /** By a file that is not what it should be. */
    static Stopped input(String sentence) {
        return new Stopped(Kind.BAD_INPUT, sentence);
    }

    /** By the machine or the database. */
    static Stopped failure(String sentence) {
        return new Stopped(Kind.FAILURE, sentence);
    }

    /** The exit code. */
    int code() {
        return kind.code();
    }
}
