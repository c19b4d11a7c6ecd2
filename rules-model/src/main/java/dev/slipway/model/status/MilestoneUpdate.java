package dev.slipway.model.status;

import dev.slipway.model.base.PlainNumber;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Required;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Attribute;
import dev.slipway.model.programme.Attributes;
import dev.slipway.model.programme.MilestoneId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * A report on a milestone. What it leaves out it does not change.
 *
 * @param reportDate the day on which it was made
 * @param sequence its place among the reports of one day that come from one place, or from none: of two the higher is the
 *     later
 * @param milestone the milestone that it is on
 * @param state what the milestone is said to be
 * @param health what the office thinks of it
 * @param stage the stage of its work in the office's own word, as design or construction; empty where not said
 * @param start when work on it began, or is to begin
 * @param deadline the deadline as the reporter sees it; where it differs from the programme's it moves nothing
 * @param forecast the date now expected; the unknown window where it was stated to be {@code TBD}
 * @param actual what it says of the completion; empty where it says nothing of it
 * @param percent how much is done, 0 to 100
 * @param totalFloat days by which a schedule says that it may move before the whole is late, as its tool saved them; below
 *     zero where a constraint or deadline of the schedule cannot be met
 * @param scheduledAfter milestones that the schedule of this report itself puts before it
 * @param evidence what the report rests on, in its own words
 * @param author who made it; empty where nobody is named
 * @param note a remark; empty where there is none
 * @param attributes what the office keeps of the milestone besides; a name that is not given here stays what it was
 */
public record MilestoneUpdate(
        LocalDate reportDate,
        long sequence,
        MilestoneId milestone,
        Optional<State> state,
        Optional<Health> health,
        String stage,
        Optional<DateWindow> start,
        Optional<DateWindow> deadline,
        Optional<DateWindow> forecast,
        Optional<ActualReport> actual,
        OptionalDouble percent,
        OptionalDouble totalFloat,
        List<MilestoneId> scheduledAfter,
        String evidence,
        String author,
        String source,
        String note,
        Attributes attributes,
        Provenance provenance)
        implements StatusUpdate {

    public MilestoneUpdate {
        Required.day("reportDate", reportDate);
        Required.present("milestone", milestone);
        Required.present("stage", stage);
        Required.present("attributes", attributes);
        scheduledAfter = List.copyOf(scheduledAfter);
        forecast = forecast.map(window -> window.asForecastOf(reportDate));
        if (totalFloat.isPresent() && !Double.isFinite(totalFloat.getAsDouble())) {
            throw new IllegalArgumentException("a float of " + totalFloat.getAsDouble() + " days is no number");
        }
        if (percent.isPresent() && !(percent.getAsDouble() >= 0 && percent.getAsDouble() <= 100)) {
            throw new IllegalArgumentException("percent " + percent.getAsDouble() + " is not between 0 and 100");
        }
        percent = PlainNumber.of(percent);
        totalFloat = PlainNumber.of(totalFloat);
    }

    public static Builder of(LocalDate reportDate, MilestoneId milestone) {
        return new Builder(reportDate, milestone);
    }

    @Override
    public Optional<MilestoneId> reportedMilestone() {
        return Optional.of(milestone);
    }

    @Override
    public String terminal() {
        return milestone.terminal();
    }

    /** Gathers the parts of a report; all but its date and milestone may be left out. */
    public static final class Builder {
        private LocalDate reportDate;
        private final MilestoneId milestone;
        private long sequence;
        private Optional<State> state = Optional.empty();
        private Optional<Health> health = Optional.empty();
        private String stage = "";
        private Optional<DateWindow> start = Optional.empty();
        private Optional<DateWindow> deadline = Optional.empty();
        private Optional<DateWindow> forecast = Optional.empty();
        private Optional<ActualReport> actual = Optional.empty();
        private OptionalDouble percent = OptionalDouble.empty();
        private OptionalDouble totalFloat = OptionalDouble.empty();
        private List<MilestoneId> scheduledAfter = List.of();
        private String evidence = "";
        private String author = "";
        private String source = "";
        private String note = "";
        private Map<String, Attribute> attributes = Map.of();
        private Provenance provenance = Provenance.none();

        private Builder(LocalDate reportDate, MilestoneId milestone) {
            this.reportDate = reportDate;
            this.milestone = milestone;
        }

        /**
         * When it was made: on the day that it was then in the zone, and after the reports made earlier that day. Takes the
         * place of the report date and of the sequence.
         *
         * @throws IllegalArgumentException if that day is in no year from 1900 to 2999
         */
        public Builder at(Instant moment, ZoneId zone) {
            ZonedDateTime local = Required.moment("moment", moment, zone);
            reportDate = local.toLocalDate();
            sequence = local.toLocalTime().toNanoOfDay();
            return this;
        }

        /** Its place among the reports of one day that come from one place, or from none. */
        public Builder sequence(long value) {
            sequence = value;
            return this;
        }

        public Builder state(State value) {
            state = Optional.of(Required.present("state", value));
            return this;
        }

        public Builder health(Health value) {
            health = Optional.of(Required.present("health", value));
            return this;
        }

        public Builder stage(String value) {
            stage = Required.present("stage", value);
            return this;
        }

        public Builder start(DateWindow value) {
            start = Optional.of(Required.present("start", value));
            return this;
        }

        public Builder deadline(DateWindow value) {
            deadline = Optional.of(Required.present("deadline", value));
            return this;
        }

        public Builder forecast(DateWindow value) {
            forecast = Optional.of(Required.present("forecast", value));
            return this;
        }

        public Builder forecast(String text) {
            return forecast(DateWindow.parse(Required.present("forecast", text)));
        }

        public Builder actual(DateWindow when) {
            actual = Optional.of(new ActualReport.Happened(Required.present("actual", when)));
            return this;
        }

        public Builder actual(String text) {
            return actual(DateWindow.parse(Required.present("actual", text)));
        }

        public Builder actualWithdrawn() {
            actual = Optional.of(new ActualReport.Withdrawn());
            return this;
        }

        /** The report states all that there is, and no completion. */
        public Builder actualAbsent() {
            actual = Optional.of(new ActualReport.Absent());
            return this;
        }

        public Builder percent(double value) {
            percent = OptionalDouble.of(value);
            return this;
        }

        public Builder totalFloat(double days) {
            totalFloat = OptionalDouble.of(days);
            return this;
        }

        public Builder scheduledAfter(List<MilestoneId> predecessors) {
            scheduledAfter = Required.all("scheduledAfter", predecessors);
            return this;
        }

        public Builder evidence(String value) {
            evidence = Required.present("evidence", value);
            return this;
        }

        public Builder author(String value) {
            author = Required.present("author", value);
            return this;
        }

        public Builder source(String value) {
            source = Required.present("source", value);
            return this;
        }

        public Builder note(String value) {
            note = Required.present("note", value);
            return this;
        }

        /** One of the things that the office keeps of the milestone besides, as it is by this report. */
        public Builder attribute(String name, Attribute value) {
            if (Required.present("name", name).isBlank()) {
                throw new IllegalArgumentException("an attribute needs a name");
            }
            Map<String, Attribute> all = new TreeMap<>(attributes);
            all.put(name, Required.present(name, value));
            attributes = all;
            return this;
        }

        public Builder provenance(Provenance value) {
            provenance = Required.present("provenance", value);
            return this;
        }

        public MilestoneUpdate build() {
            return new MilestoneUpdate(
                    reportDate,
                    sequence,
                    milestone,
                    state,
                    health,
                    stage,
                    start,
                    deadline,
                    forecast,
                    actual,
                    percent,
                    totalFloat,
                    scheduledAfter,
                    evidence,
                    author,
                    source,
                    note,
                    new Attributes(attributes),
                    provenance);
        }
    }
}
