package dev.slipway.rules;

import static dev.slipway.rules.RuleFolder.alwaysAmber;
import static dev.slipway.rules.RuleFolder.judgeLaunch;
import static dev.slipway.rules.RuleFolder.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.slipway.engine.RuleFailedException;
import dev.slipway.model.alerts.Alert;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that would silence another is stopped and named while it judges, however it is written. */
class SilencingRuleTest {

    /** Finds the session behind all that a rule is given, which only reflection does. */
    private static final String SESSION_BY_REFLECTION =
            """
            function Object field(Object of, String name) {
                try {
                    java.lang.reflect.Field field = of.getClass().getDeclaredField(name);
                    field.setAccessible(true);
                    return field.get(of);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }

            function org.kie.api.runtime.KieSession session(Object drools) {
                Object handler = java.lang.reflect.Proxy.getInvocationHandler(field(drools, "reteEvaluator"));
                for (java.lang.reflect.Field field : handler.getClass().getDeclaredFields()) {
                    Object captured = field(handler, field.getName());
                    if (captured instanceof org.kie.api.runtime.KieSession) {
                        return (org.kie.api.runtime.KieSession) captured;
                    }
                }
                throw new IllegalStateException("no session");
            }

            function void change(Object drools, Object fact) {
                session(drools).update(session(drools).getFactHandle(fact), fact);
            }

            """;

    @TempDir
    private Path directory;

    private RuleFolder folder;

    @BeforeEach
    void openFolder() {
        folder = new RuleFolder(directory);
    }

    /** The failure of a rule with that consequence, which fires before others since it stands before them. */
    private RuleFailedException stopped(String consequence) {
        String silencing = rule("X01", "$m : MilestoneStatus()", consequence + " insertLogical( amber($m) );");
        folder.rules(SESSION_BY_REFLECTION, silencing, alwaysAmber("X02"), alwaysAmber("X03"));
        RuleFailedException stopped =
                catchThrowableOfType(RuleFailedException.class, () -> judgeLaunch(folder.engine()));
        assertThat(stopped).as("the rule is stopped").isNotNull();
        return stopped;
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "drools.getKieRuntime().halt(); -> getKieRuntime",
                "drools.getKnowledgeRuntime().halt(); -> getKnowledgeRuntime",
                "drools.hal\\u0074(); -> halt",
                "org.drools.model.Drools mine = drools; mine.halt(); -> halt",
                "Runnable stop = drools::halt; stop.run(); -> halt",
                "kcontext.getKieRuntime().halt(); -> getKieRuntime",
                "drools.getRuntime(org.kie.api.runtime.KieSession.class).halt(); -> getKieRuntime",
                "drools.getWorkingMemory().halt(); -> getWorkingMemory",
                "drools.getKieRuntime().delete(drools.getKieRuntime().getFactHandle($m)); -> getKieRuntime",
                "drools.getEntryPoint(\"DEFAULT\").delete($m); -> getEntryPoint",
                "drools.getKieRuntime().getAgenda().clear(); -> getKieRuntime",
                "kcontext.cancelMatch(kcontext.getMatch()); -> cancelMatch",
                "kcontext.blockMatch(kcontext.getMatch()); -> blockMatch",
                "drools.setFocus(\"nobody\"); -> setFocus",
                "((org.drools.modelcompiler.consequence.DroolsImpl) drools).getKieBase(); -> getKnowledgeBase",
                "try { drools.getKieRuntime().halt(); } catch (Throwable swallowed) { } -> getKieRuntime"
            })
    void aRuleGetsNoMoreOfTheSessionThanInsertingTakes(String consequence, String refused) {
        RuleFailedException stopped = stopped(consequence);

        assertThat(stopped.rule()).isEqualTo("rule X01");
        assertThat(stopped)
                .hasMessage("rule 'rule X01' alters the session: it calls " + refused
                        + "; a rule may only insert what it finds, and may not alter or halt the session");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "insert( new AsOf(java.time.LocalDate.of(2030, 1, 1)) ); -> it adds a fact of the programme",
                "session(drools).delete(session(drools).getFactHandle($m)); -> it takes away a fact of the programme",
                "change(drools, $m); -> it changes a fact of the programme",
                "session(drools).halt(); -> it stops the rules that are still to fire"
            })
    void whatIsDoneToTheSessionByOtherWaysIsNoticed(String consequence, String noticed) {
        RuleFailedException stopped = stopped(consequence);

        assertThat(stopped.rule()).isEqualTo("rule X01");
        assertThat(stopped).hasMessageContaining(noticed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"drools.getRule().getName();", "kcontext.getMatch().getObjects();", "insert( new Noticed() );"})
    void whatSilencesNobodyIsLeftAlone(String consequence) {
        folder.rules(
                "declare Noticed end\n",
                rule("X01", "$m : MilestoneStatus()", consequence + " insertLogical( amber($m) );"),
                alwaysAmber("X02"));

        assertThat(judgeLaunch(folder.engine()).alerts())
                .extracting(Alert::rule)
                .contains("S01", "X01", "X02");
    }
}
