package dev.slipway.compiler.facts;

import dev.slipway.compiler.lint.guard.FactNeeds;
import dev.slipway.compiler.lint.kinds.Properties;
import dev.slipway.model.facts.Subject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what can be asked of a type from the type itself.
 *
 * @param meanings by type and property
 * @param units likewise, of numbers
 * @param origins likewise, and by type where all that it holds is stated at one place
 */
record PropertyReader(Map<String, String> meanings, Map<String, String> units, Map<String, String> origins) {

    /** For the engine and for reports; a rule has no use for them. */
    private static final Set<String> PLUMBING = Set.of(
            "values",
            "missing",
            "background",
            "thresholds",
            "displayName",
            "provenance",
            "toJson",
            "writeMembers",
            "writeTo",
            "line",
            "figures",
            "comparison",
            "check",
            "linkedPlaces",
            "byName",
            "and",
            "compareTo",
            "sequence",
            "phrase",
            "ordinal");

    private static final List<String> LEFT_OUT = List.of(
            "dev.slipway.model.base.Prov",
            "dev.slipway.model.foresight",
            "dev.slipway.model.policy",
            "dev.slipway.model.words",
            "dev.slipway.model.json");

    /** Whether rules may get at such a value through facts. */
    static boolean isOfModel(Class<?> type) {
        return type.getName().startsWith("dev.slipway.model.")
                && LEFT_OUT.stream().noneMatch(type.getName()::startsWith);
    }

    FactType read(Class<?> type, List<String> populations) {
        List<FactProperty> properties = Arrays.stream(type.getMethods())
                .filter(method -> isAsked(type, method))
                .map(method -> property(type, method))
                .sorted(Comparator.comparing(FactProperty::name)
                        .thenComparing(FactProperty::signature)
                        .thenComparing(property -> property.method().toString()))
                .toList();
        String name = FactType.name(type);
        return new FactType(
                type, populations, meanings.getOrDefault(name, ""), origins.getOrDefault(name, ""), properties);
    }

    private static boolean isAsked(Class<?> type, Method method) {
        boolean isOfEveryFact = method.getDeclaringClass() == Subject.class && type != Subject.class;
        boolean isOfEngine = PLUMBING.contains(method.getName())
                || (method.getName().equals("evidence") && method.getParameterCount() > 0)
                || (method.getName().equals("name") && type.isEnum());
        return isOfModel(method.getDeclaringClass())
                && !isOfEveryFact
                && method.getReturnType() != void.class
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && !Set.of("toString", "hashCode", "equals").contains(method.getName())
                && !isOfEngine;
    }

    private FactProperty property(Class<?> type, Method method) {
        String name = method.getParameterCount() == 0 ? Properties.property(method.getName()) : method.getName();
        String key = FactType.name(type) + "." + FactProperty.key(name, method);
        String told = meanings.getOrDefault(key, "");
        boolean hasNames = method.getParameterCount() > 0 && told.contains(": ");
        List<String> arguments = hasNames
                ? List.of(told.substring(0, told.indexOf(": ")).split(", "))
                : FactProperty.numbered(method.getParameterCount());
        return new FactProperty(
                name,
                arguments,
                TypeWords.of(method.getGenericReturnType()),
                units.getOrDefault(key, ""),
                hasNames ? told.substring(told.indexOf(": ") + 2) : told,
                FactNeeds.of(type, name, method.getParameterCount() == 0 ? method.getReturnType() : void.class),
                origins.getOrDefault(key, ""),
                method);
    }
}
