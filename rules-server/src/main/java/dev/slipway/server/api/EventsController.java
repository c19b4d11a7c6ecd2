package dev.slipway.server.api;

import dev.slipway.server.alert.AlertEventRow;
import dev.slipway.server.alert.EventTable;
import dev.slipway.server.alert.ServedAlertJson;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Page;
import dev.slipway.server.base.Permission;
import dev.slipway.server.judging.JudgementTable;
import dev.slipway.server.judging.JudgementTable.JudgementRow;
import dev.slipway.server.programme.ProgrammeTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What happened: events of all programmes in one order, and the judgements of one. */
@RestController
@RequestMapping("/api/v1")
class EventsController {

    private final EventTable events;
    private final JudgementTable judgements;
    private final ProgrammeTable programmes;
    private final EventStreams streams;
    private final ServedAlertJson json;
    private final Answers answers;

    EventsController(
            EventTable events,
            JudgementTable judgements,
            ProgrammeTable programmes,
            EventStreams streams,
            ServedAlertJson json,
            Answers answers) {
        this.events = events;
        this.judgements = judgements;
        this.programmes = programmes;
        this.streams = streams;
        this.json = json;
        this.answers = answers;
    }

    @GetMapping(path = "/events", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> events(
            @AuthenticationPrincipal Caller caller,
            @RequestParam Optional<String> after,
            @RequestParam Optional<Integer> limit,
            WebRequest request) {
        int most = Page.limit(limit);
        Page<AlertEventRow> page = Page.of(
                events.page(caller, Answers.number(after, 0), most + 1),
                most,
                event -> String.valueOf(event.position()));
        return answers.page(request, page, json::event);
    }

    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            @AuthenticationPrincipal Caller caller,
            @RequestParam Optional<String> after,
            @RequestHeader("Last-Event-ID") Optional<String> last) {
        return streams.open(caller, Answers.number(last.or(() -> after), 0));
    }

    @GetMapping("/programmes/{id}/judgements")
    ResponseEntity<byte[]> judgements(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestParam Optional<String> after,
            @RequestParam Optional<Integer> limit,
            WebRequest request) {
        caller.require(Permission.READ, id);
        programmes.require(id);
        int most = Page.limit(limit);
        int before = (int) Math.min(Integer.MAX_VALUE, Answers.number(after, Integer.MAX_VALUE));
        Page<JudgementRow> page =
                Page.of(judgements.of(id, before, most + 1), most, row -> String.valueOf(row.number()));
        return answers.page(request, page, EventsController::judgement);
    }

    private static Map<String, Object> judgement(JudgementRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", row.id());
        values.put("number", row.number());
        values.put("asOf", row.asOf().toString());
        values.put("cause", row.cause());
        Optional.ofNullable(row.batchId()).ifPresent(batch -> values.put("batch", batch));
        if (!row.missed().isEmpty()) {
            values.put("missed", row.missed().split(" "));
        }
        values.put("updates", row.seq());
        values.put("definition", row.definitionVersion());
        values.put("policy", row.policyVersion());
        Optional.ofNullable(row.packId()).ifPresent(pack -> values.put("pack", pack));
        values.put("rulesSha256", row.rulesSha256());
        values.put("red", row.red());
        values.put("amber", row.amber());
        values.put("info", row.info());
        values.put("waived", row.waived());
        values.put("notEvaluated", row.notEvaluated());
        values.put("at", row.madeAt().toInstant().toString());
        return values;
    }
}
