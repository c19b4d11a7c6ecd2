package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Format;
import dev.slipway.inputs.internal.tree.TreeReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The rows of an NDJSON file, one object a line; a bad line does not spoil those after it. */
final class LineRows implements StatusRows {

    private final BufferedReader lines;
    private final FileProblems problems;
    private final RowTreeReader rows;
    private int linesBefore;

    LineRows(Reader text, FileProblems problems) {
        this.lines = new BufferedReader(text);
        this.problems = problems;
        this.rows = new RowTreeReader(problems);
    }

    @Override
    public Optional<StatusRow> next() throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Optional<StatusRow> row = line.isBlank()
                    ? Optional.empty()
                    : TreeReader.read(line, Format.JSON, linesBefore, problems).flatMap(rows::row);
            linesBefore++;
            if (row.isPresent()) {
                return row;
            }
        }
        return Optional.empty();
    }
}
