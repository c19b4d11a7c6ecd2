package dev.slipway.model.programme;

import dev.slipway.model.base.Identifiers;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A set of terminals built toward one network goal.
 *
 * @param start when the programme starts
 * @param deadline when the whole network is to be complete
 * @param reporting how often status is promised
 */
public record Programme(
        String id,
        String name,
        DateWindow start,
        DateWindow deadline,
        Cadence reporting,
        List<Terminal> terminals,
        Provenance provenance) {

    /** Refuses what no judgement could be made of: a terminal twice, an unknown predecessor, a cycle. */
    public Programme {
        Identifiers.require(id);
        terminals = List.copyOf(terminals);
        Set<String> seen = new HashSet<>();
        for (Terminal terminal : terminals) {
            if (!seen.add(terminal.id())) {
                throw new IllegalArgumentException("terminal " + terminal.id() + " is given twice");
            }
        }
        PrecedenceOrder.of(terminals);
    }

    public static Builder of(String id) {
        return new Builder(id);
    }

    /** All milestones, in the order of the programme file. */
    public List<Milestone> milestones() {
        List<Milestone> milestones = new ArrayList<>();
        terminals.forEach(terminal -> milestones.addAll(terminal.milestones()));
        return milestones;
    }

    /** Every id that an alert may be about: the programme's, those of its terminals, those of its milestones. */
    public List<String> subjects() {
        return Stream.of(
                        Stream.of(id),
                        terminals.stream().map(Terminal::id),
                        milestones().stream().map(milestone -> milestone.id().toString()))
                .flatMap(ids -> ids)
                .toList();
    }

    /** All dependencies, in the order of their successors. */
    public List<Dependency> dependencies() {
        List<Dependency> dependencies = new ArrayList<>();
        for (Terminal terminal : terminals) {
            terminal.milestones().forEach(milestone -> dependencies.addAll(milestone.after()));
        }
        return dependencies;
    }

    /** The milestones that wait for another or are waited for. */
    public Set<MilestoneId> linked() {
        Set<MilestoneId> linked = new HashSet<>();
        for (Dependency dependency : dependencies()) {
            linked.add(dependency.predecessor());
            linked.add(dependency.successor());
        }
        return linked;
    }

    /** Gathers the parts of a programme; all but its id may be left out. */
    public static final class Builder {
        private final String id;
        private String name;
        private DateWindow start = DateWindow.unknown();
        private DateWindow deadline = DateWindow.unknown();
        private Cadence reporting = Cadence.MONTHLY;
        private final List<Terminal> terminals = new ArrayList<>();
        private Provenance provenance = Provenance.none();

        private Builder(String id) {
            this.id = id;
            this.name = id;
        }

        public Builder name(String value) {
            name = value;
            return this;
        }

        public Builder start(DateWindow value) {
            start = value;
            return this;
        }

        public Builder deadline(DateWindow value) {
            deadline = value;
            return this;
        }

        public Builder reporting(Cadence value) {
            reporting = value;
            return this;
        }

        public Builder terminal(Terminal value) {
            terminals.add(value);
            return this;
        }

        public Builder provenance(Provenance value) {
            provenance = value;
            return this;
        }

        public Programme build() {
            return new Programme(id, name, start, deadline, reporting, terminals, provenance);
        }
    }
}
