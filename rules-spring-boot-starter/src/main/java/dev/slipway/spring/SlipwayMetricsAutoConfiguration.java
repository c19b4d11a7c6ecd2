package dev.slipway.spring;

import dev.slipway.engine.JudgementListener;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** How long judgements take and what they find, in the registry of meters. */
@AutoConfiguration(
        before = SlipwayAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnClass(MeterRegistry.class)
public class SlipwayMetricsAutoConfiguration {

    @Bean
    @ConditionalOnBean(MeterRegistry.class)
    JudgementListener slipwayMeters(MeterRegistry registry) {
        return new JudgementMeters(registry);
    }
}
