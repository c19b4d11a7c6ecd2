package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.DateOrder;
import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.states.StateMeaning;
import dev.slipway.inputs.internal.states.StateWords;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Keys;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Entry;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Values;
import dev.slipway.model.base.Suggestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Reads the tree of a {@code mapping.yaml}. */
public final class MappingReader {

    public static final Set<String> KEYS = Keys.of("files", "states");

    private static final int LAST_ROW = 1 << 20;

    private final FileProblems problems;
    private final Values values;

    MappingReader(FileProblems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    Mapping read(Node root) {
        if (root instanceof Scalar scalar && !scalar.isGiven()) {
            return Mapping.none();
        }
        return Fields.of(root, "mapping.yaml", KEYS, problems)
                .map(fields -> new Mapping(
                        files(fields.items("files")), StateWords.standard().with(states(fields))))
                .orElse(Mapping.none());
    }

    private Map<String, StateMeaning> states(Fields fields) {
        Map<String, StateMeaning> states = new LinkedHashMap<>();
        Optional<Node> node = fields.node("states");
        if (node.isPresent() && !(node.get() instanceof Node.Mapping)) {
            problems.add(node.get().place(), "'states' is a word and its meaning each", "states: {Parked: on hold}");
        }
        if (node.isPresent() && node.get() instanceof Node.Mapping words) {
            for (Entry entry : words.entries()) {
                Fields.single(entry.key(), entry.value(), problems)
                        .flatMap(value -> meaning(entry.key(), value))
                        .ifPresent(meaning -> states.put(entry.key(), meaning));
            }
        }
        return states;
    }

    private Optional<StateMeaning> meaning(String word, Scalar value) {
        Optional<StateMeaning> meaning = StateMeaning.named(value.text().strip());
        if (meaning.isEmpty()) {
            problems.add(
                    value.place(),
                    "'" + value.text() + "' is no meaning for the state '" + word + "'",
                    "one of planned, started, on hold, done, cancelled, green, amber, red, nothing");
        }
        return meaning;
    }

    private List<FileMapping> files(List<Node> items) {
        List<FileMapping> files = new ArrayList<>();
        for (Node item : items) {
            int before = problems.count();
            Fields.of(item, "an entry of 'files'", FileMapping.KEYS, problems)
                    .map(this::file)
                    .filter(read -> problems.count() == before)
                    .ifPresent(files::add);
        }
        return files;
    }

    private FileMapping file(Fields fields) {
        if (fields.node("match").isEmpty()) {
            problems.add(
                    fields.place(), "an entry needs 'match'", "the name of a file, such as plan.xlsx or jira-*.csv");
        }
        return new FileMapping(
                fields.text("match").strip(),
                word(fields, "kind", FileKind::of, FileKind.words()),
                fields.scalar("sheet").map(Scalar::text),
                header(fields),
                word(fields, "dateOrder", DateOrder::of, DateOrder.words()),
                reportDate(fields),
                columns(fields),
                attributes(fields));
    }

    private Map<String, String> attributes(Fields fields) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Optional<Node> node = fields.node("attributes");
        if (node.isPresent() && !(node.get() instanceof Node.Mapping)) {
            problems.add(
                    node.get().place(),
                    "'attributes' is a name and a header each",
                    "attributes: {budget: \"Budget, USD\"}");
        }
        if (node.isPresent() && node.get() instanceof Node.Mapping named) {
            for (Entry entry : named.entries()) {
                Fields.single(entry.key(), entry.value(), problems)
                        .filter(header -> header.isGiven() && !entry.key().isBlank())
                        .ifPresent(header -> attributes.put(
                                entry.key().strip(), header.text().strip()));
            }
        }
        return attributes;
    }

    private <T> Optional<T> word(Fields fields, String key, Function<String, Optional<T>> meaning, List<String> known) {
        Optional<Scalar> word = fields.scalar(key);
        Optional<T> meant = word.flatMap(scalar -> meaning.apply(scalar.text().strip()));
        if (word.isPresent() && meant.isEmpty()) {
            String text = word.get().text();
            problems.add(word.get().place(), "unknown " + key + " '" + text + "'", Suggestion.of(text, known));
        }
        return meant;
    }

    private OptionalInt header(Fields fields) {
        Optional<Scalar> row = fields.scalar("header");
        if (row.isEmpty()) {
            return OptionalInt.empty();
        }
        String text = row.get().text().strip();
        int number = text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
        if (number >= 1 && number <= LAST_ROW) {
            return OptionalInt.of(number);
        }
        problems.add(row.get().place(), "'header' is the row of the headers, not '" + text + "'", "count from 1");
        return OptionalInt.empty();
    }

    private Optional<LocalDate> reportDate(Fields fields) {
        return fields.scalar("reportDate").flatMap(scalar -> values.day(scalar, "'reportDate'"));
    }

    private Map<String, List<String>> columns(Fields fields) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        fields.node("columns")
                .flatMap(node -> Fields.of(node, "'columns'", FileMapping.FIELDS, problems))
                .ifPresent(named -> FileMapping.FIELDS.stream()
                        .filter(field -> named.node(field).isPresent())
                        .forEach(field -> columns.put(field, named.texts(field))));
        return columns;
    }
}
