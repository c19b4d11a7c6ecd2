package dev.slipway.server.page;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Problem;
import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.model.words.Numbers;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.page.view.FormCard;
import dev.slipway.server.page.view.FormEntry;
import dev.slipway.server.page.view.StatusForm;
import dev.slipway.server.page.view.StatusForm.Choice;
import dev.slipway.server.programme.ProgrammeRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes the form of a terminal from a judgement: what is owed, what was said, what stands against it.
 *
 * @param assessment of the programme as it is now
 */
record StatusForms(ProgrammeRow programme, Assessment assessment) {

    /** The terminals to choose from. */
    StatusForm choice() {
        return new StatusForm(programme, choices(), Optional.empty(), "", today(), List.of(), List.of(), List.of());
    }

    /** Filled in with what was last said. */
    StatusForm prefilled(String terminal) {
        return form(terminal, today().toString(), prefilledEntries(terminal), List.of());
    }

    /** Filled in with what was typed, and with what is wrong. */
    StatusForm typed(String terminal, String date, List<FormEntry> entries, List<Problem> problems) {
        return form(terminal, date, entries, problems);
    }

    private StatusForm form(String terminal, String date, List<FormEntry> entries, List<Problem> problems) {
        Map<String, FormEntry> byMilestone = entries.stream()
                .collect(Collectors.toMap(FormEntry::milestone, Function.identity(), (one, other) -> other));
        List<FormEntry> reported =
                entries.stream().filter(FormEntry::isReported).toList();
        List<FormCard> cards = new ArrayList<>();
        for (MilestoneStatus status : open(terminal)) {
            FormEntry entry = Optional.ofNullable(
                            byMilestone.get(status.milestone().id().milestone()))
                    .orElseGet(() -> prefilled(status));
            cards.add(card(cards.size(), status, entry, problems(problems, reported, entry)));
        }
        return new StatusForm(
                programme,
                choices(),
                Optional.of(chosen(terminal)),
                date,
                today(),
                cards,
                closed(terminal),
                problems.stream()
                        .filter(problem -> problem.line() < 1 || problem.line() > reported.size())
                        .map(StatusForms::text)
                        .toList());
    }

    private List<FormEntry> prefilledEntries(String terminal) {
        return open(terminal).stream().map(StatusForms::prefilled).toList();
    }

    private static FormEntry prefilled(MilestoneStatus status) {
        String percent =
                status.percent().isPresent() ? Numbers.text(status.percent().getAsDouble()) : "";
        return new FormEntry(
                status.milestone().id().milestone(),
                true,
                status.condition().state().word(),
                status.forecast().isKnown() ? status.forecast().text() : "",
                "",
                percent,
                "");
    }

    private FormCard card(int index, MilestoneStatus status, FormEntry entry, List<String> problems) {
        OptionalLong daysLeft = status.deadline().hasEnd()
                ? OptionalLong.of(
                        ChronoUnit.DAYS.between(today(), status.deadline().end()))
                : OptionalLong.empty();
        List<FormCard.Finding> alerts = assessment.headlines().stream()
                .filter(alert -> alert.subject().equals(status.subject()))
                .map(StatusForms::finding)
                .toList();
        return new FormCard(index, status, daysLeft, alerts, entry, problems);
    }

    private static FormCard.Finding finding(Alert alert) {
        String severity = alert.isWaived() ? "waived" : alert.severity().name().toLowerCase(Locale.ROOT);
        return new FormCard.Finding(severity, alert.title(), alert.message());
    }

    private static List<String> problems(List<Problem> all, List<FormEntry> reported, FormEntry entry) {
        int line = reported.indexOf(entry) + 1;
        return all.stream()
                .filter(problem -> line > 0 && problem.line() == line)
                .map(StatusForms::text)
                .toList();
    }

    private static String text(Problem problem) {
        return problem.hint().isEmpty() ? problem.message() : problem.message() + " (" + problem.hint() + ")";
    }

    private List<Choice> choices() {
        return assessment.programme().terminals().stream().map(this::choice).toList();
    }

    private Choice choice(Terminal terminal) {
        Optional<LocalDate> last = statuses(terminal.id()).stream()
                .flatMap(status -> status.latestReport().stream())
                .map(StatusUpdate::reportDate)
                .max(Comparator.naturalOrder());
        return new Choice(terminal.id(), terminal.name(), open(terminal.id()).size(), last);
    }

    private Choice chosen(String terminal) {
        return choices().stream()
                .filter(choice -> choice.id().equals(terminal))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "there is no terminal " + terminal));
    }

    private List<MilestoneStatus> open(String terminal) {
        return statuses(terminal).stream().filter(MilestoneStatus::isOpen).toList();
    }

    private List<String> closed(String terminal) {
        return statuses(terminal).stream()
                .filter(status -> !status.isOpen())
                .map(status -> status.milestone().name())
                .toList();
    }

    private List<MilestoneStatus> statuses(String terminal) {
        return assessment.statuses().stream()
                .filter(status -> status.terminal().id().equals(terminal))
                .toList();
    }

    private LocalDate today() {
        return assessment.asOf();
    }
}
