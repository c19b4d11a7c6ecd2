package dev.slipway.reports.internal;

import dev.slipway.model.Assessment;
import dev.slipway.model.WaiverUse;
import java.io.IOException;
import java.util.List;

/** What became of each waiver, a line each. */
final class WaiverTable {

    private static final int INDENT = 2;

    private final Page page;

    WaiverTable(Page page) {
        this.page = page;
    }

    void write(Assessment assessment) throws IOException {
        List<WaiverUse> uses = assessment.waivers();
        if (uses.isEmpty()) {
            return;
        }
        page.gap();
        page.text(0, new Span("Waivers", Style.BOLD));
        int states = Span.widest(uses, WaiverText::state);
        for (WaiverUse use : uses) {
            Span state = new Span(WaiverText.state(use), style(use)).padded(states + 2);
            page.hanging(INDENT, List.of(state), Span.plain(WaiverText.story(use)));
        }
    }

    private static Style style(WaiverUse use) {
        return use.state() == WaiverUse.State.ACTIVE ? Style.DIM : Style.AMBER;
    }
}
