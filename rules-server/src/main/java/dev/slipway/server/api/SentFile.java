package dev.slipway.server.api;

import dev.slipway.server.base.Content;
import dev.slipway.server.intake.TakenBatch;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file as somebody sent it: to be saved and never shown, since it is no page of this server. */
public final class SentFile {

    private SentFile() {}

    public static ResponseEntity<byte[]> of(TakenBatch batch, Content content) {
        ContentDisposition file = ContentDisposition.attachment()
                .filename(batch.savedAs(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .body(content.bytes());
    }
}
