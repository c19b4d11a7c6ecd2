package dev.slipway.engine;

import dev.slipway.engine.internal.history.Replay;
import dev.slipway.engine.internal.host.OwnClassLoader;
import dev.slipway.engine.internal.monitor.MonitorSession;
import dev.slipway.engine.internal.pack.LoadedPack;
import dev.slipway.engine.internal.session.RuleBase;
import dev.slipway.engine.internal.session.RuleRun;
import dev.slipway.model.alerts.AlertHistory;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Required;
import dev.slipway.model.facts.AsOf;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.facts.ProgrammeSummary;
import dev.slipway.model.outlook.ProgrammeOutlook;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.model.words.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Judges programmes by rules. An engine is immutable, may be used by any number of threads at once, and gives the same
 * assessment for the same input, byte for byte; making one costs much more than using it, so keep it.
 */
public final class ComplianceEngine {

    private final RuleBase rules;
    private final Policy policy;
    private final Limits limits;
    private final Listeners listeners;
    private final RuleRun run;

    private ComplianceEngine(RuleBase rules, Policy policy, Limits limits, Listeners listeners) {
        this.rules = rules;
        this.policy = policy;
        this.limits = limits;
        this.listeners = listeners;
        this.run = new RuleRun(rules, limits, policy);
    }

    /**
     * The engine with the rules that come with Slipway.
     *
     * @throws IllegalStateException if {@code slipway-rules} is not there
     */
    public static ComplianceEngine standard() {
        return of();
    }

    /**
     * The engine with the standard rules and these packs. A rule takes the place of an earlier one with the same id,
     * a threshold that of an earlier one with the same key.
     *
     * @throws RuleException if a pack cannot be read or compiled, or its metadata is not complete
     * @throws RunawayRuleException if its rules cannot be compiled and loaded in the time of the {@link Limits}
     */
    public static ComplianceEngine of(RulePack... packs) {
        boolean hasStandard =
                Required.all("packs", Arrays.asList(packs)).stream().anyMatch(RulePack::isStandard);
        return only(
                hasStandard
                        ? packs
                        : Stream.concat(Stream.of(RulePack.standard()), Arrays.stream(packs))
                                .toArray(RulePack[]::new));
    }

    /**
     * The engine with these packs alone. The thresholds of the standard policy are there all the same, since facts
     * are folded by some of them.
     *
     * @throws RuleException if a pack cannot be read or compiled, or its metadata is not complete
     * @throws RunawayRuleException if its rules cannot be compiled and loaded in the time of the {@link Limits}
     */
    public static ComplianceEngine only(RulePack... packs) {
        return RulePack.withinLimits(Required.all("packs", Arrays.asList(packs)), () -> loaded(packs));
    }

    private static ComplianceEngine loaded(RulePack... packs) {
        List<LoadedPack> loaded = new ArrayList<>();
        for (RulePack pack : packs) {
            loaded.add(pack.load());
        }
        Policy policy = Policy.empty();
        if (Arrays.stream(packs).noneMatch(RulePack::isStandard)) {
            policy = RulePack.standard().load().extend(policy);
        }
        for (LoadedPack pack : loaded) {
            policy = pack.extend(policy);
            ThresholdUse.requireKnown(pack.thresholds(), policy);
        }
        return new ComplianceEngine(RuleBase.of(loaded), policy, Limits.standard(), Listeners.NONE);
    }

    /** The same engine judging by another policy, usually {@code engine.policy().overriddenBy(…)}. */
    public ComplianceEngine with(Policy other) {
        return new ComplianceEngine(rules, Required.present("policy", other), limits, listeners);
    }

    /**
     * The same engine with alerts in another language: titles, messages, evidence, and why something could not be
     * judged. The text of files stays as it is written; ids, subjects and fingerprints are the same in all.
     */
    public ComplianceEngine in(Language language) {
        return new ComplianceEngine(rules.in(Required.present("language", language)), policy, limits, listeners);
    }

    /** The same engine with other limits for rules that would not end; its packs were compiled within the standard ones. */
    public ComplianceEngine with(Limits other) {
        return new ComplianceEngine(rules, policy, Required.present("limits", other), listeners);
    }

    /** The same engine, which tells one listener more of each assessment. */
    public ComplianceEngine notifying(JudgementListener listener) {
        return new ComplianceEngine(rules, policy, limits, listeners.and(Required.present("listener", listener)));
    }

    /**
     * The same engine without the rules that have these ids.
     *
     * @throws IllegalArgumentException if it has no rule with one of them: a misspelt id would leave a rule on
     */
    public ComplianceEngine without(Set<String> ids) {
        List<String> unknown = new ArrayList<>(Required.all("ids", ids));
        unknown.removeAll(rules().stream().map(RuleInfo::id).toList());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("there is no rule " + String.join(", ", unknown));
        }
        return new ComplianceEngine(rules.without(ids), policy, limits, listeners);
    }

    /** The thresholds that it judges by: those of its packs, the later over the earlier. */
    public Policy policy() {
        return policy;
    }

    /** The rules in the order of their ids. */
    public List<RuleInfo> rules() {
        return rules.infos();
    }

    /**
     * Judges a programme as of a day by the reports made until then.
     *
     * @throws DataException if reports name terminals or milestones that the programme does not have: as
     *     {@link Programme#check} says, but of reports made after the day nothing is judged
     * @throws RuleFailedException if a rule fails or exceeds the {@link Limits}
     */
    public Assessment assess(Programme programme, Collection<? extends StatusUpdate> updates, LocalDate asOf) {
        requireJudgeable(programme, updates, asOf);
        return listeners.told(programme, () -> judge(programme, updates, asOf));
    }

    /** The rules {@code @on("portfolio")}, which compare programmes. */
    public List<RuleInfo> portfolioRules() {
        return rules.onPortfolios();
    }

    /**
     * What the {@linkplain #portfolioRules() rules on portfolios} see of a programme: to be kept until all of the portfolio are
     * judged. It holds numbers and a few sentences, and neither the programme nor its reports.
     *
     * @param assessment of the programme, by this engine or another
     */
    public ProgrammeSummary summary(Assessment assessment) {
        return Required.present("assessment", assessment).summary(policy.forProgramme());
    }

    /**
     * Lets the rules on portfolios judge. In the assessment each programme stands as a terminal of one programme, which is
     * called {@code portfolio}; subjects of alerts are ids of programmes.
     *
     * @param programmes all of the portfolio, in an order that makes no difference to what is found
     * @throws IllegalArgumentException if two have one id
     * @throws RuleFailedException if a rule fails or exceeds the {@link Limits}
     */
    public Assessment assessPortfolio(List<ProgrammeSummary> programmes, LocalDate asOf) {
        return run.judge(List.copyOf(Required.all("programmes", programmes)), new AsOf(Required.day("asOf", asOf)));
    }

    /**
     * Lets the rules on portfolios judge, watched as {@link #follow(Facts, Predicate)} watches the others.
     *
     * @throws RuleFailedException if a rule fails or exceeds the {@link Limits}
     */
    public void follow(List<ProgrammeSummary> programmes, LocalDate asOf, Predicate<RuleMatch> mayAct) {
        run.follow(programmes, new AsOf(asOf), mayAct);
    }

    private Assessment judge(Programme programme, Collection<? extends StatusUpdate> updates, LocalDate asOf) {
        Facts facts = DataException.orAllProblems(programme, updates, () -> Facts.of(programme, updates, asOf, policy));
        Assessment judged = run.judge(programme, facts);
        if (programme.referenceClass().isEmpty()) {
            return judged;
        }
        List<StatusUpdate> reports = List.copyOf(updates);
        return judged.seenAhead(() -> ProgrammeOutlook.of(programme, reports, asOf, policy, List.of()));
    }

    private static void requireJudgeable(
            Programme programme, Collection<? extends StatusUpdate> updates, LocalDate asOf) {
        Required.present("programme", programme);
        Required.present("updates", updates).forEach(update -> Required.present("updates", update));
        Required.day("asOf", asOf);
    }

    /**
     * Keeps watch over a programme from a day on, starting with no report on it. Close the monitor when done.
     *
     * @throws RuleFailedException if a rule fails or exceeds the {@link Limits}
     */
    public Monitor monitor(Programme programme, LocalDate asOf) {
        return monitor(programme, List.of(), asOf);
    }

    /**
     * Keeps watch over a programme from a day on, starting with the reports made on it by then, which are folded at once;
     * those made later wait for their day. Close the monitor when done.
     *
     * @throws DataException if reports name terminals or milestones that the programme does not have
     * @throws RuleFailedException if a rule fails or exceeds the {@link Limits}
     */
    public Monitor monitor(Programme programme, Collection<? extends StatusUpdate> updates, LocalDate asOf) {
        requireJudgeable(programme, updates, asOf);
        MonitorSession session = DataException.orAllProblems(
                programme,
                updates,
                () -> OwnClassLoader.call(() -> new MonitorSession(rules, limits, policy, programme, updates, asOf)));
        return new Monitor(this, session);
    }

    /**
     * A monitor that goes on where another stood, in this process or one that ended: its alerts are the same. The rules are
     * those of this engine.
     *
     * @throws DataException if reports name terminals or milestones that the programme does not have
     * @throws RuleFailedException if a rule fails or exceeds the {@link Limits}
     */
    public Monitor restore(Monitor.State state) {
        Required.present("state", state);
        return monitor(state.programme(), state.updates(), state.asOf());
    }

    /**
     * The assessment with the day since which each alert is raised: the first as-of day from which it holds, and up to which
     * it was not cleared. For rules other than the standard ones this judges every day again.
     *
     * @param assessment as this engine made it
     * @param updates those it was made from
     * @throws DataException if reports made by the day name terminals or milestones that the programme does not have
     * @throws RuleFailedException if a rule fails or exceeds the {@link Limits}
     */
    public Assessment withSince(Assessment assessment, Collection<? extends StatusUpdate> updates) {
        requireJudgeable(Required.present("assessment", assessment).programme(), updates, assessment.asOf());
        return replayed(assessment.programme(), updates, replay -> replay.withSince(assessment));
    }

    /**
     * Judges every day up to the as-of day by the reports made until then.
     *
     * @throws DataException if reports made by the day name terminals or milestones that the programme does not have
     * @throws RuleFailedException if a rule fails or exceeds the {@link Limits}
     */
    public AlertHistory history(Programme programme, Collection<? extends StatusUpdate> updates, LocalDate asOf) {
        requireJudgeable(programme, updates, asOf);
        return replayed(programme, updates, replay -> replay.history(asOf));
    }

    /**
     * Lets the rules judge facts, and reports what meets the condition of each before the rule does what it then does.
     *
     * @param mayAct whether the rule is to do it
     * @throws RuleFailedException if a rule fails or exceeds the {@link Limits}
     */
    public void follow(Facts facts, Predicate<RuleMatch> mayAct) {
        run.follow(facts, mayAct);
    }

    private <T> T replayed(
            Programme programme, Collection<? extends StatusUpdate> updates, Function<Replay, T> judging) {
        return DataException.orAllProblems(
                programme, updates, () -> judging.apply(new Replay(run, policy, programme, updates)));
    }
}
