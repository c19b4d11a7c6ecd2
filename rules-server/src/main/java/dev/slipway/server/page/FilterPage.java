package dev.slipway.server.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.ResponseEntity;

/** Writes a page that a filter answers, with the headers that pages have. */
final class FilterPage {

    private FilterPage() {}

    static void write(ResponseEntity<String> page, HttpServletResponse response) throws IOException {
        response.reset();
        response.setStatus(page.getStatusCode().value());
        page.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setHeader("Content-Security-Policy", PageSecurity.POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(Objects.requireNonNull(page.getBody()).getBytes(StandardCharsets.UTF_8));
    }
}
