package dev.slipway.engine;

import dev.slipway.engine.internal.monitor.MonitorSession;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.AlertChange;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps the alerts of one programme while reports arrive and days pass, and reports which of them are raised, changed
 * and cleared. Whatever the order in which reports arrive, its alerts are those that
 * {@link ComplianceEngine#assess} finds in all of them together on the same day.
 *
 * <p>A monitor starts with the programme and no report: {@link #alerts()} then gives those raised without any, and
 * changes are reported against those. For use by one thread at a time. Close it when done. A monitor in which a rule was
 * stopped is closed.
 */
public final class Monitor implements AutoCloseable {

    private Optional<MonitorSession> watch;

    Monitor(MonitorSession watch) {
        this.watch = Optional.of(watch);
    }

    /**
     * Takes in a report. One dated after the day of the monitor waits until {@link #advanceTo} reaches its date; one
     * dated earlier than others counts as if it had come in time.
     *
     * @return what changed, in the order of {@link dev.slipway.model.alerts.Assessment}; empty where the report waits
     * @throws IllegalArgumentException if it names a terminal or milestone that the programme does not have;
     *     nothing is changed then
     * @throws IllegalStateException if the monitor is closed
     * @throws RunawayRuleException if a rule exceeds the {@link Limits} or fails; the monitor is then closed
     */
    public List<AlertChange> accept(StatusUpdate update) {
        return judged(open -> open.accept(update));
    }

    /**
     * Goes on to a later day, and takes in the reports that waited for it. Since the day is among the values of an
     * alert, every alert that is raised on both days is changed.
     *
     * @return what changed, in the order of {@link dev.slipway.model.alerts.Assessment}
     * @throws IllegalArgumentException if the date lies before {@link #asOf()}; nothing is changed then
     * @throws IllegalStateException if the monitor is closed
     * @throws RunawayRuleException if a rule exceeds the {@link Limits} or fails; the monitor is then closed
     */
    public List<AlertChange> advanceTo(LocalDate date) {
        return judged(open -> open.advanceTo(date));
    }

    /**
     * All alerts that are raised, in the order of {@link dev.slipway.model.alerts.Assessment}.
     *
     * @throws IllegalStateException if the monitor is closed
     */
    public List<Alert> alerts() {
        return open().alerts();
    }

    /**
     * The day for which it judges.
     *
     * @throws IllegalStateException if the monitor is closed
     */
    public LocalDate asOf() {
        return open().asOf();
    }

    private List<AlertChange> judged(Function<MonitorSession, List<AlertChange>> judging) {
        MonitorSession open = open();
        try {
            return judging.apply(open);
        } catch (RunawayRuleException | IllegalStateException e) {
            close();
            throw e;
        }
    }

    private MonitorSession open() {
        return watch.orElseThrow(() -> new IllegalStateException("the monitor is closed"));
    }

    /** Releases its resources; closing it again does nothing. */
    @Override
    public void close() {
        watch.ifPresent(MonitorSession::close);
        watch = Optional.empty();
    }
}
