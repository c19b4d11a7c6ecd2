package dev.slipway.engine.internal.session;

import dev.slipway.engine.Limits;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.engine.RuleMatch;
import dev.slipway.engine.internal.host.OwnClassLoader;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.Headlines;
import dev.slipway.model.base.Derived;
import dev.slipway.model.base.Sha256;
import dev.slipway.model.facts.AsOf;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.facts.ProgrammeSummary;
import dev.slipway.model.facts.Subject;
import dev.slipway.model.policy.PackThresholds;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/** One run of the rules over the facts of one programme. */
public final class RuleRun {

    private static final String NAMED_BY_DROOLS = "GENERATED_";

    private final RuleBase rules;
    private final Limits limits;
    private final Policy policy;
    private final String sha256;
    private final PackThresholds packThresholds;

    public RuleRun(RuleBase rules, Limits limits, Policy policy) {
        this.rules = rules;
        this.limits = limits;
        this.policy = policy;
        this.sha256 = sha256(rules, policy);
        this.packThresholds = PackThresholds.of(policy);
    }

    /** The digest of all that judges: rules and thresholds. */
    private static String sha256(RuleBase rules, Policy policy) {
        MessageDigest digest = Sha256.digest();
        Sha256.update(digest, rules.sha256());
        Sha256.update(digest, policy.toString());
        return Sha256.hex(digest);
    }

    /**
     * Lets the rules judge.
     *
     * @throws dev.slipway.engine.RuleFailedException if a rule fails or exceeds its limits
     */
    public Assessment judge(Programme programme, Facts facts) {
        return assessment(programme, facts, alerts(programme, facts));
    }

    /** Lets the rules judge, and makes only the alerts; otherwise as {@link #judge}. */
    public List<Alert> alerts(Programme programme, Facts facts) {
        AlertMaker maker = new AlertMaker(programme, facts.asOf(), rules.words());
        List<Alert> alerts = findings(facts, (session, finding) -> session.alert(finding, maker));
        return Headlines.chosen(new AlertOrder(programme).merged(alerts));
    }

    /**
     * Lets the rules on portfolios judge: an assessment in which each programme stands as a terminal.
     *
     * @throws dev.slipway.engine.RuleFailedException if a rule fails or exceeds its limits
     */
    public Assessment judge(List<ProgrammeSummary> programmes, AsOf day) {
        Programme portfolio = portfolio(programmes);
        AlertMaker maker = new AlertMaker(portfolio, day, rules.words());
        List<Alert> found =
                OwnClassLoader.call(() -> read(day, programmes, (session, finding) -> session.alert(finding, maker)));
        List<Alert> alerts = Headlines.chosen(new AlertOrder(portfolio).merged(found));
        Accounts accounts = new Accounts(rules, rules.onPortfolios(), portfolio, List.copyOf(programmes), alerts);
        return Assessment.across(
                        programmes,
                        portfolio,
                        day.date(),
                        alerts,
                        accounts.terminals(),
                        accounts.rules(),
                        accounts.notEvaluated(),
                        sha256)
                .withPackThresholds(packThresholds);
    }

    private static Programme portfolio(List<ProgrammeSummary> programmes) {
        Programme.Builder portfolio = Programme.of("portfolio").name("Portfolio");
        programmes.forEach(each ->
                portfolio.terminal(Terminal.of(each.id()).name(each.name()).build()));
        return portfolio.build();
    }

    /** The rules that judge. */
    public RuleBase rules() {
        return rules;
    }

    /** The same with the rules of authors alone. */
    public RuleRun ofAuthors() {
        return new RuleRun(rules.ofAuthors(), limits, policy);
    }

    /**
     * Lets the rules judge, and gives only the keys, which costs much less than making the alerts: of each entry those of the
     * alerts that it is made of, and of each alert its own.
     */
    public Map<AlertKey, Set<AlertKey>> raised(Facts facts) {
        Map<AlertKey, Set<AlertKey>> raised = new HashMap<>();
        findings(facts, (session, finding) -> Map.entry(session.entryKey(finding), session.key(finding)))
                .forEach(found -> {
                    AlertKey alert = found.getValue();
                    raised.put(alert, Set.of(alert));
                    raised.computeIfAbsent(found.getKey(), entry -> new HashSet<>())
                            .add(alert);
                });
        return raised;
    }

    /**
     * Lets the rules judge, watched match by match.
     *
     * @param mayAct whether a rule is to do what it does with its match
     * @throws dev.slipway.engine.RuleFailedException if a rule fails or exceeds its limits
     */
    public void follow(Facts facts, Predicate<RuleMatch> mayAct) {
        OwnClassLoader.run(() -> matched(facts.asOf(), facts.subjects(), mayAct));
    }

    /** The same of programmes of a portfolio. */
    public void follow(List<ProgrammeSummary> programmes, AsOf day, Predicate<RuleMatch> mayAct) {
        OwnClassLoader.run(() -> matched(day, programmes, mayAct));
    }

    private void matched(AsOf day, List<? extends Subject> subjects, Predicate<RuleMatch> mayAct) {
        try (RuleSession session = new RuleSession(rules, limits)) {
            session.day(day);
            subjects.forEach(session::insert);
            session.fire(match -> mayAct.test(seen(match)));
        }
    }

    private RuleMatch seen(Match match) {
        String rule = rules.info(match.getRule()).id();
        Map<String, Object> values = new LinkedHashMap<>();
        for (String name : match.getDeclarationIds()) {
            Object value = name.startsWith(NAMED_BY_DROOLS) ? null : match.getDeclarationValue(name);
            if (value != null) {
                values.put(name, value);
            }
        }
        return new RuleMatch(rule, List.copyOf(match.getObjects()), values);
    }

    private <T> List<T> findings(Facts facts, BiFunction<RuleSession, FactHandle, T> reading) {
        return OwnClassLoader.call(() -> read(facts, reading));
    }

    private <T> List<T> read(Facts facts, BiFunction<RuleSession, FactHandle, T> reading) {
        return read(facts.asOf(), facts.subjects(), reading);
    }

    private <T> List<T> read(
            AsOf day, List<? extends Subject> subjects, BiFunction<RuleSession, FactHandle, T> reading) {
        try (RuleSession session = new RuleSession(rules, limits)) {
            session.day(day);
            subjects.forEach(session::insert);
            fire(session, day, subjects);
            List<T> findings = new ArrayList<>();
            session.findings().forEach(finding -> findings.add(reading.apply(session, finding)));
            return findings;
        }
    }

    private void fire(RuleSession session, AsOf day, List<? extends Subject> subjects) {
        try {
            session.fire();
        } catch (RuleFailedException e) {
            throw new FailedSubject(rules, limits).located(e, day, subjects);
        }
    }

    private Assessment assessment(Programme programme, Facts facts, List<Alert> alerts) {
        Accounts accounts = new Accounts(rules, rules.onProgrammes(), programme, facts.subjects(), alerts);
        return new Assessment(
                programme,
                facts.asOf().date(),
                alerts,
                facts.milestones(),
                facts.capacities(),
                accounts.terminals(),
                accounts.rules(),
                accounts.notEvaluated(),
                sha256,
                List.of(),
                List.of(),
                facts.unplanned().stream().filter(item -> !item.isIgnored()).toList(),
                facts.schedules(),
                List.of(),
                new Derived<>(Optional::empty),
                List.of(),
                packThresholds);
    }
}
