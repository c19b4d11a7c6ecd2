package dev.slipway.server.page;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/** The answer to a form that was done: where to look at what came of it. */
final class Redirect {

    private Redirect() {}

    /** To a path with the values filled in, whatever letters they have. */
    static ResponseEntity<Void> to(String path, Object... values) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(UriComponentsBuilder.fromPath(path)
                        .encode()
                        .buildAndExpand(values)
                        .toUri())
                .build();
    }
}
