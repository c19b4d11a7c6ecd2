package dev.slipway.engine.internal.session;

import dev.slipway.engine.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.rule.FactHandle;

/** Which findings came and fell since this was last asked, so that nobody has to look through all findings. */
public final class FindingLog implements RuleRuntimeEventListener {

    private final Set<FactHandle> come = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<FactHandle> fallen = new ArrayList<>();

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        if (event.getObject() instanceof Finding) {
            come.add(event.getFactHandle());
        }
    }

    /** One that came and fell between two looks was never there. */
    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        if (event.getOldObject() instanceof Finding && !come.remove(event.getFactHandle())) {
            fallen.add(event.getFactHandle());
        }
    }

    /** Findings are immutable. */
    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {}

    public List<FactHandle> come() {
        return List.copyOf(come);
    }

    public List<FactHandle> fallen() {
        return List.copyOf(fallen);
    }

    public void clear() {
        come.clear();
        fallen.clear();
    }
}
