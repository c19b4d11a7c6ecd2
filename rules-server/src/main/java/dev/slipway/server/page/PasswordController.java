package dev.slipway.server.page;

import dev.slipway.server.access.Passwords;
import dev.slipway.server.access.RequestLimits;
import dev.slipway.server.base.Caller;
import dev.slipway.server.page.view.PasswordPage;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own password: changed by who is signed in, or chosen by a link that an administrator handed over. */
@Controller
@RequestMapping("/password")
class PasswordController {

    private final Pages pages;
    private final Visitor visitor;
    private final Passwords passwords;
    private final RequestLimits limits;

    PasswordController(Pages pages, Visitor visitor, Passwords passwords, RequestLimits limits) {
        this.pages = pages;
        this.visitor = visitor;
        this.passwords = passwords;
        this.limits = limits;
    }

    @GetMapping
    ResponseEntity<String> form(HttpServletRequest request, @RequestParam Optional<String> code) {
        if (code.isPresent()) {
            Optional<String> name = passwords.nameOf(code.get());
            return page(
                    request,
                    name.isPresent() ? HttpStatus.OK : HttpStatus.FORBIDDEN,
                    new PasswordPage(name, code, false, false));
        }
        return page(request, HttpStatus.OK, own(visitor.require(request), false, false));
    }

    @PostMapping(params = "code")
    ResponseEntity<String> choose(HttpServletRequest request, @RequestParam String code, @RequestParam String fresh) {
        passwords.accept(code, fresh);
        return page(request, HttpStatus.OK, new PasswordPage(Optional.empty(), Optional.of(code), false, true));
    }

    @PostMapping(params = "old")
    ResponseEntity<String> change(HttpServletRequest request, @RequestParam String old, @RequestParam String fresh) {
        Caller caller = visitor.require(request);
        Duration pause = limits.guess(request.getRemoteAddr());
        if (!pause.isZero()) {
            return pages.tooMany(request, pause);
        }
        boolean isChanged = passwords.change(
                caller, name(caller), old, fresh, request.getSession().getId());
        if (!isChanged) {
            limits.wrongGuess(request.getRemoteAddr());
        }
        return page(
                request,
                isChanged ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                own(caller, !isChanged, isChanged));
    }

    private ResponseEntity<String> page(HttpServletRequest request, HttpStatus status, PasswordPage page) {
        return pages.page(status, request, "password", page);
    }

    private static PasswordPage own(Caller caller, boolean isWrong, boolean isDone) {
        return new PasswordPage(Optional.of(name(caller)), Optional.empty(), isWrong, isDone);
    }

    private static String name(Caller caller) {
        return caller.name().substring(caller.name().indexOf(':') + 1);
    }
}
