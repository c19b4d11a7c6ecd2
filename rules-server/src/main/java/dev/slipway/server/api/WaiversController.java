package dev.slipway.server.api;

import dev.slipway.server.base.Caller;
import dev.slipway.server.base.GivenDay;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.judging.WaiverList;
import dev.slipway.server.judging.Waivers;
import dev.slipway.server.waiver.WaiverRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Waivers: asked for by one, decided on by another. */
@RestController
@RequestMapping("/api/v1/programmes/{id}/waivers")
class WaiversController {

    private final Waivers waivers;
    private final WaiverList list;
    private final Answers answers;

    WaiversController(Waivers waivers, WaiverList list, Answers answers) {
        this.waivers = waivers;
        this.list = list;
        this.answers = answers;
    }

    /** What is asked for, as it was sent. */
    record Asked(
            @Nullable String rule,
            @Nullable String subject,
            @Nullable String owner,
            @Nullable String reason,
            @Nullable String until) {}

    @GetMapping
    ResponseEntity<byte[]> list(@AuthenticationPrincipal Caller caller, @PathVariable String id, WebRequest request) {
        List<Map<String, Object>> items =
                list.of(caller, id).stream().map(WaiversController::values).toList();
        return answers.tagged(request, Map.of("items", items));
    }

    @PostMapping
    ResponseEntity<byte[]> ask(
            @AuthenticationPrincipal Caller caller, @PathVariable String id, @RequestBody Asked asked) {
        Waivers.Request request = new Waivers.Request(
                said("rule", asked.rule()),
                said("subject", asked.subject()),
                said("owner", asked.owner()),
                said("reason", asked.reason()),
                GivenDay.read("until", said("until", asked.until())));
        return answers.json(HttpStatus.CREATED, values(waivers.ask(caller, id, request)));
    }

    @PostMapping("/{waiver}/approve")
    ResponseEntity<byte[]> approve(
            @AuthenticationPrincipal Caller caller, @PathVariable String id, @PathVariable String waiver) {
        return answers.json(HttpStatus.OK, values(waivers.approve(caller, id, waiver)));
    }

    @PostMapping("/{waiver}/reject")
    ResponseEntity<byte[]> reject(
            @AuthenticationPrincipal Caller caller, @PathVariable String id, @PathVariable String waiver) {
        return answers.json(HttpStatus.OK, values(waivers.reject(caller, id, waiver)));
    }

    @PostMapping("/{waiver}/revoke")
    ResponseEntity<byte[]> revoke(
            @AuthenticationPrincipal Caller caller, @PathVariable String id, @PathVariable String waiver) {
        return answers.json(HttpStatus.OK, values(waivers.revoke(caller, id, waiver)));
    }

    private static String said(String key, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Refusal.invalid(key, "a waiver needs its '" + key + "'", "rule, subject, owner, reason and until");
        }
        return value;
    }

    private static Map<String, Object> values(WaiverList.Seen seen) {
        Map<String, Object> values = values(seen.row());
        values.put("state", seen.state());
        values.put("endsSoon", seen.isEndingSoon());
        values.put("unused", seen.isUnused());
        return values;
    }

    private static Map<String, Object> values(WaiverRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", row.id());
        values.put("programme", row.programmeId());
        values.put("rule", row.ruleId());
        values.put("subject", row.subject());
        values.put("owner", row.owner());
        values.put("reason", row.reason());
        values.put("until", row.untilDay().toString());
        values.put("state", row.state());
        values.put("requestedBy", row.requestedBy());
        values.put("requestedByName", row.requestedName());
        values.put("requestedAt", row.requestedAt().toInstant().toString());
        Optional.ofNullable(row.decidedBy()).ifPresent(by -> values.put("decidedBy", by));
        Optional.ofNullable(row.decidedName()).ifPresent(name -> values.put("decidedByName", name));
        Optional.ofNullable(row.decidedAt())
                .ifPresent(at -> values.put("decidedAt", at.toInstant().toString()));
        return values;
    }
}
