package dev.slipway.server.page;

import dev.slipway.model.words.Language;
import dev.slipway.server.base.Refusal;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The language of the pages: the one that the reader chose, else the first that the browser asks for. */
@Controller
class PageLanguage {

    private static final String COOKIE = "slipway-language";

    static Language of(HttpServletRequest request) {
        Stream<String> chosen = Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue);
        Stream<String> asked = Collections.list(request.getLocales()).stream().map(locale -> locale.getLanguage());
        return Stream.concat(chosen, asked)
                .flatMap(tag -> Language.named(tag).stream())
                .findFirst()
                .orElse(Language.ENGLISH);
    }

    /** Keeps the choice, and leads back to a page of this server. */
    @GetMapping("/language")
    ResponseEntity<Void> choose(@RequestParam String to, @RequestParam(defaultValue = "/") String back) {
        Language language = Language.named(to)
                .orElseThrow(() -> Refusal.invalid("to", "there is no language '" + to + "'", "en, ru or zh"));
        ResponseCookie cookie = ResponseCookie.from(COOKIE, language.tag())
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .location(own(back))
                .build();
    }

    /** A path of this server, and nothing that a browser could take for another. */
    private static URI own(String back) {
        boolean isPath = back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
        try {
            return URI.create(isPath ? back : "/");
        } catch (IllegalArgumentException e) {
            return URI.create("/");
        }
    }
}
