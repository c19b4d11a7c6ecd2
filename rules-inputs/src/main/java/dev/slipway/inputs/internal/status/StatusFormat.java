package dev.slipway.inputs.internal.status;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.slipway.inputs.internal.markdown.MarkdownTables;
import dev.slipway.inputs.internal.schedule.ScheduleReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The formats of a status file. */
enum StatusFormat {
    CSV,
    MARKDOWN,
    WORKBOOK,
    JSON,
    NDJSON,
    YAML,
    SCHEDULE;

    /** What to do about a file of another format. */
    static final String HINT =
            "status files end in .csv, .tsv, .txt, .md, .xlsx, .xls, .ods, .json, .ndjson, .jsonl, .yaml or .yml, or as"
                    + " the files of a planning tool do: .mpp, .xml, .xer and others";

    private static final Map<String, StatusFormat> BY_EXTENSION = Map.ofEntries(
            Map.entry("csv", CSV),
            Map.entry("tsv", CSV),
            Map.entry("txt", CSV),
            Map.entry("md", MARKDOWN),
            Map.entry("markdown", MARKDOWN),
            Map.entry("xlsx", WORKBOOK),
            Map.entry("xlsm", WORKBOOK),
            Map.entry("xls", WORKBOOK),
            Map.entry("ods", WORKBOOK),
            Map.entry("json", JSON),
            Map.entry("ndjson", NDJSON),
            Map.entry("jsonl", NDJSON),
            Map.entry("yaml", YAML),
            Map.entry("yml", YAML));

    private static final int PEEKED = 1 << 12;

    /** The format that a name shows, where it is not one of a planning tool. */
    static Optional<StatusFormat> of(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_EXTENSION.get(extension));
    }

    /** Whether it is a table in a text. */
    boolean isText() {
        return this == CSV || this == MARKDOWN;
    }

    /**
     * By how it begins: a planning tool's file and a workbook have marks of their own; a bracket begins a JSON list, a
     * brace NDJSON; with a row of dashes below its headers a table is Markdown, else CSV.
     */
    static StatusFormat sniff(BufferedInputStream bytes) throws IOException {
        byte[] start = start(bytes);
        if (ScheduleReader.isSchedule(start, "-")) {
            return SCHEDULE;
        }
        String text = new String(start, ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading();
        if (text.startsWith("PK\u0003\u0004")) {
            return WORKBOOK;
        }
        if (text.startsWith("[")) {
            return JSON;
        }
        return text.startsWith("{") ? NDJSON : MarkdownTables.isLike(text) ? MARKDOWN : CSV;
    }

    /** Whether what is called a CSV or a text file begins as a table of Markdown. */
    static boolean isMarkdown(BufferedInputStream bytes) throws IOException {
        return MarkdownTables.isLike(new String(start(bytes), ISO_8859_1));
    }

    private static byte[] start(BufferedInputStream bytes) throws IOException {
        bytes.mark(PEEKED);
        byte[] start = bytes.readNBytes(PEEKED);
        bytes.reset();
        return start;
    }
}
