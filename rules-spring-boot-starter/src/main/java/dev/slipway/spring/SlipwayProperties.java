package dev.slipway.spring;

import dev.slipway.engine.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties {@code slipway.*}, of which the engine is made.
 *
 * @param rules packs of own rules, in this order: a folder, or {@code classpath:rules/office}; they need {@code
 *     slipway-rules-compiler}
 * @param onlyRules whether the standard rules are left out
 * @param without ids of rules that are left out
 * @param policy thresholds, with the keys {@code default} and {@code selectors} as {@code policy.yaml} has them
 * @param language of titles and messages: {@code en}, {@code ru} or {@code zh}
 * @param limits of rules that would not end
 * @param problemDetails whether answers to a failed request tell what is wrong with reports and rules, besides what is safe to
 *     show to anybody
 */
@ConfigurationProperties("slipway")
public record SlipwayProperties(
        @DefaultValue List<String> rules,
        boolean onlyRules,
        @DefaultValue Set<String> without,
        @DefaultValue Map<String, Object> policy,
        @DefaultValue("en") String language,
        @DefaultValue LimitProperties limits,
        boolean problemDetails) {

    /**
     * The properties {@code slipway.limits.*}.
     *
     * @param firingsPerFact how often rules may fire in all, for each fact of a programme
     * @param time how long a judgement by own rules may take
     */
    public record LimitProperties(@DefaultValue("1000") int firingsPerFact, @DefaultValue("20s") Duration time) {

        Limits limits() {
            return new Limits(firingsPerFact, time);
        }
    }
}
