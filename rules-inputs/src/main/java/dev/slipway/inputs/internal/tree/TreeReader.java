package dev.slipway.inputs.internal.tree;

import dev.slipway.inputs.Limit;
import dev.slipway.inputs.Limits;
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

/** Reads a text as one tree; what is no such text, or uses what is not understood here, becomes a problem. */
public final class TreeReader {

    /** A value takes about a hundred bytes of memory; a document that says anything has more than these for each. */
    private static final int BYTES_PER_VALUE = 16;

    private final JsonParser parser;
    private final int linesBefore;
    private final FileProblems problems;
    private final Limits limits;
    private long values;

    private TreeReader(JsonParser parser, int linesBefore, FileProblems problems) {
        this.parser = parser;
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
        try (JsonParser parser = format.parser(text)) {
            return Optional.of(new TreeReader(parser, linesBefore, problems).document());
        } catch (JacksonException e) {
            SyntaxFault fault = SyntaxFault.of(e, format, text);
            problems.add(fault.place().below(linesBefore), fault.message(), fault.hint());
        } catch (RefusedException e) {
            problems.add(e.fault.place(), e.fault.message(), e.fault.hint());
        }
        return Optional.empty();
    }

    /** The single value under a key of a JSON object, told without reading on; empty where it has none up to a fault. */
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
            // told when the text is read
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

    private Node node(JsonToken token, int depth) {
        refuseReferences();
        if (depth > limits.nesting()) {
            throw refused(
                    "lists and keys are nested deeper than " + Limit.NESTING.told(limits),
                    "nest them less, or " + Limit.NESTING.remedy(limits));
        }
        if (++values > limits.documentBytes() / BYTES_PER_VALUE + 1) {
            throw refused(
                    "more values than one for each " + BYTES_PER_VALUE + " bytes of " + Limit.DOCUMENT.told(limits),
                    "split it, or " + Limit.DOCUMENT.remedy(limits));
        }
        return switch (token) {
            case START_OBJECT -> mapping(depth);
            case START_ARRAY -> sequence(depth);
            default -> scalar(token);
        };
    }

    private Mapping mapping(int depth) {
        Place place = here();
        Entries entries = new Entries();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            refuseReferences();
            String key = bounded(parser.currentName());
            Place keyPlace = here();
            Node value = node(parser.nextToken(), depth + 1);
            Optional<Entry> first = entries.find(key);
            if (first.isEmpty()) {
                entries.add(new Entry(key, keyPlace, value));
            } else {
                String line = "it is also on line " + first.get().place().line();
                problems.add(keyPlace, "the key '" + key + "' stands twice", line);
            }
        }
        return new Mapping(entries.list(), place);
    }

    private Sequence sequence(int depth) {
        Place place = here();
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token, depth + 1));
        }
        return new Sequence(items, place);
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
                    "a value is longer than " + Limit.VALUE.told(limits),
                    "is a quote not closed? else " + Limit.VALUE.remedy(limits));
        }
        return value;
    }

    /** An alias can stand for itself, or blow up to any size; and a line of evidence must be where it is written. */
    private void refuseReferences() {
        boolean isAlias = parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
        if (isAlias || parser.getObjectId() != null) {
            throw refused(
                    "an anchor or alias ('&' or '*') is not understood, because every value must stand on its own line",
                    "write the value out, or put a text that begins with '&' or '*' in quotes");
        }
    }

    private Place here() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Place(location.getLineNr() + linesBefore, location.getColumnNr());
    }

    private RefusedException refused(String message, String hint) {
        return new RefusedException(new SyntaxFault(here(), message, hint));
    }

    /** Stops the reading of a file at something that is not understood here. */
    private static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient SyntaxFault fault;

        RefusedException(SyntaxFault fault) {
            super(fault.message());
            this.fault = fault;
        }
    }
}
