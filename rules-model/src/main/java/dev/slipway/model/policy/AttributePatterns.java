package dev.slipway.model.policy;

import dev.slipway.model.base.Glob;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Attribute;
import dev.slipway.model.programme.Attributes;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which attributes of an office's own a selector asks for: under each of the names, a value that fits one of the patterns.
 * A text is compared as it stands, a number as the number, a truth as {@code true} or {@code false}, a day as {@code
 * 2026-05-01}, and another date in the words that it was stated in. What has no value under a name does not fit.
 */
public record AttributePatterns(Map<String, List<String>> byName) {

    private static final AttributePatterns NONE = new AttributePatterns(Map.of());

    public AttributePatterns {
        Map<String, List<String>> copy = new TreeMap<>();
        byName.forEach((name, patterns) -> copy.put(name, List.copyOf(patterns)));
        byName = Collections.unmodifiableMap(copy);
    }

    /** Those that every subject fits. */
    public static AttributePatterns none() {
        return NONE;
    }

    boolean fit(Attributes attributes) {
        for (Map.Entry<String, List<String>> asked : byName.entrySet()) {
            Attribute attribute = attributes.byName().get(asked.getKey());
            if (attribute == null || asked.getValue().stream().noneMatch(pattern -> fits(pattern, attribute))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String pattern, Attribute attribute) {
        return SelectorCriteria.fits(pattern, text(attribute))
                || (attribute instanceof Attribute.Amount amount && isNumber(pattern, amount.value()));
    }

    private static boolean isNumber(String pattern, double value) {
        try {
            return Double.parseDouble(pattern) == value;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** The value of an attribute as patterns are compared with it. */
    public static String text(Attribute attribute) {
        if (attribute instanceof Attribute.Amount amount) {
            return BigDecimal.valueOf(amount.value()).stripTrailingZeros().toPlainString();
        }
        if (attribute instanceof Attribute.Truth truth) {
            return String.valueOf(truth.value());
        }
        return attribute instanceof Attribute.Date date ? text(date.value()) : ((Attribute.Text) attribute).value();
    }

    private static String text(DateWindow date) {
        boolean isDay = date.isKnown()
                && date.hasStart()
                && date.hasEnd()
                && date.start().equals(date.end());
        return isDay ? date.start().toString() : date.text();
    }

    /** Whether all that fits the others fits these. */
    boolean cover(AttributePatterns others) {
        return byName.entrySet().stream().allMatch(asked -> cover(asked.getValue(), others.byName.get(asked.getKey())));
    }

    private static boolean cover(List<String> patterns, @Nullable List<String> others) {
        return others != null
                && others.stream().allMatch(other -> patterns.stream()
                        .anyMatch(pattern -> new Glob(pattern).covers(new Glob(other))));
    }

    /** {@code {contract: K-17, region: [North, South]}}. */
    @Override
    public String toString() {
        return byName.entrySet().stream()
                .map(asked -> SelectorCriteria.told(asked.getKey(), asked.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
