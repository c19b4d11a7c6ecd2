package dev.slipway.server.page;

import dev.slipway.server.access.FirstAdmin;
import dev.slipway.server.access.Users;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Page;
import dev.slipway.server.base.Permission;
import dev.slipway.server.page.view.Login;
import dev.slipway.server.page.view.PortfolioPage;
import dev.slipway.server.page.view.Welcome;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.programme.ProgrammeTable;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in, and the portfolio that is behind it. */
@Controller
class EntranceController {

    private final Pages pages;
    private final Visitor visitor;
    private final Users users;
    private final FirstAdmin first;
    private final ProgrammeTable programmes;

    EntranceController(Pages pages, Visitor visitor, Users users, FirstAdmin first, ProgrammeTable programmes) {
        this.pages = pages;
        this.visitor = visitor;
        this.users = users;
        this.first = first;
        this.programmes = programmes;
    }

    @GetMapping("/")
    ResponseEntity<String> portfolio(HttpServletRequest request, @RequestParam Optional<String> after) {
        Optional<Caller> caller = visitor.find(request);
        if (caller.isEmpty()) {
            return pages.page(request, "login", new Login(false, users.isEmpty()));
        }
        Page<ProgrammeRow> page =
                Page.of(programmes.page(caller.get(), after.orElse(""), Page.USUAL + 1), Page.USUAL, ProgrammeRow::id);
        return pages.page(
                request,
                "portfolio",
                new PortfolioPage(page.items(), page.next(), caller.get().mayEverywhere(Permission.PLAN)));
    }

    @GetMapping("/login")
    ResponseEntity<String> login(HttpServletRequest request, @RequestParam Optional<String> failed) {
        return pages.page(request, "login", new Login(failed.isPresent(), users.isEmpty()));
    }

    @GetMapping("/welcome")
    ResponseEntity<String> welcome(HttpServletRequest request, @RequestParam(defaultValue = "") String code) {
        boolean isValid = first.isValid(code);
        HttpStatus status = isValid ? HttpStatus.OK : HttpStatus.FORBIDDEN;
        return pages.page(status, request, "welcome", new Welcome(code, isValid));
    }

    @PostMapping("/welcome")
    ResponseEntity<String> welcome(
            @RequestParam String code, @RequestParam String username, @RequestParam String password) {
        first.accept(code, username, password);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/login"))
                .build();
    }

    @GetMapping("/style.css")
    ResponseEntity<byte[]> style() throws IOException {
        return resource("style.css", "text/css;charset=UTF-8");
    }

    @GetMapping("/icon.svg")
    ResponseEntity<byte[]> icon() throws IOException {
        return resource("icon.svg", "image/svg+xml");
    }

    private static ResponseEntity<byte[]> resource(String name, String type) throws IOException {
        try (InputStream content = Objects.requireNonNull(Pages.class.getResourceAsStream(name))) {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(type))
                    .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)))
                    .body(content.readAllBytes());
        }
    }
}
