package dev.slipway.model.alerts;

import dev.slipway.model.base.Derived;
import dev.slipway.model.base.Rag;
import dev.slipway.model.base.Required;
import dev.slipway.model.base.Severity;
import dev.slipway.model.facts.CapacityStatus;
import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.facts.ProgrammeSummary;
import dev.slipway.model.facts.ScheduleStatus;
import dev.slipway.model.facts.UnplannedItem;
import dev.slipway.model.json.JsonText;
import dev.slipway.model.json.JsonWritable;
import dev.slipway.model.json.JsonWriter;
import dev.slipway.model.outlook.ProgrammeOutlook;
import dev.slipway.model.policy.PackThresholds;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

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
 * @param unplanned items of other tools that the programme does not have
 * @param schedules the facts on schedules that were judged
 * @param waivers what became of each waiver, in their order
 * @param rulesLeftOut folders of rules that belong to the programme and did not judge
 * @param ahead what {@link #outlook()} gives, worked out when it is asked for
 * @param compared the programmes that it compares, where it is the judgement of a portfolio: each stands as a terminal; none where
 *     it is that of one programme
 * @param packThresholds thresholds that the packs of rules that judged do not agree on
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
        List<WaiverUse> waivers,
        List<UnplannedItem> unplanned,
        List<ScheduleStatus> schedules,
        List<String> rulesLeftOut,
        Derived<Optional<ProgrammeOutlook>> ahead,
        List<ProgrammeSummary> compared,
        PackThresholds packThresholds)
        implements JsonWritable {

    /** One that is not seen ahead, without unplanned items and schedules, of which all rules judged. */
    public Assessment(
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
        this(
                programme,
                asOf,
                alerts,
                statuses,
                capacities,
                terminals,
                rules,
                notEvaluated,
                rulesSha256,
                inputs,
                waivers,
                List.of(),
                List.of(),
                List.of(),
                new Derived<>(Optional::empty),
                List.of(),
                PackThresholds.none());
    }

    /** What rules on a portfolio found, which compare these programmes. */
    public static Assessment across(
            List<ProgrammeSummary> compared,
            Programme portfolio,
            LocalDate asOf,
            List<Alert> alerts,
            List<TerminalRag> programmes,
            List<RuleAccount> rules,
            List<NotEvaluated> notEvaluated,
            String rulesSha256) {
        return new Assessment(
                portfolio,
                asOf,
                alerts,
                List.of(),
                List.of(),
                programmes,
                rules,
                notEvaluated,
                rulesSha256,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Derived<>(Optional::empty),
                compared,
                PackThresholds.none());
    }

    public Assessment {
        unplanned = List.copyOf(unplanned);
        schedules = List.copyOf(schedules);
        rulesLeftOut = List.copyOf(rulesLeftOut);
        alerts = List.copyOf(alerts);
        statuses = List.copyOf(statuses);
        capacities = List.copyOf(capacities);
        terminals = List.copyOf(terminals);
        rules = List.copyOf(rules);
        notEvaluated = List.copyOf(notEvaluated);
        inputs = List.copyOf(inputs);
        waivers = List.copyOf(waivers);
        compared = List.copyOf(compared);
    }

    /** Whether it is the judgement of a portfolio, whose terminals are programmes. */
    public boolean isOfPortfolio() {
        return !compared.isEmpty();
    }

    /**
     * The first line of every report: how many milestones are late and by how much, where capacity falls short, what nobody
     * can tell.
     */
    public String firstLine(Words words) {
        return FirstLine.of(this, words);
    }

    /** The object {@code slipway/assessment/1}, as in a report; {@code inputs} is empty where there were no files. */
    @Override
    public void writeMembers(JsonWriter json) {
        new AssessmentJson(json).members(this);
    }

    /**
     * What the forecasts of the programme may say later, and how well that was foreseen so far; empty where it has no reference
     * class. Worked out when it is first asked for.
     */
    public Optional<ProgrammeOutlook> outlook() {
        return ahead.get();
    }

    /** The same assessment, seen ahead. */
    public Assessment seenAhead(Supplier<ProgrammeOutlook> outlook) {
        return with(alerts, terminals, inputs, waivers, rulesLeftOut, new Derived<>(() -> Optional.of(outlook.get())));
    }

    /** The members of one of its alerts, as its report has them. */
    public void writeAlert(JsonWriter json, Alert alert) {
        new AlertJson(json).members(alert, expiredWaiver(alert));
    }

    /** One of its alerts as its report has it, an object on one line. */
    public String written(Alert alert) {
        StringBuilder text = new StringBuilder();
        JsonWriter json = JsonText.onOneLine(text);
        json.startObject();
        writeAlert(json, alert);
        json.endObject();
        return text.toString();
    }

    /** What rules on a portfolio see of the programme. */
    public ProgrammeSummary summary(Thresholds thresholds) {
        return new SummaryMaker(this).summary(thresholds);
    }

    /** The same assessment without what it says of some waivers: those that are meant for the portfolio. */
    public Assessment withoutWaivers(Predicate<Waiver> isLeftOut) {
        return with(
                alerts,
                inputs,
                waivers.stream().filter(use -> !isLeftOut.test(use.waiver())).toList(),
                rulesLeftOut);
    }

    /** What people read: the alert that heads each entry, in the order of all. */
    public List<Alert> headlines() {
        return alerts.stream().filter(Alert::isHeadline).toList();
    }

    /**
     * What became of each entry since an earlier judgement of the programme: new, more severe, milder, changed, cleared. Whether
     * more changed than a count of days, {@link AlertChange#isMaterial()} says.
     *
     * @param earlier its alerts
     */
    public List<AlertChange> changesSince(Collection<Alert> earlier) {
        return AlertChange.between(Required.present("earlier", earlier), alerts);
    }

    /** The alerts that stand under a headline, in the order of all. */
    public List<Alert> under(Alert headline) {
        return alerts.stream()
                .filter(alert -> alert.entry().headline().equals(Optional.of(headline.fingerprint())))
                .toList();
    }

    /** Entries of this severity that no waiver covers. */
    public int count(Severity severity) {
        return (int) alerts.stream()
                .filter(Alert::isHeadline)
                .filter(alert -> !alert.isWaived() && alert.severity() == severity)
                .count();
    }

    public int waivedCount() {
        return (int) alerts.stream()
                .filter(alert -> alert.isHeadline() && alert.isWaived())
                .count();
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
        return with(dated, inputs, waivers, rulesLeftOut);
    }

    /** The same assessment, its entries open since these days, given by fingerprint. */
    public Assessment withEntriesSince(Map<String, LocalDate> days) {
        List<Alert> dated = alerts.stream()
                .map(alert -> Optional.ofNullable(days.get(alert.entry().fingerprint()))
                        .map(alert::withEntrySince)
                        .orElse(alert))
                .toList();
        return with(dated, inputs, waivers, rulesLeftOut);
    }

    /** The same assessment, naming the files it was made from. */
    public Assessment withInputs(List<InputFile> files) {
        return with(alerts, files, waivers, rulesLeftOut);
    }

    /** The same assessment, naming the folders of rules that belong to the programme and did not judge. */
    public Assessment withRulesLeftOut(List<String> folders) {
        return with(alerts, inputs, waivers, folders);
    }

    /**
     * The same assessment, with the alerts that a waiver covers shown as waived and left out of counts and states. The
     * first waiver that fits and has not ended covers; those of an earlier call come first.
     */
    public Assessment waive(List<Waiver> more) {
        List<Waiver> all =
                new ArrayList<>(waivers.stream().map(WaiverUse::waiver).toList());
        all.addAll(Required.all("waivers", more));
        Waiving waiving = new Waiving(programme, asOf, rules, alerts, all);
        return with(waiving.alerts(), waiving.terminals(terminals), inputs, waiving.uses(), rulesLeftOut, ahead);
    }

    /** The waiver whose end brought the alert back: of several the one that held longest. */
    public Optional<Waiver> expiredWaiver(Alert alert) {
        return waivers.stream()
                .filter(use -> use.state() == WaiverUse.State.EXPIRED && !alert.isWaived())
                .map(WaiverUse::waiver)
                .filter(waiver -> alert.isMeantBy(waiver.in(programme)))
                .max(Comparator.comparing(Waiver::until));
    }

    /** The same assessment without those of its waivers that no alert fits: they may be meant for another programme. */
    public Assessment withoutUnusedWaivers() {
        return with(
                alerts,
                inputs,
                waivers.stream()
                        .filter(use -> use.state() != WaiverUse.State.UNUSED)
                        .toList(),
                rulesLeftOut);
    }

    /** The same assessment, naming the thresholds that the packs that judged do not agree on. */
    public Assessment withPackThresholds(PackThresholds thresholds) {
        return new Assessment(
                programme,
                asOf,
                alerts,
                statuses,
                capacities,
                terminals,
                rules,
                notEvaluated,
                rulesSha256,
                inputs,
                waivers,
                unplanned,
                schedules,
                rulesLeftOut,
                ahead,
                compared,
                thresholds);
    }

    private Assessment with(
            List<Alert> newAlerts, List<InputFile> newInputs, List<WaiverUse> newWaivers, List<String> leftOut) {
        return with(newAlerts, terminals, newInputs, newWaivers, leftOut, ahead);
    }

    private Assessment with(
            List<Alert> newAlerts,
            List<TerminalRag> newTerminals,
            List<InputFile> newInputs,
            List<WaiverUse> newWaivers,
            List<String> leftOut,
            Derived<Optional<ProgrammeOutlook>> newAhead) {
        return new Assessment(
                programme,
                asOf,
                newAlerts,
                statuses,
                capacities,
                newTerminals,
                rules,
                notEvaluated,
                rulesSha256,
                newInputs,
                newWaivers,
                unplanned,
                schedules,
                leftOut,
                newAhead,
                compared,
                packThresholds);
    }
}
