package dev.slipway.model.programme;

import dev.slipway.model.base.Named;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import java.util.ArrayList;
import java.util.List;

/**
 * A dated obligation of a terminal.
 *
 * @param kind approval, construction-start, construction-complete, establishment, opening, launch or any other word;
 *     empty where none is given
 * @param deadline the date first promised, never changed
 * @param rebaselines later changes of the deadline, in the order they were written down
 * @param start when work on it starts
 * @param weight its share in the programme's earned value; above zero
 * @param owner who must act
 * @param keys ids of the same milestone in other tools
 * @param after what must be reached before it
 */
public record Milestone(
        MilestoneId id,
        String name,
        String kind,
        DateWindow deadline,
        List<Rebaseline> rebaselines,
        DateWindow start,
        double weight,
        Criticality criticality,
        String owner,
        List<String> keys,
        List<Dependency> after,
        String source,
        Provenance provenance)
        implements Named {

    public Milestone {
        rebaselines = List.copyOf(rebaselines);
        keys = List.copyOf(keys);
        after = List.copyOf(after);
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("weight " + weight + " of " + id + " is not a number above zero");
        }
    }

    @Override
    public String displayName() {
        return name;
    }

    public static Builder of(String terminal, String milestone) {
        return new Builder(new MilestoneId(terminal, milestone));
    }

    /** Gathers the parts of a milestone; all but its id may be left out. */
    public static final class Builder {
        private final MilestoneId id;
        private String name;
        private String kind = "";
        private DateWindow deadline = DateWindow.unknown();
        private final List<Rebaseline> rebaselines = new ArrayList<>();
        private DateWindow start = DateWindow.unknown();
        private double weight = 1;
        private Criticality criticality = Criticality.NORMAL;
        private String owner = "";
        private List<String> keys = List.of();
        private final List<Dependency> after = new ArrayList<>();
        private String source = "";
        private Provenance provenance = Provenance.none();

        private Builder(MilestoneId id) {
            this.id = id;
            this.name = id.milestone();
        }

        public Builder name(String value) {
            name = value;
            return this;
        }

        public Builder kind(String value) {
            kind = value;
            return this;
        }

        public Builder deadline(DateWindow value) {
            deadline = value;
            return this;
        }

        public Builder deadline(String text) {
            return deadline(DateWindow.parse(text));
        }

        public Builder rebaselined(Rebaseline value) {
            rebaselines.add(value);
            return this;
        }

        public Builder start(DateWindow value) {
            start = value;
            return this;
        }

        public Builder weight(double value) {
            weight = value;
            return this;
        }

        public Builder criticality(Criticality value) {
            criticality = value;
            return this;
        }

        public Builder owner(String value) {
            owner = value;
            return this;
        }

        public Builder keys(List<String> values) {
            keys = values;
            return this;
        }

        public Builder after(Dependency value) {
            after.add(value);
            return this;
        }

        public Builder after(MilestoneId predecessor, int lagDays) {
            return after(new Dependency(predecessor, id, lagDays, provenance));
        }

        public Builder source(String value) {
            source = value;
            return this;
        }

        public Builder provenance(Provenance value) {
            provenance = value;
            return this;
        }

        public Milestone build() {
            return new Milestone(
                    id,
                    name,
                    kind,
                    deadline,
                    rebaselines,
                    start,
                    weight,
                    criticality,
                    owner,
                    keys,
                    after,
                    source,
                    provenance);
        }
    }
}
