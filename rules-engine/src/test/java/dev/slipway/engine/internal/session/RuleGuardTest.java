package dev.slipway.engine.internal.session;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.slipway.engine.Limits;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.engine.RuleFile;
import dev.slipway.engine.RunawayRuleException;
import dev.slipway.engine.internal.pack.LoadedPack;
import dev.slipway.engine.internal.pack.RulePlaces;
import dev.slipway.engine.internal.pack.RuleTexts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;

/** What becomes of a session that fails or does not end by itself, which Drools does not on request. */
class RuleGuardTest {

    private static final RuleBase SLIPWAY = RuleBase.of(List.of());

    /** An author's pack, whose rules are watched. */
    private static RuleBase authors() {
        return RuleBase.of(List.of(new LoadedPack(
                List.of(),
                new RuleFile("", ""),
                Map.of(),
                List.of(),
                "",
                false,
                new RuleTexts(language -> ""),
                RulePlaces.none(),
                false)));
    }

    private final KieSession session = mock(KieSession.class);

    private RuleGuard guard(Duration time) {
        return new RuleGuard(new Limits(10, time), 0);
    }

    @Test
    void aSessionThatThrowsIsARuleThatFailedForTheFirstCause() {
        RuntimeException failure = new IllegalStateException("outer", new ArithmeticException("/ by zero"));
        when(session.fireAllRules(any(AgendaFilter.class))).thenThrow(failure);

        assertThatExceptionOfType(RuleFailedException.class)
                .isThrownBy(() -> guard(Duration.ofMinutes(1)).fire(session, SLIPWAY))
                .withMessage("a rule failed: java.lang.ArithmeticException: / by zero")
                .withCause(failure);
    }

    @Test
    void aSessionOfAnAuthorThatThrowsIsReportedAlikeAndEnded() {
        when(session.fireAllRules(any(AgendaFilter.class))).thenThrow(new LinkageError("no such class"));
        RuleGuard guard = guard(Duration.ofMinutes(1));

        assertThatExceptionOfType(RuleFailedException.class)
                .isThrownBy(() -> guard.fire(session, authors()))
                .withMessage("a rule failed: java.lang.LinkageError: no such class");
        guard.dispose(session);
        verify(session).dispose();
    }

    @Test
    void aSessionThatDoesNotEndIsHaltedAndEndsItselfLater() {
        CountDownLatch released = new CountDownLatch(1);
        when(session.fireAllRules(any(AgendaFilter.class))).then(call -> {
            awaitUninterrupted(released);
            return 0;
        });
        RuleGuard guard = guard(Duration.ofMillis(50));

        assertThatExceptionOfType(RunawayRuleException.class)
                .isThrownBy(() -> guard.fire(session, authors()))
                .withMessage("a rule does not end: stopped after 0 s");
        verify(session).halt();
        guard.dispose(session);
        verify(session, never()).dispose();
        released.countDown();
        verify(session, timeout(10_000)).dispose();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        boolean isReleased = false;
        while (!isReleased) {
            try {
                latch.await();
                isReleased = true;
            } catch (InterruptedException e) {
                // A rule that runs away ignores it too.
            }
        }
    }
}
