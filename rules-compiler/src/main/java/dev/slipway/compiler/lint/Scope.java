package dev.slipway.compiler.lint;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that a rule binds, in the order in which it does. */
final class Scope {

    private final Map<String, ValueKind> kinds = new LinkedHashMap<>();
    private final Set<String> inner = new LinkedHashSet<>();

    /** @param isInner whether the name is bound inside {@code not}, {@code exists} or the like, and so ends there */
    void bind(String name, ValueKind kind, boolean isInner) {
        kinds.merge(name, kind, (one, other) -> one.equals(other) ? one : ValueKind.unknown());
        if (isInner) {
            inner.add(name);
        } else {
            inner.remove(name);
        }
    }

    Optional<ValueKind> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    Set<String> names() {
        return kinds.keySet();
    }

    /** The names that reach the consequence. */
    Map<String, ValueKind> outer() {
        Map<String, ValueKind> outer = new LinkedHashMap<>(kinds);
        outer.keySet().removeAll(inner);
        return outer;
    }
}
