package dev.slipway.workbench.facts;

import dev.slipway.compiler.facts.FactProperty;
import dev.slipway.compiler.facts.FactReference;
import dev.slipway.compiler.facts.FactType;
import dev.slipway.model.base.Suggestion;
import dev.slipway.model.json.JsonText;
import dev.slipway.workbench.internal.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What rules can see, to print.
 *
 * @param types those that are listed
 * @param others the names of those that are not
 * @param examples of their properties
 */
public record FactListing(List<FactType> types, List<String> others, FactExamples examples) {

    public FactListing {
        types = List.copyOf(types);
        others = List.copyOf(others);
    }

    /** Every type of fact. */
    public static FactListing ofFacts(FactReference reference, FactExamples examples) {
        return new FactListing(
                reference.facts(),
                reference.values().stream().map(FactType::name).toList(),
                examples);
    }

    /** Every type of fact, and of the values that facts hold. */
    public static FactListing ofAll(FactReference reference, FactExamples examples) {
        return new FactListing(reference.all(), List.of(), examples);
    }

    /**
     * One type of fact, or of value.
     *
     * @throws IllegalArgumentException if there is none of that name; the message names the nearest
     */
    public static FactListing of(FactReference reference, String name, FactExamples examples) {
        FactType type = reference
                .named(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no fact '" + name
                        + "'; "
                        + Suggestion.of(
                                name,
                                reference.all().stream().map(FactType::name).toList())));
        return new FactListing(List.of(type), List.of(), examples);
    }

    /** Type by type: what it is, and a line for each property. */
    public List<String> table() {
        List<String> lines = new ArrayList<>();
        for (FactType type : types) {
            lines.addAll(List.of(type.name(), "  " + type.meaning().replace("`", "")));
            if (!type.populations().isEmpty()) {
                lines.add("  @on: " + String.join(", ", type.populations()));
            }
            if (!type.origin().isEmpty()) {
                lines.add("  from: " + type.origin());
            }
            properties(type).forEach(line -> lines.add("  " + line));
            lines.add("");
        }
        if (!others.isEmpty()) {
            lines.add("Values that facts hold, each with properties of its own: " + String.join(", ", others) + ".");
        }
        return lines;
    }

    private List<String> properties(FactType type) {
        TextTable table = new TextTable("PROPERTY", "TYPE", "WRITE BEFORE IT", "FROM", "FOR EXAMPLE", "MEANING");
        for (FactProperty property : type.properties()) {
            table.add(
                    property.signature(),
                    property.kind(),
                    String.join(", ", property.needs()),
                    property.origin(),
                    examples.of(type, property).map(FactListing::told).orElse(""),
                    property.meaning().replace("`", ""));
        }
        return table.lines();
    }

    private static String told(FactExample example) {
        return example.value() + " (" + example.subject() + ")";
    }

    /** {@code {"schema": "slipway/facts/1", "facts": [{"name", "on", "meaning", "from", "properties": [{…}]}]}}. */
    public String json() {
        StringBuilder text = new StringBuilder();
        JsonText json = JsonText.onOneLine(text);
        json.startObject();
        json.member("schema", "slipway/facts/1");
        json.objects("facts", types, type -> write(type, json));
        json.endObject();
        return text.toString();
    }

    private void write(FactType type, JsonText json) {
        json.member("name", type.name());
        json.array("on", type.populations(), json::text);
        json.member("meaning", type.meaning());
        json.member("from", type.origin());
        json.objects("properties", type.properties(), property -> write(type, property, json));
    }

    private void write(FactType type, FactProperty property, JsonText json) {
        json.member("name", property.name());
        json.array("arguments", property.arguments(), json::text);
        json.member("type", property.type());
        json.member("unit", property.unit());
        json.member("meaning", property.meaning());
        json.array("needs", property.needs(), json::text);
        json.member("from", property.origin());
        examples.of(type, property).ifPresent(example -> {
            json.member("example", example.value());
            json.member("exampleOf", example.subject());
        });
    }

    /** The page of the guide. */
    public String markdown() {
        return types.stream()
                .map(FactPage::section)
                .collect(Collectors.joining("\n", FactPage.HEAD + FactPage.overview(types), ""));
    }
}
