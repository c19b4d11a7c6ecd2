package dev.slipway.engine.internal.session;

import dev.slipway.engine.Limits;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.engine.RunawayRuleException;
import java.util.Optional;
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
    private Optional<SessionWatch> watch = Optional.empty();
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
        watch.ifPresent(SessionWatch::requireUnaltered);
        ruleFiring = match.getRule().getName();
        if (++firings > mostFirings) {
            throw new RunawayRuleException(
                    ruleFiring,
                    quoted(ruleFiring) + " keeps firing: stopped after " + mostFirings
                            + " firings; look for a rule that inserts what makes it true again");
        }
        return mayFire.test(match);
    }

    private void fireHere(KieSession session, RuleBase rules) {
        try {
            if (rules.isTrusted()) {
                session.fireAllRules(this);
            } else {
                SessionWatch watching = new SessionWatch(session, () -> ruleFiring);
                watch = Optional.of(watching);
                session.fireAllRules(this);
                watching.end();
            }
        } catch (RuleFailedException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            throw failure(e, rules);
        }
    }

    private RuleFailedException failure(Throwable thrown, RuleBase rules) {
        Throwable root = root(thrown);
        if (root instanceof AlteredSessionException altered) {
            return altered.failureOf(ruleFiring);
        }
        String rule = ConditionAtWork.of(root.getStackTrace(), rules).orElse(ruleFiring);
        return new RuleFailedException(rule, named(rule, root.getStackTrace()) + " failed: " + root, thrown);
    }

    // Of a deep stack Java keeps the top, where the functions of a pack are, and not the rule that called them.
    private static String named(String rule, StackTraceElement[] stack) {
        String function = ConditionAtWork.functionOf(stack)
                .map(name -> "function '" + name + "' of a rule")
                .orElse("a rule");
        return rule.isEmpty() ? function : quoted(rule);
    }

    private static String quoted(String rule) {
        return rule.isEmpty() ? "a rule" : "rule '" + rule + "'";
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private void fireAside(KieSession session, RuleBase rules) {
        rules.requireNoRunaway();
        FutureTask<Boolean> firing = new FutureTask<>(() -> fireHere(session, rules), true);
        Thread thread = new Thread(() -> fireAndTidy(firing, session), "slipway-rules");
        thread.setDaemon(true);
        thread.start();
        try {
            firing.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            StackTraceElement[] stack = thread.getStackTrace();
            String rule = ConditionAtWork.of(stack, rules).orElse(ruleFiring);
            leave(thread, session);
            rules.lockOut(rule);
            throw new RunawayRuleException(
                    rule,
                    named(rule, stack) + " does not end: stopped after "
                            + limits.time().toSeconds() + " s",
                    e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuleFailedException failed ? failed : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            leave(thread, session);
            Thread.currentThread().interrupt();
            throw new RuleFailedException(ruleFiring, "interrupted while rules were judging", e);
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
