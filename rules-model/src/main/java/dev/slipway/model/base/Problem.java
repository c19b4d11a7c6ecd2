package dev.slipway.model.base;

import java.util.List;

/**
 * Something wrong in a file, described so that its writer can fix it.
 *
 * @param file the file as it was given; empty where it is in none
 * @param line counted from 1; 0 where the problem is with the whole file
 * @param column counted from 1; 0 where the problem is with the whole line
 * @param place where in a file, if line and column do not show it well, as in {@link Provenance#place()}; else empty
 * @param message what is wrong, in the reader's words
 * @param hint what to do about it; empty where that is plain
 */
public record Problem(String file, int line, int column, String place, String message, String hint) {

    public Problem(String file, int line, int column, String message, String hint) {
        this(file, line, column, "", message, hint);
    }

    /** How many there are: {@code 1 problem}, {@code 2 problems}. */
    public static String counted(List<Problem> problems) {
        return problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    }

    /** {@code programme.yaml:14:7: unknown key 'dedline' (did you mean 'deadline'?)}. */
    @Override
    public String toString() {
        String text = file.isEmpty() ? message : where() + ": " + message;
        return hint.isEmpty() ? text : text + " (" + hint + ")";
    }

    private String where() {
        if (!place.isEmpty()) {
            return file + ":" + place;
        }
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
