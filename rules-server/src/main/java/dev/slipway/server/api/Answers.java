package dev.slipway.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.model.base.Sha256;
import dev.slipway.server.base.Page;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.programme.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.json.JsonMapper;

/** Answers in JSON, tagged so that who has them already is told so. */
@Component
class Answers {

    private final JsonMapper json;

    Answers(JsonMapper json) {
        this.json = json;
    }

    /** An object under the tag of its content. */
    ResponseEntity<byte[]> tagged(WebRequest request, Object value) {
        byte[] body = json.writeValueAsBytes(value);
        String tag = "\"" + Sha256.of(body).substring(0, 32) + "\"";
        return request.checkNotModified(tag)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build()
                : ResponseEntity.ok()
                        .eTag(tag)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(body);
    }

    /** A page of a list, and where there are more, what to ask for next, which a link names too. */
    <T> ResponseEntity<byte[]> page(WebRequest request, Page<T> page, Function<T, ?> item) {
        List<Object> items = new ArrayList<>();
        page.items().forEach(row -> items.add(item.apply(row)));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("items", items);
        values.put("next", page.next().orElse(null));
        ResponseEntity<byte[]> answer = tagged(request, values);
        return page.next().map(next -> linked(answer, next)).orElse(answer);
    }

    ResponseEntity<byte[]> json(HttpStatus status, String body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.getBytes(UTF_8));
    }

    ResponseEntity<byte[]> json(HttpStatus status, Object value) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsBytes(value));
    }

    /** An object under a tag. */
    ResponseEntity<byte[]> json(HttpStatus status, String tag, Object value) {
        return ResponseEntity.status(status)
                .eTag(tag)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsBytes(value));
    }

    /** A document as it was put, under a tag. */
    static ResponseEntity<byte[]> document(String tag, Document document) {
        boolean isJson = document.source().endsWith(".json");
        return ResponseEntity.ok()
                .eTag(tag)
                .contentType(MediaType.parseMediaType(isJson ? "application/json" : "application/yaml;charset=UTF-8"))
                .body(document.body().bytes());
    }

    /** A number that stands for a place in a list. */
    static long number(Optional<String> after, long first) {
        try {
            long number = after.map(Long::parseLong).orElse(first);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // No number at all.
        }
        throw new Refusal(Refusal.Kind.MALFORMED, "after is what 'next' of the page before says");
    }

    private static ResponseEntity<byte[]> linked(ResponseEntity<byte[]> answer, String next) {
        String link = org.springframework.web.servlet.support.ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("after", "{after}")
                .encode()
                .buildAndExpand(next)
                .toUriString();
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header("Link", "<" + link + ">; rel=\"next\"")
                .body(answer.getBody());
    }
}
