package dev.slipway.model.base;

import java.util.Optional;
import java.util.function.Supplier;

/** A value computed when it is first asked for, and then kept. Threads that ask at once get equal values. */
public final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> source;
    private volatile Optional<T> value = Optional.empty();

    public Lazy(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        Optional<T> known = value;
        if (known.isEmpty()) {
            known = Optional.of(source.get());
            value = known;
        }
        return known.get();
    }

    /** The value if it was asked for before; nothing is computed. */
    public Optional<T> known() {
        return value;
    }
}
