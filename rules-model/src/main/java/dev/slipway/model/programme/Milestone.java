package dev.slipway.model.programme;

import dev.slipway.model.base.Named;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Required;
import dev.slipway.model.dates.DateWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A dated obligation of a terminal.
 *
 * @param id its id, with that of its terminal
 * @param name what people call it; its id where no name is given
 * @param kind approval, construction-start, construction-complete, establishment, opening, launch or any other word;
 *     empty where none is given
 * @param deadline the date first promised, never changed
 * @param rebaselines later changes of the deadline, in the order they were written down
 * @param cancelled the decision not to build it, where there is one
 * @param start when work on it starts
 * @param weight its share in the programme's earned value; above zero
 * @param criticality how much depends on it
 * @param owner who must act
 * @param keys ids of the same milestone in other tools
 * @param formerly what it was called before: reports under these names are reports on it
 * @param after what must be reached before it
 * @param source who said so first; empty where nobody is named
 * @param attributes what its office keeps of it besides
 */
public record Milestone(
        MilestoneId id,
        String name,
        String kind,
        DateWindow deadline,
        List<Rebaseline> rebaselines,
        Optional<Cancellation> cancelled,
        DateWindow start,
        double weight,
        Criticality criticality,
        String owner,
        List<String> keys,
        List<FormerName> formerly,
        List<Dependency> after,
        String source,
        Attributes attributes,
        Provenance provenance)
        implements Named {

    public Milestone {
        Required.present("id", id);
        rebaselines = List.copyOf(rebaselines);
        keys = List.copyOf(keys);
        formerly = List.copyOf(formerly);
        after = List.copyOf(after);
        for (Dependency dependency : after) {
            if (!dependency.successor().equals(id)) {
                throw new IllegalArgumentException(
                        "'after' of " + id + " is given what comes before " + dependency.successor());
            }
        }
        Required.positive("weight", weight);
    }

    @Override
    public String displayName() {
        return name;
    }

    /** The id by which alerts and waivers know it: the first that it is to keep, else its own. */
    public String lastingId() {
        if (formerly.isEmpty()) {
            return id.milestone();
        }
        return formerly.stream()
                .filter(FormerName::isIdentity)
                .map(FormerName::text)
                .findFirst()
                .orElse(id.milestone());
    }

    /** The same as it was known on a day: without what was decided later. */
    Milestone knownOn(LocalDate day) {
        List<Rebaseline> decided =
                rebaselines.stream().filter(moved -> !moved.on().isAfter(day)).toList();
        Optional<Cancellation> given =
                cancelled.filter(decision -> !decision.on().isAfter(day));
        if (decided.size() == rebaselines.size() && given.equals(cancelled)) {
            return this;
        }
        return new Milestone(
                id,
                name,
                kind,
                deadline,
                decided,
                given,
                start,
                weight,
                criticality,
                owner,
                keys,
                formerly,
                after,
                source,
                attributes,
                provenance);
    }

    public static Builder of(String terminal, String milestone) {
        return new Builder(new MilestoneId(terminal, milestone));
    }

    /** Gathers the parts of a milestone; all but its id may be left out. */
    public static final class Builder extends AttributedBuilder<Builder> {
        private final MilestoneId id;
        private String name;
        private String kind = "";
        private DateWindow deadline = DateWindow.unknown();
        private final List<Rebaseline> rebaselines = new ArrayList<>();
        private Optional<Cancellation> cancelled = Optional.empty();
        private DateWindow start = DateWindow.unknown();
        private double weight = 1;
        private Criticality criticality = Criticality.NORMAL;
        private String owner = "";
        private List<String> keys = List.of();
        private final List<FormerName> formerly = new ArrayList<>();
        private final List<Dependency> after = new ArrayList<>();
        private String source = "";
        private Provenance provenance = Provenance.none();

        private Builder(MilestoneId id) {
            this.id = id;
            this.name = id.milestone();
        }

        public Builder name(String value) {
            name = Required.present("name", value);
            return this;
        }

        public Builder kind(String value) {
            kind = Required.present("kind", value);
            return this;
        }

        public Builder deadline(DateWindow value) {
            deadline = Required.present("deadline", value);
            return this;
        }

        public Builder deadline(String text) {
            return deadline(DateWindow.parse(Required.present("deadline", text)));
        }

        public Builder rebaselined(Rebaseline value) {
            rebaselines.add(Required.present("rebaselined", value));
            return this;
        }

        public Builder cancelled(Cancellation value) {
            cancelled = Optional.of(Required.present("cancelled", value));
            return this;
        }

        public Builder start(DateWindow value) {
            start = Required.present("start", value);
            return this;
        }

        public Builder weight(double value) {
            weight = value;
            return this;
        }

        public Builder criticality(Criticality value) {
            criticality = Required.present("criticality", value);
            return this;
        }

        public Builder owner(String value) {
            owner = Required.present("owner", value);
            return this;
        }

        public Builder keys(List<String> values) {
            keys = Required.all("keys", values);
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

        public Builder after(Dependency value) {
            after.add(Required.present("after", value));
            return this;
        }

        /** Waits so many calendar days. */
        public Builder after(MilestoneId predecessor, int lagDays) {
            return after(predecessor, Lag.days(lagDays));
        }

        /** Waits so long; for working days the programme needs a calendar. */
        public Builder after(MilestoneId predecessor, Lag lag) {
            return after(new Dependency(predecessor, id, lag, provenance));
        }

        public Builder source(String value) {
            source = Required.present("source", value);
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

        public Milestone build() {
            return new Milestone(
                    id,
                    name,
                    kind,
                    deadline,
                    rebaselines,
                    cancelled,
                    start,
                    weight,
                    criticality,
                    owner,
                    keys,
                    formerly,
                    after,
                    source,
                    attributes(),
                    provenance);
        }
    }
}
