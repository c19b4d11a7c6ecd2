package dev.slipway.server.page.view;

import dev.slipway.server.programme.ProgrammeRow;
import java.util.List;

/** What the page of a programme's waivers shows. */
public record WaiverPage(ProgrammeRow programme, List<WaiverItem> items, WaiverRequest request) {

    public WaiverPage {
        items = List.copyOf(items);
    }

    /** Those that wait for a second signature. */
    public List<WaiverItem> waiting() {
        return items.stream().filter(item -> item.seen().isWaiting()).toList();
    }

    public List<WaiverItem> inForce() {
        return items.stream().filter(item -> item.seen().isInForce()).toList();
    }

    /** Those that hold no more, or never did. */
    public List<WaiverItem> over() {
        return items.stream()
                .filter(item -> !item.seen().isInForce() && !item.seen().isWaiting())
                .toList();
    }
}
