package dev.slipway.model.facts;

import dev.slipway.model.base.Lazy;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the values beside it in a record, worked out when a rule first asks for it: counting walks over all
 * milestones, and the programme is another fact with every report on any of them.
 */
final class Derived<T> {

    private final Lazy<T> value;

    Derived(Supplier<T> source) {
        this.value = new Lazy<>(source);
    }

    T get() {
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
