package dev.slipway.server.base;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of a statement, some of which may be null as a column may be. */
public final class StatementValues {

    private StatementValues() {}

    public static List<@Nullable Object> of(@Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>();
        for (Object value : values) {
            all.add(value);
        }
        return all;
    }
}
