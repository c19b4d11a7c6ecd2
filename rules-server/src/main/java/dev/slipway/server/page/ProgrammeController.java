package dev.slipway.server.page;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.ReceivedProgramme;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.words.Language;
import dev.slipway.model.words.Words;
import dev.slipway.reports.Report;
import dev.slipway.reports.ReportFormat;
import dev.slipway.reports.ReportOptions;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Content;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.clock.ServerClock;
import dev.slipway.server.intake.Definitions;
import dev.slipway.server.intake.Intake;
import dev.slipway.server.intake.Sent;
import dev.slipway.server.page.view.Dropped;
import dev.slipway.server.page.view.ProgrammePage;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.programme.ProgrammeTable;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;

/** The page of a programme: what stands against it, and where status is dropped. */
@Controller
class ProgrammeController {

    private static final String REPORT_POLICY =
            "sandbox allow-scripts; default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

    private final Pages pages;
    private final Visitor visitor;
    private final ProgrammeTable programmes;
    private final AlertList alerts;
    private final Definitions definitions;
    private final Intake intake;
    private final IntakeView answers;
    private final Assessments assessments;
    private final ServerClock clock;
    private final InputLimits limits;

    ProgrammeController(
            Pages pages,
            Visitor visitor,
            ProgrammeTable programmes,
            AlertList alerts,
            Definitions definitions,
            Intake intake,
            IntakeView answers,
            Assessments assessments,
            ServerClock clock,
            InputLimits limits) {
        this.pages = pages;
        this.visitor = visitor;
        this.programmes = programmes;
        this.alerts = alerts;
        this.definitions = definitions;
        this.intake = intake;
        this.answers = answers;
        this.assessments = assessments;
        this.clock = clock;
        this.limits = limits;
    }

    @GetMapping("/programmes/{id}")
    ResponseEntity<String> programme(
            HttpServletRequest request, @PathVariable String id, @RequestParam Optional<String> after) {
        Caller caller = visitor.require(request);
        caller.require(Permission.READ, id);
        ProgrammeRow row = programmes.require(id);
        Language language = PageLanguage.of(request);
        Optional<Assessment> assessment = assessments.of(row, language);
        return pages.page(
                request,
                "programme",
                new ProgrammePage(
                        row,
                        verdict(row, assessment, language),
                        alerts.shown(caller, id, after, Assessments.alerts(Optional.empty(), assessment)),
                        caller.may(Permission.REPORT, id)));
    }

    private static String verdict(ProgrammeRow row, Optional<Assessment> assessment, Language language) {
        return language == Language.ENGLISH
                ? row.verdict()
                : assessment.map(judged -> judged.firstLine(Words.of(language))).orElse(row.verdict());
    }

    @PostMapping("/programmes")
    ResponseEntity<String> add(HttpServletRequest request, @RequestParam MultipartFile file) throws IOException {
        String name = name(file);
        ReceivedProgramme read = ReceivedProgramme.read(name, file.getBytes(), limits);
        String id = read.programme()
                .orElseThrow(() -> Refusal.invalid(read.problems()))
                .id();
        definitions.put(
                visitor.require(request),
                new Definitions.Sent(
                        id, Content.of(file.getBytes()), name, Optional.empty(), Optional.empty(), Optional.empty()));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(UriComponentsBuilder.fromPath("/programmes/{id}").build(id))
                .build();
    }

    @PostMapping("/programmes/{id}/upload")
    ResponseEntity<String> upload(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam MultipartFile file,
            @RequestParam Optional<String> preview)
            throws IOException {
        Caller caller = visitor.require(request);
        Sent sent = new Sent(name(file), Content.of(file.getBytes()), true, "page", Optional.empty());
        Language language = PageLanguage.of(request);
        ProgrammeRow row = programmes.require(id);
        Optional<Assessment> before = assessments.of(row, language);
        if (preview.isPresent()) {
            Intake.Preview shown = intake.preview(caller, id, sent);
            Optional<Assessment> after = assessments.of(row, shown.history(), language);
            return pages.page(request, "dropped", dropped(row, sent, shown.json(), before, after));
        }
        String answer = intake.take(caller, id, sent).json();
        ProgrammeRow taken = programmes.require(id);
        return pages.page(request, "dropped", dropped(taken, sent, answer, before, assessments.of(taken, language)));
    }

    private Dropped dropped(
            ProgrammeRow row, Sent sent, String answer, Optional<Assessment> before, Optional<Assessment> after) {
        return new Dropped(row, sent.name(), answers.read(answer, Assessments.alerts(before, after)));
    }

    /** The report of the command, shut off from the pages around it. */
    @GetMapping("/programmes/{id}/report")
    ResponseEntity<byte[]> report(HttpServletRequest request, @PathVariable String id) throws IOException {
        visitor.require(request).require(Permission.READ, id);
        ProgrammeRow row = programmes.require(id);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportOptions options = ReportOptions.plain().in(PageLanguage.of(request));
        try (Report report = Report.open(ReportFormat.HTML, bytes, options)) {
            report.add(assessments
                    .judge(PageLanguage.of(request))
                    .assessWithSince(row, row.day(clock.now().toInstant())));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header("Content-Security-Policy", REPORT_POLICY)
                .body(bytes.toByteArray());
    }

    private static String name(MultipartFile file) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        if (name.isBlank() || name.length() > 500) {
            throw Refusal.invalid("file", "no file was chosen", "choose one, or drop it on the form");
        }
        return name;
    }
}
