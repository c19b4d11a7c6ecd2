package dev.slipway.model.facts;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.Statement.Declared;
import dev.slipway.model.words.Phrase;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What rules on a programme may need. */
final class ProgrammeInputs {

    static final InputTable<ProgrammeStatus> TABLE = InputTable.of(
                    "programme",
                    Input.<ProgrammeStatus>of(
                                    "deadline",
                                    status -> status.programme().deadline().isKnown(),
                                    "networkDeadline")
                            .from(status -> declared(
                                    status, "network", status.programme().deadline())),
                    Input.<ProgrammeStatus>of(
                                    "start",
                                    status -> status.programme().start().hasStart(),
                                    "programmeStart")
                            .from(status ->
                                    declared(status, "start", status.programme().start())),
                    Input.<ProgrammeStatus>of(
                                    "members", status -> !status.members().isEmpty(), "members")
                            .from(ProgrammeInputs::members),
                    Input.of("dependencies", ProgrammeInputs::hasDependencies, "dependencies"),
                    Input.of("open milestones", status -> status.count(MemberTrait.OPEN) > 0, "open"),
                    Input.<ProgrammeStatus>of(
                                    "due milestones",
                                    status -> status.count(MemberTrait.DUE) >= status.limit("execution.milestones"),
                                    ProgrammeInputs::tooFewDue)
                            .from(ProgrammeInputs::missed)
                            .reading("execution.milestones"),
                    Input.<ProgrammeStatus>of(
                                    "decided milestones",
                                    status -> status.figures().get().decided() > 0,
                                    "decided")
                            .from(ProgrammeInputs::missed),
                    Input.<ProgrammeStatus>of(
                                    "earned schedule",
                                    status -> status.earnedSchedule().isPresent(),
                                    "earnedSchedule")
                            .reading("earnedSchedule.milestones", "earnedSchedule.months"),
                    Input.of("earned value", ProgrammeInputs::hasEarned, "earnedValue")
                            .reading("earnedSchedule.milestones", "earnedSchedule.months"))
            .with(word -> Input.ofAttribute(
                    word,
                    (status, name) ->
                            Input.planned(status, name, status.programme().provenance())));

    private static final int MOST_MISSED = 10;

    private ProgrammeInputs() {}

    private static Phrase tooFewDue(ProgrammeStatus status) {
        int due = status.count(MemberTrait.DUE);
        return due == 0 ? Input.because("due", Map.of()) : Input.because("fewDue", Map.of("count", due));
    }

    /** What the first of the milestones rests on that were due and not reached in time. */
    private static List<Statement> missed(ProgrammeStatus status) {
        return status.figures().get().those(MemberTrait.MISSED).stream()
                .limit(MOST_MISSED)
                .flatMap(member -> Stream.concat(
                        member.evidence("deadline").stream(),
                        member.isCompleted() ? member.evidence("actual").stream() : Stream.empty()))
                .toList();
    }

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
