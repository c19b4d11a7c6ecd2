package dev.slipway.engine;

import dev.slipway.engine.internal.host.OwnClassLoader;
import dev.slipway.engine.internal.monitor.MonitorSession;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.AlertChange;
import dev.slipway.model.base.Required;
import dev.slipway.model.json.JsonObject;
import dev.slipway.model.json.JsonWritable;
import dev.slipway.model.json.JsonWriter;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Keeps the alerts of one programme while reports arrive and days pass, and reports which of them are raised, changed
 * and cleared. Whatever the order in which reports arrive, its alerts are those that
 * {@link ComplianceEngine#assess} finds in all of them together on the same day.
 *
 * <p>A monitor starts with a programme and the reports made on it so far, of which there may be none: {@link #alerts()} then gives
 * what these raise, and changes are reported against that. For use by one thread at a time: a second one is refused while the
 * first is in a call. Close it when done. A monitor in which a rule failed or was stopped takes nothing more in; what it knew
 * before that call can still be read: its {@link #state()}, {@link #alerts()} and {@link #asOf()}.
 */
public final class Monitor implements AutoCloseable {

    /**
     * All that a monitor has learnt, as plain data: what is stored by a process restores the same alerts in another.
     *
     * @param programme the plan, as it was given
     * @param asOf the day for which it judged, in the years 1900 to 2999
     * @param updates all reports that it took in, in the order in which they came, those that wait for their day among them
     */
    public record State(Programme programme, LocalDate asOf, List<StatusUpdate> updates) implements JsonWritable {

        private static final String SCHEMA = "slipway/monitor/1";

        public State {
            Required.present("programme", programme);
            Required.day("asOf", asOf);
            updates = Required.all("updates", updates);
        }

        /** The object {@code slipway/monitor/1}: the programme, the day and the reports. */
        @Override
        public void writeMembers(JsonWriter json) {
            json.member("schema", SCHEMA);
            json.member("programme", programme);
            json.member("asOf", asOf.toString());
            json.array("updates", updates, update -> update.writeTo(json));
        }

        /**
         * Reads what {@link #toJson()} wrote.
         *
         * @param members the object as a JSON library reads it: a map of texts, numbers, truths, lists and maps
         * @throws dev.slipway.model.json.InvalidJsonException if it is no such state; the message names what is wrong
         */
        public static State fromJson(Map<String, ?> members) {
            JsonObject json = JsonObject.root(members).knowing(Set.of("schema", "programme", "asOf", "updates"));
            if (!json.required("schema").equals(SCHEMA)) {
                throw json.refused("schema", "is not " + SCHEMA);
            }
            return new State(
                    Programme.fromJson(
                            json.object("programme").orElseThrow(() -> json.refused("programme", "is missing"))),
                    json.day("asOf"),
                    json.objects("updates").stream().map(StatusUpdate::fromJson).toList());
        }
    }

    private final ComplianceEngine engine;
    private final AtomicBoolean isBusy = new AtomicBoolean();
    private Optional<MonitorSession> watch;
    private Optional<Known> failed = Optional.empty();

    /** What it knew before the call in which a rule failed. */
    private record Known(State state, List<Alert> alerts) {}

    Monitor(ComplianceEngine engine, MonitorSession watch) {
        this.engine = engine;
        this.watch = Optional.of(watch);
    }

    /**
     * Takes in a report. One dated after the day of the monitor waits until {@link #advanceTo} reaches its date; one
     * dated earlier than others counts as if it had come in time.
     *
     * @return what changed, in the order of {@link dev.slipway.model.alerts.Assessment}; empty where the report waits
     * @throws DataException if it names a terminal or milestone that the programme does not have; nothing is changed
     *     then
     * @throws IllegalStateException if the monitor is closed, or another thread is using it
     * @throws RuleFailedException if a rule fails or exceeds the {@link Limits}; the monitor then takes nothing more in, and
     *     what it knew before this call can be read
     */
    public List<AlertChange> accept(StatusUpdate update) {
        return acceptAll(List.of(Required.present("update", update)));
    }

    /**
     * Takes in many reports and judges once. An alert that changes names as its cause the last of them on its subject, and
     * none where its subject has none.
     *
     * @return what changed, in the order of {@link dev.slipway.model.alerts.Assessment}
     * @throws DataException if any name terminals or milestones that the programme does not have; nothing is changed then
     * @throws IllegalStateException if the monitor is closed, or another thread is using it
     * @throws RuleFailedException if a rule fails or exceeds the {@link Limits}; the monitor then takes nothing more in, and
     *     what it knew before this call can be read
     */
    public List<AlertChange> acceptAll(Collection<? extends StatusUpdate> updates) {
        List<StatusUpdate> all = Required.all("updates", updates);
        return alone(() -> {
            MonitorSession session = open();
            DataException.orAllProblems(session.programme(), all, () -> session.requireSubjectsOf(all));
            return judged(open -> open.acceptAll(all), session::alerts);
        });
    }

    /**
     * Goes on to a later day, and takes in the reports that waited for it. Since the day is among the values of an
     * alert, every alert that is raised on both days is changed.
     *
     * @return what changed, in the order of {@link dev.slipway.model.alerts.Assessment}
     * @throws IllegalArgumentException if the date lies before {@link #asOf()}; nothing is changed then
     * @throws IllegalStateException if the monitor is closed, or another thread is using it
     * @throws RuleFailedException if a rule fails or exceeds the {@link Limits}; the monitor then takes nothing more in, and
     *     what it knew before this call can be read
     */
    public List<AlertChange> advanceTo(LocalDate date) {
        Required.day("date", date);
        return alone(() -> {
            List<Alert> before = open().alerts();
            return judged(open -> open.advanceTo(date), () -> before);
        });
    }

    /**
     * All alerts that are raised, in the order of {@link dev.slipway.model.alerts.Assessment}; after a failure those before the
     * call that failed.
     *
     * @throws IllegalStateException if the monitor was closed without a failure, or another thread is using it
     */
    public List<Alert> alerts() {
        return alone(() -> failed.map(Known::alerts).orElseGet(() -> open().alerts()));
    }

    /**
     * The day for which it judges; after a failure that before the call that failed.
     *
     * @throws IllegalStateException if the monitor was closed without a failure, or another thread is using it
     */
    public LocalDate asOf() {
        return alone(() -> failed.map(known -> known.state().asOf()).orElseGet(() -> open().asOf()));
    }

    /**
     * All that it has learnt, as a copy that later reports do not change, for {@link ComplianceEngine#restore}. After a failure
     * it is that before the call that failed: restored by an engine without the rule, it can take in the same reports.
     *
     * @throws IllegalStateException if the monitor was closed without a failure, or another thread is using it
     */
    public State state() {
        return alone(() -> failed.map(Known::state)
                .orElseGet(() -> new State(open().programme(), open().asOf(), open().accepted())));
    }

    /**
     * A monitor of a changed programme, which knows the same reports on the same day; what the change did to the alerts,
     * {@link #changesSince} tells. This monitor stays as it is.
     *
     * @throws DataException if reports name terminals or milestones that the changed programme does not have, under a present
     *     or a former id
     * @throws IllegalStateException if the monitor is closed, or another thread is using it
     * @throws RuleFailedException if a rule fails or exceeds the {@link Limits}
     */
    public Monitor with(Programme changed) {
        State state = state();
        return engine.restore(new State(Required.present("programme", changed), state.asOf(), state.updates()));
    }

    /**
     * What became of each entry since these alerts, which this monitor or one like it had.
     *
     * @throws IllegalStateException if the monitor is closed, or another thread is using it
     */
    public List<AlertChange> changesSince(Collection<Alert> earlier) {
        return AlertChange.between(Required.present("earlier", earlier), alerts());
    }

    /** Refuses a second thread: the first is in the middle of a change. */
    private <T> T alone(Supplier<T> work) {
        if (!isBusy.compareAndSet(false, true)) {
            throw new IllegalStateException(
                    "this monitor is in use by another thread; a monitor serves one thread at a time, so let calls wait for each"
                            + " other");
        }
        try {
            return work.get();
        } finally {
            isBusy.set(false);
        }
    }

    /** @param alerts those before it, read only where it fails */
    private List<AlertChange> judged(
            Function<MonitorSession, List<AlertChange>> judging, Supplier<List<Alert>> alerts) {
        MonitorSession open = open();
        LocalDate day = open.asOf();
        int reports = open.reports();
        try {
            return OwnClassLoader.call(() -> judging.apply(open));
        } catch (RuleFailedException | IllegalStateException e) {
            State state = new State(open.programme(), day, open.accepted().subList(0, reports));
            failed = Optional.of(new Known(state, alerts.get()));
            close();
            throw e;
        }
    }

    private MonitorSession open() {
        return watch.orElseThrow(
                () -> new IllegalStateException(
                        failed.isEmpty()
                                ? "the monitor is closed"
                                : "the monitor is closed, since a rule failed in it; restore its state() by an engine without the rule"));
    }

    /** Releases its resources; closing it again does nothing. */
    @Override
    public void close() {
        watch.ifPresent(open -> OwnClassLoader.run(open::close));
        watch = Optional.empty();
    }
}
