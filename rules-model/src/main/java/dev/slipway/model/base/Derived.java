package dev.slipway.model.base;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the values beside it in a record, worked out when it is first asked for and then kept: so that
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

    /** Since it follows from what stands beside it, it tells no two records apart. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Derived;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
