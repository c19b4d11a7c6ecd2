package dev.slipway.rules.oracle;

import dev.slipway.model.ActualReport;
import dev.slipway.model.Basis;
import dev.slipway.model.CapacityTarget;
import dev.slipway.model.DateWindow;
import dev.slipway.model.Rebaseline;
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
     * @param backwards whether everything stands in the files in the opposite order: successors before predecessors,
     *     later lines before earlier ones
     */
    record Whole(DateWindow deadline, List<Site> sites, boolean backwards, LocalDate asOf) {}

    record Site(List<Goal> goals, List<CapacityTarget> capacity, List<Reading> readings) {}

    record Goal(
            String kind,
            DateWindow deadline,
            List<Rebaseline> rebaselines,
            DateWindow start,
            List<Link> links,
            List<Report> reports) {}

    /** A link to one of the milestones sketched before, whichever the number picks. */
    record Link(int pick, int lagDays) {}

    record Report(
            int file,
            LocalDate reported,
            Optional<DateWindow> deadline,
            Optional<DateWindow> forecast,
            Optional<ActualReport> actual,
            Optional<Double> percent) {}

    record Reading(
            int file,
            LocalDate reported,
            String measure,
            Basis basis,
            double value,
            DateWindow period,
            String source) {}
}
