package dev.slipway.server.page;

import dev.slipway.model.words.Words;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.base.ServerWords;
import dev.slipway.server.page.view.Frame;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes pages of templates, in the language of the reader. */
@Component
class Pages {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "dev.slipway.server.page.templates");
    private final ServerWords words;
    private final Visitor visitor;

    Pages(ServerWords words, Visitor visitor) {
        this.words = words;
        this.visitor = visitor;
    }

    Frame frame(HttpServletRequest request) {
        Object token = request.getAttribute(CsrfToken.class.getName());
        Optional<Caller> caller = visitor.find(request);
        return new Frame(
                words(request),
                token instanceof CsrfToken csrf ? csrf.getToken() : "",
                Optional.ofNullable(request.getRemoteUser()),
                here(request),
                caller.filter(Pages::maySubscribe).isPresent(),
                caller.filter(known -> known.mayEverywhere(Permission.ADMINISTER))
                        .isPresent());
    }

    /** Whether they administer any programme. */
    static boolean maySubscribe(Caller caller) {
        return caller.roles().values().stream().anyMatch(role -> role.may(Permission.ADMINISTER));
    }

    ResponseEntity<String> page(HttpStatus status, HttpServletRequest request, String template, Object content) {
        return page(status, frame(request), template, content);
    }

    /** That the database is away: made without it, so of nobody. */
    ResponseEntity<String> away(HttpServletRequest request) {
        return later(request, HttpStatus.SERVICE_UNAVAILABLE, "page.away", Duration.ofSeconds(5));
    }

    /** That somebody tried too many passwords, and when they may try again. */
    ResponseEntity<String> tooMany(HttpServletRequest request, Duration pause) {
        return later(request, HttpStatus.TOO_MANY_REQUESTS, "login.tooMany", pause);
    }

    private ResponseEntity<String> later(HttpServletRequest request, HttpStatus status, String key, Duration pause) {
        Frame frame = new Frame(words(request), "", Optional.empty(), here(request), false, false);
        Refusal refusal = new Refusal(Refusal.Kind.CONFLICT, frame.text(key));
        ResponseEntity<String> page = page(status, frame, "refused", refusal);
        return ResponseEntity.status(status)
                .headers(page.getHeaders())
                .header("Retry-After", String.valueOf(1 + pause.minusNanos(1).toSeconds()))
                .body(page.getBody());
    }

    private ResponseEntity<String> page(HttpStatus status, Frame frame, String template, Object content) {
        StringOutput output = new StringOutput();
        templates.render(template + ".jte", Map.of("frame", frame, "content", content), output);
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Language", frame.language())
                .header("Cache-Control", "no-store")
                .body(output.toString());
    }

    ResponseEntity<String> page(HttpServletRequest request, String template, Object content) {
        return page(HttpStatus.OK, request, template, content);
    }

    Words words(HttpServletRequest request) {
        return words.in(PageLanguage.of(request));
    }

    /** The address of the page, where it can be asked for again. */
    private static Optional<String> here(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return Optional.empty();
        }
        String query = Optional.ofNullable(request.getQueryString())
                .map(text -> "?" + text)
                .orElse("");
        return Optional.of(request.getRequestURI() + query);
    }
}
