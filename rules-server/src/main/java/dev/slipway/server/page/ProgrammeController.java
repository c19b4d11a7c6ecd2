package dev.slipway.server.page;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.ReceivedProgramme;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.words.Language;
import dev.slipway.model.words.Words;
import dev.slipway.server.api.MediaFormat;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Content;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.intake.Definitions;
import dev.slipway.server.page.view.ProgrammePage;
import dev.slipway.server.page.view.ProgrammePictures;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.programme.ProgrammeTable;
import dev.slipway.server.waiver.WaiverRow;
import dev.slipway.server.waiver.WaiverTable;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
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

    private static final Pattern DEFINITION = Pattern.compile("(?i).*\\.(ya?ml|json)");

    private final Pages pages;
    private final Visitor visitor;
    private final ProgrammeTable programmes;
    private final AlertList alerts;
    private final Definitions definitions;
    private final Assessments assessments;
    private final WaiverTable waivers;
    private final InputLimits limits;

    ProgrammeController(
            Pages pages,
            Visitor visitor,
            ProgrammeTable programmes,
            AlertList alerts,
            Definitions definitions,
            Assessments assessments,
            WaiverTable waivers,
            InputLimits limits) {
        this.pages = pages;
        this.visitor = visitor;
        this.programmes = programmes;
        this.alerts = alerts;
        this.definitions = definitions;
        this.assessments = assessments;
        this.waivers = waivers;
        this.limits = limits;
    }

    @GetMapping("/programmes/{id}")
    ResponseEntity<String> programme(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String severity,
            @RequestParam(defaultValue = "0") int after) {
        Caller caller = visitor.require(request);
        caller.require(Permission.READ, id);
        ProgrammeRow row = programmes.require(id);
        Language language = PageLanguage.of(request);
        Optional<Assessment> assessment = assessments.of(row, language);
        ProgrammePage.Chosen chosen = new ProgrammePage.Chosen(state, severity);
        Map<String, Alert> told = Assessments.alerts(Optional.empty(), assessment);
        return pages.page(
                request,
                "programme",
                new ProgrammePage(
                        row,
                        verdict(row, assessment, language),
                        alerts.shown(caller, id, chosen, Math.max(after, 0), told),
                        chosen,
                        assessment
                                .map(judged -> new PictureViews(judged).pictures())
                                .orElse(ProgrammePictures.none()),
                        waiting(id),
                        assessments.day(row),
                        MediaFormat.all().stream()
                                .map(format -> format.format().word())
                                .toList(),
                        caller.may(Permission.REPORT, id),
                        caller.may(Permission.PLAN, id)));
    }

    private long waiting(String id) {
        return waivers.of(id).stream()
                .filter(row -> row.state().equals(WaiverRow.REQUESTED))
                .count();
    }

    private static String verdict(ProgrammeRow row, Optional<Assessment> assessment, Language language) {
        return language == Language.ENGLISH
                ? row.verdict()
                : assessment.map(judged -> judged.firstLine(Words.of(language))).orElse(row.verdict());
    }

    @PostMapping("/programmes")
    ResponseEntity<String> add(HttpServletRequest request, @RequestParam("file") List<MultipartFile> files)
            throws IOException {
        MultipartFile file = Uploads.only(files);
        String name = Uploads.name(file);
        ReceivedProgramme read = ReceivedProgramme.read(name, file.getBytes(), limits);
        if (!read.problems().isEmpty() && !DEFINITION.matcher(name).matches()) {
            throw Refusal.invalid(
                    name,
                    "a programme is added by its programme.yaml, and this is another file",
                    "'slipway init FOLDER --from FILE' makes one of a workbook or a schedule; a file of status goes on the"
                            + " page of its programme");
        }
        String id = read.programme()
                .orElseThrow(() -> Refusal.invalid(read.problems()))
                .id();
        Caller caller = visitor.require(request);
        if (caller.may(Permission.PLAN, id) && programmes.find(id).isPresent()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "there is a programme " + id + " already; its page takes another definition of it");
        }
        definitions.put(
                caller,
                new Definitions.Sent(
                        id, Content.of(file.getBytes()), name, Optional.empty(), Optional.empty(), Optional.empty()));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(UriComponentsBuilder.fromPath("/programmes/{id}").build(id))
                .build();
    }
}
