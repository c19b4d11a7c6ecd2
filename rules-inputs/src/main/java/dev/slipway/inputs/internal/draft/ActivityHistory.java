package dev.slipway.inputs.internal.draft;

import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.model.dates.DateWindow;
import java.util.List;
import java.util.Optional;

/** What successive files say about one activity, the oldest first; never empty. */
record ActivityHistory(List<Activity> statements) {

    ActivityHistory {
        statements = List.copyOf(statements);
    }

    Activity latest() {
        return statements.get(statements.size() - 1);
    }

    /** The date promised: the first baseline stated, else the first forecast, because that was the plan. */
    DateWindow deadline() {
        return baseline().or(this::firstPlan).orElse(DateWindow.unknown());
    }

    boolean hasBaseline() {
        return baseline().isPresent();
    }

    private Optional<DateWindow> baseline() {
        return statements.stream()
                .flatMap(statement -> statement.deadline().stream())
                .filter(DateWindow::isKnown)
                .findFirst();
    }

    private Optional<DateWindow> firstPlan() {
        return statements.stream()
                .flatMap(statement -> statement.plan().stream())
                .filter(DateWindow::isKnown)
                .findFirst();
    }
}
