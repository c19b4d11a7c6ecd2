package dev.slipway.reports.internal;

import dev.slipway.model.Alert;
import dev.slipway.model.Assessment;
import dev.slipway.model.Evidence;
import dev.slipway.model.Severity;
import dev.slipway.model.WaiverUse;
import dev.slipway.reports.ReportOptions;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A page to send on: verdict, terminals at a glance, then each alert with its evidence. */
final class MarkdownLayout implements Layout {

    private final Writer out;
    private final ReportOptions options;

    MarkdownLayout(Writer out, ReportOptions options) {
        this.out = out;
        this.options = options;
    }

    @Override
    public void write(Assessment assessment) throws IOException {
        List<Section> sections = Section.of(assessment);
        line("# " + MarkdownText.of(assessment.programme().name()));
        line("");
        line("**" + Verdict.on(assessment).text() + "** As of " + assessment.asOf() + ".");
        line("");
        if (options.against().isPresent()) {
            writeComparison(Comparison.of(assessment, options.against().get()));
        }
        writeOverview(sections);
        AlertText texts = new AlertText(assessment);
        for (Section section : sections) {
            if (!section.alerts().isEmpty()) {
                writeAlerts(section, texts);
            }
        }
        writeGaps(assessment);
        writeWaivers(assessment);
    }

    @Override
    public void end(Totals totals) throws IOException {
        if (!options.portfolio()) {
            return;
        }
        line("# Portfolio");
        line("");
        line("**" + Verdict.on(totals).text() + "**");
        line("");
        line(Verdict.tally(totals));
    }

    private void writeComparison(Comparison comparison) throws IOException {
        line(comparison.summary() + (comparison.lines().isEmpty() ? "." : ":"));
        line("");
        for (Comparison.Line line : comparison.lines()) {
            line("- " + line.change() + " " + MarkdownText.of(line.rule() + " " + line.text()));
        }
        if (!comparison.lines().isEmpty()) {
            line("");
        }
    }

    private void writeOverview(List<Section> sections) throws IOException {
        line("| Terminal | RAG | Red | Amber | Info | Waived |");
        line("| --- | --- | ---: | ---: | ---: | ---: |");
        for (Section section : sections) {
            line("| " + MarkdownText.of(section.name()) + " | " + section.rag() + " | " + count(section, Severity.RED)
                    + " | " + count(section, Severity.AMBER) + " | " + count(section, Severity.INFO) + " | "
                    + section.alerts().stream().filter(Alert::isWaived).count() + " |");
        }
        line("");
    }

    private static long count(Section section, Severity severity) {
        return section.alerts().stream()
                .filter(alert -> !alert.isWaived() && alert.severity() == severity)
                .count();
    }

    private void writeAlerts(Section section, AlertText texts) throws IOException {
        line("## " + MarkdownText.of(section.name()) + ": "
                + section.rag().name().toLowerCase(Locale.ROOT));
        line("");
        for (Alert alert : section.alerts()) {
            write(alert, texts);
        }
        line("");
    }

    private void write(Alert alert, AlertText texts) throws IOException {
        String severity = alert.isWaived() ? "waived" : AlertText.word(alert.severity());
        line("- **" + severity + "** " + MarkdownText.of(heading(alert, texts)));
        line("  - " + MarkdownText.of(alert.message()));
        String waiver = texts.waiver(alert);
        if (!waiver.isEmpty()) {
            line("  - " + MarkdownText.of(waiver));
        }
        line("  - " + MarkdownText.of(AlertText.particulars(alert)));
        for (Evidence item : alert.evidence()) {
            line("  - " + MarkdownText.of((item.where() + " " + item.text()).strip()));
        }
    }

    private static String heading(Alert alert, AlertText texts) {
        String days = AlertText.days(alert);
        return alert.rule() + " " + texts.heading(alert) + (days.isEmpty() ? "" : ", " + days);
    }

    private void writeGaps(Assessment assessment) throws IOException {
        List<Gap> gaps = Gap.of(assessment);
        Optional<String> idle = Gap.idleRules(assessment);
        if (gaps.isEmpty() && idle.isEmpty()) {
            return;
        }
        line("## Not evaluated");
        line("");
        if (!gaps.isEmpty()) {
            writeTable(gaps);
        }
        if (idle.isPresent()) {
            line(MarkdownText.of(idle.get()));
            line("");
        }
    }

    private void writeTable(List<Gap> gaps) throws IOException {
        line("| Rule | Not evaluated | Why |");
        line("| --- | ---: | --- |");
        for (Gap gap : gaps) {
            line("| " + MarkdownText.of(gap.rule() + " " + gap.title()) + " | " + gap.count() + " | "
                    + MarkdownText.of(gap.reasons()) + " |");
        }
        line("");
    }

    private void writeWaivers(Assessment assessment) throws IOException {
        if (assessment.waivers().isEmpty()) {
            return;
        }
        line("## Waivers");
        line("");
        for (WaiverUse use : assessment.waivers()) {
            line("- **" + WaiverText.state(use) + "** " + MarkdownText.of(WaiverText.story(use)));
        }
        line("");
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
