package dev.slipway.model.alerts;

import dev.slipway.model.base.Rag;
import dev.slipway.model.base.Severity;
import dev.slipway.model.facts.CapacityStatus;
import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.programme.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The judgement of one programme as of one day. Lists are in a fixed order: alerts by terminal as the programme
 * names them, most severe first, then by rule; so that the same input gives the same assessment, byte for byte.
 *
 * @param statuses the facts on milestones that were judged
 * @param capacities the facts on capacity that were judged
 * @param terminals in the order of the programme
 * @param rules in the order of their ids
 * @param rulesSha256 of the rules and thresholds that judged
 * @param inputs the files it was made from, where there were any
 * @param waivers what became of each waiver, in their order
 */
public record Assessment(
        Programme programme,
        LocalDate asOf,
        List<Alert> alerts,
        List<MilestoneStatus> statuses,
        List<CapacityStatus> capacities,
        List<TerminalRag> terminals,
        List<RuleAccount> rules,
        List<NotEvaluated> notEvaluated,
        String rulesSha256,
        List<InputFile> inputs,
        List<WaiverUse> waivers) {

    public Assessment {
        alerts = List.copyOf(alerts);
        statuses = List.copyOf(statuses);
        capacities = List.copyOf(capacities);
        terminals = List.copyOf(terminals);
        rules = List.copyOf(rules);
        notEvaluated = List.copyOf(notEvaluated);
        inputs = List.copyOf(inputs);
        waivers = List.copyOf(waivers);
    }

    /** Alerts of this severity that no waiver covers. */
    public int count(Severity severity) {
        return (int) alerts.stream()
                .filter(alert -> !alert.isWaived() && alert.severity() == severity)
                .count();
    }

    public int waivedCount() {
        return (int) alerts.stream().filter(Alert::isWaived).count();
    }

    /** Whether an alert that no waiver covers is at least this severe. */
    public boolean hasAlertsAtLeast(Severity severity) {
        return alerts.stream()
                .anyMatch(alert -> !alert.isWaived() && alert.severity().isAtLeast(severity));
    }

    /** Whether any rule found anything it could judge. */
    public boolean judgedAnything() {
        return rules.stream().anyMatch(rule -> rule.examined() > 0);
    }

    /** The state of the whole programme: its most severe alert that no waiver covers. */
    public Rag rag() {
        if (count(Severity.RED) > 0) {
            return Rag.RED;
        }
        if (count(Severity.AMBER) > 0) {
            return Rag.AMBER;
        }
        return judgedAnything() ? Rag.GREEN : Rag.GREY;
    }

    /** The same assessment, its alerts open since these days, given by fingerprint. */
    public Assessment withSince(Map<String, LocalDate> days) {
        List<Alert> dated = alerts.stream()
                .map(alert -> Optional.ofNullable(days.get(alert.fingerprint()))
                        .map(alert::withSince)
                        .orElse(alert))
                .toList();
        return with(dated, inputs, waivers);
    }

    /** The same assessment, naming the files it was made from. */
    public Assessment withInputs(List<InputFile> files) {
        return with(alerts, files, waivers);
    }

    /**
     * The same assessment, with the alerts that a waiver covers shown as waived and left out of counts and states. The
     * first waiver that fits and has not ended covers; those of an earlier call come first.
     */
    public Assessment waive(List<Waiver> more) {
        List<Waiver> all =
                new ArrayList<>(waivers.stream().map(WaiverUse::waiver).toList());
        all.addAll(more);
        Waiving waiving = new Waiving(programme, asOf, rules, alerts, all);
        return new Assessment(
                programme,
                asOf,
                waiving.alerts(),
                statuses,
                capacities,
                waiving.terminals(terminals),
                rules,
                notEvaluated,
                rulesSha256,
                inputs,
                waiving.uses());
    }

    /** The waiver whose end brought the alert back: of several the one that held longest. */
    public Optional<Waiver> expiredWaiver(Alert alert) {
        return waivers.stream()
                .filter(use -> use.state() == WaiverUse.State.EXPIRED && !alert.isWaived())
                .map(WaiverUse::waiver)
                .filter(alert::isMeantBy)
                .max(Comparator.comparing(Waiver::until));
    }

    /** The same assessment without those of its waivers that no alert fits: they may be meant for another programme. */
    public Assessment withoutUnusedWaivers() {
        return with(
                alerts,
                inputs,
                waivers.stream()
                        .filter(use -> use.state() != WaiverUse.State.UNUSED)
                        .toList());
    }

    private Assessment with(List<Alert> newAlerts, List<InputFile> newInputs, List<WaiverUse> newWaivers) {
        return new Assessment(
                programme,
                asOf,
                newAlerts,
                statuses,
                capacities,
                terminals,
                rules,
                notEvaluated,
                rulesSha256,
                newInputs,
                newWaivers);
    }
}
