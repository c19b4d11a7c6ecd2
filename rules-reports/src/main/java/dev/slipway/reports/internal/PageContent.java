package dev.slipway.reports.internal;

import dev.slipway.model.Alert;
import dev.slipway.model.Assessment;
import dev.slipway.model.Rag;
import dev.slipway.model.RuleAccount;
import dev.slipway.model.Severity;
import dev.slipway.model.Terminal;
import dev.slipway.model.TerminalRag;
import dev.slipway.model.Words;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.internal.page.AlertView;
import dev.slipway.reports.internal.page.ProgrammeView;
import dev.slipway.reports.internal.page.ProgrammeView.Row;
import dev.slipway.reports.internal.page.ProgrammeView.Tile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the page says of one programme. Names are made safe to show; the templates escape them for where they stand. */
final class PageContent {

    /** The gravest first. */
    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    private final Assessment assessment;
    private final ReportOptions options;
    private final Words words;
    private final AlertText texts;
    private final PagePictures pictures;
    private final Map<String, String> sections = new HashMap<>();
    private final Map<String, RuleAccount> rules = new HashMap<>();

    PageContent(Assessment assessment, ReportOptions options, Words words) {
        this.assessment = assessment;
        this.options = options;
        this.words = words;
        this.texts = new AlertText(assessment, words);
        this.pictures = new PagePictures(assessment, words);
        assessment.terminals().forEach(terminal -> sections.put(terminal.id(), terminal.name()));
        assessment.rules().forEach(rule -> rules.put(rule.id(), rule));
    }

    /** Whether any terminal can be put on a map. */
    boolean hasPlaces() {
        return !pictures.places().isEmpty();
    }

    ProgrammeView view(String anchor) {
        return new ProgrammeView(
                words,
                anchor,
                shown(assessment.programme().name()),
                words.date(assessment.asOf()),
                AlertText.word(assessment.rag()),
                shown(Verdict.on(assessment, words).text()),
                changes(),
                Section.of(assessment, words).stream().map(this::tile).toList(),
                pictures.places().stream().map(this::place).toList(),
                pictures.timelineRows(),
                pictures.charts(),
                pictures.trendRows(),
                pictures.capacityRows(),
                assessment.alerts().stream().map(this::alert).toList(),
                Gap.of(assessment).stream()
                        .map(gap -> row(gap.rule(), gap.title(), String.valueOf(gap.count()), gap.reasons()))
                        .toList(),
                Gap.idleRules(assessment, words).orElse(""),
                assessment.waivers().stream()
                        .map(use -> row(WaiverText.state(use, words), WaiverText.story(use, words)))
                        .toList(),
                assessment.inputs().stream()
                        .map(input -> row(input.path(), input.sha256()))
                        .toList(),
                assessment.rulesSha256(),
                pictures.json());
    }

    private List<String> changes() {
        return options.against()
                .map(previous -> Comparison.of(assessment, previous))
                .map(comparison -> Stream.concat(
                                Stream.of(comparison.summary(words)),
                                comparison.lines().stream()
                                        .map(line -> line.change().in(words) + " " + line.rule() + " " + line.text()))
                        .map(VisibleText::of)
                        .toList())
                .orElse(List.of());
    }

    private Tile tile(Section section) {
        return new Tile(
                shown(section.name()),
                AlertText.word(section.rag()),
                mark(section.rag()),
                words.text("rag." + AlertText.word(section.rag())),
                words.text(
                        "html.counts",
                        Map.of(
                                "red", section.count(Severity.RED),
                                "amber", section.count(Severity.AMBER),
                                "info", section.count(Severity.INFO))));
    }

    private Row place(Terminal terminal) {
        Rag rag = assessment.terminals().stream()
                .filter(known -> known.id().equals(terminal.id()))
                .map(TerminalRag::rag)
                .findFirst()
                .orElse(Rag.GREY);
        String coordinates = terminal.location()
                .map(place -> String.format(Locale.ROOT, "%.4f, %.4f", place.latitude(), place.longitude()))
                .orElse("");
        return row(terminal.name(), terminal.country(), coordinates, words.text("rag." + AlertText.word(rag)));
    }

    private AlertView alert(Alert alert) {
        String severity = alert.isWaived() ? "waived" : AlertText.word(alert.severity());
        return new AlertView(
                severity,
                alert.isWaived() ? SEVERITIES.size() : SEVERITIES.indexOf(alert.severity()),
                mark(alert),
                words.text("severity." + severity),
                shown(alert.rule()),
                shown(texts.heading(alert)),
                shown(sections.getOrDefault(alert.terminal(), words.text("section.programme"))),
                shown(alert.message()),
                texts.days(alert),
                alert.days().map(days -> String.valueOf(days.max())).orElse(""),
                alert.since().map(LocalDate::toString).orElse(""),
                shown(texts.particulars(alert)),
                shown(texts.waiver(alert)),
                alert.evidence().stream()
                        .map(item -> row(item.where().toString(), item.text()))
                        .toList(),
                shown(rules.containsKey(alert.rule()) ? rules.get(alert.rule()).rationale() : ""));
    }

    private static String mark(Alert alert) {
        if (alert.isWaived()) {
            return mark(Rag.GREY);
        }
        return alert.severity() == Severity.INFO ? "i" : mark(alert.severity().rag());
    }

    private static String mark(Rag rag) {
        return switch (rag) {
            case RED -> "▲";
            case AMBER -> "◆";
            case GREEN -> "●";
            case GREY -> "○";
        };
    }

    static Row row(String... cells) {
        return new Row(Stream.of(cells).map(VisibleText::of).toList());
    }

    private static String shown(String text) {
        return VisibleText.of(text);
    }
}
