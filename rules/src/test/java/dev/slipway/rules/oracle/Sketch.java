package dev.slipway.rules.oracle;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.WorkingCalendar;
import dev.slipway.model.foresight.ReferenceClass;
import dev.slipway.model.programme.Cadence;
import dev.slipway.model.programme.Cancellation;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.Lag;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.Health;
import dev.slipway.model.status.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a random case before they have names: dropping or simplifying one leaves a case that still holds
 * together, so that a failure shrinks.
 */
interface Sketch {

    /**
     * A whole case.
     *
     * @param backwards whether everything is in the files in the opposite order: successors before predecessors,
     *     later lines before earlier ones
     */
    record Whole(
            DateWindow start,
            DateWindow deadline,
            Optional<Cadence> reporting,
            WorkingCalendar calendar,
            List<Site> sites,
            Optional<ReferenceClass> referenceClass,
            boolean backwards,
            LocalDate asOf) {}

    record Site(List<Goal> goals, List<CapacityTarget> capacity, List<Reading> readings) {}

    record Goal(
            String kind,
            double weight,
            DateWindow deadline,
            List<Rebaseline> rebaselines,
            Optional<Cancellation> cancelled,
            DateWindow start,
            List<Link> links,
            List<Report> reports) {}

    /** A link to one of the milestones sketched before, whichever the number picks. */
    record Link(int pick, Lag lag) {}

    /** What a report says of the deadline: a date, or nothing where it repeats the last one the programme has. */
    record StatedDeadline(Optional<DateWindow> date) {}

    /** What a report says in words: of the state, and the office's traffic light. */
    record Words(Optional<State> state, Optional<Health> health) {

        static final Words NONE = new Words(Optional.empty(), Optional.empty());

        /** What is at work is built, what is planned is designed. */
        String stage() {
            return state.map(said -> said == State.STARTED ? "Build" : said == State.PLANNED ? "design" : "")
                    .orElse("");
        }
    }

    /**
     * A report.
     *
     * @param file 0 for one without any place
     */
    record Report(
            int file,
            LocalDate reported,
            Words words,
            Optional<StatedDeadline> deadline,
            Optional<DateWindow> forecast,
            Optional<ActualReport> actual,
            Optional<Double> percent,
            Backing backing) {

        static Report forecast(int file, LocalDate reported, DateWindow forecast, Backing backing) {
            return new Report(
                    file,
                    reported,
                    Words.NONE,
                    Optional.empty(),
                    Optional.of(forecast),
                    Optional.empty(),
                    Optional.empty(),
                    backing);
        }
    }

    /** Who signed a report, and what it rests on. */
    record Backing(String evidence, String author, String source) {}

    record Reading(
            int file,
            LocalDate reported,
            String measure,
            Basis basis,
            double value,
            DateWindow period,
            String source) {}
}
