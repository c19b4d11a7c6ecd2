package dev.slipway.inputs.internal.tree;

import dev.slipway.inputs.internal.tree.Node.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys and values of one mapping as they are read. A few are looked through one by one, for mappings come by the
 * million and have few; of many, which a file may have to take time, the keys are kept in a table.
 */
final class Entries {

    private static final int FEW = 32;

    private final List<Entry> list = new ArrayList<>(8);
    private final Map<String, Entry> beyondFew = new HashMap<>(0);

    void add(Entry entry) {
        if (list.size() >= FEW) {
            beyondFew.put(entry.key(), entry);
        }
        list.add(entry);
    }

    Optional<Entry> find(String key) {
        for (int i = 0; i < Math.min(list.size(), FEW); i++) {
            if (list.get(i).key().equals(key)) {
                return Optional.of(list.get(i));
            }
        }
        return Optional.ofNullable(beyondFew.get(key));
    }

    List<Entry> list() {
        return list;
    }
}
