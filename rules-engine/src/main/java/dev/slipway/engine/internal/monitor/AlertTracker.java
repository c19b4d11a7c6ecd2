package dev.slipway.engine.internal.monitor;

import dev.slipway.engine.internal.session.AlertMaker;
import dev.slipway.engine.internal.session.AlertOrder;
import dev.slipway.engine.internal.session.FindingLog;
import dev.slipway.engine.internal.session.RuleSession;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Headlines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kie.api.runtime.rule.FactHandle;

/** The alerts that are raised now. Each is made once, when what a rule found is new; what shares a fingerprint is one alert. */
final class AlertTracker {

    private final AlertOrder order;
    private FindingLog log = new FindingLog();
    private final IdentityHashMap<FactHandle, Alert> found = new IdentityHashMap<>();
    private final Map<String, List<Alert>> foundByFingerprint = new HashMap<>();
    /** The entry of each alert, by their fingerprints. */
    private final Map<String, String> entries = new HashMap<>();

    private final Map<String, Map<String, Alert>> raised = new HashMap<>();

    AlertTracker(AlertOrder order) {
        this.order = order;
    }

    List<Alert> inOrder() {
        return Headlines.chosen(raised.values().stream()
                .flatMap(entry -> entry.values().stream())
                .sorted(order)
                .toList());
    }

    /** Takes in what a session finds now, with the reports that made it find that. */
    void update(RuleSession session, AlertMaker maker, Causes causes, ChangeLog changes) {
        Set<String> touched = new HashSet<>();
        log.fallen().forEach(finding -> touched.add(drop(finding)));
        log.come().forEach(finding -> touched.add(add(finding, session, maker)));
        log.clear();
        touched.forEach(fingerprint -> settle(fingerprint, causes, changes));
    }

    /** Makes every alert of the session of another day, since all of them name the day; its findings are followed from now on. */
    void begin(RuleSession session, AlertMaker maker, Causes nothing, ChangeLog changes) {
        Set<String> touched = new HashSet<>(foundByFingerprint.keySet());
        found.clear();
        foundByFingerprint.values().forEach(List::clear);
        session.findings().forEach(finding -> touched.add(add(finding, session, maker)));
        log = session.log();
        touched.forEach(fingerprint -> settle(fingerprint, nothing, changes));
    }

    /** Returns the fingerprint of the alert that went. */
    private String drop(FactHandle finding) {
        Alert alert = Objects.requireNonNull(found.remove(finding));
        foundWith(alert.fingerprint()).remove(alert);
        return alert.fingerprint();
    }

    /** Returns the fingerprint of the alert that came. */
    private String add(FactHandle finding, RuleSession session, AlertMaker maker) {
        Alert alert = session.alert(finding, maker);
        found.put(finding, alert);
        entries.put(alert.fingerprint(), alert.entry().fingerprint());
        foundByFingerprint
                .computeIfAbsent(alert.fingerprint(), fingerprint -> new ArrayList<>())
                .add(alert);
        return alert.fingerprint();
    }

    private void settle(String fingerprint, Causes causes, ChangeLog changes) {
        String entry = Objects.requireNonNull(entries.get(fingerprint));
        Map<String, Alert> alerts = raised.computeIfAbsent(entry, any -> new HashMap<>());
        Optional<Alert> before = headline(alerts);
        order.merged(foundWith(fingerprint)).stream()
                .findFirst()
                .ifPresentOrElse(alert -> alerts.put(fingerprint, alert), () -> forget(fingerprint, alerts));
        if (alerts.isEmpty()) {
            raised.remove(entry);
        }
        Optional<Alert> now = headline(alerts);
        changes.add(entry, before, now, now.or(() -> before).flatMap(causes::of));
    }

    private static Optional<Alert> headline(Map<String, Alert> entry) {
        return (entry.size() > 1 ? Headlines.byEntry(entry.values()) : entry)
                .values().stream().findFirst();
    }

    private List<Alert> foundWith(String fingerprint) {
        return Objects.requireNonNull(foundByFingerprint.get(fingerprint));
    }

    private void forget(String fingerprint, Map<String, Alert> alerts) {
        alerts.remove(fingerprint);
        foundByFingerprint.remove(fingerprint);
        entries.remove(fingerprint);
    }
}
