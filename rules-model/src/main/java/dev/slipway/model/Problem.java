package dev.slipway.model;

/**
 * Something wrong in a file, told so that its writer can mend it.
 *
 * @param file the file as it was given
 * @param line counted from 1; 0 where the problem is with the whole file
 * @param column counted from 1; 0 where the problem is with the whole line
 * @param message what is wrong, in the reader's words
 * @param hint what to do about it; empty where that is plain
 */
public record Problem(String file, int line, int column, String message, String hint) {

    /** {@code programme.yaml:14:7: unknown key 'dedline' (did you mean 'deadline'?)}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (column > 0) {
            text.append(':').append(column);
        }
        text.append(": ").append(message);
        return hint.isEmpty()
                ? text.toString()
                : text.append(" (").append(hint).append(')').toString();
    }
}
