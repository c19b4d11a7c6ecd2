package dev.slipway.engine.internal;

import dev.slipway.model.Problem;
import java.util.List;
import java.util.regex.Pattern;

/** Finds findings inserted with {@code insert}, which would stand after the reason for them is gone. */
final class PlainInsert {

    private static final Pattern INSERT =
            Pattern.compile("\\binsert\\s*\\(\\s*(?:Finding\\s*\\.\\s*)?(?:red|amber|info)\\s*\\(");

    private PlainInsert() {}

    static List<Problem> in(DrlFile file) {
        return INSERT.matcher(file.code())
                .results()
                .map(found -> new Problem(
                        file.path(),
                        file.lineAt(found.start()),
                        file.columnAt(found.start()),
                        "a finding inserted with insert would stand after the reason for it is gone",
                        "write insertLogical"))
                .toList();
    }
}
