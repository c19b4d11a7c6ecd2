package dev.slipway.server.page;

import dev.slipway.model.words.Language;
import dev.slipway.reports.ReportFormat;
import dev.slipway.reports.ReportOptions;
import dev.slipway.server.api.MediaFormat;
import dev.slipway.server.base.GivenDay;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.programme.ProgrammeTable;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    ReportController(Visitor visitor, ProgrammeTable programmes, Assessments assessments) {
        this.visitor = visitor;
        this.programmes = programmes;
        this.assessments = assessments;
    }

    /** The page of it, shut off from the pages around it. */
    @GetMapping("/programmes/{id}/report")
    ResponseEntity<byte[]> report(HttpServletRequest request, @PathVariable String id) throws IOException {
        visitor.require(request).require(Permission.READ, id);
        ProgrammeRow programme = programmes.require(id);
        return answer(
                request, programme, assessments.day(programme), MediaFormat.of(ReportFormat.HTML), HttpHeaders.EMPTY);
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
        LocalDate day = asOf.isEmpty() ? assessments.day(programme) : GivenDay.read("asOf", asOf);
        ContentDisposition file = ContentDisposition.attachment()
                .filename(id + "-" + day + "." + chosen.ending(), StandardCharsets.UTF_8)
                .build();
        HttpHeaders headers = new HttpHeaders();
        headers.setContentDisposition(file);
        return answer(request, programme, day, chosen, headers);
    }

    /** For a program that shows calendars, which sends a token as its password. */
    @GetMapping("/calendar/{id}")
    ResponseEntity<byte[]> calendar(HttpServletRequest request, @PathVariable String id) throws IOException {
        CalendarSecurity.caller(request).require(Permission.READ, id);
        ProgrammeRow programme = programmes.require(id);
        return answer(
                request, programme, assessments.day(programme), MediaFormat.of(ReportFormat.ICS), HttpHeaders.EMPTY);
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request, ProgrammeRow programme, LocalDate day, MediaFormat format, HttpHeaders more)
            throws IOException {
        Language language = PageLanguage.of(request);
        byte[] body = assessments
                .judge(language)
                .report(programme, day, format.format(), ReportOptions.plain().in(language));
        return ResponseEntity.ok()
                .headers(more)
                .contentType(format.type())
                .header("Content-Security-Policy", POLICY)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .body(body);
    }
}
