package dev.slipway.server.api;

import dev.slipway.server.alert.ServedAlertJson;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.judging.AlertActions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people do about an alert. */
@RestController
@RequestMapping("/api/v1/programmes/{id}/alerts/{fingerprint}")
class AlertActionsController {

    private final AlertActions actions;
    private final ServedAlertJson json;
    private final Answers answers;

    AlertActionsController(AlertActions actions, ServedAlertJson json, Answers answers) {
        this.actions = actions;
        this.json = json;
        this.answers = answers;
    }

    /** Said with an acknowledgement, if anything is. */
    record Note(@Nullable String note) {}

    /** Whose it is from now on; nobody's, where that is empty. */
    record Assignment(@Nullable String assignee) {}

    /** What somebody wrote. */
    record Comment(@Nullable String text) {}

    @PostMapping("/acknowledge")
    ResponseEntity<byte[]> acknowledge(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @PathVariable String fingerprint,
            @RequestBody(required = false) @Nullable Note said) {
        String note = said == null ? "" : Objects.requireNonNullElse(said.note(), "");
        return answers.json(HttpStatus.OK, json.alert(actions.acknowledge(caller, id, fingerprint, note)));
    }

    @PostMapping("/assign")
    ResponseEntity<byte[]> assign(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @PathVariable String fingerprint,
            @RequestBody Assignment said) {
        String assignee = said.assignee();
        if (assignee == null) {
            throw Refusal.invalid("assignee", "'assignee' is missing", "an empty one gives it to nobody");
        }
        return answers.json(HttpStatus.OK, json.alert(actions.assign(caller, id, fingerprint, assignee)));
    }

    @PostMapping("/comment")
    ResponseEntity<byte[]> comment(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @PathVariable String fingerprint,
            @RequestBody Comment said) {
        String text = Objects.requireNonNullElse(said.text(), "");
        return answers.json(HttpStatus.OK, json.alert(actions.comment(caller, id, fingerprint, text)));
    }
}
