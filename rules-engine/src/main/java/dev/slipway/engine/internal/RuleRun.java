package dev.slipway.engine.internal;

import dev.slipway.engine.Finding;
import dev.slipway.engine.Limits;
import dev.slipway.engine.RunawayRuleException;
import dev.slipway.model.Alert;
import dev.slipway.model.Assessment;
import dev.slipway.model.Facts;
import dev.slipway.model.Policy;
import dev.slipway.model.Programme;
import dev.slipway.model.Subject;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.drools.core.common.InternalFactHandle;
import org.drools.tms.LogicalDependency;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/** One run of the rules over the facts of one programme. */
public final class RuleRun {

    private final RuleBase rules;
    private final Limits limits;
    private final Policy policy;

    public RuleRun(RuleBase rules, Limits limits, Policy policy) {
        this.rules = rules;
        this.limits = limits;
        this.policy = policy;
    }

    /**
     * Lets the rules judge, and counts what they examined.
     *
     * @throws dev.slipway.engine.RunawayRuleException if a rule exceeds its limits or fails
     */
    public Assessment judge(Programme programme, Facts facts) {
        return assessment(programme, facts, alerts(programme, facts));
    }

    /** Lets the rules judge, for the alerts alone; as {@link #judge} otherwise. */
    List<Alert> alerts(Programme programme, Facts facts) {
        AlertMaker maker = new AlertMaker(programme, facts.asOf());
        return maker.merged(findings(facts, (finding, match) -> alert(finding, match, maker)));
    }

    /** Lets the rules judge, for which alerts there are and no more, which costs a fraction of making them. */
    Set<AlertKey> standing(Facts facts) {
        return Set.copyOf(findings(facts, (finding, match) -> key(finding, match)));
    }

    private AlertKey key(Finding finding, Match match) {
        Subject subject = finding.subject();
        return new AlertKey(rules.info(match.getRule()).id(), subject.subject(), subject.about());
    }

    private <T> List<T> findings(Facts facts, BiFunction<Finding, Match, T> reading) {
        KieSession session = rules.rules().newKieSession();
        RuleGuard guard = new RuleGuard(limits, facts.subjects().size());
        try {
            session.insert(facts.asOf());
            facts.subjects().forEach(session::insert);
            guard.fire(session, rules);
            List<T> findings = new ArrayList<>();
            for (FactHandle handle : session.getFactHandles(Finding.class::isInstance)) {
                InternalFactHandle finding = (InternalFactHandle) handle;
                findings.add(reading.apply((Finding) finding.getObject(), justification(finding)));
            }
            return findings;
        } finally {
            guard.dispose(session);
        }
    }

    private Alert alert(Finding finding, Match match, AlertMaker maker) {
        try {
            return maker.alert(finding, match, rules.info(match.getRule()));
        } catch (IllegalArgumentException e) {
            String rule = match.getRule().getName();
            throw new RunawayRuleException(
                    rule, "rule '" + rule + "' finds on something else than it is @on: " + e.getMessage(), e);
        }
    }

    /** The match that a finding rests on, which truth maintenance keeps; so that rules need not name themselves. */
    private static Match justification(InternalFactHandle finding) {
        TruthMaintenanceSystemEqualityKey key = (TruthMaintenanceSystemEqualityKey) finding.getEqualityKey();
        SimpleMode belief = (SimpleMode) key.getBeliefSet().getFirst();
        return ((LogicalDependency<?>) belief.getObject()).getJustifier();
    }

    private Assessment assessment(Programme programme, Facts facts, List<Alert> alerts) {
        Accounts accounts = new Accounts(rules.infos(), facts.subjects(), alerts);
        MessageDigest digest = Sha256.digest();
        Sha256.update(digest, rules.sha256());
        Sha256.update(digest, policy.toString());
        return new Assessment(
                programme,
                facts.asOf().date(),
                alerts,
                facts.milestones(),
                accounts.terminals(programme),
                accounts.rules(),
                accounts.notEvaluated(),
                Sha256.hex(digest),
                List.of());
    }
}
