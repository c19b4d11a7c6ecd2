package dev.slipway.server.page;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.words.Language;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Permission;
import dev.slipway.server.intake.Intake;
import dev.slipway.server.intake.Sent;
import dev.slipway.server.intake.StagedFiles;
import dev.slipway.server.page.view.Dropped;
import dev.slipway.server.page.view.IntakeAnswer;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.programme.ProgrammeTable;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A file of status: shown first as it is understood, then taken. */
@Controller
class UploadController {

    private final Pages pages;
    private final Visitor visitor;
    private final ProgrammeTable programmes;
    private final Assessments assessments;
    private final Intake intake;
    private final StagedFiles staged;
    private final IntakeView answers;

    UploadController(
            Pages pages,
            Visitor visitor,
            ProgrammeTable programmes,
            Assessments assessments,
            Intake intake,
            StagedFiles staged,
            IntakeView answers) {
        this.pages = pages;
        this.visitor = visitor;
        this.programmes = programmes;
        this.assessments = assessments;
        this.intake = intake;
        this.staged = staged;
        this.answers = answers;
    }

    @PostMapping("/programmes/{id}/upload")
    ResponseEntity<String> upload(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam("file") List<MultipartFile> files,
            @RequestParam Optional<String> preview)
            throws IOException {
        Caller caller = visitor.require(request);
        caller.require(Permission.REPORT, id);
        Sent sent = Uploads.sent(Uploads.only(files));
        return preview.isPresent() ? preview(request, caller, id, sent) : take(request, caller, id, sent);
    }

    @PostMapping("/programmes/{id}/upload/{stagedId}")
    ResponseEntity<String> takeShown(
            HttpServletRequest request, @PathVariable String id, @PathVariable String stagedId) {
        Caller caller = visitor.require(request);
        return take(request, caller, id, staged.get(caller, id, stagedId));
    }

    private ResponseEntity<String> preview(HttpServletRequest request, Caller caller, String id, Sent sent) {
        ProgrammeRow programme = programmes.require(id);
        Language language = PageLanguage.of(request);
        Intake.Preview shown = intake.preview(caller, id, sent);
        boolean isSound = shown.read().problems().isEmpty();
        IntakeAnswer answer = answers.read(
                shown.json(),
                Assessments.alerts(
                        assessments.of(programme, language), assessments.of(programme, shown.history(), language)));
        return pages.page(
                request,
                "dropped",
                new Dropped(
                        programme,
                        sent.name(),
                        answer,
                        new UnderstoodReports(pages.words(request)).of(shown.read()),
                        isSound ? Optional.of(staged.keep(caller, id, sent)) : Optional.empty()));
    }

    private ResponseEntity<String> take(HttpServletRequest request, Caller caller, String id, Sent sent) {
        Language language = PageLanguage.of(request);
        Optional<Assessment> before = assessments.of(programmes.require(id), language);
        String answer = intake.take(caller, id, sent).json();
        ProgrammeRow programme = programmes.require(id);
        Optional<Assessment> after = assessments.of(programme, language);
        return pages.page(
                request,
                "dropped",
                new Dropped(
                        programme,
                        sent.name(),
                        answers.read(answer, Assessments.alerts(before, after)),
                        List.of(),
                        Optional.empty()));
    }
}
