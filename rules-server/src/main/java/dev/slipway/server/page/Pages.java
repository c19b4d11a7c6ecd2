package dev.slipway.server.page;

import dev.slipway.model.words.Language;
import dev.slipway.model.words.Words;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Permission;
import dev.slipway.server.page.view.Frame;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
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
    private final Map<Language, Words> words = new EnumMap<>(Language.class);
    private final Visitor visitor;

    Pages(Visitor visitor) {
        this.visitor = visitor;
        for (Language language : Language.values()) {
            words.put(language, Words.of(language, name -> Pages.class.getResourceAsStream(name)));
        }
    }

    Frame frame(HttpServletRequest request) {
        Object token = request.getAttribute(CsrfToken.class.getName());
        Optional<Caller> caller = caller(request);
        return new Frame(
                words(request),
                token instanceof CsrfToken csrf ? csrf.getToken() : "",
                Optional.ofNullable(request.getRemoteUser()),
                here(request),
                caller.filter(Pages::maySubscribe).isPresent(),
                caller.filter(known -> known.mayEverywhere(Permission.ADMINISTER))
                        .isPresent());
    }

    /** Who it is, where the database can tell: a page that says that it cannot needs nobody. */
    private Optional<Caller> caller(HttpServletRequest request) {
        try {
            return visitor.find(request);
        } catch (DataAccessException e) {
            return Optional.empty();
        }
    }

    /** Whether they administer any programme. */
    static boolean maySubscribe(Caller caller) {
        return caller.roles().values().stream().anyMatch(role -> role.may(Permission.ADMINISTER));
    }

    ResponseEntity<String> page(HttpStatus status, HttpServletRequest request, String template, Object content) {
        Map<String, Object> values = new HashMap<>();
        values.put("frame", frame(request));
        values.put("content", content);
        StringOutput output = new StringOutput();
        templates.render(template + ".jte", values, output);
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Language", words(request).language().tag())
                .header("Cache-Control", "no-store")
                .body(output.toString());
    }

    ResponseEntity<String> page(HttpServletRequest request, String template, Object content) {
        return page(HttpStatus.OK, request, template, content);
    }

    Words words(HttpServletRequest request) {
        return Objects.requireNonNull(words.get(PageLanguage.of(request)));
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
