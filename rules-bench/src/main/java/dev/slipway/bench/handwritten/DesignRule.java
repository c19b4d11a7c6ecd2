package dev.slipway.bench.handwritten;

import dev.slipway.model.base.Severity;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.CapacityReading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** C01, by the latest reading of what the design provides for. */
final class DesignRule {

    private static final double AMBER_SHARE = 1;
    private static final double RED_SHARE = 0.8;

    private final Map<String, CapacityReading> planned = new HashMap<>();
    private final List<HandAlert> alerts;

    DesignRule(List<HandAlert> alerts) {
        this.alerts = alerts;
    }

    void take(CapacityReading reading) {
        planned.merge(reading.terminal() + '\n' + reading.measure(), reading, DesignRule::latest);
    }

    private static CapacityReading latest(CapacityReading one, CapacityReading other) {
        int byDay = one.reportDate().compareTo(other.reportDate());
        return byDay > 0 || (byDay == 0 && one.value() < other.value()) ? one : other;
    }

    void judge(Terminal terminal, CapacityTarget target) {
        @Nullable CapacityReading read = planned.get(terminal.id() + '\n' + target.measure());
        boolean isComplete =
                target.target().isPresent() && (read != null || target.planned().isPresent());
        if (!isComplete) {
            return;
        }
        double value = read != null ? read.value() : target.planned().getAsDouble();
        double share = value / target.target().getAsDouble();
        if (share < AMBER_SHARE) {
            alerts.add(new HandAlert(
                    "C01",
                    share < RED_SHARE ? Severity.RED : Severity.AMBER,
                    terminal.id(),
                    target.measure(),
                    opener(terminal),
                    Optional.empty(),
                    read == null ? List.of(target.provenance()) : List.of(target.provenance(), read.provenance())));
        }
    }

    /** The owner of the milestone with which the terminal starts work. */
    private static String opener(Terminal terminal) {
        for (String kind : List.of("opening", "launch", "establishment")) {
            for (Milestone milestone : terminal.milestones()) {
                if (milestone.kind().equals(kind)) {
                    return milestone.owner();
                }
            }
        }
        return "";
    }
}
