package dev.slipway.server.page;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.ReceivedProgramme;
import dev.slipway.reports.Report;
import dev.slipway.reports.ReportFormat;
import dev.slipway.reports.ReportOptions;
import dev.slipway.server.access.Users;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Content;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.clock.ServerClock;
import dev.slipway.server.intake.Definitions;
import dev.slipway.server.intake.Intake;
import dev.slipway.server.intake.Sent;
import dev.slipway.server.judging.Judge;
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
    private final Users users;
    private final ProgrammeTable programmes;
    private final AlertList alerts;
    private final Definitions definitions;
    private final Intake intake;
    private final IntakeView answers;
    private final Judge judge;
    private final ServerClock clock;
    private final InputLimits limits;

    ProgrammeController(
            Pages pages,
            Users users,
            ProgrammeTable programmes,
            AlertList alerts,
            Definitions definitions,
            Intake intake,
            IntakeView answers,
            Judge judge,
            ServerClock clock,
            InputLimits limits) {
        this.pages = pages;
        this.users = users;
        this.programmes = programmes;
        this.alerts = alerts;
        this.definitions = definitions;
        this.intake = intake;
        this.answers = answers;
        this.judge = judge;
        this.clock = clock;
        this.limits = limits;
    }

    @GetMapping("/programmes/{id}")
    ResponseEntity<String> programme(
            HttpServletRequest request, @PathVariable String id, @RequestParam Optional<String> after) {
        Caller caller = caller(request);
        caller.require(Permission.READ, id);
        ProgrammeRow row = programmes.require(id);
        return pages.page(
                request,
                "programme",
                new ProgrammePage(row, alerts.shown(caller, id, after), caller.may(Permission.REPORT, id)));
    }

    @PostMapping("/programmes")
    ResponseEntity<String> add(HttpServletRequest request, @RequestParam MultipartFile file) throws IOException {
        String name = name(file);
        ReceivedProgramme read = ReceivedProgramme.read(name, file.getBytes(), limits);
        String id = read.programme()
                .orElseThrow(() -> Refusal.invalid(read.problems()))
                .id();
        definitions.put(
                caller(request),
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
        Caller caller = caller(request);
        Sent sent = new Sent(name(file), Content.of(file.getBytes()), true, "page", Optional.empty());
        String answer = preview.isPresent()
                ? intake.preview(caller, id, sent)
                : intake.take(caller, id, sent).json();
        return pages.page(request, "dropped", new Dropped(programmes.require(id), sent.name(), answers.read(answer)));
    }

    /** The report of the command, shut off from the pages around it. */
    @GetMapping("/programmes/{id}/report")
    ResponseEntity<byte[]> report(HttpServletRequest request, @PathVariable String id) throws IOException {
        caller(request).require(Permission.READ, id);
        ProgrammeRow row = programmes.require(id);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportOptions options = ReportOptions.plain().in(pages.words(request).language());
        try (Report report = Report.open(ReportFormat.HTML, bytes, options)) {
            report.add(judge.in(pages.words(request).language())
                    .assessWithSince(row, row.day(clock.now().toInstant())));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header("Content-Security-Policy", REPORT_POLICY)
                .body(bytes.toByteArray());
    }

    private Caller caller(HttpServletRequest request) {
        return Optional.ofNullable(request.getRemoteUser())
                .flatMap(users::caller)
                .orElseThrow(() -> Refusal.forbidden("sign in again"));
    }

    private static String name(MultipartFile file) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        if (name.isBlank() || name.length() > 500) {
            throw Refusal.invalid("file", "no file was chosen", "choose one, or drop it on the form");
        }
        return name;
    }
}
