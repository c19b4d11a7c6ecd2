package dev.slipway.server.api;

import dev.slipway.server.alert.AlertJson;
import dev.slipway.server.base.Caller;
import dev.slipway.server.judging.AlertActions;
import java.util.Optional;
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
    private final AlertJson json;
    private final Answers answers;

    AlertActionsController(AlertActions actions, AlertJson json, Answers answers) {
        this.actions = actions;
        this.json = json;
        this.answers = answers;
    }

    /** What is sent along, any of it left out. */
    record Said(@Nullable String note, @Nullable String text, @Nullable String assignee) {

        private static String or(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    @PostMapping("/acknowledge")
    ResponseEntity<byte[]> acknowledge(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @PathVariable String fingerprint,
            @RequestBody(required = false) @Nullable Said said) {
        String note = said == null ? "" : Said.or(said.note());
        return answers.json(HttpStatus.OK, json.alert(actions.acknowledge(caller, id, fingerprint, note)));
    }

    @PostMapping("/assign")
    ResponseEntity<byte[]> assign(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @PathVariable String fingerprint,
            @RequestBody Said said) {
        return answers.json(
                HttpStatus.OK, json.alert(actions.assign(caller, id, fingerprint, Said.or(said.assignee()))));
    }

    @PostMapping("/comment")
    ResponseEntity<byte[]> comment(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @PathVariable String fingerprint,
            @RequestBody Said said) {
        String text = Optional.ofNullable(said.text()).orElse(Said.or(said.note()));
        return answers.json(HttpStatus.OK, json.alert(actions.comment(caller, id, fingerprint, text)));
    }
}
