package dev.slipway.server.page;

import dev.slipway.server.base.Caller;
import dev.slipway.server.base.GivenDay;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.judging.AlertActions;
import dev.slipway.server.judging.Waivers;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people do about alerts and waivers on their pages; each leads back to the page it came from. */
@Controller
class AlertFormsController {

    private static final String ALERT = "/programmes/{id}/alerts/{fingerprint}";
    private static final String WAIVERS = "/programmes/{id}/waivers";

    private final Visitor visitor;
    private final AlertActions actions;
    private final Waivers waivers;

    AlertFormsController(Visitor visitor, AlertActions actions, Waivers waivers) {
        this.visitor = visitor;
        this.actions = actions;
        this.waivers = waivers;
    }

    @PostMapping(ALERT + "/acknowledge")
    ResponseEntity<Void> acknowledge(
            HttpServletRequest request,
            @PathVariable String id,
            @PathVariable String fingerprint,
            @RequestParam(defaultValue = "") String note) {
        actions.acknowledge(visitor.require(request), id, fingerprint, note.strip());
        return Redirect.to(ALERT, id, fingerprint);
    }

    @PostMapping(ALERT + "/assign")
    ResponseEntity<Void> assign(
            HttpServletRequest request,
            @PathVariable String id,
            @PathVariable String fingerprint,
            @RequestParam(defaultValue = "") String assignee) {
        actions.assign(visitor.require(request), id, fingerprint, assignee.strip());
        return Redirect.to(ALERT, id, fingerprint);
    }

    @PostMapping(ALERT + "/comment")
    ResponseEntity<Void> comment(
            HttpServletRequest request,
            @PathVariable String id,
            @PathVariable String fingerprint,
            @RequestParam(defaultValue = "") String text) {
        actions.comment(visitor.require(request), id, fingerprint, text.strip());
        return Redirect.to(ALERT, id, fingerprint);
    }

    @PostMapping(WAIVERS)
    ResponseEntity<Void> ask(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam String rule,
            @RequestParam String subject,
            @RequestParam String owner,
            @RequestParam String reason,
            @RequestParam String until) {
        waivers.ask(
                visitor.require(request),
                id,
                new Waivers.Request(
                        rule.strip(), subject.strip(), owner.strip(), reason.strip(), GivenDay.read("until", until)));
        return Redirect.to(WAIVERS, id);
    }

    @PostMapping(WAIVERS + "/{waiver}/{decision}")
    ResponseEntity<Void> decide(
            HttpServletRequest request,
            @PathVariable String id,
            @PathVariable String waiver,
            @PathVariable String decision) {
        Caller caller = visitor.require(request);
        switch (decision) {
            case "approve" -> waivers.approve(caller, id, waiver);
            case "reject" -> waivers.reject(caller, id, waiver);
            case "revoke" -> waivers.revoke(caller, id, waiver);
            default -> throw new Refusal(Refusal.Kind.UNKNOWN, "a waiver is approved, rejected or revoked");
        }
        return Redirect.to(WAIVERS, id);
    }
}
