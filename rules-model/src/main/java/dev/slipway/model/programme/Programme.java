package dev.slipway.model.programme;

import dev.slipway.model.base.Glob;
import dev.slipway.model.base.Identifiers;
import dev.slipway.model.base.Problem;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Required;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.FiscalYear;
import dev.slipway.model.dates.WorkingCalendar;
import dev.slipway.model.foresight.ReferenceClass;
import dev.slipway.model.json.JsonObject;
import dev.slipway.model.json.JsonWritable;
import dev.slipway.model.json.JsonWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A set of terminals built toward one network goal.
 *
 * @param id its id
 * @param name what people call it; its id where no name is given
 * @param start when the programme starts
 * @param deadline when the whole network is to be complete
 * @param reporting how often status is promised; empty where it is not said
 * @param fiscalYear how its files count fiscal years; where absent, they have none
 * @param calendar on which days it works; without one no lag may be in working days
 * @param referenceClass how the forecasts of similar programmes moved; empty where none was chosen
 * @param terminals its sites, in the order of the file
 * @param unplannedIgnored names of items of other tools that are not planned and need no report; {@code *} matches any text,
 *     {@code ?} any character
 * @param attributes what its office keeps of it besides
 */
public record Programme(
        String id,
        String name,
        DateWindow start,
        DateWindow deadline,
        Optional<Cadence> reporting,
        Optional<FiscalYear> fiscalYear,
        Optional<WorkingCalendar> calendar,
        Optional<ReferenceClass> referenceClass,
        List<Terminal> terminals,
        List<String> unplannedIgnored,
        Attributes attributes,
        Provenance provenance)
        implements JsonWritable {

    /**
     * Refuses what no judgement could be made of: a terminal twice, an unknown predecessor, a cycle, working days without a
     * calendar. A programme of one site
     * may have the id of its only terminal.
     */
    public Programme {
        Identifiers.require(id);
        terminals = List.copyOf(terminals);
        unplannedIgnored = List.copyOf(unplannedIgnored);
        Set<String> seen = new HashSet<>();
        for (Terminal terminal : terminals) {
            if (!seen.add(terminal.id())) {
                throw new IllegalArgumentException("terminal " + terminal.id() + " is given twice");
            }
        }
        PrecedenceOrder.of(terminals);
        requireDistinctSubjects(id, terminals);
        if (calendar.isEmpty()) {
            terminals.forEach(Programme::requireCalendarDays);
        }
    }

    /** Weekends differ from place to place, so none is assumed. */
    private static void requireCalendarDays(Terminal terminal) {
        for (Milestone milestone : terminal.milestones()) {
            for (Dependency dependency : milestone.after()) {
                if (dependency.lag().isInWorkingDays()) {
                    throw new IllegalArgumentException(
                            milestone.id() + " waits " + dependency.lag().count()
                                    + " working days for " + dependency.predecessor()
                                    + ", and the programme has no calendar that says which days these are");
                }
            }
        }
    }

    private static void requireDistinctSubjects(String programme, List<Terminal> terminals) {
        Set<String> subjects = new HashSet<>();
        for (Terminal terminal : terminals) {
            if (terminals.size() > 1 && terminal.lastingId().equals(programme)) {
                throw new IllegalArgumentException(
                        "'" + programme + "' is the id of the programme and of one of its terminals");
            }
            requireFirst(terminal.lastingId(), subjects);
            terminal.milestones().forEach(milestone -> requireFirst(subject(terminal, milestone), subjects));
        }
    }

    private static void requireFirst(String subject, Set<String> seen) {
        if (!seen.add(subject)) {
            throw new IllegalArgumentException("'" + subject + "' is the id of one and the former id of another");
        }
    }

    /** Whether an item of that name that is not planned needs no report. */
    public boolean ignoresUnplanned(String item) {
        return unplannedIgnored.stream().anyMatch(pattern -> new Glob(pattern).matches(item));
    }

    /**
     * The same as it was known on a day: without the re-baselines and cancellations that were decided later. Rules see nothing
     * else of the plan.
     */
    public Programme knownOn(LocalDate day) {
        List<Terminal> known =
                terminals.stream().map(terminal -> terminal.knownOn(day)).toList();
        if (known.equals(terminals)) {
            return this;
        }
        return new Programme(
                id,
                name,
                start,
                deadline,
                reporting,
                fiscalYear,
                calendar,
                referenceClass,
                known,
                unplannedIgnored,
                attributes,
                provenance);
    }

    public static Builder of(String id) {
        return new Builder(id);
    }

    /**
     * Reads what {@link #toJson()} wrote, and every other JSON object with the keys of {@code programme.yaml}.
     *
     * @param members the object as a JSON library reads it: a map of texts, numbers, truths, lists and maps
     * @throws dev.slipway.model.json.InvalidJsonException if it is no programme; the message names the member that is wrong
     */
    public static Programme fromJson(Map<String, ?> members) {
        return fromJson(JsonObject.root(members));
    }

    /** Reads a programme that is a part of a larger object. */
    public static Programme fromJson(JsonObject json) {
        return ProgrammeJsonReader.read(json);
    }

    /** With the keys of {@code programme.yaml}, so that it can be read as one, and with {@code provenance} where there is any. */
    @Override
    public void writeMembers(JsonWriter json) {
        ProgrammeJson.write(this, json);
    }

    /** All milestones, in the order of the programme file. */
    public List<Milestone> milestones() {
        List<Milestone> milestones = new ArrayList<>();
        terminals.forEach(terminal -> milestones.addAll(terminal.milestones()));
        return milestones;
    }

    /**
     * Everything that is wrong with these reports, at once: each that speaks of a terminal or milestone which this programme
     * does not have, under its present or a former id. The engine judges by reports of which nothing is.
     */
    public List<Problem> check(Collection<? extends Reported> reports) {
        return new ReportedSubjects(this).unknownIn(Required.present("updates", reports));
    }

    /** Every id that an alert may be about: the programme's, those of its terminals, those of its milestones. */
    public List<String> subjects() {
        List<String> subjects = new ArrayList<>(List.of(id));
        terminals.forEach(terminal -> subjects.add(terminal.lastingId()));
        for (Terminal terminal : terminals) {
            terminal.milestones().forEach(milestone -> subjects.add(subject(terminal, milestone)));
        }
        return subjects;
    }

    /** What alerts and waivers call a milestone: {@code terminal/milestone}, by the ids that the two keep. */
    public static String subject(Terminal terminal, Milestone milestone) {
        return terminal.lastingId() + "/" + milestone.lastingId();
    }

    /** All dependencies, in the order of their successors. */
    public List<Dependency> dependencies() {
        List<Dependency> dependencies = new ArrayList<>();
        for (Terminal terminal : terminals) {
            terminal.milestones().forEach(milestone -> dependencies.addAll(milestone.after()));
        }
        return dependencies;
    }

    /** The places in {@link #milestones()} of those that wait for another or are waited for. */
    public BitSet linkedPlaces() {
        Set<MilestoneId> linked = linked();
        List<Milestone> milestones = milestones();
        BitSet places = new BitSet(milestones.size());
        for (int place = 0; place < milestones.size(); place++) {
            places.set(place, linked.contains(milestones.get(place).id()));
        }
        return places;
    }

    private Set<MilestoneId> linked() {
        Set<MilestoneId> linked = new HashSet<>();
        for (Dependency dependency : dependencies()) {
            linked.add(dependency.predecessor());
            linked.add(dependency.successor());
        }
        return linked;
    }

    /** The attributes of one of the terminals, with those of the programme under names that the terminal does not have. */
    public Attributes attributesAt(Terminal terminal) {
        return terminal.attributes().within(attributes);
    }

    /** Gathers the parts of a programme; all but its id may be left out. */
    public static final class Builder extends AttributedBuilder<Builder> {
        private final String id;
        private String name;
        private DateWindow start = DateWindow.unknown();
        private DateWindow deadline = DateWindow.unknown();
        private Optional<Cadence> reporting = Optional.empty();
        private Optional<FiscalYear> fiscalYear = Optional.empty();
        private Optional<WorkingCalendar> calendar = Optional.empty();
        private Optional<ReferenceClass> referenceClass = Optional.empty();
        private final List<Terminal> terminals = new ArrayList<>();
        private List<String> unplannedIgnored = List.of();
        private Provenance provenance = Provenance.none();

        private Builder(String id) {
            this.id = id;
            this.name = id;
        }

        public Builder name(String value) {
            name = Required.present("name", value);
            return this;
        }

        public Builder start(DateWindow value) {
            start = Required.present("start", value);
            return this;
        }

        public Builder deadline(DateWindow value) {
            deadline = Required.present("deadline", value);
            return this;
        }

        public Builder reporting(Cadence value) {
            reporting = Optional.of(Required.present("reporting", value));
            return this;
        }

        public Builder fiscalYear(FiscalYear value) {
            fiscalYear = Optional.of(Required.present("fiscalYear", value));
            return this;
        }

        /** Says on which days it works, for lags in working days. */
        public Builder calendar(WorkingCalendar value) {
            calendar = Optional.of(Required.present("calendar", value));
            return this;
        }

        /** Chooses the class that forecasts are compared with, beside the programme's own record. */
        public Builder referenceClass(ReferenceClass value) {
            referenceClass = Optional.of(Required.present("referenceClass", value));
            return this;
        }

        public Builder terminal(Terminal value) {
            terminals.add(Required.present("terminal", value));
            return this;
        }

        public Builder unplannedIgnored(List<String> patterns) {
            unplannedIgnored = Required.all("unplannedIgnored", patterns);
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

        public Programme build() {
            return new Programme(
                    id,
                    name,
                    start,
                    deadline,
                    reporting,
                    fiscalYear,
                    calendar,
                    referenceClass,
                    terminals,
                    unplannedIgnored,
                    attributes(),
                    provenance);
        }
    }
}
