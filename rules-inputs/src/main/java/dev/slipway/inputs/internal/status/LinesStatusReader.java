package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Format;
import dev.slipway.inputs.internal.tree.TreeReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads rows written as NDJSON, one object a line; a bad line does not spoil those after it. */
final class LinesStatusReader {

    private final FileProblems problems;
    private final TreeStatusReader rowReader;

    LinesStatusReader(FileProblems problems) {
        this.problems = problems;
        this.rowReader = new TreeStatusReader(problems);
    }

    void read(Reader text, Consumer<StatusRow> rows) throws IOException {
        BufferedReader lines = new BufferedReader(text);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            row(line, number - 1).ifPresent(rows);
        }
    }

    private Optional<StatusRow> row(String line, int linesBefore) {
        return line.isBlank()
                ? Optional.empty()
                : TreeReader.read(line, Format.JSON, linesBefore, problems).flatMap(rowReader::row);
    }
}
