package dev.slipway.rules;

import static dev.slipway.rules.RuleFolder.alwaysAmber;
import static dev.slipway.rules.RuleFolder.judgeLaunch;
import static dev.slipway.rules.RuleFolder.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.Limits;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.engine.RunawayRuleException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that does not end, or fails, is stopped and named. */
class RunawayRuleTest {

    /** Never comes back, and takes no time from those who do. */
    private static final String WAIT_FOR_EVER =
            """
            function boolean waitForEver(Object fact) {
                while (true) {
                    java.util.concurrent.locks.LockSupport.parkNanos(1_000_000_000L);
                }
            }

            """;

    @TempDir
    private Path directory;

    private RuleFolder folder;

    @BeforeEach
    void openFolder() {
        folder = new RuleFolder(directory);
    }

    private RuleFailedException stopped() {
        ComplianceEngine engine = folder.only().with(new Limits(10, Duration.ofSeconds(1)));
        RuleFailedException stopped = catchThrowableOfType(RuleFailedException.class, () -> judgeLaunch(engine));
        assertThat(stopped).as("the rule is stopped").isNotNull();
        return stopped;
    }

    @Test
    void aRuleThatInsertsWhatMakesItTrueIsNamed() {
        folder.rules(
                "declare Step number : int end\n",
                rule("X01", "$m : MilestoneStatus()", "insert( new Step(0) );"),
                rule("X02", "Step( $number : number )", "insert( new Step($number + 1) );"));

        RuleFailedException stopped = stopped();

        assertThat(stopped.rule()).isEqualTo("rule X02");
        assertThat(stopped).hasMessageStartingWith("rule 'rule X02' keeps firing: stopped after 1040 firings");
    }

    @Test
    void anInterruptionWhileRulesAreCompiledIsSaidAndNotTakenForARuleThatDoesNotEnd() {
        folder.rules(alwaysAmber("X01"));
        Thread.currentThread().interrupt();

        RuleFailedException interrupted = catchThrowableOfType(RuleFailedException.class, folder::only);

        assertThat(Thread.interrupted()).as("the thread stays interrupted").isTrue();
        assertThat(interrupted)
                .isNotInstanceOf(RunawayRuleException.class)
                .hasMessageMatching("interrupted while the rules in .+ were compiled and loaded");
    }

    @Test
    void anEndlessConsequenceIsNamed() {
        folder.rules(
                WAIT_FOR_EVER,
                alwaysAmber("X01"),
                rule("X02", "$m : MilestoneStatus()", "waitForEver($m); insertLogical( amber($m) );"));

        RuleFailedException stopped = stopped();

        assertThat(stopped.rule()).isEqualTo("rule X02");
        assertThat(stopped).hasMessage("rule 'rule X02' does not end: stopped after 1 s");
    }

    @Test
    void anEndlessConditionIsNamed() {
        folder.rules(
                WAIT_FOR_EVER,
                alwaysAmber("X01"),
                rule("X02", "$m : MilestoneStatus( waitForEver(this) )", "insertLogical( amber($m) );"));

        assertThat(stopped().rule()).isEqualTo("rule X02");
    }

    @Test
    void anEndlessNamedValueIsNamed() {
        folder.rules(
                WAIT_FOR_EVER,
                alwaysAmber("X01"),
                rule(
                        "X02",
                        "$m : MilestoneStatus( $never : waitForEver(this), $never == true )",
                        "insertLogical( amber($m) );"));

        assertThat(stopped().rule()).isEqualTo("rule X02");
    }

    @Test
    void aFunctionThatCallsItselfWithoutEndIsNamed() {
        folder.rules(
                "function int deep(Object fact) { return deep(fact) + 1; }\n",
                alwaysAmber("X01"),
                rule("X02", "$m : MilestoneStatus( deep(this) > 3 )", "insertLogical( amber($m) );"));

        assertThat(stopped())
                .hasMessageStartingWith("function 'deep' of a rule failed: java.lang.StackOverflowError")
                .hasMessageEndingWith(" on port/launch");
    }

    @Test
    void aConsequenceThatFailsIsNamedWithItsReason() {
        folder.rules(
                alwaysAmber("X01"),
                rule(
                        "X02",
                        "$m : MilestoneStatus()",
                        "insertLogical( amber($m).days($m.forecast().daysPastBy($m.today())) );"));

        RuleFailedException stopped = stopped();

        assertThat(stopped.rule()).isEqualTo("rule X02");
        assertThat(stopped)
                .hasMessageContaining("rule 'rule X02' failed: ")
                .hasMessageContaining("days cannot be counted with an unknown date");
    }

    @Test
    void aConditionThatFailsIsNamedWithItsReason() {
        folder.rules(
                alwaysAmber("X01"),
                rule("X02", "$m : MilestoneStatus( forecast.daysPastBy(today) > 3 )", "insertLogical( amber($m) );"));

        RuleFailedException stopped = stopped();

        assertThat(stopped.rule()).isEqualTo("rule X02");
        assertThat(stopped)
                .hasMessageContaining("rule 'rule X02' failed: ")
                .hasMessageContaining("days cannot be counted with an unknown date");
    }

    @Test
    void aRuleThatAsksForAValueThatIsMissingIsNamedWithItsLineAndSubject() {
        folder.rules(
                alwaysAmber("X01"),
                rule("X02", "$m : MilestoneStatus( percent.asDouble > 3 )", "insertLogical( amber($m) );"));

        assertThat(stopped())
                .hasMessageMatching("rule 'rule X02' failed: java.util.NoSuchElementException: No value present at "
                        + ".*rules.drl:19 on port/launch; ask has\\(…\\) before a value that may be missing, as"
                        + " 'slipway rules lint' tells");
    }

    @Test
    void aNamedValueThatFailsIsNamedWithItsReason() {
        folder.rules(
                alwaysAmber("X01"),
                rule(
                        "X02",
                        "$m : MilestoneStatus( $past : forecast.daysPastBy(today), $past > 3 )",
                        "insertLogical( amber($m) );"));

        RuleFailedException stopped = stopped();

        assertThat(stopped.rule()).isEqualTo("rule X02");
        assertThat(stopped).hasMessageContaining("days cannot be counted with an unknown date");
    }

    @Test
    void aRuleWhoseFindingIsNotOnWhatItSaysIsNamed() {
        folder.rules(rule("X02", "$m : dev.slipway.model.facts.Subject()", "insertLogical( amber($m) );")
                .replace("@on(\"open milestone\")", "@on(\"programme\") @needs(\"members\")"));

        RuleFailedException stopped = stopped();

        assertThat(stopped.rule()).isEqualTo("rule X02");
        assertThat(stopped).hasMessageContaining("'members' is not an input of a ");
    }

    @Test
    void aRuleThatRanAwayIsNotRunAgain() {
        folder.rules(
                WAIT_FOR_EVER,
                rule("X02", "$m : MilestoneStatus()", "waitForEver($m); insertLogical( amber($m) );"),
                alwaysAmber("X01"));
        ComplianceEngine engine = folder.only().with(new Limits(10, Duration.ofSeconds(1)));
        assertThat(catchThrowableOfType(RunawayRuleException.class, () -> judgeLaunch(engine)))
                .isNotNull();
        Set<Thread> left = threadsOfRules();

        RunawayRuleException again = catchThrowableOfType(RunawayRuleException.class, () -> judgeLaunch(engine));

        assertThat(again)
                .hasMessage("rule 'rule X02' did not end before, and is not run again; correct it, or leave it out with"
                        + " without(...)");
        assertThat(again.safeMessage()).isEqualTo("rule 'rule X02' would not end");
        assertThat(threadsOfRules()).isSubsetOf(left);
        assertThat(judgeLaunch(engine.without(Set.of("X02"))).alerts()).hasSize(1);
    }

    private static Set<Thread> threadsOfRules() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("slipway-rules"))
                .collect(Collectors.toSet());
    }

    @Test
    void aRuleThatRunsOutOfMemoryIsTheFailureOfItsProgramme() {
        folder.rules(rule(
                "X02",
                "$m : MilestoneStatus()",
                "long[][] all = new long[Integer.MAX_VALUE][Integer.MAX_VALUE]; insertLogical( amber($m) );"));

        RuleFailedException stopped = stopped();

        assertThat(stopped).hasMessageContaining("OutOfMemoryError");
        assertThat(stopped.safeMessage()).isEqualTo("rule '" + stopped.rule() + "' failed");
    }

    @Test
    void anErrorOfARuleIsTheFailureOfItsProgramme() {
        folder.rules(
                "function boolean fails() { throw new Error(\"boom\"); }\n",
                rule("X02", "$m : MilestoneStatus( open, fails() )", "insertLogical( amber($m) );"));

        assertThat(stopped())
                .hasMessageMatching("rule 'rule X02' failed: java.lang.Error: boom at .*rules.drl:10 on port/launch");
    }

    @Test
    void aFindingOnNothingIsNamed() {
        folder.rules(rule("X02", "AsOf()", "insertLogical( amber(null) );"));

        RuleFailedException stopped = stopped();

        assertThat(stopped.rule()).isEqualTo("rule X02");
        assertThat(stopped).hasMessageContaining("a finding is on a fact");
    }

    @Test
    void aConsequenceThatCallsItselfWithoutEndIsNamed() {
        folder.rules(
                "function int deep(int depth) { return deep(depth + 1) + 1; }\n",
                rule("X02", "$m : MilestoneStatus()", "insertLogical( amber($m).days(deep(0)) );"));

        RuleFailedException stopped = stopped();

        assertThat(stopped.rule()).isEqualTo("rule X02");
        assertThat(stopped).hasMessageContaining("StackOverflowError");
    }
}
