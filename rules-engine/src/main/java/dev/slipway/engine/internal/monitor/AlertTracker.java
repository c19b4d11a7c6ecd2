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
    private final IdentityHashMap<FactHandle, Alert> found = new IdentityHashMap<>();
    /** The same by the fingerprint of their entry. */
    private final Map<String, List<Alert>> foundByEntry = new HashMap<>();

    private final Map<String, Alert> headlines = new HashMap<>();
    private FindingLog log = new FindingLog();

    AlertTracker(AlertOrder order) {
        this.order = order;
    }

    List<Alert> inOrder() {
        return Headlines.chosen(order.merged(found.values()));
    }

    /** Takes in what a session finds now, with the reports that made it find that. */
    void update(RuleSession session, AlertMaker maker, Causes causes, ChangeLog changes) {
        Set<String> touched = new HashSet<>();
        log.fallen().stream().filter(found::containsKey).forEach(finding -> touched.add(drop(finding)));
        log.come().stream().filter(session::isJudged).forEach(finding -> touched.add(add(finding, session, maker)));
        log.clear();
        touched.forEach(entry -> settle(entry, causes, changes));
    }

    /** Makes every alert of the session of another day, since all of them name the day; its findings are followed from now on. */
    void begin(RuleSession session, AlertMaker maker, Causes nothing, ChangeLog changes) {
        Set<String> touched = new HashSet<>(headlines.keySet());
        found.clear();
        foundByEntry.clear();
        session.findings().forEach(finding -> touched.add(add(finding, session, maker)));
        log = session.log();
        touched.forEach(entry -> settle(entry, nothing, changes));
    }

    /** Returns the entry of the alert that went. */
    private String drop(FactHandle finding) {
        Alert alert = Objects.requireNonNull(found.remove(finding));
        String entry = alert.entry().fingerprint();
        Objects.requireNonNull(foundByEntry.get(entry)).remove(alert);
        return entry;
    }

    /** Returns the entry of the alert that came. */
    private String add(FactHandle finding, RuleSession session, AlertMaker maker) {
        Alert alert = session.alert(finding, maker);
        String entry = alert.entry().fingerprint();
        found.put(finding, alert);
        foundByEntry.computeIfAbsent(entry, any -> new ArrayList<>(1)).add(alert);
        return entry;
    }

    private void settle(String entry, Causes causes, ChangeLog changes) {
        Optional<Alert> now = Headlines.of(order.merged(foundByEntry.getOrDefault(entry, List.of())));
        Optional<Alert> before =
                Optional.ofNullable(now.isPresent() ? headlines.put(entry, now.get()) : headlines.remove(entry));
        if (now.isEmpty()) {
            foundByEntry.remove(entry);
        }
        changes.add(entry, before, now, now.or(() -> before).flatMap(causes::of));
    }
}
