package dev.slipway.engine.internal.monitor;

import dev.slipway.engine.Limits;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.engine.internal.session.AlertKey;
import dev.slipway.engine.internal.session.AlertMaker;
import dev.slipway.engine.internal.session.AlertOrder;
import dev.slipway.engine.internal.session.RuleBase;
import dev.slipway.engine.internal.session.RuleSession;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.AlertChange;
import dev.slipway.model.facts.AsOf;
import dev.slipway.model.facts.IncrementalFacts;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One session of the rules over the facts of one programme, kept open while reports change these. A new day changes almost
 * all of them, and then a new session costs less than each fact taken away and put in.
 */
public final class MonitorSession implements AutoCloseable {

    private final RuleBase rules;
    private final Limits limits;
    private final Programme programme;
    private final IncrementalFacts facts;
    private final AlertOrder order;
    private final AlertTracker alerts;
    private final List<StatusUpdate> accepted = new ArrayList<>();
    private final List<StatusUpdate> waiting = new ArrayList<>();
    private final Map<AlertKey, String> fingerprints = new HashMap<>();
    private RuleSession session;
    private AlertMaker maker;

    /**
     * Starts with the programme and the reports made on it by the day; those made later wait.
     *
     * @throws IllegalArgumentException if one of them speaks of a terminal or milestone that the programme does not have
     * @throws RuleFailedException if a rule fails or exceeds its limits
     */
    public MonitorSession(
            RuleBase rules,
            Limits limits,
            Policy policy,
            Programme programme,
            Collection<? extends StatusUpdate> updates,
            LocalDate asOf) {
        this.rules = rules;
        this.limits = limits;
        this.programme = programme;
        facts = new IncrementalFacts(programme, updates, asOf, policy);
        requireSubjectsOf(updates);
        due(updates);
        session = new RuleSession(rules, limits);
        order = new AlertOrder(programme);
        alerts = new AlertTracker(order);
        maker = maker(new AsOf(asOf));
        try {
            judgeDay(new ChangeLog());
        } catch (RuleFailedException | IllegalStateException e) {
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

    public Programme programme() {
        return programme;
    }

    /**
     * Returns the reports unchanged if the programme has a place for each, for its day or a later one.
     *
     * @throws IllegalArgumentException if one speaks of a terminal or milestone that the programme does not have
     */
    public Collection<? extends StatusUpdate> requireSubjectsOf(Collection<? extends StatusUpdate> updates) {
        updates.forEach(facts::requireSubjectOf);
        return updates;
    }

    /** All reports that it took in, those that wait among them, in the order in which they came. */
    public List<StatusUpdate> accepted() {
        return List.copyOf(accepted);
    }

    /** How many these are. */
    public int reports() {
        return accepted.size();
    }

    /** As {@link dev.slipway.engine.Monitor#acceptAll} says. */
    public List<AlertChange> acceptAll(Collection<? extends StatusUpdate> updates) {
        List<StatusUpdate> due = due(updates);
        ChangeLog changes = new ChangeLog();
        if (!due.isEmpty()) {
            judge(due, changes);
        }
        return changes.inOrder(order);
    }

    /** As {@link dev.slipway.engine.Monitor#advanceTo} says. */
    public List<AlertChange> advanceTo(LocalDate date) {
        LocalDate before = facts.asOf();
        facts.advanceTo(date);
        ChangeLog changes = new ChangeLog();
        if (date.isAfter(before)) {
            session.close();
            session = new RuleSession(rules, limits);
            judgeDay(changes);
        }
        List<StatusUpdate> due = new ArrayList<>(waiting);
        due.removeIf(this::isEarly);
        waiting.removeIf(update -> !isEarly(update));
        due.sort(Comparator.comparing(StatusUpdate::reportDate));
        due.forEach(update -> judge(List.of(update), changes));
        return changes.inOrder(order);
    }

    /** Those made by the day; the others wait. */
    private List<StatusUpdate> due(Collection<? extends StatusUpdate> updates) {
        accepted.addAll(updates);
        List<StatusUpdate> due = new ArrayList<>();
        updates.forEach(update -> (isEarly(update) ? waiting : due).add(update));
        return due;
    }

    private boolean isEarly(StatusUpdate update) {
        return update.reportDate().isAfter(facts.asOf());
    }

    private AlertMaker maker(AsOf day) {
        return new AlertMaker(programme, day, rules.words(), fingerprints);
    }

    private void judgeDay(ChangeLog changes) {
        AsOf day = new AsOf(facts.asOf());
        maker = maker(day);
        session.day(day);
        fire();
        alerts.begin(session, maker, Causes.none(programme), changes);
    }

    private void judge(List<StatusUpdate> updates, ChangeLog changes) {
        facts.acceptAll(updates);
        fire();
        alerts.update(session, maker, new Causes(programme, updates), changes);
    }

    private void fire() {
        IncrementalFacts.Changes exchanged = facts.changes();
        exchanged.gone().forEach(session::delete);
        exchanged.come().forEach(session::insert);
        session.fire();
    }

    @Override
    public void close() {
        session.close();
    }
}
