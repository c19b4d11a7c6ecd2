package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.RowCounts;
import dev.slipway.inputs.RowFate;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.TextLines;
import dev.slipway.inputs.internal.tree.Format;
import dev.slipway.inputs.internal.tree.TreeReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The rows of an NDJSON file, one object a line; a bad line does not spoil those after it. */
final class LineRows implements StatusRows {

    private final TextLines lines;
    private final FileProblems problems;
    private final RowTreeReader rows;
    private int refused;

    LineRows(Reader text, FileProblems problems) {
        this.lines = new TextLines(text);
        this.problems = problems;
        this.rows = new RowTreeReader(problems);
    }

    @Override
    public RowCounts leftOut() {
        return RowCounts.of(RowFate.REFUSED, refused);
    }

    @Override
    public Optional<StatusRow> next() throws IOException {
        for (Optional<String> line = lines.next(problems); line.isPresent(); line = lines.next(problems)) {
            Optional<StatusRow> row = line.get().isBlank()
                    ? Optional.empty()
                    : TreeReader.read(line.get(), Format.JSON, lines.number() - 1, problems)
                            .flatMap(rows::row);
            if (row.isPresent()) {
                return row;
            }
            refused += line.get().isBlank() ? 0 : 1;
        }
        return Optional.empty();
    }
}
