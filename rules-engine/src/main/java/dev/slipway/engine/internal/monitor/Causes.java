package dev.slipway.engine.internal.monitor;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which of the reports that were judged at once changed an alert: one alone did all; of several the last on its subject. */
final class Causes {

    private final List<StatusUpdate> updates;
    private final Map<String, StatusUpdate> bySubject = new HashMap<>();

    Causes(Programme programme, List<StatusUpdate> updates) {
        this.updates = updates;
        if (updates.size() > 1) {
            Map<String, String> subjects = subjects(programme);
            updates.forEach(update -> bySubject.put(subjects.getOrDefault(id(update), id(update)), update));
        }
    }

    /** Days that passed. */
    static Causes none(Programme programme) {
        return new Causes(programme, List.of());
    }

    Optional<StatusUpdate> of(Alert alert) {
        return updates.size() == 1 ? Optional.of(updates.get(0)) : Optional.ofNullable(bySubject.get(alert.subject()));
    }

    private static String id(StatusUpdate update) {
        return update instanceof MilestoneUpdate report ? report.milestone().toString() : update.terminal();
    }

    /** What alerts call each milestone and terminal. */
    private static Map<String, String> subjects(Programme programme) {
        Map<String, String> subjects = new HashMap<>();
        for (Terminal terminal : programme.terminals()) {
            subjects.put(terminal.id(), terminal.lastingId());
            for (Milestone milestone : terminal.milestones()) {
                subjects.put(milestone.id().toString(), Programme.subject(terminal, milestone));
            }
        }
        return subjects;
    }
}
