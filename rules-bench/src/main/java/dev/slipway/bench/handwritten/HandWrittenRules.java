package dev.slipway.bench.handwritten;

import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Judges one programme in one go. */
public final class HandWrittenRules {

    private final Programme programme;
    private final LocalDate today;
    private final Map<MilestoneId, HandwrittenFold> states = new HashMap<>();
    private final List<HandAlert> alerts = new ArrayList<>();
    private final DesignRule design = new DesignRule(alerts);
    private final DependencyRule dependencies = new DependencyRule(states, alerts);

    private HandWrittenRules(Programme programme, LocalDate today) {
        this.programme = programme;
        this.today = today;
    }

    /** The alerts on a programme, terminal by terminal. */
    public static List<HandAlert> judge(Programme programme, List<StatusUpdate> updates, LocalDate today) {
        HandWrittenRules rules = new HandWrittenRules(programme, today);
        rules.fold(updates);
        rules.judge();
        return rules.alerts;
    }

    private void fold(List<StatusUpdate> updates) {
        for (Terminal terminal : programme.terminals()) {
            for (Milestone milestone : terminal.milestones()) {
                states.put(milestone.id(), new HandwrittenFold(milestone));
            }
        }
        for (StatusUpdate update : updates) {
            if (!update.reportDate().isAfter(today)) {
                take(update);
            }
        }
        states.values().forEach(state -> state.fold(today));
    }

    private void take(StatusUpdate update) {
        if (update instanceof MilestoneUpdate report) {
            state(report.milestone()).add(report);
        } else if (update instanceof CapacityReading reading && reading.basis() == Basis.PLANNED) {
            design.take(reading);
        }
    }

    private HandwrittenFold state(MilestoneId id) {
        return Objects.requireNonNull(states.get(id));
    }

    private void judge() {
        MilestoneRules rules = new MilestoneRules(today, alerts);
        for (Terminal terminal : programme.terminals()) {
            for (Milestone milestone : terminal.milestones()) {
                judge(state(milestone.id()), rules);
            }
            for (CapacityTarget target : terminal.capacity()) {
                design.judge(terminal, target);
            }
        }
    }

    private void judge(HandwrittenFold state, MilestoneRules rules) {
        if (state.isOpen) {
            rules.judgeOpen(state);
            dependencies.judge(state);
        } else {
            rules.judgeCompleted(state);
        }
    }
}
