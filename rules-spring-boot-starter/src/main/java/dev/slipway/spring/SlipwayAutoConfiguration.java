package dev.slipway.spring;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.JudgementListener;
import dev.slipway.engine.RulePack;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ResourceLoader;

/** The engine, made of the properties {@code slipway.*} and of every {@link RulePack} that is a bean. */
@AutoConfiguration
@EnableConfigurationProperties(SlipwayProperties.class)
public class SlipwayAutoConfiguration {

    /** One for the whole program: it is immutable, and to make it takes far longer than to use it. */
    @Bean
    @ConditionalOnMissingBean
    ComplianceEngine complianceEngine(
            SlipwayProperties properties,
            ObjectProvider<RulePack> packs,
            ObjectProvider<JudgementListener> listeners,
            ResourceLoader resources) {
        ClassLoader loader = resources.getClassLoader();
        EngineFactory factory = new EngineFactory(
                properties, loader == null ? SlipwayAutoConfiguration.class.getClassLoader() : loader);
        ComplianceEngine engine = factory.engine(packs.orderedStream().toList());
        for (JudgementListener listener : listeners.orderedStream().toList()) {
            engine = engine.notifying(listener);
        }
        return engine;
    }
}
