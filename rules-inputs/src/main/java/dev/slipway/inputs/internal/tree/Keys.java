package dev.slipway.inputs.internal.tree;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** The keys that a mapping may have, in the order in which they are listed to a reader. */
public final class Keys {

    private Keys() {}

    public static Set<String> of(String... keys) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(keys)));
    }

    /** The keys and one more. */
    public static Set<String> and(Set<String> keys, String one) {
        Set<String> all = new LinkedHashSet<>(keys);
        all.add(one);
        return Collections.unmodifiableSet(all);
    }
}
