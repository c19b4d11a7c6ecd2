package dev.slipway.server.base;

import dev.slipway.model.base.Problem;
import java.util.List;

/** A request that is not done, with why, and what to do about it. Its transaction leaves nothing behind. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why something is not done. */
    public enum Kind {
        MALFORMED,
        UNKNOWN,
        FORBIDDEN,
        CONFLICT,
        INVALID,
        CONDITION_MISSING,
        CONDITION_FAILED,
        WRONG_FORMAT,
        TOO_LARGE,
        NOT_OFFERED,
        TOO_MANY
    }

    private final Kind kind;
    private final transient List<Problem> problems;

    public Refusal(Kind kind, String message, List<Problem> problems) {
        super(message, null, false, false);
        this.kind = kind;
        this.problems = List.copyOf(problems);
    }

    public Refusal(Kind kind, String message) {
        this(kind, message, List.of());
    }

    /** Of a programme that is not there, or that the caller may not know of. */
    public static Refusal noProgramme(String id) {
        return new Refusal(Kind.UNKNOWN, "there is no programme " + id);
    }

    public static Refusal forbidden(String message) {
        return new Refusal(Kind.FORBIDDEN, message);
    }

    /** Of something that cannot be taken as it is, with one thing wrong. */
    public static Refusal invalid(String place, String message, String hint) {
        return invalid(List.of(new Problem(place, 0, 0, message, hint)));
    }

    /** Of something that cannot be taken as it is, with everything that is wrong. */
    public static Refusal invalid(List<Problem> problems) {
        String message = problems.size() == 1
                ? problems.get(0).toString()
                : problems.size() + " problems, the first: " + problems.get(0);
        return new Refusal(Kind.INVALID, message, problems);
    }

    public Kind kind() {
        return kind;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }

    public List<Problem> problems() {
        return problems;
    }
}
