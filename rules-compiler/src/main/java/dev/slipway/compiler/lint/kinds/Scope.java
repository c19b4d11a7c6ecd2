package dev.slipway.compiler.lint.kinds;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that a rule binds, in the order in which it does. */
public final class Scope {

    private final Map<String, ValueKind> kinds = new LinkedHashMap<>();
    private final Set<String> inner = new LinkedHashSet<>();

    /**
     * Notes what a name is bound to; bound to values of two kinds, it is of none that is known.
     *
     * @param isInner whether the name is bound inside {@code not}, {@code exists} or the like, and so ends there
     */
    public void bind(String name, ValueKind kind, boolean isInner) {
        boolean isNew = !kinds.containsKey(name);
        kinds.merge(name, kind, (one, other) -> one.equals(other) ? one : ValueKind.unknown());
        if (isInner && isNew) {
            inner.add(name);
        } else if (!isInner) {
            inner.remove(name);
        }
    }

    public Optional<ValueKind> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    public Set<String> names() {
        return kinds.keySet();
    }

    /** The names that reach the consequence. */
    public Map<String, ValueKind> outer() {
        Map<String, ValueKind> outer = new LinkedHashMap<>(kinds);
        outer.keySet().removeAll(inner);
        return outer;
    }
}
