package dev.slipway.server.base;

import dev.slipway.model.base.Problem;
import java.util.LinkedHashMap;
import java.util.Map;

/** A problem as the object that answers hold: {@code place}, {@code file}, {@code line}, {@code message}, {@code remedy}. */
public final class ProblemJson {

    private ProblemJson() {}

    public static Map<String, Object> of(Problem problem) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("place", place(problem));
        values.put("file", problem.file());
        if (problem.line() > 0) {
            values.put("line", problem.line());
        }
        if (problem.column() > 0) {
            values.put("column", problem.column());
        }
        values.put("message", problem.message());
        values.put("remedy", problem.hint());
        return values;
    }

    /** {@code march.csv:14:7}. */
    public static String place(Problem problem) {
        if (!problem.place().isEmpty()) {
            return problem.file() + ":" + problem.place();
        }
        if (problem.line() == 0) {
            return problem.file();
        }
        String line = problem.file() + ":" + problem.line();
        return problem.column() == 0 ? line : line + ":" + problem.column();
    }
}
