package dev.slipway.reports.internal.table;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.words.Words;
import dev.slipway.reports.internal.say.Gap;
import dev.slipway.reports.internal.terminal.Style;
import dev.slipway.reports.internal.terminal.StyledText;
import dev.slipway.reports.internal.terminal.TextPage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What could not be judged, a line for each rule with the reasons, and the rules that examined nothing. */
final class GapTable {

    private static final int INDENT = 2;

    private final TextPage page;
    private final Words words;
    private final boolean verbose;

    /**
     * @param verbose whether each rule is listed, and not only each reason
     */
    GapTable(TextPage page, Words words, boolean verbose) {
        this.page = page;
        this.words = words;
        this.verbose = verbose;
    }

    void write(Assessment assessment) throws IOException {
        List<Gap> gaps = Gap.joined(assessment, words);
        Optional<String> idle = Gap.idleRules(assessment, words);
        if (gaps.isEmpty() && (idle.isEmpty() || !verbose)) {
            return;
        }
        page.gap();
        page.text(0, new StyledText(words.text("table.gaps"), Style.BOLD));
        if (!verbose) {
            Optional<String> reasons = Gap.byReason(assessment, words);
            if (reasons.isPresent()) {
                page.text(INDENT, StyledText.plain(reasons.get()));
            }
            return;
        }
        write(gaps);
        if (idle.isPresent()) {
            page.text(INDENT, StyledText.plain(idle.get()));
        }
    }

    private void write(List<Gap> gaps) throws IOException {
        int rules = StyledText.widest(gaps, Gap::rule);
        int titles = StyledText.widest(gaps, Gap::title);
        int counts = StyledText.widest(gaps, gap -> String.valueOf(gap.count()));
        for (Gap gap : gaps) {
            String count = String.valueOf(gap.count());
            List<StyledText> lead = List.of(
                    StyledText.plain(gap.rule()).padded(rules + 2),
                    StyledText.plain(gap.title()).padded(titles + 2),
                    StyledText.plain(" ".repeat(counts - count.length()) + count + "  "));
            page.hanging(INDENT, lead, StyledText.plain(gap.reasons()));
        }
    }
}
