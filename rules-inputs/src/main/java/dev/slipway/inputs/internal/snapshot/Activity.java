package dev.slipway.inputs.internal.snapshot;

import dev.slipway.inputs.internal.text.Place;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Attribute;
import dev.slipway.model.status.Health;
import dev.slipway.model.status.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A task, issue, version or milestone of another tool.
 *
 * @param keys the ids and codes by which it is known, the most readable first
 * @param above the names of the groups that it is in, the outermost first
 * @param namesSite whether these say where it is to be: a column, a heading or the name of an office's sheet
 * @param deadline the promised date: baseline or deadline field; absent where the tool has none
 * @param planned the date its plan has now: a promise only in the file that is made the baseline, because it moves with the
 *     schedule where no baseline holds it; the unknown window where no date but a stated deadline may be the promise
 * @param forecast the date now expected; the unknown window where it is stated to be open
 * @param actual when it happened
 * @param percent how much is done, 0 to 100
 * @param state what it is said to be
 * @param health what its office thinks of it
 * @param isWhole whether its source states all that there is, so that a completion that is missing is none
 * @param totalFloat days by which it may move before the whole is late, as its tool saved them
 * @param after what must be finished before
 * @param attributes what its office keeps of it besides
 * @param reported the day of this row, where each has its own
 * @param place the cell, line, task or pointer that an alert names as evidence
 */
public record Activity(
        List<String> keys,
        String name,
        List<String> above,
        boolean namesSite,
        Kind kind,
        Optional<DateWindow> deadline,
        Optional<DateWindow> planned,
        Optional<DateWindow> start,
        Optional<DateWindow> forecast,
        Optional<DateWindow> actual,
        OptionalDouble percent,
        Optional<State> state,
        Optional<Health> health,
        boolean isWhole,
        OptionalDouble totalFloat,
        String owner,
        String note,
        List<Link> after,
        Map<String, Attribute> attributes,
        Optional<LocalDate> reported,
        Place place) {

    /** What an activity is to its tool. */
    public enum Kind {
        MILESTONE,
        TASK,
        /** It is a group: a summary task, an epic, a section. */
        GROUP
    }

    /**
     * A predecessor that must be finished before.
     *
     * @param key one of its keys
     * @param lagDays between its finish and the activity, below zero for a lead
     */
    public record Link(String key, int lagDays) {}

    public Activity {
        keys = List.copyOf(keys);
        above = List.copyOf(above);
        after = List.copyOf(after);
        attributes = Map.copyOf(attributes);
    }

    /** The same, reported on that day unless it has its own. */
    Activity reportedOn(LocalDate day) {
        return reported.isPresent() ? this : copied().reported(Optional.of(day)).build();
    }

    /** The date it is to have by the plan of this file, whatever was promised before; never that of its completion. */
    public Optional<DateWindow> plan() {
        return planned.or(() -> forecast);
    }

    /** The same with its plan as the promise: of a file that is made the baseline. */
    public Activity promised() {
        return copied().deadline(
                        plan().filter(DateWindow::isKnown).or(() -> deadline).or(() -> forecast))
                .build();
    }

    private Builder copied() {
        return of(name, place)
                .keys(keys)
                .above(above)
                .namesSite(namesSite)
                .kind(kind)
                .deadline(deadline)
                .planned(planned)
                .start(start)
                .forecast(forecast)
                .actual(actual)
                .percent(percent)
                .state(state)
                .health(health)
                .whole(isWhole)
                .totalFloat(totalFloat)
                .owner(owner)
                .note(note)
                .after(after)
                .attributes(attributes)
                .reported(reported);
    }

    /** Its name with its first key: {@code A1020 Mobilise}. */
    public String title() {
        return keys.isEmpty() ? name : (keys.get(0) + " " + name).strip();
    }

    /** Its name; where it has none, its first key. */
    String called() {
        return name.isBlank() ? title() : name;
    }

    public static Builder of(String name, Place place) {
        return new Builder(name, place);
    }

    /** Gathers the parts of an activity; all but its name and place may be left out. */
    public static final class Builder {
        private final String name;
        private Place place;
        private List<String> keys = List.of();
        private List<String> above = List.of();
        private boolean namesSite;
        private Kind kind = Kind.MILESTONE;
        private Optional<DateWindow> deadline = Optional.empty();
        private Optional<DateWindow> planned = Optional.empty();
        private Optional<DateWindow> start = Optional.empty();
        private Optional<DateWindow> forecast = Optional.empty();
        private Optional<DateWindow> actual = Optional.empty();
        private OptionalDouble percent = OptionalDouble.empty();
        private Optional<State> state = Optional.empty();
        private Optional<Health> health = Optional.empty();
        private boolean isWhole;
        private OptionalDouble totalFloat = OptionalDouble.empty();
        private String owner = "";
        private String note = "";
        private List<Link> after = List.of();
        private Map<String, Attribute> attributes = Map.of();
        private Optional<LocalDate> reported = Optional.empty();

        private Builder(String name, Place place) {
            this.name = name;
            this.place = place;
        }

        public Builder place(Place value) {
            place = value;
            return this;
        }

        public Builder keys(List<String> values) {
            keys = values;
            return this;
        }

        public Builder above(List<String> names) {
            above = names;
            return this;
        }

        public Builder namesSite(boolean value) {
            namesSite = value;
            return this;
        }

        public Builder kind(Kind value) {
            kind = value;
            return this;
        }

        public Builder deadline(Optional<DateWindow> value) {
            deadline = value;
            return this;
        }

        public Builder planned(Optional<DateWindow> value) {
            planned = value;
            return this;
        }

        public Builder start(Optional<DateWindow> value) {
            start = value;
            return this;
        }

        public Builder forecast(Optional<DateWindow> value) {
            forecast = value;
            return this;
        }

        public Builder actual(Optional<DateWindow> value) {
            actual = value;
            return this;
        }

        public Builder percent(OptionalDouble value) {
            percent = value;
            return this;
        }

        public Builder state(Optional<State> value) {
            state = value;
            return this;
        }

        public Builder health(Optional<Health> value) {
            health = value;
            return this;
        }

        /** Whether its source states all that there is. */
        public Builder whole(boolean value) {
            isWhole = value;
            return this;
        }

        public Builder totalFloat(OptionalDouble days) {
            totalFloat = days;
            return this;
        }

        public Builder owner(String value) {
            owner = value;
            return this;
        }

        public Builder note(String value) {
            note = value;
            return this;
        }

        public Builder after(List<Link> values) {
            after = values;
            return this;
        }

        public Builder attributes(Map<String, Attribute> values) {
            attributes = values;
            return this;
        }

        public Builder reported(Optional<LocalDate> value) {
            reported = value;
            return this;
        }

        public Activity build() {
            return new Activity(
                    keys,
                    name,
                    above,
                    namesSite,
                    kind,
                    deadline,
                    planned,
                    start,
                    forecast,
                    actual,
                    percent,
                    state,
                    health,
                    isWhole,
                    totalFloat,
                    owner,
                    note,
                    after,
                    attributes,
                    reported,
                    place);
        }
    }
}
