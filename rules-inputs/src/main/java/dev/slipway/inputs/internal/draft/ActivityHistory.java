package dev.slipway.inputs.internal.draft;

import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Attribute;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What successive files say about one activity, the oldest first; never empty. */
record ActivityHistory(List<Activity> statements) {

    ActivityHistory {
        statements = List.copyOf(statements);
    }

    Activity latest() {
        return statements.get(statements.size() - 1);
    }

    /** The last one named; empty where none is. */
    String owner() {
        return statements.stream()
                .map(Activity::owner)
                .filter(owner -> !owner.isBlank())
                .reduce((one, next) -> next)
                .orElse("");
    }

    /** What its office keeps of it besides, the latest of each name. */
    Map<String, Attribute> attributes() {
        Map<String, Attribute> attributes = new TreeMap<>();
        statements.forEach(statement -> attributes.putAll(statement.attributes()));
        return attributes;
    }

    /** When work on it starts, where that is known; a milestone that takes no time starts when it is reached, which says nothing. */
    DateWindow start() {
        return statements.stream()
                .flatMap(statement -> statement.start().stream())
                .filter(DateWindow::hasStart)
                .reduce((one, next) -> next)
                .filter(start -> latest().kind() != Activity.Kind.MILESTONE || isBefore(start))
                .orElse(DateWindow.unknown());
    }

    private boolean isBefore(DateWindow start) {
        DateWindow finish = latest().actual()
                .or(latest()::forecast)
                .filter(DateWindow::hasEnd)
                .orElse(deadline());
        return finish.hasEnd() && start.hasEnd() && start.end().isBefore(finish.end());
    }

    /** The date promised: the first baseline stated, else the first forecast, where the tool keeps no baseline: that was the plan. */
    DateWindow deadline() {
        return baseline().or(this::firstPlan).orElse(DateWindow.unknown());
    }

    boolean hasBaseline() {
        return baseline().isPresent();
    }

    boolean hasDeadline() {
        return deadline().isKnown();
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
