package dev.slipway.inputs.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a {@code mapping.yaml}. */
public final class MappingText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][\\w./]*(?: [A-Za-z][\\w./]*)*");
    private static final List<String> WORDS_OF_YAML =
            List.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private final StringBuilder text = new StringBuilder("files:\n");

    private MappingText() {}

    /** The tables as they were understood, each an entry, with the headers that were not used as a comment. */
    public static String of(List<MappingSketch> sketches) {
        if (sketches.isEmpty()) {
            return "files: []\n";
        }
        MappingText yaml = new MappingText();
        sketches.forEach(yaml::add);
        return yaml.text.toString();
    }

    /** One entry on one line, as the remedy of an error has it. */
    public static String line(FileMapping mapping) {
        List<String> parts = new ArrayList<>();
        parts.add("match: " + quoted(mapping.match()));
        mapping.kind().ifPresent(kind -> parts.add("kind: " + kind.word()));
        mapping.sheet().ifPresent(sheet -> parts.add("sheet: " + quoted(sheet)));
        mapping.header().ifPresent(row -> parts.add("header: " + row));
        parts.add(mapping.columns().entrySet().stream()
                .map(column -> column.getKey() + ": " + headers(column.getValue()))
                .collect(Collectors.joining(", ", "columns: {", "}")));
        return "files: [{" + String.join(", ", parts) + "}]";
    }

    private void add(MappingSketch sketch) {
        FileMapping mapping = sketch.mapping();
        text.append("  - match: ").append(quoted(mapping.match())).append('\n');
        mapping.kind().ifPresent(kind -> line("kind", kind.word()));
        mapping.sheet().ifPresent(sheet -> line("sheet", quoted(sheet)));
        mapping.header().ifPresent(row -> line("header", String.valueOf(row)));
        mapping.dateOrder().ifPresent(order -> line("dateOrder", order.word()));
        mapping.reportDate().ifPresent(day -> line("reportDate", day.toString()));
        if (!mapping.columns().isEmpty()) {
            text.append("    columns:\n");
        }
        for (Map.Entry<String, List<String>> column : mapping.columns().entrySet()) {
            text.append("  ");
            line(column.getKey(), headers(column.getValue()));
        }
        if (!mapping.attributes().isEmpty()) {
            text.append("    attributes:\n");
            mapping.attributes().forEach((name, header) -> {
                text.append("  ");
                line(quoted(name), quoted(header));
            });
        }
        if (!sketch.unused().isEmpty()) {
            text.append("    # not used: ")
                    .append(oneLine(String.join(", ", sketch.unused())))
                    .append('\n');
        }
    }

    private void line(String key, String value) {
        text.append("    ").append(key).append(": ").append(value).append('\n');
    }

    private static String headers(List<String> headers) {
        return headers.size() == 1
                ? quoted(headers.get(0))
                : headers.stream().map(MappingText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Unchanged where YAML reads it as a text, else in quotes. */
    static String quoted(String value) {
        if (PLAIN.matcher(value).matches() && !WORDS_OF_YAML.contains(value.toLowerCase(Locale.ROOT))) {
            return value;
        }
        StringBuilder quoted = new StringBuilder("\"");
        value.chars().forEach(character -> quoted.append(escaped((char) character)));
        return quoted.append('"').toString();
    }

    private static String escaped(char character) {
        if (character == '"' || character == '\\') {
            return "\\" + character;
        }
        boolean isShown = character >= ' ' && (character < '\u007F' || Character.isLetterOrDigit(character));
        return isShown ? String.valueOf(character) : String.format(Locale.ROOT, "\\u%04x", (int) character);
    }

    private static String oneLine(String comment) {
        return comment.replaceAll("[\\p{Cntrl}\u0085\u2028\u2029]+", " ");
    }
}
