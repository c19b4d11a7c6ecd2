package dev.slipway.reports.internal.markdown;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.WaiverUse;
import dev.slipway.model.base.Evidence;
import dev.slipway.model.words.VisibleText;
import dev.slipway.model.words.Words;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.ReportWords;
import dev.slipway.reports.internal.say.AlertDigest;
import dev.slipway.reports.internal.say.AlertText;
import dev.slipway.reports.internal.say.Gap;
import dev.slipway.reports.internal.say.Heading;
import dev.slipway.reports.internal.say.Layout;
import dev.slipway.reports.internal.say.Proof;
import dev.slipway.reports.internal.say.ReportComparison;
import dev.slipway.reports.internal.say.Totals;
import dev.slipway.reports.internal.say.Verdict;
import dev.slipway.reports.internal.say.WaiverText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A message to send on: verdict, what changed, the most severe alerts; empty where there is nothing to say. */
public final class MarkdownLayout implements Layout {

    /** Lines of one kind that a message can bear. */
    private static final int MOST = 10;

    /** Blanks that break the line in a mail, where a line end alone does not, and that a chat does not show. */
    private static final String LINE_BREAK = "  ";

    private final Writer out;
    private final ReportOptions options;
    private final Words words;
    private boolean isEmpty = true;

    public MarkdownLayout(Writer out, ReportOptions options) {
        this.out = out;
        this.options = options;
        this.words = ReportWords.in(options.language());
    }

    @Override
    public void write(Assessment assessment) throws IOException {
        AlertDigest digest = AlertDigest.of(assessment, options.against());
        if (digest.isEmpty()) {
            return;
        }
        if (!isEmpty) {
            line("");
        }
        isEmpty = false;
        line("**" + MarkdownText.of(Heading.of(assessment, words)) + "** "
                + words.text("digest.asOf", Map.of("day", assessment.asOf())));
        line("");
        line(MarkdownText.of(assessment.firstLine(words)));
        line("");
        line(MarkdownText.of(Verdict.on(assessment, words).text()));
        if (digest.changes().isPresent()) {
            write(digest.changes().get());
        }
        writeAlerts(digest.alerts(), new AlertText(assessment, words), new Proof(assessment.programme()));
        writeGaps(assessment);
        writeWaivers(digest.waivers());
    }

    @Override
    public void end(Totals totals) throws IOException {
        if (options.portfolio() && !(isEmpty && totals.unjudged().isEmpty())) {
            line("");
            line("**" + Verdict.tally(totals, words) + "**");
        }
    }

    private void write(ReportComparison comparison) throws IOException {
        line("");
        line(comparison.summary(words) + (comparison.hasChanges() ? ":" : "."));
        if (comparison.hasChanges()) {
            line("");
        }
        for (ReportComparison.Line line :
                comparison.lines(words).stream().limit(MOST).toList()) {
            String change = line.change().in(words);
            line("- " + change + " " + MarkdownText.of(line.rule() + " " + line.text()));
        }
        writeMore(comparison.lines(words).size());
    }

    private void writeAlerts(List<Alert> alerts, AlertText texts, Proof proof) throws IOException {
        if (alerts.isEmpty()) {
            return;
        }
        line("");
        for (Alert alert : alerts.stream().limit(MOST).toList()) {
            String days = texts.days(alert);
            line("- **" + words.text("severity." + AlertText.word(alert.severity())) + "** "
                    + MarkdownText.of(alert.rule() + " " + texts.heading(alert) + ", " + alert.subject()
                            + (days.isEmpty() ? "" : ", " + days))
                    + LINE_BREAK);
            String also = texts.also(alert);
            line("  " + MarkdownText.of(alert.message())
                    + proof.of(alert).map(MarkdownLayout::cited).orElse("") + (also.isEmpty() ? "" : LINE_BREAK));
            if (!also.isEmpty()) {
                line("  " + MarkdownText.of(also));
            }
        }
        writeMore(alerts.size());
    }

    private static String cited(Evidence item) {
        return " (" + MarkdownText.of((item.where() + " " + item.text()).strip()) + ")";
    }

    private void writeMore(int count) throws IOException {
        if (count > MOST) {
            line("- " + words.text("digest.more", Map.of("number", count - MOST)));
        }
    }

    private void writeGaps(Assessment assessment) throws IOException {
        String rules = Gap.joined(assessment, words).stream()
                .map(gap -> MarkdownText.of(gap.rule()) + " (" + gap.count() + ")")
                .collect(Collectors.joining(words.text("list.separator")));
        if (!rules.isEmpty()) {
            line("");
            line(words.text("digest.notEvaluated", Map.of("rules", rules)));
        }
    }

    private void writeWaivers(List<WaiverUse> waivers) throws IOException {
        if (waivers.isEmpty()) {
            return;
        }
        line("");
        for (WaiverUse use : waivers) {
            String state = use.state() == WaiverUse.State.EXPIRED ? "digest.waiver.expired" : "digest.waiver.ending";
            line("- " + words.text(state) + " " + MarkdownText.of(WaiverText.story(use, words)));
        }
    }

    private void line(String text) throws IOException {
        out.write(VisibleText.harmless(text));
        out.write('\n');
    }
}
