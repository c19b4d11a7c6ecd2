package dev.slipway.inputs.internal.status;

import static dev.slipway.inputs.internal.status.StatusField.MILESTONE;
import static dev.slipway.inputs.internal.status.StatusField.PROGRAMME;
import static dev.slipway.inputs.internal.status.StatusField.TERMINAL;

import dev.slipway.inputs.internal.programme.KnownIds;
import dev.slipway.inputs.internal.programme.ProgrammeDocument;
import dev.slipway.inputs.internal.snapshot.NameComparison;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.model.base.Identifiers;
import dev.slipway.model.base.Suggestion;
import dev.slipway.model.programme.FormerIds;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import java.util.List;
import java.util.Map;
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
            Optional<String> only = programme.register().flatMap(KnownIds::onlyTerminal);
            if (only.isPresent()) {
                return only;
            }
            problems.add(row.place(), "the row names no terminal", "the programme has several; write the id of one");
            return Optional.empty();
        }
        Optional<KnownIds> register = programme.register();
        if (register.isEmpty()) {
            return isId(terminal, row, TERMINAL) ? Optional.of(terminal) : Optional.empty();
        }
        if (register.get().hasTerminal(terminal)) {
            return Optional.of(terminal);
        }
        Optional<String> renamed = Optional.ofNullable(former().terminals().get(terminal));
        if (renamed.isEmpty()) {
            problems.add(
                    row.place(TERMINAL),
                    "unknown terminal '" + terminal + "'",
                    () -> terminalRemedy(terminal, register.get()));
        }
        return renamed;
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
            Optional<MilestoneId> meant = renamed(terminal, name).or(() -> byName(row, name));
            if (meant.isPresent()) {
                return meant;
            }
            problems.add(
                    row.place(MILESTONE),
                    "unknown milestone '" + name + "' of terminal '" + terminal + "'",
                    () -> milestoneRemedy(terminal, name, register));
        } else {
            problems.add(
                    row.place(MILESTONE),
                    "'" + name + "' is a key of several milestones: "
                            + found.stream().map(MilestoneId::milestone).collect(Collectors.joining(", ")),
                    "name the milestone by its id");
        }
        return Optional.empty();
    }

    private Optional<MilestoneId> renamed(String terminal, String name) {
        return Identifiers.isValid(name)
                ? Optional.ofNullable(former().milestones().get(new MilestoneId(terminal, name)))
                : Optional.empty();
    }

    /** A row that names no site may be of a sheet that names its milestones as people do. */
    private Optional<MilestoneId> byName(StatusRow row, String name) {
        if (!row.text(TERMINAL).isEmpty()) {
            return Optional.empty();
        }
        List<MilestoneId> found = programme.programme().stream()
                .flatMap(known -> known.milestones().stream())
                .filter(milestone -> NameComparison.fold(milestone.name()).equals(NameComparison.fold(name)))
                .map(Milestone::id)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private FormerIds former() {
        return programme.programme().map(FormerIds::of).orElse(new FormerIds(Map.of(), Map.of()));
    }

    /** What left the plan stays in it, so that old reports are still understood. */
    private static String milestoneRemedy(String terminal, String name, KnownIds register) {
        String suggestion = Suggestion.of(name, register.milestones(terminal));
        return (suggestion.isEmpty() ? "" : suggestion + "; ")
                + "if it was renamed, write formerly: [" + name
                + "] at the milestone in programme.yaml; if it was given up,"
                + " keep it there with cancelled: {on: ..., approver: ..., reason: ...}";
    }

    private static String terminalRemedy(String terminal, KnownIds register) {
        String suggestion = Suggestion.of(terminal, register.terminals());
        return suggestion.isEmpty()
                ? "if it was renamed, write formerly: [" + terminal + "] at the terminal in programme.yaml"
                : suggestion;
    }

    private boolean isId(String text, StatusRow row, StatusField field) {
        Optional<String> complaint = Identifiers.complaint(text);
        complaint.ifPresent(message -> problems.add(row.place(field), message, ""));
        return complaint.isEmpty();
    }
}
