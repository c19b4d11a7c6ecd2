package dev.slipway.inputs.internal.tree;

import dev.slipway.inputs.InputLimit;
import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Node.Entry;
import dev.slipway.inputs.internal.tree.Node.Kind;
import dev.slipway.inputs.internal.tree.Node.Mapping;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads a text as one tree; a text that is invalid, or uses features that are not supported here, becomes a problem. */
public final class TreeReader {

    /** A value takes about a hundred bytes of memory; a document that says anything has more than these for each. */
    private static final int BYTES_PER_VALUE = 16;

    private final JsonParser parser;
    private final ItemReader items;
    private final int linesBefore;
    private final FileProblems problems;
    private final InputLimits limits;
    private long values;

    private TreeReader(JsonParser parser, ItemReader items, int linesBefore, FileProblems problems) {
        this.parser = parser;
        this.items = items;
        this.linesBefore = linesBefore;
        this.problems = problems;
        this.limits = problems.limits();
    }

    /** The tree, where the text is one; a text without content is the scalar of nothing. */
    public static Optional<Node> read(String text, Format format, FileProblems problems) {
        return read(text, format, 0, problems);
    }

    /** Reads a text that has so many lines of its file before it. */
    public static Optional<Node> read(String text, Format format, int linesBefore, FileProblems problems) {
        return read(text, format, linesBefore, ItemReader.NONE, problems);
    }

    /** Reads a text of which one list is read apart, item by item; of a text that cannot be read some may be. */
    public static Optional<Node> read(
            String text, Format format, int linesBefore, ItemReader items, FileProblems problems) {
        try (JsonParser parser = format.parser(text)) {
            return Optional.of(new TreeReader(parser, items, linesBefore, problems).document());
        } catch (JacksonException e) {
            SyntaxFault fault = SyntaxFault.of(e, format, text);
            problems.add(fault.place().below(linesBefore), fault.message(), fault.hint());
        } catch (RefusedException e) {
            problems.add(e.fault.place(), e.fault.message(), e.fault.hint());
        }
        return Optional.empty();
    }

    /** The single value under a key of a JSON object, found without reading further; empty where it has none up to a fault. */
    public static Optional<String> peek(String text, String key) {
        try (JsonParser parser = Format.JSON.parser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isWanted = parser.currentName().equals(key);
                if (parser.nextToken().isScalarValue() && isWanted) {
                    return Optional.of(parser.getString());
                }
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            // reported when the text is read
        }
        return Optional.empty();
    }

    private Node document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return new Scalar("", Kind.NOTHING, new Place(linesBefore + 1, 1));
        }
        Node root = node(first, 1);
        if (parser.nextToken() != null) {
            throw refused("a second document begins here", "put each in a file of its own");
        }
        return root;
    }

    Node node(JsonToken token, int depth) {
        count(depth);
        return switch (token) {
            case START_OBJECT -> mapping(depth);
            case START_ARRAY -> sequence(depth);
            default -> scalar(token);
        };
    }

    /** Notes a value so deep in the document; throws where that is too deep, or where they are too many. */
    private void count(int depth) {
        refuseReferences();
        if (depth > limits.nesting()) {
            throw refused(
                    "lists and keys are nested deeper than " + InputLimit.NESTING.description(limits),
                    "nest them less, or " + InputLimit.NESTING.remedy(limits));
        }
        if (++values > limits.documentBytes() / BYTES_PER_VALUE + 1) {
            throw refused(
                    "more values than one for each " + BYTES_PER_VALUE + " bytes of "
                            + InputLimit.DOCUMENT.description(limits),
                    "split it, or " + InputLimit.DOCUMENT.remedy(limits));
        }
    }

    private Mapping mapping(int depth) {
        OpenMapping open = new OpenMapping(this, depth);
        Entries entries = new Entries();
        while (open.next()) {
            Optional<Entry> first = entries.find(open.key());
            if (first.isPresent()) {
                open.refuseSecond(first.get().place());
            } else if (depth == 1 && items.readsItemsOf(open.key())) {
                entries.add(taken(open.key()));
            } else {
                entries.add(open.entry());
            }
        }
        return new Mapping(entries.list(), open.place());
    }

    /** The entry of a list whose items are read apart; any other value under that key is made a node. */
    private Entry taken(String key) {
        Place keyPlace = here();
        JsonToken token = next();
        if (token != JsonToken.START_ARRAY) {
            return new Entry(key, keyPlace, node(token, 2));
        }
        Place place = here();
        for (JsonToken item = next(); item != JsonToken.END_ARRAY; item = next()) {
            if (item == JsonToken.START_OBJECT) {
                count(3);
                items.read(new OpenMapping(this, 3));
            } else {
                items.read(node(item, 3));
            }
        }
        return new Entry(key, keyPlace, new Sequence(List.of(), place));
    }

    private Sequence sequence(int depth) {
        Place place = here();
        List<Node> nodes = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            nodes.add(node(token, depth + 1));
        }
        return new Sequence(nodes, place);
    }

    JsonToken next() {
        return parser.nextToken();
    }

    /** The key that was just read. */
    String key() {
        refuseReferences();
        return bounded(parser.currentName());
    }

    void refuseSecond(Entry second, Place first) {
        problems.add(
                second.place(), "the key '" + second.key() + "' is given twice", "it is also on line " + first.line());
    }

    private Scalar scalar(JsonToken token) {
        return switch (token) {
            case VALUE_NULL -> new Scalar("", Kind.NOTHING, here());
            case VALUE_TRUE, VALUE_FALSE -> new Scalar(bounded(parser.getString()), Kind.TRUTH, here());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Scalar(bounded(parser.getString()), Kind.NUMBER, here());
            case VALUE_STRING -> new Scalar(bounded(parser.getString()), Kind.TEXT, here());
            default -> throw refused("a value with a tag is not understood", "leave out the tag");
        };
    }

    private String bounded(String value) {
        if (value.length() > limits.valueCharacters()) {
            throw refused(
                    "a value is longer than " + InputLimit.VALUE.description(limits),
                    "is a quote not closed? else " + InputLimit.VALUE.remedy(limits));
        }
        return value;
    }

    /** An alias can refer to itself, or expand to any size; and a line of evidence must be where it is written. */
    private void refuseReferences() {
        boolean isAlias = parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
        if (isAlias || parser.getObjectId() != null) {
            throw refused(
                    "an anchor or alias ('&' or '*') is not understood, because every value must be written on its own line",
                    "write the value out, or put a text that begins with '&' or '*' in quotes");
        }
    }

    Place here() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Place(location.getLineNr() + linesBefore, location.getColumnNr());
    }

    private RefusedException refused(String message, String hint) {
        return new RefusedException(new SyntaxFault(here(), message, hint));
    }

    /** Stops the reading of a file at something that is not supported here. */
    private static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient SyntaxFault fault;

        RefusedException(SyntaxFault fault) {
            super(fault.message());
            this.fault = fault;
        }
    }
}
