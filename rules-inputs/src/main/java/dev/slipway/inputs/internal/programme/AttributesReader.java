package dev.slipway.inputs.internal.programme;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.AttributeText;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Node.Entry;
import dev.slipway.inputs.internal.tree.Node.Kind;
import dev.slipway.inputs.internal.tree.Node.Mapping;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.model.programme.Attribute;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code attributes}: under names of the office's own a number, a date, a yes or no, or a text. */
final class AttributesReader {

    static final String KEY = "attributes";

    private AttributesReader() {}

    static Map<String, Attribute> read(Fields fields, FileProblems problems) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        fields.node(KEY).ifPresent(node -> {
            if (node instanceof Mapping mapping) {
                mapping.entries().forEach(entry -> attribute(entry, problems)
                        .ifPresent(attribute -> attributes.put(entry.key(), attribute)));
            } else {
                problems.add(node.place(), "attributes are names and values, not " + node.noun(), "{contract: K-17}");
            }
        });
        return attributes;
    }

    private static Optional<Attribute> attribute(Entry entry, FileProblems problems) {
        if (entry.key().isBlank()) {
            problems.add(entry.place(), "an attribute needs a name", "");
            return Optional.empty();
        }
        return Fields.single(entry.key(), entry.value(), problems)
                .filter(Scalar::isGiven)
                .map(AttributesReader::attribute);
    }

    private static Attribute attribute(Scalar value) {
        String text = value.text().strip();
        if (value.kind() == Kind.TRUTH) {
            return new Attribute.Truth(Boolean.parseBoolean(text));
        }
        return value.kind() == Kind.NUMBER && AttributeText.isNumber(text)
                ? new Attribute.Amount(Double.parseDouble(text))
                : AttributeText.ofWords(text);
    }
}
