package dev.slipway.workbench.facts;

import dev.slipway.compiler.facts.FactProperty;
import dev.slipway.compiler.facts.FactReference;
import dev.slipway.compiler.facts.FactType;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.facts.Subject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds, in the facts of one programme, a value of each property. */
public final class FactExamples {

    /** So many facts and values of each type are looked at. */
    private static final int MOST = 100;

    private record Held(Object value, String subject) {}

    private final Map<Class<?>, List<Held>> held = new HashMap<>();

    private FactExamples() {}

    /** Where there is no programme to take them from. */
    public static FactExamples none() {
        return new FactExamples();
    }

    /** Those of a programme as of a day. */
    public static FactExamples of(FactReference reference, Facts facts) {
        FactExamples examples = new FactExamples();
        Map<Class<?>, FactType> types = new HashMap<>();
        reference.all().forEach(type -> types.put(type.type(), type));
        Deque<Held> waiting = new ArrayDeque<>();
        facts.subjects().forEach(fact -> waiting.add(new Held(fact, fact.subject())));
        waiting.add(new Held(facts.asOf(), facts.programme().subject()));
        while (!waiting.isEmpty()) {
            Held next = waiting.remove();
            Optional.ofNullable(types.get(next.value().getClass()))
                    .filter(type -> examples.take(next))
                    .ifPresent(type -> waiting.addAll(within(type, next)));
        }
        return examples;
    }

    private boolean take(Held next) {
        List<Held> taken = held.computeIfAbsent(next.value().getClass(), type -> new ArrayList<>());
        return taken.size() < MOST && taken.add(next);
    }

    private static List<Held> within(FactType type, Held owner) {
        return type.properties().stream()
                .flatMap(property -> property.of(owner.value()).stream())
                .flatMap(FactExamples::single)
                .map(value -> new Held(value, value instanceof Subject fact ? fact.subject() : owner.subject()))
                .toList();
    }

    private static Stream<?> single(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.stream();
        }
        return value instanceof Collection<?> all ? all.stream() : Stream.of(value);
    }

    /** A value of a property; of a question one to which the answer is yes, where there is one. */
    public Optional<FactExample> of(FactType type, FactProperty property) {
        List<FactExample> found = new ArrayList<>();
        for (Held owner : held.getOrDefault(type.type(), List.of())) {
            Optional<FactExample> example = property.of(owner.value())
                    .flatMap(ExampleWords::of)
                    .map(words -> new FactExample(words, owner.subject()));
            if (example.isPresent() && !example.get().value().equals("no")) {
                return example;
            }
            example.ifPresent(found::add);
        }
        return found.stream().findFirst();
    }
}
