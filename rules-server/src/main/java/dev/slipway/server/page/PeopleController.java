package dev.slipway.server.page;

import dev.slipway.server.access.Passwords;
import dev.slipway.server.access.Tokens;
import dev.slipway.server.access.Users;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.base.Role;
import dev.slipway.server.clock.ServerClock;
import dev.slipway.server.page.view.PeoplePage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** People and programs that may come in, and what they may do. */
@Controller
class PeopleController {

    private final Pages pages;
    private final Visitor visitor;
    private final Users users;
    private final Passwords passwords;
    private final Tokens tokens;
    private final ServerClock clock;

    PeopleController(Pages pages, Visitor visitor, Users users, Passwords passwords, Tokens tokens, ServerClock clock) {
        this.pages = pages;
        this.visitor = visitor;
        this.users = users;
        this.passwords = passwords;
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping("/people")
    ResponseEntity<String> list(HttpServletRequest request) {
        return shown(request, visitor.requireAdmin(request), Optional.empty(), Optional.empty());
    }

    @PostMapping("/people/users")
    ResponseEntity<Void> addUser(
            HttpServletRequest request,
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam String role,
            @RequestParam(defaultValue = "") String programme) {
        users.add(visitor.requireAdmin(request), name.strip(), password, role(role), scope(programme));
        return Redirect.to("/people");
    }

    @PostMapping("/people/users/{name}/grant")
    ResponseEntity<Void> grant(
            HttpServletRequest request,
            @PathVariable String name,
            @RequestParam String role,
            @RequestParam(defaultValue = "") String programme) {
        users.grant(visitor.requireAdmin(request), name, role(role), scope(programme));
        return Redirect.to("/people");
    }

    @PostMapping("/people/users/{name}/withdraw")
    ResponseEntity<Void> withdraw(
            HttpServletRequest request, @PathVariable String name, @RequestParam(defaultValue = "") String programme) {
        users.withdraw(visitor.requireAdmin(request), name, scope(programme));
        return Redirect.to("/people");
    }

    @PostMapping("/people/users/{name}/password")
    ResponseEntity<String> passwordLink(HttpServletRequest request, @PathVariable String name) {
        Caller caller = visitor.requireAdmin(request);
        Passwords.Link link = passwords.link(caller, name);
        return shown(request, caller, Optional.empty(), Optional.of(new PeoplePage.PasswordLink(name, link)));
    }

    @PostMapping("/people/users/{name}/disable")
    ResponseEntity<Void> disable(HttpServletRequest request, @PathVariable String name) {
        Caller caller = visitor.requireAdmin(request);
        if (caller.principal().equals("user:" + name)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "nobody shuts themselves out; ask another administrator");
        }
        users.disable(caller, name);
        return Redirect.to("/people");
    }

    @PostMapping("/people/tokens")
    ResponseEntity<String> addToken(
            HttpServletRequest request,
            @RequestParam String name,
            @RequestParam String role,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam int days) {
        Caller caller = visitor.requireAdmin(request);
        Tokens.Made made = tokens.add(caller, name.strip(), role(role), scope(programme), days);
        return shown(request, caller, Optional.of(made.token()), Optional.empty());
    }

    @PostMapping("/people/tokens/{token}/revoke")
    ResponseEntity<Void> revoke(HttpServletRequest request, @PathVariable String token) {
        tokens.revoke(visitor.requireAdmin(request), token);
        return Redirect.to("/people");
    }

    private ResponseEntity<String> shown(
            HttpServletRequest request, Caller caller, Optional<String> made, Optional<PeoplePage.PasswordLink> link) {
        return pages.page(
                request,
                "people",
                new PeoplePage(users.list(caller), users.grants(caller), tokens.list(caller), clock.now(), made, link));
    }

    private static Role role(String word) {
        return Role.of(word)
                .orElseThrow(() -> Refusal.invalid(
                        "role", "there is no role '" + word + "'", "viewer, reporter, planner, approver or admin"));
    }

    private static String scope(String programme) {
        return programme.isBlank() ? Caller.EVERYWHERE : programme.strip();
    }
}
