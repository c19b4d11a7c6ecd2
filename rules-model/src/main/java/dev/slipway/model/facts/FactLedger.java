package dev.slipway.model.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The current facts, by what they were folded for, and how they changed since this was last asked. */
final class FactLedger {

    private final Map<Entry, List<Subject>> current = new HashMap<>();
    private final List<Subject> gone = new ArrayList<>();
    private final List<Subject> come = new ArrayList<>();
    private final Set<Subject> untold = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Kinds of facts that are folded together. */
    enum Part {
        MILESTONE,
        CASCADE,
        DEPENDENCY,
        TERMINAL,
        REPORTING,
        FORESIGHT,
        UNPLANNED,
        SCHEDULE,
        PROGRAMME
    }

    private record Entry(Part part, Object key) {}

    /**
     * Enters the facts folded for a thing, in place of its earlier ones. A fact that equals an earlier
     * one is not a change: the earlier one stays.
     *
     * @param key distinguishes the things of a part
     */
    void enter(Part part, Object key, Collection<? extends Subject> folded) {
        Entry entry = new Entry(part, key);
        List<Subject> known = current.get(entry);
        if (known == null) {
            current.put(entry, List.copyOf(folded));
            come.addAll(folded);
            untold.addAll(folded);
        } else {
            replace(entry, known, folded);
        }
    }

    private void replace(Entry entry, List<Subject> known, Collection<? extends Subject> folded) {
        List<Subject> before = new ArrayList<>(known);
        List<Subject> now = new ArrayList<>();
        for (Subject fact : folded) {
            int same = before.indexOf(fact);
            now.add(same < 0 ? fact : before.remove(same));
            if (same < 0) {
                come.add(fact);
                untold.add(fact);
            }
        }
        before.forEach(this::leave);
        current.put(entry, now);
    }

    /** One that came since changes were last asked for was never told, and goes the same way. */
    private void leave(Subject fact) {
        if (untold.remove(fact)) {
            come.removeIf(other -> other == fact);
        } else {
            gone.add(fact);
        }
    }

    /** Forgets all: what is entered from now on is new, and nothing is told to be gone. */
    void startAnew() {
        current.clear();
        gone.clear();
        come.clear();
        untold.clear();
    }

    /** The first fact that was entered for a thing. */
    Subject first(Part part, Object key) {
        return Objects.requireNonNull(current.get(new Entry(part, key))).get(0);
    }

    /** What changed since this was last asked. */
    IncrementalFacts.Changes changes() {
        IncrementalFacts.Changes changes = new IncrementalFacts.Changes(gone, come);
        gone.clear();
        come.clear();
        untold.clear();
        return changes;
    }
}
