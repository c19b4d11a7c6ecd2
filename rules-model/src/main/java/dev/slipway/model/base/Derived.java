package dev.slipway.model.base;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value computed from the other values of a record, when it is first asked for, and then kept: so that
 * nobody pays for figures that no rule asks for.
 */
public final class Derived<T> {

    private final Lazy<T> value;

    public Derived(Supplier<T> source) {
        this.value = new Lazy<>(source);
    }

    public T get() {
        return value.get();
    }

    /** The value if it was asked for before; nothing is computed. */
    public Optional<T> known() {
        return value.known();
    }

    /** It follows from the other values, so it never makes two records differ. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Derived;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
