package dev.slipway.rules.oracle;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one row says of whether a milestone is open, done or cancelled; a percentage alone is no such saying.
 *
 * @param report empty for a cancellation that the programme declares
 * @param when the day of a completion, be it in the future; unknown where none is given
 */
record Saying(LocalDate day, Optional<MilestoneUpdate> report, Word word, DateWindow when) {

    /** From the most severe: of one day and several sources the first stands. */
    enum Word {
        WITHDRAWN,
        OPEN,
        EMPTIED,
        DATED,
        DONE,
        CANCELLED;

        boolean isOpen() {
            return compareTo(EMPTIED) <= 0;
        }

        boolean isCompletion() {
            return this == DATED || this == DONE;
        }
    }

    /** What a row says, where it says anything. */
    static Optional<Saying> of(MilestoneUpdate row) {
        return word(row)
                .map(word -> new Saying(
                        row.reportDate(),
                        Optional.of(row),
                        word,
                        row.actual().map(KnownMilestone::whenOrUnknown).orElse(DateWindow.unknown())));
    }

    /** In one row an actual beats an open word. */
    private static Optional<Word> word(MilestoneUpdate row) {
        if (row.state().equals(Optional.of(State.CANCELLED))) {
            return Optional.of(Word.CANCELLED);
        }
        if (row.actual().isPresent() && !(row.actual().orElseThrow() instanceof ActualReport.Absent)) {
            boolean withdrawn = row.actual().orElseThrow() instanceof ActualReport.Withdrawn;
            return Optional.of(withdrawn ? Word.WITHDRAWN : Word.DATED);
        }
        if (row.state().isPresent()) {
            return Optional.of(row.state().orElseThrow().isOpen() ? Word.OPEN : Word.DONE);
        }
        return row.actual().isPresent() && !saysAll(row) ? Optional.of(Word.EMPTIED) : Optional.empty();
    }

    static boolean saysAll(MilestoneUpdate row) {
        return row.percent().isPresent() && row.percent().getAsDouble() == 100;
    }
}
