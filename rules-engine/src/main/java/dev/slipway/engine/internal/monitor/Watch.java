package dev.slipway.engine.internal.monitor;

import dev.slipway.engine.Limits;
import dev.slipway.engine.RunawayRuleException;
import dev.slipway.engine.internal.session.AlertMaker;
import dev.slipway.engine.internal.session.AlertOrder;
import dev.slipway.engine.internal.session.RuleBase;
import dev.slipway.engine.internal.session.RuleSession;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.AlertChange;
import dev.slipway.model.facts.AsOf;
import dev.slipway.model.facts.FactChanges;
import dev.slipway.model.facts.StandingFacts;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.model.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One session of the rules over the facts of one programme, kept at work while these change. */
public final class Watch implements AutoCloseable {

    private final Programme programme;
    private final Words words;
    private final StandingFacts facts;
    private final RuleSession session;
    private final AlertOrder order;
    private final StandingAlerts alerts;
    private final List<StatusUpdate> waiting = new ArrayList<>();
    private AlertMaker maker;

    /**
     * Starts with the programme and no report.
     *
     * @throws RunawayRuleException if a rule exceeds its limits or fails
     */
    public Watch(RuleBase rules, Limits limits, Policy policy, Programme programme, LocalDate asOf) {
        this.programme = programme;
        words = rules.words();
        facts = new StandingFacts(programme, asOf, policy);
        session = new RuleSession(rules, limits);
        order = new AlertOrder(programme);
        alerts = new StandingAlerts(order, session.log());
        maker = new AlertMaker(programme, new AsOf(asOf), words);
        try {
            judgeDay(new ChangeLog());
        } catch (RunawayRuleException | IllegalStateException e) {
            session.close();
            throw e;
        }
    }

    public LocalDate asOf() {
        return facts.asOf();
    }

    public List<Alert> alerts() {
        return alerts.inOrder();
    }

    /** As {@link dev.slipway.engine.Monitor#accept} says. */
    public List<AlertChange> accept(StatusUpdate update) {
        facts.requireSubjectOf(update);
        if (update.reportDate().isAfter(facts.asOf())) {
            waiting.add(update);
            return List.of();
        }
        ChangeLog changes = new ChangeLog();
        judge(update, changes);
        return changes.inOrder(order);
    }

    /** As {@link dev.slipway.engine.Monitor#advanceTo} says. */
    public List<AlertChange> advanceTo(LocalDate date) {
        facts.advanceTo(date);
        ChangeLog changes = new ChangeLog();
        judgeDay(changes);
        Predicate<StatusUpdate> isDue = update -> !update.reportDate().isAfter(date);
        List<StatusUpdate> due = waiting.stream()
                .filter(isDue)
                .sorted(Comparator.comparing(StatusUpdate::reportDate))
                .toList();
        waiting.removeIf(isDue);
        due.forEach(update -> judge(update, changes));
        return changes.inOrder(order);
    }

    private void judgeDay(ChangeLog changes) {
        AsOf day = new AsOf(facts.asOf());
        maker = new AlertMaker(programme, day, words);
        session.day(day);
        fire();
        alerts.remake(session, maker, changes);
    }

    private void judge(StatusUpdate update, ChangeLog changes) {
        facts.accept(update);
        fire();
        alerts.update(session, maker, Optional.of(update), changes);
    }

    private void fire() {
        FactChanges exchanged = facts.changes();
        exchanged.gone().forEach(session::delete);
        exchanged.come().forEach(session::insert);
        session.fire();
    }

    @Override
    public void close() {
        session.close();
    }
}
