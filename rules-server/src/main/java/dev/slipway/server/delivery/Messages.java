package dev.slipway.server.delivery;

import dev.slipway.model.words.Language;
import dev.slipway.server.alert.AlertEventRow;
import dev.slipway.server.alert.Happening;
import dev.slipway.server.alert.ServedAlertJson;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Writes messages in the transaction of what they tell. */
@Component
public class Messages {

    private final SubscriptionTable subscriptions;
    private final OutboxTable outbox;
    private final DigestTable digests;
    private final Filters filters;
    private final ServedAlertJson alerts;
    private final JsonMapper json;

    Messages(
            SubscriptionTable subscriptions,
            OutboxTable outbox,
            DigestTable digests,
            Filters filters,
            ServedAlertJson alerts,
            JsonMapper json) {
        this.subscriptions = subscriptions;
        this.outbox = outbox;
        this.digests = digests;
        this.filters = filters;
        this.alerts = alerts;
        this.json = json;
    }

    /** One for each event and each subscription that wants it, or something for its next digest. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(
            String programme,
            List<Happening> happenings,
            List<AlertEventRow> events,
            AlertTexts texts,
            OffsetDateTime now) {
        for (SubscriptionRow subscription : subscriptions.activeFor(programme)) {
            EventFilter filter = filters.read(subscription.filter());
            List<String> atOnce = new ArrayList<>();
            List<DigestTable.Item> gathered = new ArrayList<>();
            for (int i = 0; i < events.size(); i++) {
                if (!filter.lets(happenings.get(i))) {
                    continue;
                }
                Map<String, Object> data = data(happenings.get(i), events.get(i), subscription.spoken(), texts);
                if (subscription.isDigest() && !isUrgent(events.get(i))) {
                    gathered.add(item(events.get(i), data));
                } else {
                    atOnce.add(message(
                            "alert." + events.get(i).kind(), events.get(i).madeAt(), data));
                }
            }
            digests.gather(subscription.id(), gathered);
            add(subscription.id(), programme, atOnce, now);
        }
    }

    /** What is red and was not before does not wait for a digest. */
    private static boolean isUrgent(AlertEventRow event) {
        return event.severity().equals("red")
                && List.of(Happening.RAISED, Happening.SEVERITY, Happening.RETURNED)
                        .contains(event.kind());
    }

    /** What gathered for a subscription, as one; none where nothing did. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void digest(String subscription, OffsetDateTime now) {
        List<JsonNode> items = digests.take(subscription).stream()
                .map(item -> json.readTree(item.body()))
                .toList();
        if (!items.isEmpty()) {
            add(subscription, null, List.of(message("digest", now, Map.of("items", items))), now);
        }
    }

    /** One that says nothing but that messages arrive. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String test(SubscriptionRow subscription, OffsetDateTime now) {
        String body = message("test", now, Map.of("subscription", subscription.id()));
        return add(subscription.id(), null, List.of(body), now).get(0).id();
    }

    private DigestTable.Item item(AlertEventRow event, Map<String, Object> data) {
        return new DigestTable.Item(event.position(), event.programmeId(), json.writeValueAsString(data));
    }

    private Map<String, Object> data(Happening happening, AlertEventRow event, Language language, AlertTexts texts) {
        Map<String, Object> data = new LinkedHashMap<>(alerts.event(event));
        ObjectNode alert = alerts.alert(happening.alert());
        if (language != Language.ENGLISH) {
            AlertTexts.Text text = texts.of(language, happening.alert());
            alert.put("title", text.title());
            alert.put("message", text.message());
        }
        data.put("alert", alert);
        happening.change().ifPresent(change -> data.put("change", new RawValue(change.toJson())));
        return data;
    }

    private String message(String type, OffsetDateTime at, Map<String, ?> data) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("type", type);
        message.put("timestamp", at.toInstant().toString());
        message.put("data", data);
        return json.writeValueAsString(message);
    }

    private List<DeliveryRow> add(
            String subscription, @Nullable String programme, List<String> bodies, OffsetDateTime now) {
        if (bodies.isEmpty()) {
            return List.of();
        }
        long first = subscriptions.takeNumbers(subscription, bodies.size());
        List<DeliveryRow> rows = new ArrayList<>();
        for (String body : bodies) {
            rows.add(new DeliveryRow(
                    UUID.randomUUID().toString(),
                    subscription,
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
