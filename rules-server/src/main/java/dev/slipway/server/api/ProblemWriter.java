package dev.slipway.server.api;

import dev.slipway.model.base.Problem;
import dev.slipway.server.base.ProblemJson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what went wrong as {@code application/problem+json}, under a number that the log knows too. */
@Component
class ProblemWriter {

    static final String MEDIA_TYPE = "application/problem+json";
    private static final String REQUEST_ID = ProblemWriter.class.getName() + ".requestId";

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** The number of a request: the same however often it is asked for. */
    static String requestId(HttpServletRequest request) {
        Object known = request.getAttribute(REQUEST_ID);
        if (known instanceof String id) {
            return id;
        }
        String id = UUID.randomUUID().toString();
        request.setAttribute(REQUEST_ID, id);
        return id;
    }

    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String detail)
            throws IOException {
        byte[] body = body(request, status, detail, List.of());
        response.setStatus(status.value());
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Of what may be done after a pause, which the answer names. */
    void later(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, Duration pause, String detail)
            throws IOException {
        response.setHeader("Retry-After", String.valueOf(1 + pause.minusNanos(1).toSeconds()));
        write(request, response, status, detail);
    }

    byte[] body(HttpServletRequest request, HttpStatus status, String detail, List<Problem> problems) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(
                "type",
                "urn:slipway:problem:" + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        values.put("title", status.getReasonPhrase());
        values.put("status", status.value());
        values.put("detail", detail);
        values.put("problems", problems.stream().map(ProblemJson::of).toList());
        values.put("requestId", requestId(request));
        return json.writeValueAsBytes(values);
    }
}
