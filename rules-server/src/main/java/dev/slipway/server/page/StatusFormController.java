package dev.slipway.server.page;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Problem;
import dev.slipway.model.words.Language;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.intake.Intake;
import dev.slipway.server.intake.Sent;
import dev.slipway.server.page.view.FormEntry;
import dev.slipway.server.page.view.IntakeAnswer;
import dev.slipway.server.page.view.StatusForm;
import dev.slipway.server.page.view.StatusReported;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.programme.ProgrammeTable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Status by hand: a form, what would come of it, and what came of it. */
@Controller
@RequestMapping("/programmes/{id}/form")
class StatusFormController {

    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

    private final Pages pages;
    private final Visitor visitor;
    private final ProgrammeTable programmes;
    private final Assessments assessments;
    private final FormFields fields;
    private final Intake intake;
    private final IntakeView answers;

    StatusFormController(
            Pages pages,
            Visitor visitor,
            ProgrammeTable programmes,
            Assessments assessments,
            FormFields fields,
            Intake intake,
            IntakeView answers) {
        this.pages = pages;
        this.visitor = visitor;
        this.programmes = programmes;
        this.assessments = assessments;
        this.fields = fields;
        this.intake = intake;
        this.answers = answers;
    }

    /** A form that was sent in, and the judgement it was made from. */
    private record Typed(
            Caller caller,
            ProgrammeRow programme,
            Assessment before,
            String terminal,
            String date,
            Language language) {}

    @GetMapping
    ResponseEntity<String> form(
            HttpServletRequest request, @PathVariable String id, @RequestParam Optional<String> terminal) {
        visitor.require(request).require(Permission.REPORT, id);
        StatusForms forms = forms(request, id);
        List<String> all =
                forms.choice().terminals().stream().map(StatusForm.Choice::id).toList();
        Optional<String> chosen = terminal.or(() -> all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty());
        return pages.page(request, "form", chosen.map(forms::prefilled).orElseGet(forms::choice));
    }

    @PostMapping
    ResponseEntity<String> sent(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam String terminal,
            @RequestParam String date,
            @RequestParam String action,
            @RequestParam Optional<String> key) {
        Caller caller = visitor.require(request);
        caller.require(Permission.REPORT, id);
        StatusForms forms = forms(request, id);
        List<FormEntry> entries = FormFields.entries(request);
        List<FormEntry> reported =
                entries.stream().filter(FormEntry::isReported).toList();
        StatusForm form = forms.typed(terminal, date, entries, List.of());
        if (action.equals("change")) {
            return pages.page(request, "form", form);
        }
        if (reported.isEmpty()) {
            Problem nothing = new Problem("", 0, 0, pages.words(request).text("form.nothing"), "");
            return refused(request, forms.typed(terminal, date, entries, List.of(nothing)));
        }
        List<Problem> undated = undated(request, reported);
        if (!undated.isEmpty()) {
            return refused(request, forms.typed(terminal, date, entries, undated));
        }
        Typed typed =
                new Typed(caller, forms.programme(), forms.assessment(), terminal, date, PageLanguage.of(request));
        Sent sent = fields.sent(caller, terminal, date, reported, key.filter(StatusFormController::isKey));
        if (!action.equals("send")) {
            return preview(request, typed, forms, entries, sent);
        }
        try {
            return taken(request, typed, form, sent);
        } catch (Refusal refusal) {
            if (refusal.problems().isEmpty()) {
                throw refusal;
            }
            return refused(request, forms.typed(terminal, date, entries, refusal.problems()));
        }
    }

    /** What is done on no day: of a file that may be all that is known, but here somebody can be asked. */
    private List<Problem> undated(HttpServletRequest request, List<FormEntry> reported) {
        String text = pages.words(request).text("form.undated");
        return IntStream.range(0, reported.size())
                .filter(i -> reported.get(i).isDoneWithoutDay())
                .mapToObj(i -> new Problem("form", i + 1, 0, text, ""))
                .toList();
    }

    /** Whether it can be one that the preview gave out. */
    private static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    private ResponseEntity<String> preview(
            HttpServletRequest request, Typed typed, StatusForms forms, List<FormEntry> entries, Sent sent) {
        Intake.Preview preview =
                intake.preview(typed.caller(), typed.programme().id(), sent);
        StatusForm form = forms.typed(
                typed.terminal(), typed.date(), entries, preview.read().problems());
        if (form.hasProblems()) {
            return refused(request, form);
        }
        Optional<Assessment> after = assessments.of(typed.programme(), preview.history(), typed.language());
        IntakeAnswer answer = answers.read(preview.json(), Assessments.alerts(Optional.of(typed.before()), after));
        return pages.page(
                request,
                "reported",
                new StatusReported(form, answer, UUID.randomUUID().toString()));
    }

    private ResponseEntity<String> taken(HttpServletRequest request, Typed typed, StatusForm form, Sent sent) {
        String id = typed.programme().id();
        String json = intake.take(typed.caller(), id, sent).json();
        Optional<Assessment> after = assessments.of(programmes.require(id), typed.language());
        IntakeAnswer answer = answers.read(json, Assessments.alerts(Optional.of(typed.before()), after));
        return pages.page(request, "reported", new StatusReported(form, answer, ""));
    }

    private ResponseEntity<String> refused(HttpServletRequest request, StatusForm form) {
        return pages.page(HttpStatus.UNPROCESSABLE_CONTENT, request, "form", form);
    }

    private StatusForms forms(HttpServletRequest request, String id) {
        ProgrammeRow programme = programmes.require(id);
        Assessment assessment = assessments
                .of(programme, PageLanguage.of(request))
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.CONFLICT, "the programme cannot be judged at this time; upload a file instead"));
        return new StatusForms(programme, assessment);
    }
}
