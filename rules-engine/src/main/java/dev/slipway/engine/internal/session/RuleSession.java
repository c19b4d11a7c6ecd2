package dev.slipway.engine.internal.session;

import dev.slipway.engine.Finding;
import dev.slipway.engine.Limits;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.engine.RuleInfo;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.RuleOrigin;
import dev.slipway.model.facts.AsOf;
import dev.slipway.model.facts.Subject;
import dev.slipway.model.facts.SubjectKind;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.drools.core.common.InternalFactHandle;
import org.drools.tms.LogicalDependency;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/** The rules at work on some facts. A finding stays until a fact that it rests on is taken away. */
public final class RuleSession implements AutoCloseable {

    private static final ClassObjectFilter FINDINGS = new ClassObjectFilter(Finding.class);

    private final RuleBase rules;
    private final Limits limits;
    private final KieSession session;
    private RuleGuard guard;
    private Optional<FactHandle> today = Optional.empty();
    private int facts;

    public RuleSession(RuleBase rules, Limits limits) {
        this.rules = rules;
        this.limits = limits;
        session = rules.rules().newKieSession();
        guard = new RuleGuard(limits, 0);
    }

    /** Puts the day on which it is judged in the place of the one that was. */
    public void day(AsOf day) {
        today.ifPresent(session::delete);
        today = Optional.of(session.insert(day));
    }

    public void insert(Subject fact) {
        session.insert(fact);
        facts++;
    }

    /** Takes away a fact that was inserted: this object, not one that equals it. */
    public void delete(Subject fact) {
        session.delete(session.getFactHandle(fact));
        facts--;
    }

    /**
     * Lets the rules judge.
     *
     * @throws RuleFailedException if a rule fails or exceeds its limits; the session is then of no more use
     */
    public void fire() {
        fire(match -> true);
    }

    /** Lets those rules judge whose match may fire; as {@link #fire()} otherwise. */
    public void fire(Predicate<Match> mayFire) {
        guard = new RuleGuard(limits, facts, mayFire);
        guard.fire(session, rules);
    }

    /** The findings whose conditions still hold, of those that {@linkplain #isJudged count}. */
    public Collection<FactHandle> findings() {
        Collection<FactHandle> all = session.getFactHandles(FINDINGS);
        return rules.isTrusted() ? all : all.stream().filter(this::isJudged).toList();
    }

    /**
     * Whether a finding counts. One on a subject that lacks what its rule needs does not: the account of the rule says that it
     * was not evaluated, and nothing is both. Rules of authors alone are asked; the others ask for their needs themselves.
     */
    public boolean isJudged(FactHandle finding) {
        RuleInfo rule = rule(finding);
        if (rule.needs().isEmpty() || rules.origin(rule.id()) == RuleOrigin.STANDARD) {
            return true;
        }
        Subject subject = subject(finding);
        return !rule.population().includes(subject)
                || rule.population().missing(rule.needs()).apply(subject).isEmpty();
    }

    /** A log of what the rules find from now on. */
    public FindingLog log() {
        FindingLog log = new FindingLog();
        session.addEventListener(log);
        return log;
    }

    /**
     * Makes the alert of a finding.
     *
     * @throws RuleFailedException if the finding is on something else than its rule says
     */
    public Alert alert(FactHandle handle, AlertMaker maker) {
        InternalFactHandle handled = (InternalFactHandle) handle;
        Finding finding = (Finding) handled.getObject();
        Match match = justification(handled);
        RuleInfo rule = rules.info(match.getRule());
        try {
            rule.needs().forEach(need -> SubjectKind.requireInput(finding.subject(), need));
        } catch (IllegalArgumentException e) {
            String name = match.getRule().getName();
            throw new RuleFailedException(
                    name, "rule '" + name + "' finds on something else than it is @on: " + e.getMessage(), e);
        }
        return maker.alert(finding, match, rule);
    }

    /** Which alert a finding makes. */
    AlertKey key(FactHandle handle) {
        Subject subject = subject(handle);
        return new AlertKey(rule(handle).id(), subject.subject(), subject.about());
    }

    /** Which entry that alert is part of. */
    AlertKey entryKey(FactHandle handle) {
        Subject subject = subject(handle);
        return AlertKey.ofEntry(rule(handle).theme(), subject.subject(), subject.measure());
    }

    private static Subject subject(FactHandle finding) {
        return ((Finding) ((InternalFactHandle) finding).getObject()).subject();
    }

    private RuleInfo rule(FactHandle finding) {
        return rules.info(justification((InternalFactHandle) finding).getRule());
    }

    /** The match that a finding rests on, which truth maintenance keeps; so that rules need not name themselves. */
    private static Match justification(InternalFactHandle finding) {
        SimpleMode belief = (SimpleMode) equality(finding).getBeliefSet().getFirst();
        return ((LogicalDependency<?>) belief.getObject()).getJustifier();
    }

    private static TruthMaintenanceSystemEqualityKey equality(InternalFactHandle finding) {
        return (TruthMaintenanceSystemEqualityKey) finding.getEqualityKey();
    }

    @Override
    public void close() {
        guard.dispose(session);
    }
}
