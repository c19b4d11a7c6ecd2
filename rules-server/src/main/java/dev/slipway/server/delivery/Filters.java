package dev.slipway.server.delivery;

import dev.slipway.server.base.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the filter of a subscription. */
@Component
public class Filters {

    private static final List<String> KEYS = List.of("severity", "rule", "theme", "subject", "kind", "waived");

    private final JsonMapper json;

    Filters(JsonMapper json) {
        this.json = json;
    }

    EventFilter read(String text) {
        return read(json.readTree(text));
    }

    /**
     * Reads an object with any of the keys severity, rule, theme, subject, kind and waived.
     *
     * @throws Refusal if it has another key, or a value that is none
     */
    public EventFilter read(JsonNode node) {
        if (!node.isObject()) {
            throw Refusal.invalid("filter", "the filter is an object", "leave it out to be told about everything");
        }
        node.propertyNames().stream()
                .filter(key -> !KEYS.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw Refusal.invalid(
                            "filter." + key, "unknown key '" + key + "'", "the keys are " + String.join(", ", KEYS));
                });
        return new EventFilter(
                one(node, "severity"),
                texts(node, "rule"),
                texts(node, "theme"),
                one(node, "subject"),
                texts(node, "kind"),
                isWaived(node.path("waived")));
    }

    private static boolean isWaived(JsonNode node) {
        if (!node.isMissingNode() && !node.isNull() && !node.isBoolean()) {
            throw Refusal.invalid("filter.waived", "this is neither true nor false", "write true or false");
        }
        return node.asBoolean(false);
    }

    private static Optional<String> one(JsonNode node, String key) {
        List<String> texts = texts(node, key);
        if (texts.size() > 1) {
            throw Refusal.invalid("filter." + key, "these are " + texts.size(), "write one text");
        }
        return texts.stream().findFirst();
    }

    private static List<String> texts(JsonNode node, String key) {
        JsonNode value = node.path(key);
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> texts.add(text(item, "filter." + key)));
        } else if (!value.isMissingNode() && !value.isNull()) {
            texts.add(text(value, "filter." + key));
        }
        return texts;
    }

    private static String text(JsonNode node, String place) {
        if (!node.isString()) {
            throw Refusal.invalid(place, "this is no text", "write a text, or a list of texts");
        }
        return node.stringValue();
    }
}
