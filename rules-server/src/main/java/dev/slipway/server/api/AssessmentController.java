package dev.slipway.server.api;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.reports.ReportOptions;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.clock.ServerClock;
import dev.slipway.server.judging.StoredProgrammeJudge;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.programme.ProgrammeTable;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The report of the command, of any day, in any of its formats. */
@RestController
class AssessmentController {

    private final ProgrammeTable programmes;
    private final StoredProgrammeJudge judge;
    private final ServerClock clock;

    AssessmentController(ProgrammeTable programmes, StoredProgrammeJudge judge, ServerClock clock) {
        this.programmes = programmes;
        this.judge = judge;
        this.clock = clock;
    }

    @GetMapping("/api/v1/programmes/{id}/assessment")
    ResponseEntity<byte[]> get(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestParam Optional<String> asOf,
            @RequestHeader(HttpHeaders.ACCEPT) Optional<String> accept,
            WebRequest request)
            throws IOException {
        caller.require(Permission.READ, id);
        ProgrammeRow programme = programmes.require(id);
        MediaFormat format = MediaFormat.of(accept.orElse(MediaType.ALL_VALUE));
        LocalDate day = asOf.map(AssessmentController::day)
                .orElseGet(() -> programme.day(clock.now().toInstant()));
        String tag = "\"" + programme.tag() + "." + day + "." + format.format().word() + "\"";
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(tag)
                    .varyBy(HttpHeaders.ACCEPT)
                    .build();
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .varyBy(HttpHeaders.ACCEPT)
                .contentType(format.type())
                .body(judge.report(programme, day, format.format(), ReportOptions.plain()));
    }

    private static LocalDate day(String text) {
        try {
            DateWindow window = DateWindow.parse(text);
            LocalDate day = LocalDate.parse(text);
            return window.isKnown() ? day : LocalDate.parse(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Refusal(Refusal.Kind.MALFORMED, "asOf is a day such as 2026-03-31, not '" + text + "'");
        }
    }
}
