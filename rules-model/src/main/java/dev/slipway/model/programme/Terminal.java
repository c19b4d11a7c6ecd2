package dev.slipway.model.programme;

import dev.slipway.model.base.Identifiers;
import dev.slipway.model.base.Named;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Required;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A site of the programme: dry port, rail terminal, sea-port terminal, logistics centre.
 *
 * @param id its id
 * @param name what people call it; its id where no name is given
 * @param kind dry-port, rail-terminal, sea-port or any other word; empty where none is given
 * @param country ISO 3166 code; empty where none is given
 * @param unlocode UN/LOCODE; empty where none is given
 * @param location where it is on the map
 * @param partners who builds or runs it, in the order of the file
 * @param formerly what it was called before: reports under these names are reports on it
 * @param milestones its dated obligations, in the order of the file
 * @param capacity what it is to handle, a target for each measure
 * @param attributes what its office keeps of it besides
 */
public record Terminal(
        String id,
        String name,
        String kind,
        String country,
        String unlocode,
        Optional<Location> location,
        List<String> partners,
        List<FormerName> formerly,
        List<Milestone> milestones,
        List<CapacityTarget> capacity,
        Attributes attributes,
        Provenance provenance)
        implements Named {

    public Terminal {
        Identifiers.require(id);
        partners = List.copyOf(partners);
        formerly = List.copyOf(formerly);
        milestones = List.copyOf(milestones);
        capacity = List.copyOf(capacity);
        requireOwn(id, milestones);
        requireDistinct(id, capacity);
    }

    @Override
    public String displayName() {
        return name;
    }

    /** The id by which alerts and waivers know it: the first that it is to keep, else its own. */
    public String lastingId() {
        if (formerly.isEmpty()) {
            return id;
        }
        return formerly.stream()
                .filter(FormerName::isIdentity)
                .map(FormerName::text)
                .findFirst()
                .orElse(id);
    }

    /** The same as it was known on a day: without what was decided later. */
    Terminal knownOn(LocalDate day) {
        List<Milestone> known =
                milestones.stream().map(milestone -> milestone.knownOn(day)).toList();
        if (known.equals(milestones)) {
            return this;
        }
        return new Terminal(
                id,
                name,
                kind,
                country,
                unlocode,
                location,
                partners,
                formerly,
                known,
                capacity,
                attributes,
                provenance);
    }

    public static Builder of(String id) {
        return new Builder(id);
    }

    private static void requireOwn(String id, List<Milestone> milestones) {
        Set<MilestoneId> seen = new HashSet<>();
        for (Milestone milestone : milestones) {
            if (!milestone.id().terminal().equals(id)) {
                throw new IllegalArgumentException("milestone " + milestone.id() + " is not of terminal " + id);
            }
            if (!seen.add(milestone.id())) {
                throw new IllegalArgumentException("milestone " + milestone.id() + " is given twice");
            }
        }
    }

    private static void requireDistinct(String id, List<CapacityTarget> capacity) {
        Set<String> seen = new HashSet<>();
        for (CapacityTarget target : capacity) {
            if (!seen.add(target.measure())) {
                throw new IllegalArgumentException(
                        "terminal " + id + " has two targets in the measure '" + target.measure() + "'");
            }
        }
    }

    /** Gathers the parts of a terminal; all but its id may be left out. */
    public static final class Builder extends AttributedBuilder<Builder> {
        private final String id;
        private String name;
        private String kind = "";
        private String country = "";
        private String unlocode = "";
        private Optional<Location> location = Optional.empty();
        private List<String> partners = List.of();
        private final List<FormerName> formerly = new ArrayList<>();
        private final List<Milestone> milestones = new ArrayList<>();
        private final List<CapacityTarget> capacity = new ArrayList<>();
        private Provenance provenance = Provenance.none();

        private Builder(String id) {
            this.id = id;
            this.name = id;
        }

        public Builder name(String value) {
            name = Required.present("name", value);
            return this;
        }

        public Builder kind(String value) {
            kind = Required.present("kind", value);
            return this;
        }

        public Builder country(String value) {
            country = Required.present("country", value);
            return this;
        }

        public Builder unlocode(String value) {
            unlocode = Required.present("unlocode", value);
            return this;
        }

        public Builder location(Location value) {
            location = Optional.of(Required.present("location", value));
            return this;
        }

        public Builder partners(List<String> values) {
            partners = Required.all("partners", values);
            return this;
        }

        /** A name or id it had before, by which reports still know it. */
        public Builder formerly(String nameOrId) {
            return formerly(new FormerName(Required.present("formerly", nameOrId), false));
        }

        public Builder formerly(FormerName value) {
            formerly.add(Required.present("formerly", value));
            return this;
        }

        public Builder milestone(Milestone value) {
            milestones.add(Required.present("milestone", value));
            return this;
        }

        public Builder capacity(CapacityTarget value) {
            capacity.add(Required.present("capacity", value));
            return this;
        }

        public Builder provenance(Provenance value) {
            provenance = Required.present("provenance", value);
            return this;
        }

        @Override
        Builder itself() {
            return this;
        }

        public Terminal build() {
            return new Terminal(
                    id,
                    name,
                    kind,
                    country,
                    unlocode,
                    location,
                    partners,
                    formerly,
                    milestones,
                    capacity,
                    attributes(),
                    provenance);
        }
    }
}
