package dev.slipway.flink.watch;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.util.FlinkRuntimeException;

/** A shelf that is state of a stream: of the programme at hand, checkpointed, and moved when the job is rescaled. */
record StateShelf<V>(MapState<String, V> state) implements Shelf<V> {

    @Override
    public SortedMap<String, V> all() {
        SortedMap<String, V> all = new TreeMap<>();
        attempt(() -> {
            for (Map.Entry<String, V> entry : state.entries()) {
                all.put(entry.getKey(), entry.getValue());
            }
            return all;
        });
        return all;
    }

    @Override
    public Optional<V> find(String key) {
        return attempt(() -> Optional.ofNullable(state.get(key)));
    }

    @Override
    public void put(String key, V value) {
        attempt(() -> {
            state.put(key, value);
            return value;
        });
    }

    @Override
    public void remove(String key) {
        attempt(() -> {
            state.remove(key);
            return key;
        });
    }

    /** Something done with the state, which may fail as a disk may. */
    @FunctionalInterface
    private interface Work<T> {
        T run() throws Exception;
    }

    private static <T> T attempt(Work<T> work) {
        try {
            return work.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new FlinkRuntimeException("the state cannot be read or written", e);
        }
    }
}
