package dev.slipway.server.api;

import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.pack.PackRow;
import dev.slipway.server.pack.Packs;
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
import tools.jackson.databind.json.JsonMapper;

/** Packs of rules: brought by one administrator, approved by another. */
@RestController
@RequestMapping("/api/v1/packs")
class PacksController {

    private final Packs packs;
    private final Answers answers;
    private final JsonMapper json;

    PacksController(Packs packs, Answers answers, JsonMapper json) {
        this.packs = packs;
        this.answers = answers;
        this.json = json;
    }

    /** What is brought, as it was sent. */
    record Asked(@Nullable String name, @Nullable Map<String, String> files) {}

    @GetMapping
    ResponseEntity<byte[]> list(@AuthenticationPrincipal Caller caller, WebRequest request) {
        List<Map<String, Object>> items =
                packs.list(caller).stream().map(PacksController::values).toList();
        return answers.tagged(request, Map.of("items", items));
    }

    @PostMapping
    ResponseEntity<byte[]> add(@AuthenticationPrincipal Caller caller, @RequestBody Asked asked) {
        String name = Optional.ofNullable(asked.name()).orElse("");
        Map<String, String> files = Optional.ofNullable(asked.files())
                .filter(sent -> !sent.isEmpty() && !sent.containsValue(null))
                .orElseThrow(() ->
                        Refusal.invalid("files", "a pack needs its files", "an object of their texts by their names"));
        return answers.json(HttpStatus.CREATED, values(packs.add(caller, name, files)));
    }

    @GetMapping("/{pack}")
    ResponseEntity<byte[]> get(@AuthenticationPrincipal Caller caller, @PathVariable String pack, WebRequest request) {
        PackRow row = packs.get(caller, pack);
        Map<String, Object> values = values(row);
        values.put("files", json.readTree(row.files()));
        return answers.tagged(request, values);
    }

    @PostMapping("/{pack}/approve")
    ResponseEntity<byte[]> approve(@AuthenticationPrincipal Caller caller, @PathVariable String pack) {
        return answers.json(HttpStatus.OK, values(packs.approve(caller, pack)));
    }

    @PostMapping("/{pack}/reject")
    ResponseEntity<byte[]> reject(@AuthenticationPrincipal Caller caller, @PathVariable String pack) {
        return answers.json(HttpStatus.OK, values(packs.reject(caller, pack)));
    }

    @PostMapping("/{pack}/withdraw")
    ResponseEntity<byte[]> withdraw(@AuthenticationPrincipal Caller caller, @PathVariable String pack) {
        return answers.json(HttpStatus.OK, values(packs.withdraw(caller, pack)));
    }

    private static Map<String, Object> values(PackRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", row.id());
        values.put("name", row.name());
        values.put("sha256", row.sha256());
        values.put("state", row.state());
        values.put("broughtBy", row.madeBy());
        values.put("broughtAt", row.madeAt().toInstant().toString());
        Optional.ofNullable(row.decidedBy()).ifPresent(by -> values.put("decidedBy", by));
        Optional.ofNullable(row.decidedAt())
                .ifPresent(at -> values.put("decidedAt", at.toInstant().toString()));
        return values;
    }
}
