package dev.slipway.spring;

import dev.slipway.engine.ComplianceEngine;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** The health of the engine, as {@code slipway} of the health endpoint. */
@AutoConfiguration(after = SlipwayAutoConfiguration.class)
@ConditionalOnClass(HealthIndicator.class)
public class SlipwayHealthAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "slipwayHealthIndicator")
    @ConditionalOnProperty(name = "management.health.slipway.enabled", matchIfMissing = true)
    HealthIndicator slipwayHealthIndicator(ComplianceEngine engine) {
        return new EngineHealth(engine);
    }
}
