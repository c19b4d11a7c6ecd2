package dev.slipway.server.page;

import dev.slipway.engine.RuleFailedException;
import dev.slipway.model.words.Language;
import dev.slipway.reports.Report;
import dev.slipway.reports.ReportFormat;
import dev.slipway.reports.ReportOptions;
import dev.slipway.server.api.MediaFormat;
import dev.slipway.server.base.Content;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.clock.ServerClock;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.programme.ProgrammeTable;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The report of the command, of any day, to read and to take along. */
@Controller
class ReportController {

    private static final String POLICY =
            "sandbox allow-scripts; default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

    private final Visitor visitor;
    private final ProgrammeTable programmes;
    private final Assessments assessments;
    private final ServerClock clock;

    ReportController(Visitor visitor, ProgrammeTable programmes, Assessments assessments, ServerClock clock) {
        this.visitor = visitor;
        this.programmes = programmes;
        this.assessments = assessments;
        this.clock = clock;
    }

    /** The page of it, shut off from the pages around it. */
    @GetMapping("/programmes/{id}/report")
    ResponseEntity<byte[]> report(HttpServletRequest request, @PathVariable String id) throws IOException {
        visitor.require(request).require(Permission.READ, id);
        ProgrammeRow programme = programmes.require(id);
        return answer(programme, today(programme), ReportFormat.HTML, PageLanguage.of(request))
                .build();
    }

    @GetMapping("/programmes/{id}/download")
    ResponseEntity<byte[]> download(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam String format,
            @RequestParam(defaultValue = "") String asOf)
            throws IOException {
        visitor.require(request).require(Permission.READ, id);
        ProgrammeRow programme = programmes.require(id);
        MediaFormat chosen = MediaFormat.named(format)
                .orElseThrow(() -> Refusal.invalid("format", "there is no format '" + format + "'", ""));
        LocalDate day = asOf.isEmpty() ? today(programme) : day(asOf);
        ContentDisposition file = ContentDisposition.attachment()
                .filename(id + "-" + day + "." + chosen.ending(), StandardCharsets.UTF_8)
                .build();
        return answer(programme, day, chosen.format(), PageLanguage.of(request))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .build();
    }

    /** For a program that shows calendars, which sends a token as its password. */
    @GetMapping("/calendar/{id}")
    ResponseEntity<byte[]> calendar(HttpServletRequest request, @PathVariable String id) throws IOException {
        CalendarSecurity.caller(request).require(Permission.READ, id);
        ProgrammeRow programme = programmes.require(id);
        return answer(programme, today(programme), ReportFormat.ICS, PageLanguage.of(request))
                .build();
    }

    /** An answer that is complete but for its headers. */
    private record Answer(ResponseEntity.BodyBuilder builder, Content body) {

        Answer header(String name, String value) {
            builder.header(name, value);
            return this;
        }

        ResponseEntity<byte[]> build() {
            return builder.body(body.bytes());
        }
    }

    private Answer answer(ProgrammeRow programme, LocalDate day, ReportFormat format, Language language)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportOptions options = ReportOptions.plain().in(language);
        try (Report report = Report.open(format, bytes, options)) {
            report.add(assessments.judge(language).assessWithSince(programme, day));
        } catch (RuleFailedException e) {
            throw new Refusal(Refusal.Kind.CONFLICT, "it cannot be judged: " + e.getMessage());
        }
        ResponseEntity.BodyBuilder builder = ResponseEntity.ok()
                .contentType(MediaFormat.named(format.word()).orElseThrow().type())
                .header("Content-Security-Policy", POLICY)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        return new Answer(builder, Content.of(bytes.toByteArray()));
    }

    private LocalDate today(ProgrammeRow programme) {
        return programme.day(clock.now().toInstant());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Refusal.invalid("asOf", "'" + text + "' is no day", "write one such as 2026-12-31");
        }
    }
}
