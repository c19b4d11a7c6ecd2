package dev.slipway.model.alerts;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Who a statement comes from, as written at its end: {@code [A. Author; seanews]}. */
final class Credit {

    private Credit() {}

    /** Those that are named; the empty text where none is. */
    static String to(String... names) {
        String given = Arrays.stream(names).filter(name -> !name.isBlank()).collect(Collectors.joining("; "));
        return given.isEmpty() ? "" : " [" + given + "]";
    }
}
