package dev.slipway.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleInfo;
import dev.slipway.engine.RulePack;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Severity;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The engine that a program gets of its properties and beans, its health and its meters. */
class SlipwayAutoConfigurationTest {

    private static final Programme PROGRAMME = Programme.of("north-line")
            .terminal(Terminal.of("harbour")
                    .milestone(Milestone.of("harbour", "opening")
                            .deadline("2026-03-01")
                            .build())
                    .build())
            .build();

    private static final String RULE =
            """
            package office

            import dev.slipway.model.facts.MilestoneStatus
            import static dev.slipway.engine.Finding.*

            rule "Own"
                @id("X01")
                @title("Own")
                @on("open milestone")
                @message("{milestone} is judged by the office")
            when
                $m : MilestoneStatus( isOpen%s )
            then
                insertLogical( amber($m) );
            end
            """;

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    SlipwayAutoConfiguration.class,
                    SlipwayHealthAutoConfiguration.class,
                    SlipwayMetricsAutoConfiguration.class));

    private static Assessment judge(ComplianceEngine engine) {
        return engine.assess(PROGRAMME, List.of(), LocalDate.of(2026, 3, 12));
    }

    @Test
    void theStandardRulesJudge() {
        application.run(context -> {
            Assessment assessment = judge(context.getBean(ComplianceEngine.class));

            assertThat(assessment.alerts()).extracting(alert -> alert.rule()).contains("S01");
            assertThat(context.getBean(HealthIndicator.class).health().getStatus())
                    .isEqualTo(Status.UP);
        });
    }

    @Test
    void thresholdsRulesAndLanguageComeFromProperties() {
        application
                .withPropertyValues(
                        "slipway.policy.default.bands.red=5",
                        "slipway.policy.selectors[0].terminalKind=dry-port",
                        "slipway.policy.selectors[0].bands.red=90",
                        "slipway.without=S05,T06",
                        "slipway.language=ru")
                .run(context -> {
                    ComplianceEngine engine = context.getBean(ComplianceEngine.class);

                    assertThat(judge(engine).count(Severity.RED)).isEqualTo(1);
                    assertThat(engine.rules())
                            .extracting(RuleInfo::id)
                            .contains("S01")
                            .doesNotContain("S05", "T06");
                    assertThat(judge(engine).alerts().get(0).title()).matches("[\\p{IsCyrillic} ]+");
                });
    }

    @Test
    void aPropertyThatMeansNothingStopsTheProgramWithItsName() {
        application.withPropertyValues("slipway.language=xx").run(context -> assertThat(context.getStartupFailure())
                .rootCause()
                .hasMessageContaining("slipway.language is 'xx'"));
        application
                .withPropertyValues("slipway.policy.default.bandz.red=5")
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().hasMessageContaining("bandz"));
    }

    @Test
    void ownRulesComeFromFoldersAndBeans(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("office.drl"), RULE.formatted(""));
        String other = RULE.formatted("")
                .replace("X01", "X02")
                .replace("\"Own\"", "\"Other\"")
                .replace("office", "other");

        application
                .withPropertyValues("slipway.rules=" + folder)
                .withBean(RulePack.class, () -> RulePack.of(Map.of("other.drl", other)))
                .run(context -> assertThat(
                                judge(context.getBean(ComplianceEngine.class)).alerts())
                        .extracting(alert -> alert.rule())
                        .contains("S01", "X01", "X02"));
    }

    @Test
    void aRuleThatFailsIsSeenInHealthAndMeters() {
        String failing = RULE.formatted(", 1 / (kind.length() - kind.length()) > 0");

        application
                .withPropertyValues("slipway.only-rules=true")
                .withBean(RulePack.class, () -> RulePack.of(Map.of("office.drl", failing)))
                .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .run(context -> {
                    Health health = context.getBean(HealthIndicator.class).health();

                    assertThat(health.getStatus()).isEqualTo(Status.DOWN);
                    assertThat(health.getDetails().get("reason")).asString().contains("Own");
                    assertThat(context.getBean(MeterRegistry.class)
                                    .get("slipway.assess")
                                    .tag("exception", "RuleFailedException")
                                    .timer()
                                    .count())
                            .isEqualTo(1);
                });
    }

    @Test
    void judgementsAreMetered() {
        application.withBean(MeterRegistry.class, SimpleMeterRegistry::new).run(context -> {
            Assessment assessment = judge(context.getBean(ComplianceEngine.class));
            MeterRegistry meters = context.getBean(MeterRegistry.class);

            assertThat(meters.get("slipway.assess")
                            .tag("exception", "none")
                            .timer()
                            .count())
                    .isEqualTo(1);
            assertThat(meters.get("slipway.entries")
                            .tag("severity", "amber")
                            .counter()
                            .count())
                    .isEqualTo(assessment.count(Severity.AMBER))
                    .isPositive();
            assertThat(meters.get("slipway.not.evaluated").counter().count())
                    .isEqualTo(assessment.notEvaluated().size());
        });
    }

    @Test
    void anEngineOfTheProgramItselfStays() {
        ComplianceEngine own = ComplianceEngine.standard();

        application.withBean(ComplianceEngine.class, () -> own).run(context -> assertThat(
                        context.getBean(ComplianceEngine.class))
                .isSameAs(own));
    }
}
