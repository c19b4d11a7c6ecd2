package dev.slipway.spring;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RulePack;
import dev.slipway.model.words.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the engine of the properties, and names the property that is wrong. */
record EngineFactory(SlipwayProperties properties, ClassLoader resources) {

    private static final String CLASSPATH = "classpath:";

    /** @param beans packs that the program has as beans; they come after those of the properties */
    ComplianceEngine engine(List<RulePack> beans) {
        List<RulePack> packs = new ArrayList<>();
        properties.rules().forEach(place -> packs.add(pack(place)));
        packs.addAll(beans);
        RulePack[] all = packs.toArray(RulePack[]::new);
        ComplianceEngine engine = properties.onlyRules() ? ComplianceEngine.only(all) : ComplianceEngine.of(all);
        ComplianceEngine limited = engine.with(properties.limits().limits())
                .without(properties.without())
                .in(language());
        return properties.policy().isEmpty()
                ? limited
                : limited.with(limited.policy().overriddenBy(asTree(properties.policy())));
    }

    private RulePack pack(String place) {
        return place.startsWith(CLASSPATH)
                ? RulePack.fromResources(resources, place.substring(CLASSPATH.length()))
                : RulePack.fromDirectory(Path.of(place));
    }

    private Language language() {
        return Language.named(properties.language())
                .orElseThrow(() -> new IllegalArgumentException("slipway.language is '" + properties.language()
                        + "'; Slipway speaks "
                        + Arrays.stream(Language.values()).map(Language::tag).toList()));
    }

    /** Files of properties know lists as maps of numbers, and no numbers but texts of them. */
    private static Map<String, Object> asTree(Map<?, ?> bound) {
        Map<String, Object> tree = new TreeMap<>();
        bound.forEach((key, value) -> tree.put(String.valueOf(key), value(value)));
        return tree;
    }

    private static Object value(Object value) {
        if (value instanceof Map<?, ?> map) {
            boolean isList = !map.isEmpty()
                    && map.keySet().stream().allMatch(key -> String.valueOf(key).matches("\\d{1,4}"));
            return isList ? list(map) : asTree(map);
        }
        return value instanceof String text && text.matches("-?\\d{1,9}(\\.\\d{1,9})?") ? number(text) : value;
    }

    private static Object number(String text) {
        return text.indexOf('.') < 0 ? (Object) Integer.valueOf(text) : (Object) Double.valueOf(text);
    }

    private static List<Object> list(Map<?, ?> map) {
        Map<Integer, Object> ordered = new TreeMap<>();
        map.forEach((key, value) -> ordered.put(Integer.valueOf(String.valueOf(key)), value(value)));
        return List.copyOf(ordered.values());
    }
}
