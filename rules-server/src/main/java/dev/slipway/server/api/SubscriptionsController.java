package dev.slipway.server.api;

import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Page;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.delivery.DeliveryRow;
import dev.slipway.server.delivery.SubscriptionRow;
import dev.slipway.server.delivery.Subscriptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who is told, and the ledger of what they were told. */
@RestController
@RequestMapping("/api/v1")
class SubscriptionsController {

    private final Subscriptions subscriptions;
    private final Answers answers;
    private final JsonMapper json;

    SubscriptionsController(Subscriptions subscriptions, Answers answers, JsonMapper json) {
        this.subscriptions = subscriptions;
        this.answers = answers;
        this.json = json;
    }

    /** What is asked for, as it was sent. */
    record Asked(
            @Nullable String kind,
            @Nullable String target,
            @Nullable String programme,
            @Nullable JsonNode filter,
            @Nullable Boolean digest,
            @Nullable String owner,
            @Nullable String language) {}

    @PostMapping("/subscriptions")
    ResponseEntity<byte[]> add(@AuthenticationPrincipal Caller caller, @RequestBody Asked asked) {
        JsonNode filter = asked.filter();
        Subscriptions.Made made = subscriptions.add(
                caller,
                new Subscriptions.Wanted(
                        said("kind", asked.kind()),
                        said("target", asked.target()),
                        Optional.ofNullable(asked.programme()),
                        filter == null || filter.isNull() ? "{}" : json.writeValueAsString(filter),
                        Optional.ofNullable(asked.digest()),
                        Optional.ofNullable(asked.owner()),
                        Optional.ofNullable(asked.language())));
        Map<String, Object> values = values(made.row());
        if (!made.secret().isEmpty()) {
            values.put("secret", made.secret());
        }
        return answers.json(HttpStatus.CREATED, values);
    }

    @GetMapping("/subscriptions")
    ResponseEntity<byte[]> list(@AuthenticationPrincipal Caller caller, WebRequest request) {
        List<Map<String, Object>> items =
                subscriptions.list(caller).stream().map(this::values).toList();
        return answers.tagged(request, Map.of("items", items));
    }

    @GetMapping("/subscriptions/{subscription}")
    ResponseEntity<byte[]> get(
            @AuthenticationPrincipal Caller caller, @PathVariable String subscription, WebRequest request) {
        return answers.tagged(request, values(subscriptions.get(caller, subscription)));
    }

    @DeleteMapping("/subscriptions/{subscription}")
    ResponseEntity<Void> end(@AuthenticationPrincipal Caller caller, @PathVariable String subscription) {
        subscriptions.end(caller, subscription);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/subscriptions/{subscription}/resume")
    ResponseEntity<byte[]> resume(@AuthenticationPrincipal Caller caller, @PathVariable String subscription) {
        return answers.json(HttpStatus.OK, values(subscriptions.resume(caller, subscription)));
    }

    @PostMapping("/subscriptions/{subscription}/test")
    ResponseEntity<byte[]> test(@AuthenticationPrincipal Caller caller, @PathVariable String subscription) {
        return answers.json(HttpStatus.ACCEPTED, Map.of("delivery", subscriptions.test(caller, subscription)));
    }

    @GetMapping({"/subscriptions/{subscription}/deliveries"})
    ResponseEntity<byte[]> deliveries(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String subscription,
            @RequestParam Optional<String> after,
            @RequestParam Optional<Integer> limit,
            WebRequest request) {
        return ledger(caller, subscription, after, limit, request);
    }

    @GetMapping("/deliveries")
    ResponseEntity<byte[]> deliveriesOf(
            @AuthenticationPrincipal Caller caller,
            @RequestParam String subscription,
            @RequestParam Optional<String> after,
            @RequestParam Optional<Integer> limit,
            WebRequest request) {
        return ledger(caller, subscription, after, limit, request);
    }

    @GetMapping("/deliveries/{delivery}")
    ResponseEntity<byte[]> delivery(
            @AuthenticationPrincipal Caller caller, @PathVariable String delivery, WebRequest request) {
        DeliveryRow row = subscriptions.delivery(caller, delivery);
        Map<String, Object> values = values(row);
        if (!row.body().isEmpty()) {
            values.put("body", json.readTree(row.body()));
        }
        return answers.tagged(request, values);
    }

    @PostMapping("/deliveries/{delivery}/resend")
    ResponseEntity<byte[]> resend(@AuthenticationPrincipal Caller caller, @PathVariable String delivery) {
        subscriptions.resend(caller, delivery);
        return answers.json(HttpStatus.ACCEPTED, Map.of("delivery", delivery));
    }

    private ResponseEntity<byte[]> ledger(
            Caller caller, String subscription, Optional<String> after, Optional<Integer> limit, WebRequest request) {
        int most = Page.limit(limit);
        Page<DeliveryRow> page = Page.of(
                subscriptions.deliveries(caller, subscription, Answers.number(after, Long.MAX_VALUE), most + 1),
                most,
                row -> String.valueOf(row.seq()));
        return answers.page(request, page, SubscriptionsController::values);
    }

    private static String said(String key, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Refusal.invalid(key, "a subscription needs its '" + key + "'", "kind and target");
        }
        return value;
    }

    private Map<String, Object> values(SubscriptionRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", row.id());
        values.put("kind", row.kind());
        values.put("target", row.target());
        Optional.ofNullable(row.programmeId()).ifPresent(id -> values.put("programme", id));
        values.put("filter", json.readTree(row.filter()));
        values.put("digest", row.isDigest());
        Optional.ofNullable(row.owner()).ifPresent(owner -> values.put("owner", owner));
        if (row.isMail()) {
            values.put("language", row.language());
        }
        values.put("state", row.state());
        values.put("messages", row.lastSeq());
        Optional.ofNullable(row.failingSince())
                .ifPresent(at -> values.put("failingSince", at.toInstant().toString()));
        values.put("madeBy", row.madeBy());
        values.put("madeAt", row.madeAt().toInstant().toString());
        return values;
    }

    private static Map<String, Object> values(DeliveryRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", row.id());
        values.put("subscription", row.subscriptionId());
        values.put("seq", row.seq());
        values.put("state", row.state());
        values.put("attempts", row.attempts());
        values.put("madeAt", row.madeAt().toInstant().toString());
        Optional.ofNullable(row.lastAt())
                .ifPresent(at -> values.put("lastAt", at.toInstant().toString()));
        Optional.ofNullable(row.lastStatus()).ifPresent(status -> values.put("lastStatus", status));
        Optional.ofNullable(row.lastError()).ifPresent(error -> values.put("lastError", error));
        if (row.state().equals(DeliveryRow.WAITING)) {
            values.put("nextAt", row.nextAt().toInstant().toString());
        }
        return values;
    }
}
