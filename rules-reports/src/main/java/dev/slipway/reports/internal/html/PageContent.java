package dev.slipway.reports.internal.html;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.TerminalRag;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Rag;
import dev.slipway.model.base.Severity;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.words.VisibleText;
import dev.slipway.model.words.Words;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.internal.page.AlertView;
import dev.slipway.reports.internal.page.EvidenceView;
import dev.slipway.reports.internal.page.PortfolioView;
import dev.slipway.reports.internal.page.ProgrammeView;
import dev.slipway.reports.internal.page.ProgrammeView.Row;
import dev.slipway.reports.internal.page.ProgrammeView.SeverityView;
import dev.slipway.reports.internal.page.ProgrammeView.Tile;
import dev.slipway.reports.internal.say.AlertText;
import dev.slipway.reports.internal.say.Counts;
import dev.slipway.reports.internal.say.Gap;
import dev.slipway.reports.internal.say.Heading;
import dev.slipway.reports.internal.say.QualityPoints;
import dev.slipway.reports.internal.say.ReportComparison;
import dev.slipway.reports.internal.say.Section;
import dev.slipway.reports.internal.say.Verdict;
import dev.slipway.reports.internal.say.WaiverText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The content of the page about one programme. Names are made safe to show; the templates escape them for their place. */
final class PageContent {

    /** The most severe first. */
    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    private static final Pattern WEB_PAGE = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}]+");

    private final Assessment assessment;
    private final ReportOptions options;
    private final Words words;
    private final String anchor;
    private final AlertText texts;
    private final PagePictures pictures;
    private final Map<String, String> sections = new HashMap<>();

    /** Of a programme to which links lead by its anchor. */
    PageContent(Assessment assessment, ReportOptions options, Words words, String anchor) {
        this.assessment = assessment;
        this.options = options;
        this.words = words;
        this.anchor = anchor;
        this.texts = new AlertText(assessment, words);
        this.pictures = new PagePictures(assessment, words);
        assessment.terminals().forEach(terminal -> sections.put(terminal.id(), terminal.name()));
    }

    /** Whether any terminal can be put on a map. */
    boolean hasPlaces() {
        return !pictures.places().isEmpty();
    }

    ProgrammeView view() {
        return new ProgrammeView(
                words,
                assessment.isOfPortfolio(),
                anchor,
                shown(Heading.of(assessment, words)),
                words.date(assessment.asOf()),
                AlertText.word(assessment.rag()),
                shown(assessment.firstLine(words) + " "
                        + Verdict.on(assessment, words).text()),
                changes(),
                Section.of(assessment, words).stream().map(this::tile).toList(),
                pictures.places().stream().map(this::place).toList(),
                pictures.isCorridor(),
                pictures.timelinePieces(),
                pictures.timelineRows(),
                pictures.charts(),
                pictures.trendRows(),
                pictures.foresight(),
                pictures.capacityPieces(),
                pictures.capacityRows(),
                quality(),
                severities(),
                alerts(),
                rules(),
                Gap.joined(assessment, words).stream()
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

    /** The programme as a row of the table over a portfolio. */
    PortfolioView.Programme summary() {
        Counts counts = Counts.of(assessment);
        String rag = AlertText.word(assessment.rag());
        return new PortfolioView.Programme(
                anchor,
                shown(Heading.of(assessment, words)),
                words.date(assessment.asOf()),
                rag,
                mark(assessment.rag()),
                words.text("rag." + rag),
                number(counts.red()),
                number(counts.amber()),
                number(counts.info()),
                number(counts.waived()),
                number(counts.notEvaluated()));
    }

    private String number(long count) {
        return words.number((double) count);
    }

    private List<String> changes() {
        return options.against()
                .map(previous -> ReportComparison.of(assessment, previous))
                .map(comparison -> Stream.concat(
                                Stream.of(comparison.summary(words)),
                                comparison.lines(words).stream()
                                        .map(line -> line.change().in(words) + " " + line.rule() + " " + line.text()))
                        .map(VisibleText::of)
                        .toList())
                .orElse(List.of());
    }

    private Tile tile(Section section) {
        List<String> parts = new ArrayList<>(SEVERITIES.stream()
                .filter(severity -> section.count(severity) > 0)
                .map(severity -> section.count(severity) + " " + words.text("severity." + AlertText.word(severity)))
                .toList());
        if (section.rag() == Rag.GREEN || section.rag() == Rag.GREY) {
            parts.add(0, words.text("rag." + AlertText.word(section.rag())));
        }
        String more = parts.stream().skip(1).map(part -> " · " + part).collect(joining());
        return new Tile(
                shown(section.name()),
                AlertText.word(section.rag()),
                mark(section.rag()),
                parts.get(0),
                more,
                !section.alerts().isEmpty());
    }

    /** Why each alert matters and where its rule comes from, once for each rule. */
    private List<Row> rules() {
        Set<String> alerting = assessment.headlines().stream().map(Alert::rule).collect(toSet());
        return assessment.rules().stream()
                .filter(rule -> alerting.contains(rule.id()))
                .map(rule -> row(rule.id(), rule.title(), rule.rationale(), rule.source()))
                .toList();
    }

    private List<SeverityView> severities() {
        Map<String, Long> counts =
                assessment.headlines().stream().collect(groupingBy(PageContent::severity, counting()));
        return Stream.concat(SEVERITIES.stream().map(AlertText::word), Stream.of("waived"))
                .flatMap(word -> Stream.ofNullable(counts.get(word))
                        .map(count -> new SeverityView(word, words.text("severity." + word), count)))
                .toList();
    }

    /** The most severe first, else in the order of the assessment. */
    private List<AlertView> alerts() {
        return assessment.headlines().stream()
                .map(this::alert)
                .sorted(Comparator.comparingInt(AlertView::gravity))
                .toList();
    }

    private List<Row> quality() {
        QualityPoints quality = new QualityPoints(assessment, words);
        return quality.all().stream()
                .map(point -> row(
                        point.schedule().about(),
                        point.rule(),
                        point.title(),
                        point.point().map(quality::figures).orElse(""),
                        point.point().map(quality::limit).orElse(""),
                        point.verdict(),
                        quality.history(point)))
                .toList();
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
        return row(
                terminal.name(),
                terminal.country(),
                terminal.unlocode(),
                coordinates,
                words.text("rag." + AlertText.word(rag)));
    }

    private AlertView alert(Alert alert) {
        String severity = severity(alert);
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
                alert.days().map(PageContent::most).orElse(""),
                alert.since().map(LocalDate::toString).orElse(""),
                shown(texts.particulars(alert)),
                shown(texts.waiver(alert)),
                shown(texts.also(alert)),
                alert.evidence().stream()
                        .map(item -> new EvidenceView(
                                shown(item.where().toString()), link(item.where()), shown(item.text())))
                        .toList());
    }

    /** Nothing but the page of a host: what else a file is called may be anything. */
    private static String link(Provenance where) {
        return WEB_PAGE.matcher(where.file()).matches() ? where.file() : "";
    }

    private static String most(DayRange days) {
        return days.highest().isPresent() ? String.valueOf(days.max()) : "";
    }

    private static String severity(Alert alert) {
        return alert.isWaived() ? "waived" : AlertText.word(alert.severity());
    }

    private static String mark(Alert alert) {
        if (alert.isWaived()) {
            return mark(Rag.GREY);
        }
        return alert.severity() == Severity.INFO ? "i" : mark(alert.severity().rag());
    }

    /** Shows a state to readers who do not see its colour. */
    static String mark(Rag rag) {
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
