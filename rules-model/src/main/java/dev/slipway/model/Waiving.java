package dev.slipway.model;

import dev.slipway.model.WaiverUse.State;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lays waivers over an assessment. */
final class Waiving {

    private final Assessment judged;
    private final List<Waiver> waivers;
    private final List<Alert> alerts;
    private final Set<String> subjects;

    private Waiving(Assessment judged, List<Waiver> waivers) {
        this.judged = judged;
        this.waivers = waivers;
        this.alerts = judged.alerts().stream().map(this::waived).toList();
        this.subjects =
                waivers.isEmpty() ? Set.of() : Set.copyOf(judged.programme().subjects());
    }

    static Assessment of(Assessment judged, List<Waiver> more) {
        Stream<Waiver> before = judged.waivers().stream().map(WaiverUse::waiver);
        return new Waiving(judged, Stream.concat(before, more.stream()).toList()).assessment();
    }

    private Assessment assessment() {
        return new Assessment(
                judged.programme(),
                judged.asOf(),
                alerts,
                judged.statuses(),
                judged.terminals().stream().map(this::relieved).toList(),
                judged.rules(),
                judged.notEvaluated(),
                judged.rulesSha256(),
                judged.inputs(),
                waivers.stream().map(this::use).toList());
    }

    private Alert waived(Alert alert) {
        if (alert.isWaived()) {
            return alert;
        }
        return waivers.stream()
                .filter(waiver -> waiver.holdsOn(judged.asOf()) && waiver.fits(alert))
                .findFirst()
                .map(alert::waivedBy)
                .orElse(alert);
    }

    /** A waiver never makes a state graver, and what was not judged stays unjudged. */
    private TerminalRag relieved(TerminalRag terminal) {
        Rag left = gravest(terminal.id());
        boolean isRelieved = left.compareTo(terminal.rag()) > 0;
        return isRelieved ? new TerminalRag(terminal.id(), terminal.name(), left) : terminal;
    }

    private Rag gravest(String terminal) {
        return alerts.stream()
                .filter(alert -> !alert.isWaived() && alert.terminal().equals(terminal))
                .map(alert -> alert.severity().rag())
                .min(Comparator.naturalOrder())
                .orElse(Rag.GREEN);
    }

    private WaiverUse use(Waiver waiver) {
        List<Alert> fitting = alerts.stream().filter(waiver::fits).toList();
        if (fitting.isEmpty()) {
            return new WaiverUse(waiver, State.UNUSED, "covers nothing: " + whyUnused(waiver));
        }
        return waiver.holdsOn(judged.asOf()) ? active(waiver, fitting) : expired(waiver, fitting);
    }

    private static WaiverUse active(Waiver waiver, List<Alert> fitting) {
        long covered = fitting.stream()
                .filter(alert -> alert.waived().equals(Optional.of(waiver)))
                .count();
        return new WaiverUse(
                waiver,
                State.ACTIVE,
                covered == 0 ? "covers nothing: another waiver comes first" : "covers " + counted(covered));
    }

    private static WaiverUse expired(Waiver waiver, List<Alert> fitting) {
        long back = fitting.stream().filter(alert -> !alert.isWaived()).count();
        return new WaiverUse(
                waiver,
                State.EXPIRED,
                back == 0
                        ? "covers nothing any more: another waiver took its place"
                        : "no longer covers " + counted(back));
    }

    private String whyUnused(Waiver waiver) {
        if (!waiver.holdsOn(judged.asOf())) {
            return "it has ended, and no alert would fit it";
        }
        if (judged.rules().stream().noneMatch(rule -> rule.id().equals(waiver.rule()))) {
            return "there is no rule '" + waiver.rule() + "'";
        }
        if (!waiver.isForManySubjects() && !subjects.contains(waiver.subject())) {
            return judged.programme().id() + " has no '" + waiver.subject() + "'";
        }
        return "no alert fits it";
    }

    private static String counted(long alerts) {
        return alerts == 1 ? "1 alert" : alerts + " alerts";
    }
}
