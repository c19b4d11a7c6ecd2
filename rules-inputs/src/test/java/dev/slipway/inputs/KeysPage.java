package dev.slipway.inputs;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Writes {@code docs/files/keys.md}: every key of every file that people write, as the schemas describe it. */
final class KeysPage {

    private static final String HEAD =
            """
            <!-- Written by KeysPageTest from the JSON schemas and rules/policy.yaml: change those, not this page. -->

            # Every key of every file

            The files that people write, key by key. Only keys in **bold** must be there. `a.b` is the key `b` below the key `a`,
            `a[]` is each entry of the list `a`, and `NAME` stands for a word of your own. How dates, numbers and other values are
            written is [below](#values).

            Editors that know JSON schemas say the same while you type: a release has them in `schemas/`, a checkout in
            `rules-inputs/src/main/resources/dev/slipway/inputs/schemas`.

            """;

    private static final String RANGES = "rules-model/src/main/resources/dev/slipway/model/policy/ranges.properties";

    private static final String STANDARD =
            """

            ### Standard thresholds

            The groups and thresholds below `default`, and of a selector. What one may be is checked: days, counts, factors and tonnes
            are 0 or more, a share is 0 to 1, a ratio 0 to 2, points are 0 to 100, a percentage is 0 to 1000. `trend.least` is not above
            `trend.updates`, and `plausible.leastTonnes` is below `plausible.mostTonnes`. An `amber`, `red` or `info` may be `never`.

            """;

    private static final Map<String, String> PLACES = Map.of(
            "programme", "One for each programme. [The guide](../programme-office.md) starts with a small one.",
            "policy", "Optional. What it leaves out comes from [the standard thresholds](#standard-thresholds).",
            "waivers", "Optional. Each entry of the list is a waiver.",
            "mapping", "Optional; [other tools](../inputs.md) mostly need none.",
            "slipway", "Optional. Who keeps to the usual names needs none.");

    private final List<SchemaKeys> schemas;
    private final Thresholds thresholds;
    private final Properties ranges;

    private KeysPage(List<SchemaKeys> schemas, Thresholds thresholds, Properties ranges) {
        this.schemas = schemas;
        this.thresholds = thresholds;
        this.ranges = ranges;
    }

    static KeysPage read() throws IOException {
        List<SchemaKeys> schemas = List.of("programme", "policy", "waivers", "mapping", "slipway").stream()
                .map(SchemaKeys::ofFile)
                .toList();
        Properties ranges = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("..", RANGES))) {
            ranges.load(file);
        }
        return new KeysPage(schemas, Thresholds.in(Files.readAllLines(Path.of("..", "rules", "policy.yaml"))), ranges);
    }

    List<SchemaKeys> schemas() {
        return schemas;
    }

    Thresholds thresholds() {
        return thresholds;
    }

    String markdown() {
        String files = schemas.stream().map(this::file).collect(Collectors.joining());
        String values = schemas.stream()
                .flatMap(schema -> schema.values().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(value -> row(value.getKey().toLowerCase(Locale.ROOT), value.getValue()))
                .collect(Collectors.joining("", "## Values\n\n" + header("value", "how it is written"), ""));
        return HEAD + files + values;
    }

    private String file(SchemaKeys schema) {
        String sections = schema.sections().stream().map(KeysPage::section).collect(Collectors.joining("\n"));
        String standard = schema.name().equals("policy")
                ? STANDARD
                        + header("key", "standard", "may be", "meaning")
                        + thresholds.all().stream()
                                .map(each -> row(
                                        "`" + each.key() + "`",
                                        "`" + each.value() + "`",
                                        range(each.key()),
                                        each.meaning()))
                                .collect(Collectors.joining())
                : "";
        return "## " + schema.name() + ".yaml\n\n" + schema.meaning() + " " + PLACES.get(schema.name()) + "\n\n"
                + sections + standard + "\n";
    }

    /** {@code count from 1 to 3}. */
    private String range(String key) {
        return ranges.getProperty(key, "")
                .replaceFirst(" (\\d+)\\.\\.(?=\\d)", " from $1 to ")
                .replaceFirst(" (\\d+)\\.\\.$", " from $1");
    }

    private static String section(SchemaKeys.Section section) {
        String where = section.paths().stream()
                .filter(path -> !path.equals("[]"))
                .map(path -> "`" + path + "`")
                .collect(Collectors.joining(", ", " In ", "."));
        String heading = section.title().isEmpty()
                ? ""
                : "### " + section.title() + "\n\n" + section.meaning() + (where.equals(" In .") ? "" : where) + "\n\n";
        String rows = section.keys().stream()
                .map(key -> row(
                        key.isRequired() ? "**`" + key.path() + "`**" : "`" + key.path() + "`",
                        key.value(),
                        key.meaning()))
                .collect(Collectors.joining());
        return heading + header("key", "value", "meaning") + rows;
    }

    private static String header(String... cells) {
        return row(cells) + row(List.of(cells).stream().map(cell -> "---").toArray(String[]::new));
    }

    private static String row(String... cells) {
        return List.of(cells).stream()
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
