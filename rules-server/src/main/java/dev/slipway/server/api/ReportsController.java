package dev.slipway.server.api;

import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Content;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.intake.Intake;
import dev.slipway.server.intake.Sent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Reports: rows in a body, or a file of any kind that the command reads. */
@RestController
@RequestMapping("/api/v1/programmes/{id}")
class ReportsController {

    private final Intake intake;
    private final Answers answers;

    ReportsController(Intake intake, Answers answers) {
        this.intake = intake;
        this.answers = answers;
    }

    @PostMapping("/updates")
    ResponseEntity<byte[]> updates(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader("Idempotency-Key") Optional<String> key,
            HttpServletRequest request)
            throws IOException {
        String name = "updates." + extension(Body.type(request));
        return take(caller, id, dryRun, new Sent(name, Content.of(Body.of(request)), false, "api", Body.key(key)));
    }

    @PostMapping(path = "/uploads", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> uploads(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader("Idempotency-Key") Optional<String> key)
            throws IOException {
        String name = Body.name("file", Optional.ofNullable(file.getOriginalFilename()));
        return take(caller, id, dryRun, new Sent(name, Content.of(file.getBytes()), true, "upload", Body.key(key)));
    }

    private ResponseEntity<byte[]> take(Caller caller, String id, boolean dryRun, Sent sent) {
        if (dryRun) {
            return answers.json(HttpStatus.OK, intake.preview(caller, id, sent).json());
        }
        Intake.Answer answer = intake.take(caller, id, sent);
        return answers.json(answer.isRepeated() ? HttpStatus.OK : HttpStatus.CREATED, answer.json());
    }

    private static String extension(String type) {
        return switch (type) {
            case "text/csv" -> "csv";
            case "application/json" -> "json";
            case "application/x-ndjson", "application/ndjson", "application/jsonl" -> "ndjson";
            default ->
                throw new Refusal(
                        Refusal.Kind.WRONG_FORMAT,
                        "reports are text/csv, application/json or application/x-ndjson, not '" + type
                                + "'; other files go to uploads");
        };
    }
}
