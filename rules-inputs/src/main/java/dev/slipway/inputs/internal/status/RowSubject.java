package dev.slipway.inputs.internal.status;

import static dev.slipway.inputs.internal.status.StatusField.MILESTONE;
import static dev.slipway.inputs.internal.status.StatusField.PROGRAMME;
import static dev.slipway.inputs.internal.status.StatusField.TERMINAL;

import dev.slipway.inputs.internal.programme.KnownIds;
import dev.slipway.inputs.internal.programme.ProgrammeDocument;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.model.base.Identifiers;
import dev.slipway.model.base.Suggestion;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the subject of a row: a terminal or a milestone that its programme has. */
final class RowSubject {

    private final ProgrammeDocument programme;
    private final FileProblems problems;

    RowSubject(ProgrammeDocument programme, FileProblems problems) {
        this.programme = programme;
        this.problems = problems;
    }

    /** Reports a row that names another programme. */
    void requireOwn(StatusRow row) {
        String named = row.text(PROGRAMME);
        Optional<String> own = programme.programme().map(Programme::id);
        if (!named.isEmpty() && own.isPresent() && !own.get().equals(named)) {
            problems.add(
                    row.place(PROGRAMME),
                    "this row is of the programme '" + named + "', not of '" + own.get() + "'",
                    "move it to the status of that programme");
        }
    }

    Optional<String> terminal(StatusRow row) {
        String terminal = row.text(TERMINAL);
        if (terminal.isEmpty()) {
            problems.add(row.place(), "the row names no terminal", "");
            return Optional.empty();
        }
        Optional<KnownIds> register = programme.register();
        if (register.isEmpty()) {
            return isId(terminal, row, TERMINAL) ? Optional.of(terminal) : Optional.empty();
        }
        if (!register.get().hasTerminal(terminal)) {
            problems.add(
                    row.place(TERMINAL),
                    "unknown terminal '" + terminal + "'",
                    () -> Suggestion.of(terminal, register.get().terminals()));
            return Optional.empty();
        }
        return Optional.of(terminal);
    }

    Optional<MilestoneId> milestone(StatusRow row, String terminal) {
        String name = row.text(MILESTONE);
        if (programme.register().isPresent()) {
            return registered(row, terminal, name, programme.register().get());
        }
        return isId(name, row, MILESTONE) ? Optional.of(new MilestoneId(terminal, name)) : Optional.empty();
    }

    private Optional<MilestoneId> registered(StatusRow row, String terminal, String name, KnownIds register) {
        List<MilestoneId> found = register.named(terminal, name);
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        if (found.isEmpty()) {
            problems.add(
                    row.place(MILESTONE),
                    "unknown milestone '" + name + "' of terminal '" + terminal + "'",
                    () -> Suggestion.of(name, register.milestones(terminal)));
        } else {
            problems.add(
                    row.place(MILESTONE),
                    "'" + name + "' is a key of several milestones: "
                            + found.stream().map(MilestoneId::milestone).collect(Collectors.joining(", ")),
                    "name the milestone by its id");
        }
        return Optional.empty();
    }

    private boolean isId(String text, StatusRow row, StatusField field) {
        try {
            Identifiers.require(text);
            return true;
        } catch (IllegalArgumentException e) {
            problems.add(row.place(field), String.valueOf(e.getMessage()), "");
            return false;
        }
    }
}
