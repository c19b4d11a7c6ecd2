package dev.slipway.server.api;

import dev.slipway.server.alert.ServedAlertJson;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Page;
import dev.slipway.server.intake.TakenBatch;
import dev.slipway.server.intake.TakenBatches;
import dev.slipway.server.programme.ProgrammeRow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** What was sent to a programme: listed, as it was sent, and taken back. */
@RestController
@RequestMapping("/api/v1/programmes/{id}/uploads")
class TakenBatchesController {

    private final TakenBatches batches;
    private final ServedAlertJson alerts;
    private final Answers answers;

    TakenBatchesController(TakenBatches batches, ServedAlertJson alerts, Answers answers) {
        this.batches = batches;
        this.alerts = alerts;
        this.answers = answers;
    }

    /** Why something is taken back, as it was sent. */
    record Reason(@Nullable String reason) {}

    @GetMapping
    ResponseEntity<byte[]> list(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestParam Optional<String> after,
            @RequestParam Optional<Integer> limit,
            WebRequest request) {
        int most = Page.limit(limit);
        Page<TakenBatch> page = Page.of(
                batches.page(caller, id, Answers.number(after, Long.MAX_VALUE), most + 1),
                most,
                batch -> String.valueOf(batch.number()));
        return answers.page(request, page, TakenBatchesController::values);
    }

    @GetMapping("/{batch}/content")
    ResponseEntity<byte[]> content(
            @AuthenticationPrincipal Caller caller, @PathVariable String id, @PathVariable String batch) {
        TakenBatch taken = batches.find(caller, id, batch);
        return SentFile.of(taken, batches.content(taken));
    }

    @PostMapping("/{batch}/withdraw")
    ResponseEntity<byte[]> withdraw(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @PathVariable String batch,
            @RequestBody Reason reason) {
        TakenBatches.Withdrawn withdrawn = batches.withdraw(
                caller, id, batch, Optional.ofNullable(reason.reason()).orElse(""));
        Map<String, Object> answer = values(withdrawn.batch());
        answer.put("asOf", String.valueOf(withdrawn.result().programme().judgedOn()));
        answer.put("judged", withdrawn.result().programme().state().equals(ProgrammeRow.JUDGED));
        answer.put(
                "changes",
                withdrawn.result().happenings().stream().map(alerts::change).toList());
        return answers.json(HttpStatus.OK, answer);
    }

    private static Map<String, Object> values(TakenBatch batch) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("batch", batch.id());
        values.put("number", batch.number());
        values.put("name", batch.name());
        values.put("source", batch.source());
        values.put("by", batch.madeBy());
        values.put("at", batch.madeAt().toInstant().toString());
        values.put("sha256", batch.sha256());
        values.put("reports", batch.reports());
        if (!batch.isFile()) {
            values.put("firstLine", batch.firstLine());
            values.put("lastLine", batch.lastLine());
        }
        Optional.ofNullable(batch.firstDay()).ifPresent(day -> values.put("firstDay", day.toString()));
        Optional.ofNullable(batch.lastDay()).ifPresent(day -> values.put("lastDay", day.toString()));
        values.put(
                "withdrawn",
                batch.withdrawal()
                        .map(taken -> Map.of(
                                "by", taken.by(), "at", taken.at().toInstant().toString(), "reason", taken.reason()))
                        .orElse(null));
        return values;
    }
}
