package dev.slipway.model.status;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.MilestoneId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A report on a milestone. What it leaves out it does not change.
 *
 * @param deadline the deadline as the reporter sees it; where it differs from the programme's it moves nothing
 * @param forecast the date now expected; the unknown window where it was stated to be {@code TBD}
 * @param percent how much is done, 0 to 100
 * @param evidence what the report rests on, in its own words
 */
public record MilestoneUpdate(
        LocalDate reportDate,
        MilestoneId milestone,
        Optional<DateWindow> deadline,
        Optional<DateWindow> forecast,
        Optional<ActualReport> actual,
        OptionalDouble percent,
        String evidence,
        String author,
        String source,
        String note,
        Provenance provenance)
        implements StatusUpdate {

    public MilestoneUpdate {
        forecast = forecast.map(window -> window.asForecastOf(reportDate));
        if (percent.isPresent() && !(percent.getAsDouble() >= 0 && percent.getAsDouble() <= 100)) {
            throw new IllegalArgumentException("percent " + percent.getAsDouble() + " is not between 0 and 100");
        }
    }

    public static Builder of(LocalDate reportDate, MilestoneId milestone) {
        return new Builder(reportDate, milestone);
    }

    @Override
    public String terminal() {
        return milestone.terminal();
    }

    /** Gathers the parts of a report; all but its date and milestone may be left out. */
    public static final class Builder {
        private final LocalDate reportDate;
        private final MilestoneId milestone;
        private Optional<DateWindow> deadline = Optional.empty();
        private Optional<DateWindow> forecast = Optional.empty();
        private Optional<ActualReport> actual = Optional.empty();
        private OptionalDouble percent = OptionalDouble.empty();
        private String evidence = "";
        private String author = "";
        private String source = "";
        private String note = "";
        private Provenance provenance = Provenance.none();

        private Builder(LocalDate reportDate, MilestoneId milestone) {
            this.reportDate = reportDate;
            this.milestone = milestone;
        }

        public Builder deadline(DateWindow value) {
            deadline = Optional.of(value);
            return this;
        }

        public Builder forecast(DateWindow value) {
            forecast = Optional.of(value);
            return this;
        }

        public Builder forecast(String text) {
            return forecast(DateWindow.parse(text));
        }

        public Builder actual(DateWindow when) {
            actual = Optional.of(new ActualReport.Happened(when));
            return this;
        }

        public Builder actual(String text) {
            return actual(DateWindow.parse(text));
        }

        public Builder actualWithdrawn() {
            actual = Optional.of(new ActualReport.Withdrawn());
            return this;
        }

        public Builder percent(double value) {
            percent = OptionalDouble.of(value);
            return this;
        }

        public Builder evidence(String value) {
            evidence = value;
            return this;
        }

        public Builder author(String value) {
            author = value;
            return this;
        }

        public Builder source(String value) {
            source = value;
            return this;
        }

        public Builder note(String value) {
            note = value;
            return this;
        }

        public Builder provenance(Provenance value) {
            provenance = value;
            return this;
        }

        public MilestoneUpdate build() {
            return new MilestoneUpdate(
                    reportDate,
                    milestone,
                    deadline,
                    forecast,
                    actual,
                    percent,
                    evidence,
                    author,
                    source,
                    note,
                    provenance);
        }
    }
}
