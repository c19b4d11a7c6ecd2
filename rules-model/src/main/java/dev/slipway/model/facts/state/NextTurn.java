package dev.slipway.model.facts.state;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * When a milestone changes by itself, as days pass without a report. Until then it is on every day what it was on the one
 * before; what comes are the dates that somebody stated. What was decided meanwhile makes another plan, of which all is folded
 * again.
 */
public final class NextTurn {

    private NextTurn() {}

    /**
     * The first day after the given one on which more than the day changes on a milestone; {@link LocalDate#MAX} where none is
     * known.
     *
     * @param deadline in force on the day
     * @param reports made by the day, where it is open; one that is not stays so by itself
     */
    public static LocalDate after(LocalDate day, DateWindow deadline, Collection<MilestoneUpdate> reports) {
        Stream<LocalDate> passed = deadline.hasEnd() ? Stream.of(deadline.end().plusDays(1)) : Stream.empty();
        return Stream.concat(passed, reports.stream().flatMap(NextTurn::stated))
                .filter(turn -> turn.isAfter(day))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /** When the report says that the milestone is reached or begun. */
    private static Stream<LocalDate> stated(MilestoneUpdate report) {
        return Stream.concat(
                Stream.of(CompletionStatement.happened(report).start()),
                report.start().map(DateWindow::start).stream());
    }
}
