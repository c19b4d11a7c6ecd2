package dev.slipway.compiler.facts;

import java.util.List;
import java.util.Optional;

/**
 * A type of fact that rules match, or of value that facts hold.
 *
 * @param type the class itself
 * @param populations the words of {@code @on} that name such facts; none for values
 * @param meaning a sentence or two
 * @param origin where in the files it is stated; empty where it is computed
 * @param properties what a rule can ask of it, by name
 */
public record FactType(
        Class<?> type, List<String> populations, String meaning, String origin, List<FactProperty> properties) {

    public FactType {
        populations = List.copyOf(populations);
        properties = List.copyOf(properties);
    }

    /** Its name in a rule: {@code MilestoneStatus}, {@code Contradiction.Kind}. */
    public String name() {
        return name(type);
    }

    static String name(Class<?> type) {
        return type.isMemberClass()
                ? name(type.getDeclaringClass()) + "." + type.getSimpleName()
                : type.getSimpleName();
    }

    public Optional<FactProperty> property(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .findFirst();
    }
}
