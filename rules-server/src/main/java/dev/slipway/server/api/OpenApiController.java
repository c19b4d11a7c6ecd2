package dev.slipway.server.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the API for tools. */
@RestController
class OpenApiController {

    @GetMapping("/api/v1/openapi.yaml")
    ResponseEntity<byte[]> description() throws IOException {
        try (InputStream text = Objects.requireNonNull(OpenApiController.class.getResourceAsStream("openapi.yaml"))) {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
                    .body(text.readAllBytes());
        }
    }
}
