package dev.slipway.server.api;

import dev.slipway.server.access.Passwords;
import dev.slipway.server.access.Tokens;
import dev.slipway.server.access.Users;
import dev.slipway.server.audit.AuditLog;
import dev.slipway.server.audit.AuditLog.AuditRow;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Page;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.base.Role;
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

/** Tokens, users and audit. */
@RestController
@RequestMapping("/api/v1")
class AccessController {

    private static final int USUAL_DAYS = 90;

    private final Tokens tokens;
    private final Users users;
    private final Passwords passwords;
    private final AuditLog audit;
    private final Answers answers;

    AccessController(Tokens tokens, Users users, Passwords passwords, AuditLog audit, Answers answers) {
        this.tokens = tokens;
        this.users = users;
        this.passwords = passwords;
        this.audit = audit;
        this.answers = answers;
    }

    /** A token that is asked for, as it was sent. */
    record AskedToken(
            @Nullable String name, @Nullable String role, @Nullable String programme, @Nullable Integer days) {}

    /** Somebody who is to be added, as it was sent. */
    record AskedUser(
            @Nullable String name, @Nullable String password, @Nullable String role, @Nullable String programme) {}

    /** A role that is to be given, as it was sent. */
    record AskedGrant(@Nullable String role, @Nullable String programme) {}

    @PostMapping("/tokens")
    ResponseEntity<byte[]> addToken(@AuthenticationPrincipal Caller caller, @RequestBody AskedToken asked) {
        Integer days = asked.days();
        Tokens.Made made = tokens.add(
                caller,
                said("name", asked.name()),
                role(asked.role()),
                programme(asked.programme()),
                days == null ? USUAL_DAYS : days);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", made.id());
        values.put("token", made.token());
        values.put("expiresAt", made.expiresAt().toInstant().toString());
        return answers.json(HttpStatus.CREATED, values);
    }

    @GetMapping("/tokens")
    ResponseEntity<byte[]> tokens(@AuthenticationPrincipal Caller caller, WebRequest request) {
        List<Map<String, Object>> items =
                tokens.list(caller).stream().map(AccessController::values).toList();
        return answers.tagged(request, Map.of("items", items));
    }

    @DeleteMapping("/tokens/{token}")
    ResponseEntity<Void> revoke(@AuthenticationPrincipal Caller caller, @PathVariable String token) {
        tokens.revoke(caller, token);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/users")
    ResponseEntity<byte[]> addUser(@AuthenticationPrincipal Caller caller, @RequestBody AskedUser asked) {
        String name = said("name", asked.name());
        users.add(caller, name, said("password", asked.password()), role(asked.role()), programme(asked.programme()));
        return answers.json(HttpStatus.CREATED, Map.of("name", name));
    }

    @GetMapping("/users")
    ResponseEntity<byte[]> users(@AuthenticationPrincipal Caller caller, WebRequest request) {
        List<Map<String, Object>> items = users.list(caller).stream()
                .map(row -> Map.<String, Object>of("name", row.name(), "disabled", row.disabledAt() != null))
                .toList();
        List<Map<String, Object>> grants = users.grants(caller).stream()
                .map(row -> Map.<String, Object>of(
                        "user", row.principal().substring(5), "programme", row.programme(), "role", row.role()))
                .toList();
        return answers.tagged(request, Map.of("items", items, "grants", grants));
    }

    @PostMapping("/users/{name}/grants")
    ResponseEntity<Void> grant(
            @AuthenticationPrincipal Caller caller, @PathVariable String name, @RequestBody AskedGrant asked) {
        users.grant(caller, name, role(asked.role()), programme(asked.programme()));
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/users/{name}/grants")
    ResponseEntity<Void> withdraw(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String name,
            @RequestParam Optional<String> programme) {
        users.withdraw(caller, name, programme.orElse(Caller.EVERYWHERE));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/users/{name}/password-link")
    ResponseEntity<byte[]> passwordLink(@AuthenticationPrincipal Caller caller, @PathVariable String name) {
        Passwords.Link link = passwords.link(caller, name);
        return answers.json(
                HttpStatus.CREATED,
                Map.of(
                        "path",
                        "/password?code=" + link.code(),
                        "until",
                        link.until().toInstant().toString()));
    }

    @DeleteMapping("/users/{name}")
    ResponseEntity<Void> disable(@AuthenticationPrincipal Caller caller, @PathVariable String name) {
        users.disable(caller, name);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/audit")
    ResponseEntity<byte[]> audit(
            @AuthenticationPrincipal Caller caller,
            @RequestParam Optional<String> after,
            @RequestParam Optional<Integer> limit,
            WebRequest request) {
        int most = Page.limit(limit);
        Page<AuditRow> page = Page.of(
                audit.page(caller, Answers.number(after, Long.MAX_VALUE), most + 1),
                most,
                row -> String.valueOf(row.id()));
        return answers.page(request, page, AccessController::values);
    }

    private static String said(String key, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Refusal.invalid(key, "'" + key + "' is missing", "");
        }
        return value;
    }

    private static Role role(@Nullable String sent) {
        String word = said("role", sent);
        return Role.of(word)
                .orElseThrow(() -> Refusal.invalid(
                        "role", "there is no role '" + word + "'", "viewer, reporter, planner, approver or admin"));
    }

    private static String programme(@Nullable String sent) {
        return Optional.ofNullable(sent).orElse(Caller.EVERYWHERE);
    }

    private static Map<String, Object> values(Tokens.TokenRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", row.id());
        values.put("prefix", row.prefix());
        values.put("name", row.name());
        values.put("madeBy", row.madeBy());
        values.put("madeAt", row.madeAt().toInstant().toString());
        values.put("expiresAt", row.expiresAt().toInstant().toString());
        Optional.ofNullable(row.lastUsedDay()).ifPresent(day -> values.put("lastUsedDay", day.toString()));
        Optional.ofNullable(row.revokedAt())
                .ifPresent(at -> values.put("revokedAt", at.toInstant().toString()));
        return values;
    }

    private static Map<String, Object> values(AuditRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", row.id());
        values.put("at", row.madeAt().toInstant().toString());
        values.put("by", row.who());
        values.put("action", row.action());
        values.put("object", row.object());
        values.put("detail", row.detail());
        values.put("before", row.prevSha256());
        values.put("sha256", row.sha256());
        return values;
    }
}
