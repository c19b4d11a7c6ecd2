package dev.slipway.inputs.internal.status;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Findings;
import dev.slipway.inputs.internal.text.Utf8Reader;
import dev.slipway.inputs.internal.tree.Format;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.TreeReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The formats of a status file. */
enum StatusFormat {
    CSV,
    JSON,
    NDJSON,
    YAML;

    /** What to do about a file of none of them. */
    static final String HINT = "status files end in .csv, .tsv, .txt, .json, .ndjson, .jsonl, .yaml or .yml";

    private static final Map<String, StatusFormat> BY_EXTENSION = Map.of(
            "csv", CSV, "tsv", CSV, "txt", CSV, "json", JSON, "ndjson", NDJSON, "jsonl", NDJSON, "yaml", YAML, "yml",
            YAML);

    private static final int PEEKED = 1 << 12;

    static Optional<StatusFormat> of(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_EXTENSION.get(extension));
    }

    /** By the first character that is no blank: a bracket begins a JSON list, a brace NDJSON, anything else CSV. */
    static StatusFormat sniff(BufferedInputStream bytes) throws IOException {
        bytes.mark(PEEKED);
        byte[] start = bytes.readNBytes(PEEKED);
        bytes.reset();
        String text = new String(start, ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading();
        return text.startsWith("[") ? JSON : text.startsWith("{") ? NDJSON : CSV;
    }

    /** The rows of a file of this format. */
    StatusRows rows(InputStream bytes, FileProblems problems, Findings findings) throws IOException {
        return switch (this) {
            case CSV -> new CsvRows(new Utf8Reader(bytes), problems, findings);
            case NDJSON -> new LineRows(new Utf8Reader(bytes), problems);
            case JSON -> tree(bytes, Format.JSON, problems);
            case YAML -> tree(bytes, Format.YAML, problems);
        };
    }

    private static StatusRows tree(InputStream bytes, Format format, FileProblems problems) throws IOException {
        String text = Utf8Reader.readAll(bytes, problems.limits());
        Optional<Node> root = TreeReader.read(text, format, problems);
        return StatusRows.of(root.map(new RowTreeReader(problems)::rows).orElse(List.of()));
    }
}
