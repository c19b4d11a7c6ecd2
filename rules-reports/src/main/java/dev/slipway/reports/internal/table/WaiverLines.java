package dev.slipway.reports.internal.table;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.WaiverUse;
import dev.slipway.model.words.Words;
import dev.slipway.reports.internal.say.WaiverText;
import dev.slipway.reports.internal.terminal.Style;
import dev.slipway.reports.internal.terminal.StyledText;
import dev.slipway.reports.internal.terminal.TextPage;
import java.io.IOException;
import java.util.List;

/** The effect of each waiver, a line each. */
final class WaiverLines {

    private static final int INDENT = 2;

    private final TextPage page;
    private final Words words;

    WaiverLines(TextPage page, Words words) {
        this.page = page;
        this.words = words;
    }

    void write(Assessment assessment) throws IOException {
        List<WaiverUse> uses = assessment.waivers();
        if (uses.isEmpty()) {
            return;
        }
        page.gap();
        page.text(0, new StyledText(words.text("table.waivers"), Style.BOLD));
        int states = StyledText.widest(uses, use -> WaiverText.state(use, words));
        for (WaiverUse use : uses) {
            StyledText state = new StyledText(WaiverText.state(use, words), style(use)).padded(states + 2);
            page.hanging(INDENT, List.of(state), StyledText.plain(WaiverText.story(use, words)));
        }
    }

    private static Style style(WaiverUse use) {
        return use.state() == WaiverUse.State.ACTIVE ? Style.DIM : Style.AMBER;
    }
}
