package dev.slipway.inputs.internal.status;

import static dev.slipway.inputs.internal.status.StatusField.MEASURE;
import static dev.slipway.inputs.internal.status.StatusField.MILESTONE;
import static dev.slipway.inputs.internal.status.StatusField.REPORT_DATE;
import static dev.slipway.inputs.internal.status.StatusField.UNPLANNED;

import dev.slipway.inputs.internal.programme.ProgrammeDocument;
import dev.slipway.inputs.internal.states.StateWords;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Values;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.Optional;

/** Reads rows into status updates. A row with any mistake is reported and left out. */
final class RowReader {

    /** Replaces an id that was refused, so that the other cells of its row are looked at all the same. */
    private static final MilestoneId UNTOLD = new MilestoneId("?", "?");

    private final ProgrammeDocument programme;
    private final FileProblems problems;
    private final Values values;
    private final RowSubject subject;
    private final MilestoneRowReader milestoneRows;
    private final CapacityRowReader capacityRows;

    RowReader(ProgrammeDocument programme, FileProblems problems, StateWords states) {
        this.programme = programme;
        this.problems = problems;
        this.values = new Values(problems);
        this.subject = new RowSubject(programme, problems);
        this.milestoneRows = new MilestoneRowReader(problems, states);
        this.capacityRows = new CapacityRowReader(problems);
    }

    Optional<StatusUpdate> read(StatusRow row) {
        int before = problems.count();
        subject.requireOwn(row);
        LocalDate reported = reportDate(row).orElse(LocalDate.EPOCH);
        if (row.cell(UNPLANNED).isPresent()) {
            return Optional.<StatusUpdate>of(milestoneRows.unplanned(row, reported))
                    .filter(read -> problems.count() == before);
        }
        Optional<String> terminal = subject.terminal(row);
        Optional<StatusUpdate> update = row.cell(MEASURE).isPresent()
                ? capacityRows.read(row, reported, terminal.orElse(UNTOLD.terminal()))
                : milestone(row, reported, terminal);
        return update.filter(read -> problems.count() == before).filter(this::isOfSound);
    }

    private Optional<StatusUpdate> milestone(StatusRow row, LocalDate reported, Optional<String> terminal) {
        if (row.cell(MILESTONE).isEmpty()) {
            problems.add(row.place(), "the row names neither a milestone nor a measure", "name what it reports on");
            return Optional.empty();
        }
        MilestoneId milestone =
                terminal.flatMap(known -> subject.milestone(row, known)).orElse(UNTOLD);
        return Optional.of(milestoneRows.update(row, MilestoneUpdate.of(reported, milestone)));
    }

    private Optional<LocalDate> reportDate(StatusRow row) {
        if (row.cell(REPORT_DATE).isEmpty()) {
            problems.add(row.place(), "the row has no report_date", "");
        }
        return row.cell(REPORT_DATE).flatMap(cell -> values.day(cell, "report_date"));
    }

    /** A report on a milestone that was left out goes with it; the milestone's own problem is already reported. */
    private boolean isOfSound(StatusUpdate update) {
        return !(update instanceof MilestoneUpdate report)
                || programme
                        .register()
                        .map(register -> register.isSound(report.milestone()))
                        .orElse(true);
    }
}
