package dev.slipway.server.page;

import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Page;
import dev.slipway.server.base.Permission;
import dev.slipway.server.delivery.DeliveryRow;
import dev.slipway.server.delivery.SubscriptionRow;
import dev.slipway.server.delivery.Subscriptions;
import dev.slipway.server.page.view.SubscriptionPage;
import dev.slipway.server.page.view.SubscriptionsPage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** Who is told, and the ledger of what they were told. */
@Controller
@RequestMapping("/subscriptions")
class SubscriptionController {

    private static final int ROWS = 50;

    private final Pages pages;
    private final Visitor visitor;
    private final Subscriptions subscriptions;
    private final JsonMapper json;

    SubscriptionController(Pages pages, Visitor visitor, Subscriptions subscriptions, JsonMapper json) {
        this.pages = pages;
        this.visitor = visitor;
        this.subscriptions = subscriptions;
        this.json = json;
    }

    @GetMapping
    ResponseEntity<String> list(HttpServletRequest request) {
        Caller caller = admin(request);
        List<String> programmes = caller.roles().entrySet().stream()
                .filter(role -> role.getValue().may(Permission.ADMINISTER))
                .map(Map.Entry::getKey)
                .filter(programme -> !programme.equals(Caller.EVERYWHERE))
                .sorted()
                .toList();
        return pages.page(
                request,
                "subscriptions",
                new SubscriptionsPage(
                        subscriptions.list(caller), caller.mayEverywhere(Permission.ADMINISTER), programmes));
    }

    @PostMapping
    ResponseEntity<String> add(
            HttpServletRequest request,
            @RequestParam String kind,
            @RequestParam String target,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "") String severity,
            @RequestParam(defaultValue = "") String digest,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String language) {
        Subscriptions.Wanted wanted = new Subscriptions.Wanted(
                kind,
                target.strip(),
                text(programme),
                json.writeValueAsString(
                        text(severity).map(word -> Map.of("severity", word)).orElse(Map.of())),
                text(digest).map("yes"::equals),
                text(owner),
                text(language).filter(tag -> kind.equals(SubscriptionRow.MAIL)));
        Subscriptions.Made made = subscriptions.add(admin(request), wanted);
        return pages.page(
                request,
                "subscription",
                new SubscriptionPage(made.row(), text(made.secret()), List.of(), Optional.empty()));
    }

    @GetMapping("/{id}")
    ResponseEntity<String> one(
            HttpServletRequest request, @PathVariable String id, @RequestParam Optional<Long> after) {
        Caller caller = admin(request);
        SubscriptionRow row = subscriptions.get(caller, id);
        Page<DeliveryRow> page = Page.of(
                subscriptions.deliveries(caller, id, after.orElse(Long.MAX_VALUE), ROWS + 1),
                ROWS,
                delivery -> String.valueOf(delivery.seq()));
        return pages.page(
                request, "subscription", new SubscriptionPage(row, Optional.empty(), page.items(), page.next()));
    }

    @PostMapping("/{id}/test")
    ResponseEntity<Void> test(HttpServletRequest request, @PathVariable String id) {
        subscriptions.test(admin(request), id);
        return Redirect.to("/subscriptions/{id}", id);
    }

    @PostMapping("/{id}/resume")
    ResponseEntity<Void> resume(HttpServletRequest request, @PathVariable String id) {
        subscriptions.resume(admin(request), id);
        return Redirect.to("/subscriptions/{id}", id);
    }

    @PostMapping("/{id}/end")
    ResponseEntity<Void> end(HttpServletRequest request, @PathVariable String id) {
        subscriptions.end(admin(request), id);
        return Redirect.to("/subscriptions");
    }

    @PostMapping("/{id}/deliveries/{delivery}/resend")
    ResponseEntity<Void> resend(HttpServletRequest request, @PathVariable String id, @PathVariable String delivery) {
        subscriptions.resend(admin(request), delivery);
        return Redirect.to("/subscriptions/{id}", id);
    }

    private Caller admin(HttpServletRequest request) {
        return visitor.require(request, Pages::maySubscribe);
    }

    private static Optional<String> text(String value) {
        return Optional.of(value.strip()).filter(text -> !text.isEmpty());
    }
}
