package dev.slipway.compiler.lint.kinds;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds in a regular expression a group that is repeated without bounds and holds such a repetition: {@code (a+)+}. */
public final class NestedRepetition {

    private NestedRepetition() {}

    /** Whether there is one. The expression is one that compiles. */
    public static boolean isIn(String pattern) {
        Deque<boolean[]> groups = new ArrayDeque<>();
        boolean[] current = {false};
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            if (sign == '\\') {
                i++;
            } else if (sign == '[') {
                i = endOfClass(pattern, i);
            } else if (sign == '(') {
                groups.push(current);
                current = new boolean[] {false};
            } else if (sign == ')' && !groups.isEmpty()) {
                boolean isRepeating = current[0];
                current = groups.pop();
                if (isRepeating && isRepeated(pattern, i + 1)) {
                    return true;
                }
                current[0] |= isRepeating;
            } else if (isRepeated(pattern, i)) {
                current[0] = true;
            }
        }
        return false;
    }

    private static boolean isRepeated(String pattern, int at) {
        if (at >= pattern.length()) {
            return false;
        }
        char sign = pattern.charAt(at);
        return sign == '*'
                || sign == '+'
                || (sign == '{' && pattern.substring(at).matches("(?s)\\{\\d*,}.*"));
    }

    private static int endOfClass(String pattern, int open) {
        int i = open + 1;
        if (i < pattern.length() && pattern.charAt(i) == '^') {
            i++;
        }
        if (i < pattern.length() && pattern.charAt(i) == ']') {
            i++;
        }
        while (i < pattern.length() && pattern.charAt(i) != ']') {
            i += pattern.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }
}
