package dev.slipway.inputs.internal.status;

import static dev.slipway.inputs.internal.status.StatusField.ACTUAL;
import static dev.slipway.inputs.internal.status.StatusField.AUTHOR;
import static dev.slipway.inputs.internal.status.StatusField.BASIS;
import static dev.slipway.inputs.internal.status.StatusField.DEADLINE;
import static dev.slipway.inputs.internal.status.StatusField.EVIDENCE;
import static dev.slipway.inputs.internal.status.StatusField.FLOAT;
import static dev.slipway.inputs.internal.status.StatusField.FORECAST;
import static dev.slipway.inputs.internal.status.StatusField.FROM;
import static dev.slipway.inputs.internal.status.StatusField.HEALTH;
import static dev.slipway.inputs.internal.status.StatusField.NOTE;
import static dev.slipway.inputs.internal.status.StatusField.PERCENT;
import static dev.slipway.inputs.internal.status.StatusField.SCHEDULED_AFTER;
import static dev.slipway.inputs.internal.status.StatusField.SOURCE;
import static dev.slipway.inputs.internal.status.StatusField.STAGE;
import static dev.slipway.inputs.internal.status.StatusField.STATE;
import static dev.slipway.inputs.internal.status.StatusField.TO;
import static dev.slipway.inputs.internal.status.StatusField.UNPLANNED;
import static dev.slipway.inputs.internal.status.StatusField.VALUE;

import dev.slipway.inputs.internal.states.CompletionCell;
import dev.slipway.inputs.internal.states.StateMeaning;
import dev.slipway.inputs.internal.states.StateReader;
import dev.slipway.inputs.internal.states.StateWords;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Values;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.UnplannedReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the cells of a row that reports on a milestone. */
final class MilestoneRowReader {

    private static final List<StatusField> OF_CAPACITY = List.of(BASIS, VALUE, FROM, TO);
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014");
    private static final Set<String> NOT_SAID = Set.of("tbd", "tba", "tbc", "n/a", "na", "unknown", "?");

    private final FileProblems problems;
    private final Values values;
    private final StateReader states;
    private final CompletionCell completions;

    MilestoneRowReader(FileProblems problems, StateWords words) {
        this.problems = problems;
        this.values = new Values(problems);
        this.states = new StateReader(words, problems);
        this.completions = new CompletionCell(words);
    }

    MilestoneUpdate update(StatusRow row, MilestoneUpdate.Builder builder) {
        refuseCapacity(row);
        state(row, builder);
        date(row, DEADLINE).filter(DateWindow::isKnown).ifPresent(builder::deadline);
        date(row, FORECAST).ifPresent(builder::forecast);
        actual(row, builder);
        percent(row).ifPresent(builder::percent);
        stated(row, FLOAT)
                .map(cell -> values.number(cell, "float"))
                .ifPresent(days -> days.ifPresent(builder::totalFloat));
        scheduledAfter(row, builder);
        row.attributes().forEach(builder::attribute);
        return builder.stage(row.text(STAGE).strip())
                .evidence(row.text(EVIDENCE))
                .author(row.text(AUTHOR))
                .source(row.text(SOURCE))
                .note(row.text(NOTE))
                .sequence(row.sequence())
                .provenance(problems.provenance(row.place()))
                .build();
    }

    /** An item that the programme does not have, as a tool that writes such rows knows it. */
    UnplannedReport unplanned(StatusRow row, LocalDate reported) {
        MilestoneUpdate.Builder stated = MilestoneUpdate.of(reported, new MilestoneId("?", "?"));
        state(row, stated);
        actual(row, stated);
        MilestoneUpdate said = stated.build();
        return new UnplannedReport(
                reported,
                row.text(SOURCE),
                row.text(UNPLANNED),
                date(row, DEADLINE).filter(DateWindow::isKnown),
                date(row, FORECAST),
                said.actual()
                        .filter(ActualReport.Happened.class::isInstance)
                        .map(actual -> ((ActualReport.Happened) actual).when()),
                said.state(),
                problems.provenance(row.place()));
    }

    private void refuseCapacity(StatusRow row) {
        for (StatusField field : OF_CAPACITY) {
            if (row.cell(field).isPresent()) {
                problems.add(
                        row.place(field),
                        "'" + field.key() + "' is for a capacity reading, and the row names no measure",
                        "name the measure, such as TEU/year, or leave '" + field.key() + "' blank");
            }
        }
    }

    private void scheduledAfter(StatusRow row, MilestoneUpdate.Builder builder) {
        Optional<Scalar> cell = stated(row, SCHEDULED_AFTER);
        try {
            cell.ifPresent(
                    listed -> builder.scheduledAfter(Stream.of(listed.text().split("[,;]"))
                            .map(String::strip)
                            .map(MilestoneId::parse)
                            .toList()));
        } catch (IllegalArgumentException e) {
            problems.add(
                    cell.orElseThrow().place(),
                    String.valueOf(e.getMessage()),
                    "terminal/milestone, with commas between");
        }
    }

    private Optional<DateWindow> date(StatusRow row, StatusField field) {
        return row.cell(field)
                .filter(cell -> beginsWithDigit(cell.text())
                        || !DASHES.contains(cell.text().strip()))
                .flatMap(values::date);
    }

    /** An office may keep its traffic light in the column of states; one in a column of its own goes before. */
    private void state(StatusRow row, MilestoneUpdate.Builder builder) {
        Optional<StateMeaning> stated = row.cell(STATE).map(states::read);
        Optional<StateMeaning> felt = row.cell(HEALTH).map(states::read);
        stated.flatMap(StateMeaning::state).ifPresent(builder::state);
        felt.flatMap(StateMeaning::health)
                .or(() -> stated.flatMap(StateMeaning::health))
                .ifPresent(builder::health);
    }

    private void actual(StatusRow row, MilestoneUpdate.Builder builder) {
        Optional<Scalar> stated = stated(row, ACTUAL);
        if (stated.isEmpty()) {
            return;
        }
        if (stated.get().text().strip().equalsIgnoreCase("withdrawn")) {
            builder.actualWithdrawn();
            return;
        }
        Optional<CompletionCell.Spoken> spoken = completions.read(stated.get());
        if (spoken.isPresent()) {
            spoken.get()
                    .date()
                    .ifPresentOrElse(builder::actual, () -> spoken.get().state().ifPresent(builder::state));
            return;
        }
        Optional<DateWindow> when = values.anyDate(stated.get()).filter(DateWindow::isKnown);
        if (when.isPresent() && !(when.get().hasStart() && when.get().hasEnd())) {
            problems.add(
                    stated.get().place(),
                    "an actual date says when it happened; '" + when.get() + "' does not",
                    "write the day or the month in which it happened, or 'withdrawn'; where nobody knows when, leave it"
                            + " empty and write done in a column state");
        } else {
            when.ifPresent(builder::actual);
        }
    }

    private OptionalDouble percent(StatusRow row) {
        Optional<Scalar> stated = stated(row, PERCENT);
        if (stated.isEmpty()) {
            return OptionalDouble.empty();
        }
        Scalar cell = stated.get();
        String text = cell.text().strip();
        String digits =
                text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        OptionalDouble percent = values.number(new Scalar(digits, cell.kind(), cell.place()), "percent");
        if (percent.isPresent() && (percent.getAsDouble() < 0 || percent.getAsDouble() > 100)) {
            problems.add(cell.place(), "percent is '" + text + "', not between 0 and 100", "");
            return OptionalDouble.empty();
        }
        return percent;
    }

    private static Optional<Scalar> stated(StatusRow row, StatusField field) {
        return row.cell(field).filter(cell -> !isUnsaid(cell.text().strip()));
    }

    private static boolean isUnsaid(String text) {
        return !beginsWithDigit(text) && (DASHES.contains(text) || NOT_SAID.contains(text.toLowerCase(Locale.ROOT)));
    }

    /** As nearly every date and number does. */
    private static boolean beginsWithDigit(String text) {
        return text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }
}
