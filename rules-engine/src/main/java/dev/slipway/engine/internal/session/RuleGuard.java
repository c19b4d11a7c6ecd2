package dev.slipway.engine.internal.session;

import dev.slipway.engine.Limits;
import dev.slipway.engine.RunawayRuleException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** Lets rules fire, and stops one that would not end. */
final class RuleGuard implements AgendaFilter {

    private static final int FREE_FIRINGS = 1_000;

    private final Limits limits;
    private final Predicate<Match> mayFire;
    private final long mostFirings;
    private long firings;
    private volatile String ruleFiring = "";
    private volatile boolean isLeftBehind;

    RuleGuard(Limits limits, int facts) {
        this(limits, facts, match -> true);
    }

    /** @param mayFire whether a rule that matches is to do what it then does */
    RuleGuard(Limits limits, int facts, Predicate<Match> mayFire) {
        this.limits = limits;
        this.mayFire = mayFire;
        this.mostFirings = FREE_FIRINGS + (long) limits.firingsPerFact() * facts;
    }

    /** Fires all rules: those of Slipway here, those of an author on a thread that can be left behind. */
    void fire(KieSession session, RuleBase rules) {
        if (rules.isTrusted()) {
            fireHere(session, rules);
        } else {
            fireAside(session, rules);
        }
    }

    @Override
    public boolean accept(Match match) {
        ruleFiring = match.getRule().getName();
        if (++firings > mostFirings) {
            throw new RunawayRuleException(
                    ruleFiring,
                    "rule '" + ruleFiring + "' keeps firing: stopped after " + mostFirings
                            + " firings; look for a rule that inserts what makes it true again");
        }
        return mayFire.test(match);
    }

    private void fireHere(KieSession session, RuleBase rules) {
        try {
            session.fireAllRules(this);
        } catch (RunawayRuleException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            Throwable root = root(e);
            String rule = ConditionAtWork.of(root.getStackTrace(), rules).orElse(ruleFiring);
            throw new RunawayRuleException(rule, "rule '" + rule + "' failed: " + root, e);
        }
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private void fireAside(KieSession session, RuleBase rules) {
        FutureTask<Boolean> firing = new FutureTask<>(() -> fireHere(session, rules), true);
        Thread thread = new Thread(() -> fireAndTidy(firing, session), "slipway-rules");
        thread.setDaemon(true);
        thread.start();
        try {
            firing.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            String rule = ConditionAtWork.of(thread.getStackTrace(), rules).orElse(ruleFiring);
            leave(thread, session);
            throw new RunawayRuleException(
                    rule,
                    "rule '" + rule + "' does not end: stopped after "
                            + limits.time().toSeconds() + " s",
                    e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RunawayRuleException runaway
                    ? runaway
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            leave(thread, session);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rules were judging", e);
        }
    }

    private void leave(Thread thread, KieSession session) {
        isLeftBehind = true;
        session.halt();
        thread.interrupt();
    }

    private void fireAndTidy(FutureTask<Boolean> firing, KieSession session) {
        firing.run();
        if (isLeftBehind) {
            session.dispose();
        }
    }

    /** Ends the session; one in which a rule still runs ends itself, since Drools would wait here for that rule. */
    void dispose(KieSession session) {
        if (!isLeftBehind) {
            session.dispose();
        }
    }
}
