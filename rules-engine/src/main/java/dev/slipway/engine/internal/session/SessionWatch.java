package dev.slipway.engine.internal.session;

import dev.slipway.engine.RuleFailedException;
import dev.slipway.model.facts.AsOf;
import dev.slipway.model.facts.Subject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;

/**
 * Notes what an author's rules do to a session while they fire that would silence others: that they take facts of the
 * programme away, change or add some, or halt.
 */
final class SessionWatch implements RuleRuntimeEventListener {

    private final KieSession session;
    private final Supplier<String> ruleFiring;
    private Optional<RuleFailedException> change = Optional.empty();

    /** @param ruleFiring the name of the rule that fires when it is asked */
    SessionWatch(KieSession session, Supplier<String> ruleFiring) {
        this.session = session;
        this.ruleFiring = ruleFiring;
        session.addEventListener(this);
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        noteFact("adds", event.getObject());
    }

    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {
        noteFact("changes", event.getOldObject());
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        noteFact("takes away", event.getOldObject());
    }

    private void noteFact(String verb, Object fact) {
        if (fact instanceof Subject || fact instanceof AsOf) {
            note("it " + verb + " a fact of the programme");
        }
    }

    private void note(String what) {
        String rule = ruleFiring.get();
        change = change.or(() -> Optional.of(new AlteredSessionException(what).failureOf(rule)));
    }

    /**
     * Ends the watch.
     *
     * @throws RuleFailedException that names a rule which altered the session, and what it did
     */
    void end() {
        if (isHalted()) {
            note("it stops the rules that are still to fire");
        }
        session.removeEventListener(this);
        requireUnaltered();
    }

    /** @throws RuleFailedException if something was noticed so far */
    void requireUnaltered() {
        change.ifPresent(failure -> {
            throw failure;
        });
    }

    /** Whether firing again finds some that are due: a rule that halts the session silences all others. */
    private boolean isHalted() {
        AtomicBoolean isLeft = new AtomicBoolean();
        session.fireAllRules(match -> {
            isLeft.set(true);
            return false;
        });
        return isLeft.get();
    }
}
