package dev.slipway.example;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.DataException;
import dev.slipway.model.alerts.AlertChange;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Problem;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.reports.Report;
import dev.slipway.reports.ReportFormat;
import dev.slipway.reports.ReportOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The judgement of a programme as JSON and as a page, and reports that arrive. */
@RestController
class ProgrammeController {

    private final ComplianceEngine engine;
    private final ProgrammeRepository programmes;
    private final Clock clock;

    ProgrammeController(ComplianceEngine engine, ProgrammeRepository programmes, Clock clock) {
        this.engine = engine;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** The same JSON as {@code slipway check --format ndjson} writes. */
    @GetMapping("/programmes/{id}/assessment")
    Assessment assessment(@PathVariable String id) {
        return judge(programme(id));
    }

    @GetMapping(value = "/programmes/{id}", produces = MediaType.TEXT_HTML_VALUE)
    byte[] page(@PathVariable String id) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Report report = Report.open(ReportFormat.HTML, bytes, ReportOptions.plain())) {
            report.add(judge(programme(id)));
        }
        return bytes.toByteArray();
    }

    /** What a report changes. One on a milestone that is not there is a problem, and is not kept. */
    @PostMapping("/programmes/{id}/reports")
    List<AlertChange> report(@PathVariable String id, @RequestBody MilestoneUpdate report) {
        Programme programme = programme(id);
        List<Problem> problems = programme.check(List.of(report));
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
        Assessment before = judge(programme);
        programmes.add(id, report, clock.instant());
        return judge(programme).changesSince(before.alerts());
    }

    private Assessment judge(Programme programme) {
        return engine.assess(programme, programmes.reports(programme.id()), LocalDate.now(clock));
    }

    private Programme programme(String id) {
        return programmes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
