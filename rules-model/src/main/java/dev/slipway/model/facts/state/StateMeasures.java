package dev.slipway.model.facts.state;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Cancellation;
import dev.slipway.model.status.Health;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
import java.util.Optional;

/** What a milestone is said to be, by the files and by the office. */
public interface StateMeasures {

    /** Its state and the reports that state it. */
    MilestoneState condition();

    /** What the office itself thinks of it. */
    Optional<Opinion> opinion();

    /** What it is by the day: planned, started, on hold, done or cancelled. */
    default State state() {
        return condition().state();
    }

    /** When it happened, as last stated: a day, or a window; may lie after today, and then does not count. */
    default DateWindow actual() {
        return condition().actual();
    }

    /** The report that states the completion, or takes it back. */
    default Optional<MilestoneUpdate> actualReport() {
        return condition().actualReport();
    }

    /** Whether it happened by today. */
    default boolean isCompleted() {
        return state() == State.DONE;
    }

    /** Whether it will not be built. */
    default boolean isCancelled() {
        return state() == State.CANCELLED;
    }

    /** Whether somebody approved that it is cancelled, and said why. */
    default boolean isCancellationApproved() {
        return condition().decision().filter(Cancellation::isApproved).isPresent();
    }

    /** Whether the work rests; it is still owed. */
    default boolean isOnHold() {
        return state() == State.ON_HOLD;
    }

    /** Whether work on it goes on. */
    default boolean isStarted() {
        return state() == State.STARTED;
    }

    /** Whether it is still owed: neither completed nor cancelled. */
    default boolean isOpen() {
        return state().isOpen();
    }

    /** Whether it is owed, and work on it goes on or is to start. */
    default boolean isActive() {
        return isOpen() && !isOnHold();
    }

    /** What the office itself thinks of it. */
    default Optional<Health> health() {
        return opinion().map(Opinion::health);
    }

    /** Whether the office calls it green though, on the day it said so, its slip was red: the case of rule G07. */
    default boolean isWatermelon() {
        return isActive()
                && opinion()
                        .filter(given -> given.health() == Health.GREEN && given.wasRed())
                        .isPresent();
    }
}
