package dev.slipway.model.policy;

import dev.slipway.model.base.Problem;

/**
 * Where in a file a part of a policy is.
 *
 * @param file as its reader was given it; empty where the policy came from no file
 * @param line counted from 1; 0 for the file as a whole
 * @param column counted from 1; 0 for the line as a whole
 */
public record PolicyPlace(String file, int line, int column) {

    /** Of a policy that a program made. */
    public static PolicyPlace none() {
        return new PolicyPlace("", 0, 0);
    }

    /** Something wrong here. */
    public Problem problem(String message, String hint) {
        return new Problem(file, line, column, message, hint);
    }

    /** {@code policy.yaml:14}. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
