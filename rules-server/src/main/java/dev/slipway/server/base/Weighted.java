package dev.slipway.server.base;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps what was used last, up to a weight of all together.
 *
 * @param <K> what it is kept by
 * @param <V> what is kept, which never changes
 */
public final class Weighted<K, V> {

    private record Kept<V>(V value, int weight) {}

    private final Map<K, Kept<V>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private long weight;

    public Weighted(long most) {
        this.most = most;
    }

    public synchronized Optional<V> get(K key) {
        return Optional.ofNullable(kept.get(key)).map(Kept::value);
    }

    public synchronized void put(K key, V value, int itsWeight) {
        Kept<V> before = kept.put(key, new Kept<>(value, itsWeight));
        weight += itsWeight - (before == null ? 0 : before.weight());
        Iterator<Kept<V>> oldest = kept.values().iterator();
        while (weight > most && oldest.hasNext()) {
            weight -= oldest.next().weight();
            oldest.remove();
        }
    }
}
