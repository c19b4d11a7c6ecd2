package dev.slipway.server.api;

import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Content;
import dev.slipway.server.base.Page;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.intake.Definitions;
import dev.slipway.server.judging.StoredProgrammeJudge;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.programme.ProgrammeTable;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Programmes and their definitions. */
@RestController
@RequestMapping("/api/v1/programmes")
class ProgrammesController {

    private final ProgrammeTable programmes;
    private final Definitions definitions;
    private final StoredProgrammeJudge judge;
    private final Answers answers;

    ProgrammesController(
            ProgrammeTable programmes, Definitions definitions, StoredProgrammeJudge judge, Answers answers) {
        this.programmes = programmes;
        this.definitions = definitions;
        this.judge = judge;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<byte[]> list(
            @AuthenticationPrincipal Caller caller,
            @RequestParam Optional<String> after,
            @RequestParam Optional<Integer> limit,
            WebRequest request) {
        int most = Page.limit(limit);
        List<ProgrammeRow> rows = programmes.page(caller, after.orElse(""), most + 1);
        return answers.page(request, Page.of(rows, most, ProgrammeRow::id), ServedProgrammeJson::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> get(@AuthenticationPrincipal Caller caller, @PathVariable String id, WebRequest request) {
        caller.require(Permission.READ, id);
        ProgrammeRow row = programmes.require(id);
        String tag = ServedProgrammeJson.tag(row);
        return request.checkNotModified(tag)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build()
                : tagged(HttpStatus.OK, row);
    }

    /** The definition in force, as it was put. */
    @GetMapping("/{id}/definition")
    ResponseEntity<byte[]> definition(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        caller.require(Permission.READ, id);
        ProgrammeRow row = programmes.require(id);
        return Answers.document(ServedProgrammeJson.tag(row), judge.definition(row));
    }

    @PutMapping("/{id}")
    ResponseEntity<byte[]> put(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestParam Optional<String> source,
            @RequestParam Optional<String> zone,
            @RequestParam Optional<String> cutoff,
            @RequestHeader("If-Match") Optional<String> ifMatch,
            HttpServletRequest request)
            throws IOException {
        String usual = Body.type(request).contains("json") ? "programme.json" : "programme.yaml";
        Definitions.Sent sent = new Definitions.Sent(
                id,
                Content.of(Body.of(request)),
                Body.name("source", Optional.of(source.orElse(usual))),
                zone.map(ProgrammesController::zone),
                cutoff.map(ProgrammesController::cutoff),
                ifMatch);
        Definitions.Taken taken = definitions.put(caller, sent);
        return tagged(taken.isNew() ? HttpStatus.CREATED : HttpStatus.OK, taken.programme());
    }

    private ResponseEntity<byte[]> tagged(HttpStatus status, ProgrammeRow row) {
        return answers.json(status, ServedProgrammeJson.tag(row), ServedProgrammeJson.of(row));
    }

    private static ZoneId zone(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw Refusal.invalid(
                    "zone", "there is no time zone '" + text + "'", "name one of a place, such as Asia/Almaty, or UTC");
        }
        return ZoneId.of(text);
    }

    private static String cutoff(String text) {
        try {
            return LocalTime.parse(text).withSecond(0).withNano(0).toString();
        } catch (DateTimeException e) {
            throw Refusal.invalid("cutoff", "'" + text + "' is no time of day", "write one such as 06:00");
        }
    }
}
