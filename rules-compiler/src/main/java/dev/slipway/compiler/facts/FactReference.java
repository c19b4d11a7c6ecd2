package dev.slipway.compiler.facts;

import dev.slipway.compiler.lint.kinds.SubjectValues;
import dev.slipway.model.facts.AsOf;
import dev.slipway.model.facts.Subject;
import dev.slipway.model.facts.SubjectKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every type of fact, and every type of value that facts hold.
 *
 * @param facts what all facts have in common, then each type of fact that a rule can match
 * @param values the types of values that they hold, by name
 */
public record FactReference(List<FactType> facts, List<FactType> values) {

    public FactReference {
        facts = List.copyOf(facts);
        values = List.copyOf(values);
    }

    /** The reference of this version of Slipway. */
    public static FactReference standard() {
        PropertyReader reader = new PropertyReader(Texts.read("meanings"), Texts.read("units"), Texts.read("origins"));
        List<FactType> facts =
                matched().map(type -> reader.read(type, populations(type))).toList();
        List<FactType> values = heldBy(facts, reader).stream()
                .sorted(Comparator.comparing(FactType::name))
                .toList();
        return new FactReference(facts, values);
    }

    private static Stream<Class<?>> matched() {
        return Stream.of(
                        Stream.of(Subject.class),
                        Arrays.stream(Subject.class.getPermittedSubclasses()),
                        Stream.of(AsOf.class))
                .flatMap(each -> each);
    }

    private static List<String> populations(Class<?> type) {
        return Arrays.stream(SubjectKind.values())
                .filter(kind -> SubjectValues.type(kind).filter(type::equals).isPresent())
                .map(SubjectKind::toString)
                .toList();
    }

    /** What the facts hold, and what that holds, and so on. */
    private static Collection<FactType> heldBy(List<FactType> facts, PropertyReader reader) {
        Set<String> seen = new TreeSet<>(facts.stream().map(FactType::name).toList());
        Deque<FactType> waiting = new ArrayDeque<>(facts);
        List<FactType> found = new ArrayList<>();
        while (!waiting.isEmpty()) {
            for (FactProperty property : waiting.remove().properties()) {
                for (Class<?> held : TypeWords.held(property.method().getGenericReturnType())) {
                    if (PropertyReader.isOfModel(held) && seen.add(FactType.name(held))) {
                        FactType type = reader.read(held, List.of());
                        found.add(type);
                        waiting.add(type);
                    }
                }
            }
        }
        return found;
    }

    /** Facts, then values. */
    public List<FactType> all() {
        return Stream.concat(facts.stream(), values.stream()).toList();
    }

    /** The type of that name, upper and lower case being the same. */
    public Optional<FactType> named(String name) {
        return all().stream().filter(type -> type.name().equalsIgnoreCase(name)).findFirst();
    }
}
