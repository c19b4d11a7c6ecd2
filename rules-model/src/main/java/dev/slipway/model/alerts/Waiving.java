package dev.slipway.model.alerts;

import dev.slipway.model.alerts.WaiverUse.State;
import dev.slipway.model.base.Rag;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.words.Phrase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** Applies waivers to the alerts of a programme. */
final class Waiving {

    private final Programme programme;
    private final LocalDate asOf;
    private final List<RuleAccount> rules;
    private final List<Waiver> waivers;
    private final Map<Waiver, Waiver> inProgramme;
    private final List<Alert> alerts;
    private final Map<String, Rag> mostSevere;
    private final Set<String> subjects;

    Waiving(Programme programme, LocalDate asOf, List<RuleAccount> rules, List<Alert> judged, List<Waiver> waivers) {
        this.programme = programme;
        this.asOf = asOf;
        this.rules = rules;
        this.waivers = waivers;
        this.inProgramme =
                waivers.stream().distinct().collect(Collectors.toMap(waiver -> waiver, waiver -> waiver.in(programme)));
        this.alerts = Headlines.chosen(judged.stream().map(this::waived).toList());
        this.mostSevere = alerts.stream()
                .filter(alert -> !alert.isWaived())
                .collect(Collectors.toMap(
                        Alert::terminal,
                        alert -> alert.severity().rag(),
                        BinaryOperator.minBy(Comparator.<Rag>naturalOrder())));
        this.subjects = waivers.isEmpty() ? Set.of() : Set.copyOf(programme.subjects());
    }

    /** The alerts, those that a waiver covers shown as waived. */
    List<Alert> alerts() {
        return alerts;
    }

    /** The states of the terminals without the alerts that are waived. */
    List<TerminalRag> terminals(List<TerminalRag> judged) {
        return judged.stream().map(this::relieved).toList();
    }

    /** What became of each waiver, in their order. */
    List<WaiverUse> uses() {
        return waivers.stream().map(this::use).toList();
    }

    private Alert waived(Alert alert) {
        if (alert.isWaived()) {
            return alert;
        }
        return waivers.stream()
                .filter(waiver -> waiver.holdsOn(asOf) && isMeant(alert, waiver))
                .findFirst()
                .map(alert::waivedBy)
                .orElse(alert);
    }

    private boolean isMeant(Alert alert, Waiver waiver) {
        return alert.isMeantBy(named(waiver));
    }

    private Waiver named(Waiver waiver) {
        return inProgramme.getOrDefault(waiver, waiver);
    }

    /** A waiver never makes a state more severe, and what was not judged stays unjudged. */
    private TerminalRag relieved(TerminalRag terminal) {
        Rag left = mostSevere.getOrDefault(terminal.id(), Rag.GREEN);
        boolean isRelieved = left.compareTo(terminal.rag()) > 0;
        return isRelieved ? new TerminalRag(terminal.id(), terminal.name(), left) : terminal;
    }

    private WaiverUse use(Waiver waiver) {
        List<Alert> fitting =
                alerts.stream().filter(alert -> isMeant(alert, waiver)).toList();
        if (fitting.isEmpty()) {
            return new WaiverUse(waiver, State.UNUSED, whyUnused(waiver));
        }
        return waiver.holdsOn(asOf) ? active(waiver, fitting) : expired(waiver, fitting);
    }

    private static WaiverUse active(Waiver waiver, List<Alert> fitting) {
        long covered = fitting.stream()
                .filter(alert -> alert.waived().equals(Optional.of(waiver)))
                .count();
        return new WaiverUse(
                waiver,
                State.ACTIVE,
                covered == 0 ? Phrase.of("waiver.second") : new Phrase("waiver.covers", Map.of("count", covered)));
    }

    private static WaiverUse expired(Waiver waiver, List<Alert> fitting) {
        long back = fitting.stream().filter(alert -> !alert.isWaived()).count();
        return new WaiverUse(
                waiver,
                State.EXPIRED,
                back == 0 ? Phrase.of("waiver.replaced") : new Phrase("waiver.expired", Map.of("count", back)));
    }

    private Phrase whyUnused(Waiver waiver) {
        if (!waiver.holdsOn(asOf)) {
            return Phrase.of("waiver.endedUnused");
        }
        boolean isKnown = rules.stream()
                .anyMatch(
                        rule -> rule.id().equals(waiver.rule()) || rule.theme().equals(waiver.rule()));
        if (!isKnown) {
            return new Phrase("waiver.noRule", Map.of("rule", waiver.rule()));
        }
        if (!waiver.isForManySubjects() && !subjects.contains(named(waiver).subject())) {
            return new Phrase("waiver.noSubject", Map.of("programme", programme.id(), "subject", waiver.subject()));
        }
        return Phrase.of("waiver.unused");
    }
}
