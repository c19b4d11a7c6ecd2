package dev.slipway.inputs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The keys that one schema knows, by the objects that have them. */
final class SchemaKeys {

    private final String name;
    private final JsonNode root;
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final Map<String, String> values = new TreeMap<>();

    /**
     * One kind of object.
     *
     * @param title empty for the file itself
     * @param paths where such objects are
     */
    record Section(String title, String meaning, List<String> paths, List<Key> keys) {}

    /**
     * One key.
     *
     * @param path from the object of its section: {@code fiscalYear.from}
     * @param value what it holds, as Markdown
     * @param meaning empty where the schema says nothing
     */
    record Key(String path, String value, String meaning, boolean isRequired) {}

    private SchemaKeys(String name, JsonNode root) {
        this.name = name;
        this.root = root;
    }

    static SchemaKeys ofFile(String name) {
        try (InputStream bytes = Inputs.class.getResourceAsStream("schemas/" + name + ".schema.json")) {
            SchemaKeys keys =
                    new SchemaKeys(name, JsonMapper.builder().build().readTree(Objects.requireNonNull(bytes)));
            keys.visit("", keys.root);
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    String meaning() {
        String said = root.path("description").asString().substring((name + ".yaml: ").length());
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    List<Section> sections() {
        return List.copyOf(sections.values());
    }

    /** What the values are called that several keys hold, and how they are written. */
    Map<String, String> values() {
        return values;
    }

    /** Every object below it, each once, in the order in which a file names them. */
    private void visit(String path, JsonNode schema) {
        JsonNode node = resolved(schema);
        if (node.has("properties") && (path.isEmpty() || node.has("title"))) {
            String title = path.isEmpty() ? "" : node.path("title").asString();
            Section known = sections.get(title);
            if (known != null) {
                known.paths().add(path);
                return;
            }
            Section section = new Section(
                    title, node.path("description").asString(), new ArrayList<>(List.of(path)), new ArrayList<>());
            sections.put(title, section);
            addKeys(section, "", node);
        }
        children(path, node).forEach(this::visit);
    }

    private void addKeys(Section section, String prefix, JsonNode object) {
        List<String> required =
                object.path("required").valueStream().map(JsonNode::asString).toList();
        object.path("properties").forEachEntry((key, property) -> {
            String path = prefix + key;
            section.keys()
                    .add(new Key(
                            path,
                            value(property),
                            property.path("description").asString(""),
                            prefix.isEmpty() && required.contains(key)));
            inline(property).forEach((suffix, inner) -> addKeys(section, path + suffix + ".", inner));
        });
    }

    /** The objects that a property holds and that have no title of their own: their keys stand in the same table. */
    private Map<String, JsonNode> inline(JsonNode property) {
        JsonNode node = resolved(property);
        Map<String, JsonNode> found = new LinkedHashMap<>();
        if (node.has("properties") && !node.has("title")) {
            found.put("", node);
        }
        node.path("anyOf").forEach(choice -> found.putAll(inline(choice)));
        if (node.has("items")) {
            inline(node.path("items")).forEach((suffix, inner) -> found.put("[]" + suffix, inner));
        }
        return found;
    }

    private Map<String, JsonNode> children(String path, JsonNode node) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        node.path("properties")
                .forEachEntry((key, property) -> found.put(path.isEmpty() ? key : path + "." + key, property));
        if (node.has("items")) {
            found.put(path + "[]", node.path("items"));
        }
        node.path("anyOf").forEach(choice -> {
            if (resolved(choice).has("properties")) {
                found.put(path, choice);
            } else {
                found.putAll(children(path, resolved(choice)));
            }
        });
        return found;
    }

    private String value(JsonNode schema) {
        JsonNode node = resolved(schema);
        String title = node.path("title").asString("");
        if (node.has("properties")) {
            return title.isEmpty()
                    ? "keys of its own"
                    : "[" + title.toLowerCase(Locale.ROOT) + "](#" + anchor(title) + ")";
        }
        if (schema.has("$ref") && !title.isEmpty() && !leadsToKeys(node)) {
            values.put(title, node.path("description").asString());
            return title.toLowerCase(Locale.ROOT);
        }
        return plain(node);
    }

    private boolean leadsToKeys(JsonNode node) {
        return node.path("anyOf").valueStream().anyMatch(choice -> resolved(choice)
                .has("properties"));
    }

    private String plain(JsonNode node) {
        if (node.has("enum")) {
            return node.path("enum")
                    .valueStream()
                    .map(word -> "`" + word.asString() + "`")
                    .collect(Collectors.joining(", "));
        }
        if (node.has("const")) {
            return "`" + node.path("const").asString() + "`";
        }
        if (node.has("anyOf")) {
            return node.path("anyOf").valueStream().map(this::value).distinct().collect(Collectors.joining(" or "));
        }
        return types(node).map(type -> typed(type, node)).distinct().collect(Collectors.joining(" or "));
    }

    private String typed(String type, JsonNode node) {
        return switch (type) {
            case "array" ->
                node.has("prefixItems")
                        ? node.path("prefixItems").size() + " numbers"
                        : "list of: " + value(node.path("items"));
            case "object" ->
                node.path("additionalProperties").isObject()
                        ? "`NAME`: " + value(node.path("additionalProperties"))
                        : "keys of its own";
            case "string" -> "text";
            case "integer" -> "whole number";
            case "boolean" -> "`true`, `false`";
            default -> type;
        };
    }

    private static Stream<String> types(JsonNode node) {
        JsonNode type = node.path("type");
        Stream<String> all =
                type.isArray() ? type.valueStream().map(JsonNode::asString) : Stream.of(type.asString("text"));
        return all.filter(each -> !each.equals("null"));
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.path("$ref").asString().substring(1)) : schema;
    }

    private static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
