package dev.slipway.engine.internal;

import dev.slipway.model.Alert;
import dev.slipway.model.StatusUpdate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kie.api.runtime.rule.FactHandle;

/** The alerts that stand. Each is made once, when what a rule found is new; what shares a fingerprint is one alert. */
final class StandingAlerts {

    private final AlertOrder order;
    private final IdentityHashMap<FactHandle, Alert> found = new IdentityHashMap<>();
    private final Map<String, List<Alert>> foundByFingerprint = new HashMap<>();
    private final Map<String, Alert> standing = new HashMap<>();

    StandingAlerts(AlertOrder order) {
        this.order = order;
    }

    List<Alert> inOrder() {
        return standing.values().stream().sorted(order).toList();
    }

    /** Takes in what a session finds now, with the report that made it find that. */
    void update(RuleSession session, AlertMaker maker, Optional<StatusUpdate> cause, ChangeLog changes) {
        Set<String> touched = drop(finding -> !RuleSession.stands(finding));
        touched.addAll(addNew(session, maker));
        touched.forEach(fingerprint -> settle(fingerprint, cause, changes));
    }

    /** Makes every alert again, because of a change that all of them speak of: that of the day. */
    void remake(RuleSession session, AlertMaker maker, ChangeLog changes) {
        Set<String> touched = drop(finding -> true);
        touched.addAll(addNew(session, maker));
        touched.forEach(fingerprint -> settle(fingerprint, Optional.empty(), changes));
    }

    private Set<String> drop(Predicate<FactHandle> isDropped) {
        Set<String> touched = new HashSet<>();
        Iterator<Map.Entry<FactHandle, Alert>> entries = found.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<FactHandle, Alert> entry = entries.next();
            if (isDropped.test(entry.getKey())) {
                Alert alert = entry.getValue();
                entries.remove();
                foundByFingerprint.get(alert.fingerprint()).remove(alert);
                touched.add(alert.fingerprint());
            }
        }
        return touched;
    }

    private Set<String> addNew(RuleSession session, AlertMaker maker) {
        Set<String> touched = new HashSet<>();
        for (FactHandle finding : session.findings()) {
            if (!found.containsKey(finding)) {
                Alert alert = session.alert(finding, maker);
                found.put(finding, alert);
                foundByFingerprint
                        .computeIfAbsent(alert.fingerprint(), fingerprint -> new ArrayList<>())
                        .add(alert);
                touched.add(alert.fingerprint());
            }
        }
        return touched;
    }

    private void settle(String fingerprint, Optional<StatusUpdate> cause, ChangeLog changes) {
        Optional<Alert> before = Optional.ofNullable(standing.get(fingerprint));
        Optional<Alert> now =
                order.merged(foundByFingerprint.get(fingerprint)).stream().findFirst();
        now.ifPresentOrElse(alert -> standing.put(fingerprint, alert), () -> forget(fingerprint));
        changes.add(fingerprint, before, now, cause);
    }

    private void forget(String fingerprint) {
        standing.remove(fingerprint);
        foundByFingerprint.remove(fingerprint);
    }
}
