package dev.slipway.model.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The current facts, by what they were folded for, and how they changed since this was last asked. */
final class FactLedger {

    private final Map<Part, Map<Object, List<Subject>>> current = new EnumMap<>(Part.class);
    private List<Subject> gone = new ArrayList<>();
    private List<Subject> come = new ArrayList<>();
    /** Those that came, by which object they are: gathered when one of any goes, which after most days none does. */
    private Optional<Set<Subject>> untold = Optional.empty();

    FactLedger() {
        startAnew();
    }

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

    /**
     * Enters the facts folded for a thing, in place of its earlier ones. A fact that equals an earlier
     * one is not a change: the earlier one stays.
     *
     * @param key distinguishes the things of a part
     */
    void enter(Part part, Object key, Collection<? extends Subject> folded) {
        Map<Object, List<Subject>> entries = of(part);
        List<Subject> known = entries.get(key);
        if (known == null) {
            entries.put(key, List.copyOf(folded));
            folded.forEach(this::arrive);
        } else {
            entries.put(key, replaced(known, folded));
        }
    }

    private Map<Object, List<Subject>> of(Part part) {
        return Objects.requireNonNull(current.get(part));
    }

    private List<Subject> replaced(List<Subject> known, Collection<? extends Subject> folded) {
        List<Subject> before = new ArrayList<>(known);
        List<Subject> now = new ArrayList<>();
        for (Subject fact : folded) {
            int same = before.indexOf(fact);
            now.add(same < 0 ? fact : before.remove(same));
            if (same < 0) {
                arrive(fact);
            }
        }
        before.forEach(this::leave);
        return now;
    }

    private void arrive(Subject fact) {
        come.add(fact);
        untold.ifPresent(those -> those.add(fact));
    }

    /** One that came since changes were last asked for was never told, and goes the same way. */
    private void leave(Subject fact) {
        Set<Subject> those = untold.orElseGet(this::allThatCame);
        untold = Optional.of(those);
        if (those.remove(fact)) {
            come.removeIf(other -> other == fact);
        } else {
            gone.add(fact);
        }
    }

    private Set<Subject> allThatCame() {
        Set<Subject> those = Collections.newSetFromMap(new IdentityHashMap<>());
        those.addAll(come);
        return those;
    }

    /** Forgets all: what is entered from now on is new, and nothing is told to be gone. */
    void startAnew() {
        for (Part part : Part.values()) {
            current.put(part, new HashMap<>());
        }
        forgetChanges();
    }

    /** New lists, not cleared ones: a day brings tens of thousands of facts, a report a few. */
    private void forgetChanges() {
        gone = new ArrayList<>();
        come = new ArrayList<>();
        untold = Optional.empty();
    }

    /** The first fact that was entered for a thing. */
    Subject first(Part part, Object key) {
        return Objects.requireNonNull(of(part).get(key)).get(0);
    }

    /** What changed since this was last asked. */
    IncrementalFacts.Changes changes() {
        IncrementalFacts.Changes changes = new IncrementalFacts.Changes(gone, come);
        forgetChanges();
        return changes;
    }
}
