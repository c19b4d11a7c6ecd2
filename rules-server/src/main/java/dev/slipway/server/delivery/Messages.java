package dev.slipway.server.delivery;

import dev.slipway.server.alert.AlertEventRow;
import dev.slipway.server.alert.AlertJson;
import dev.slipway.server.alert.Happening;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes messages in the transaction of what they tell. */
@Component
public class Messages {

    private final SubscriptionTable subscriptions;
    private final OutboxTable outbox;
    private final Filters filters;
    private final AlertJson alerts;
    private final JsonMapper json;

    Messages(SubscriptionTable subscriptions, OutboxTable outbox, Filters filters, AlertJson alerts, JsonMapper json) {
        this.subscriptions = subscriptions;
        this.outbox = outbox;
        this.filters = filters;
        this.alerts = alerts;
        this.json = json;
    }

    /** One for each event and each subscription that wants it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(String programme, List<Happening> happenings, List<AlertEventRow> events, OffsetDateTime now) {
        for (SubscriptionRow subscription : subscriptions.activeFor(programme)) {
            EventFilter filter = filters.read(subscription.filter());
            List<String> bodies = new ArrayList<>();
            for (int i = 0; i < events.size(); i++) {
                if (filter.lets(happenings.get(i))) {
                    bodies.add(body(happenings.get(i), events.get(i)));
                }
            }
            add(subscription, programme, bodies, now);
        }
    }

    /** One that says nothing but that messages arrive. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String test(SubscriptionRow subscription, OffsetDateTime now) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("type", "test");
        message.put("timestamp", now.toInstant().toString());
        message.put("data", Map.of("subscription", subscription.id()));
        return add(subscription, null, List.of(json.writeValueAsString(message)), now)
                .get(0)
                .id();
    }

    private String body(Happening happening, AlertEventRow event) {
        Map<String, Object> data = new LinkedHashMap<>(alerts.event(event));
        data.put("alert", alerts.alert(happening.alert()));
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("type", "alert." + event.kind());
        message.put("timestamp", event.madeAt().toInstant().toString());
        message.put("data", data);
        return json.writeValueAsString(message);
    }

    private List<DeliveryRow> add(
            SubscriptionRow subscription,
            @org.jspecify.annotations.Nullable String programme,
            List<String> bodies,
            OffsetDateTime now) {
        if (bodies.isEmpty()) {
            return List.of();
        }
        long first = subscriptions.takeNumbers(subscription.id(), bodies.size());
        List<DeliveryRow> rows = new ArrayList<>();
        for (String body : bodies) {
            rows.add(new DeliveryRow(
                    UUID.randomUUID().toString(),
                    subscription.id(),
                    programme,
                    first + rows.size(),
                    body,
                    DeliveryRow.WAITING,
                    0,
                    now,
                    now,
                    null,
                    null,
                    null));
        }
        outbox.add(rows);
        return rows;
    }
}
