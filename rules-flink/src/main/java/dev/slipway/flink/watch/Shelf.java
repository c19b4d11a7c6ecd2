package dev.slipway.flink.watch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What is kept under keys: the state of a stream, or a map in memory. */
interface Shelf<V> {

    /** All that is kept, by key. */
    SortedMap<String, V> all();

    Optional<V> find(String key);

    void put(String key, V value);

    void remove(String key);

    /** One in memory, over a map that it changes. */
    static <V> Shelf<V> over(Map<String, V> map) {
        return new Shelf<>() {

            @Override
            public SortedMap<String, V> all() {
                return new TreeMap<>(map);
            }

            @Override
            public Optional<V> find(String key) {
                return Optional.ofNullable(map.get(key));
            }

            @Override
            public void put(String key, V value) {
                map.put(key, value);
            }

            @Override
            public void remove(String key) {
                map.remove(key);
            }
        };
    }

    /** Keeps what came; of the same thing sent twice the one that counts from earlier on. */
    static void keep(Shelf<Held> shelf, Held came) {
        String key = came.key();
        boolean isKnown =
                shelf.find(key).filter(kept -> kept.arrival() <= came.arrival()).isPresent();
        if (!isKnown) {
            shelf.put(key, came);
        }
    }

    /**
     * What is in force at an instant: of the versions of one thing the last. Versions that others took the place of are let go.
     *
     * @param thing what something is a version of
     */
    static List<Held> inForce(Shelf<Held> shelf, long instant, Function<Held, String> thing) {
        Map<String, Held> latest = new TreeMap<>();
        shelf.all().forEach((key, held) -> {
            if (held.arrival() <= instant) {
                latest.merge(thing.apply(held), held, (one, other) -> later(shelf, one, other));
            }
        });
        return List.copyOf(latest.values());
    }

    private static Held later(Shelf<Held> shelf, Held one, Held other) {
        boolean isOtherLater = Held.IN_ORDER.compare(one, other) <= 0;
        shelf.remove((isOtherLater ? one : other).key());
        return isOtherLater ? other : one;
    }
}
