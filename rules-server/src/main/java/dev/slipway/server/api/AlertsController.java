package dev.slipway.server.api;

import dev.slipway.server.alert.AlertEventRow;
import dev.slipway.server.alert.AlertQuery;
import dev.slipway.server.alert.AlertRow;
import dev.slipway.server.alert.AlertTable;
import dev.slipway.server.alert.EventTable;
import dev.slipway.server.alert.ServedAlertJson;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Page;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.programme.ProgrammeTable;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Alerts of one programme, or of all that the caller may read, and what happened to them. */
@RestController
@RequestMapping("/api/v1")
class AlertsController {

    private final AlertQuery query;
    private final AlertTable alerts;
    private final EventTable events;
    private final ProgrammeTable programmes;
    private final ServedAlertJson json;
    private final Answers answers;

    AlertsController(
            AlertQuery query,
            AlertTable alerts,
            EventTable events,
            ProgrammeTable programmes,
            ServedAlertJson json,
            Answers answers) {
        this.query = query;
        this.alerts = alerts;
        this.events = events;
        this.programmes = programmes;
        this.json = json;
        this.answers = answers;
    }

    /** What a list is asked for by. */
    record Filter(
            Optional<String> state,
            Optional<String> severity,
            Optional<String> rule,
            Optional<String> theme,
            Optional<String> subject,
            Optional<String> after,
            Optional<Integer> limit) {}

    @GetMapping("/alerts")
    ResponseEntity<byte[]> all(@AuthenticationPrincipal Caller caller, Filter filter, WebRequest request) {
        return page(caller, Optional.empty(), filter, request);
    }

    @GetMapping("/programmes/{id}/alerts")
    ResponseEntity<byte[]> ofProgramme(
            @AuthenticationPrincipal Caller caller, @PathVariable String id, Filter filter, WebRequest request) {
        requireProgramme(caller, id);
        return page(caller, Optional.of(id), filter, request);
    }

    @GetMapping("/programmes/{id}/alerts/{fingerprint}")
    ResponseEntity<byte[]> one(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @PathVariable String fingerprint,
            WebRequest request) {
        requireProgramme(caller, id);
        return answers.tagged(request, json.alert(require(id, fingerprint)));
    }

    @GetMapping("/programmes/{id}/alerts/{fingerprint}/events")
    ResponseEntity<byte[]> events(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @PathVariable String fingerprint,
            @RequestParam Optional<String> after,
            @RequestParam Optional<Integer> limit,
            WebRequest request) {
        requireProgramme(caller, id);
        require(id, fingerprint);
        int most = Page.limit(limit);
        Page<AlertEventRow> page = Page.of(
                events.of(id, fingerprint, Answers.number(after, 0), most + 1),
                most,
                event -> String.valueOf(event.seq()));
        return answers.page(request, page, json::event);
    }

    private ResponseEntity<byte[]> page(Caller caller, Optional<String> programme, Filter filter, WebRequest request) {
        AlertQuery.Asked asked = new AlertQuery.Asked(
                programme,
                filter.state(),
                filter.severity(),
                filter.rule(),
                filter.theme(),
                filter.subject(),
                filter.after(),
                Page.limit(filter.limit()));
        return answers.page(request, query.page(caller, asked), json::alert);
    }

    private void requireProgramme(Caller caller, String id) {
        caller.require(Permission.READ, id);
        programmes.require(id);
    }

    private AlertRow require(String programme, String fingerprint) {
        return alerts.find(programme, fingerprint)
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "there is no alert " + fingerprint));
    }
}
