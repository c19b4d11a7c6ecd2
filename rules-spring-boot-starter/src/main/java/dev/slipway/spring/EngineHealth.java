package dev.slipway.spring;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.SlipwayException;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Up while the engine judges a programme of one milestone. Down when it does not, as after a rule that would not end; the detail
 * is safe to show.
 */
record EngineHealth(ComplianceEngine engine) implements HealthIndicator {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);
    private static final Programme PROBE = Programme.of("health")
            .terminal(Terminal.of("terminal")
                    .milestone(Milestone.of("terminal", "milestone")
                            .deadline("2026-01-01")
                            .build())
                    .build())
            .build();

    @Override
    public Health health() {
        try {
            Assessment assessment = engine.assess(PROBE, List.of(), DAY);
            return Health.up()
                    .withDetail("rules", engine.rules().size())
                    .withDetail("rulesSha256", assessment.rulesSha256())
                    .build();
        } catch (SlipwayException e) {
            return Health.down().withDetail("reason", e.safeMessage()).build();
        }
    }
}
