package dev.slipway.model.facts;

import static dev.slipway.model.facts.Input.unless;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.Statement.Declared;
import dev.slipway.model.words.Phrase;
import java.util.List;
import java.util.Map;

/** What rules on a programme may need. */
final class ProgrammeInputs {

    static final Inputs<ProgrammeStatus> TABLE = Inputs.of(
            "programme",
            new Input<>(
                    "deadline",
                    unless(status -> status.programme().deadline().isKnown(), "networkDeadline"),
                    status -> declared(status, "network", status.programme().deadline())),
            new Input<>(
                    "start",
                    unless(status -> status.programme().start().hasStart(), "programmeStart"),
                    status -> declared(status, "start", status.programme().start())),
            new Input<>("members", unless(status -> !status.members().isEmpty(), "members"), ProgrammeInputs::members),
            new Input<>("dependencies", unless(ProgrammeInputs::hasDependencies, "dependencies")),
            new Input<>(
                    "open milestones", unless(status -> status.figures().get().open() > 0, "open")),
            new Input<>(
                    "due milestones", unless(status -> status.figures().get().due() > 0, "due")),
            new Input<>(
                            "earned schedule",
                            unless(
                                    (ProgrammeStatus status) ->
                                            status.earnedSchedule().isPresent(),
                                    "earnedSchedule"))
                    .reading("earnedSchedule.milestones", "earnedSchedule.months"),
            new Input<>("earned value", unless(ProgrammeInputs::hasEarned, "earnedValue"))
                    .reading("earnedSchedule.milestones", "earnedSchedule.months"));

    private ProgrammeInputs() {}

    private static boolean hasDependencies(ProgrammeStatus status) {
        return status.members().stream()
                .anyMatch(member -> !member.milestone().after().isEmpty());
    }

    private static boolean hasEarned(ProgrammeStatus status) {
        return status.earnedSchedule().filter(schedule -> schedule.index() > 0).isPresent();
    }

    private static List<Statement> declared(ProgrammeStatus status, String what, DateWindow date) {
        return List.of(
                new Declared(status.programme().provenance(), new Phrase("evidence." + what, Map.of("date", date))));
    }

    private static List<Statement> members(ProgrammeStatus status) {
        return status.membersInDoubt().stream()
                .flatMap(member -> member.dateEvidence().stream())
                .toList();
    }
}
