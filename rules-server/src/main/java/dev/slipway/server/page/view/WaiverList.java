package dev.slipway.server.page.view;

import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.waiver.WaiverRow;
import java.util.List;

/** What the page of a programme's waivers shows. */
public record WaiverList(ProgrammeRow programme, List<WaiverItem> items, WaiverRequest request) {

    public WaiverList {
        items = List.copyOf(items);
    }

    /** Those that wait for a second signature. */
    public List<WaiverItem> waiting() {
        return items.stream()
                .filter(item -> item.row().state().equals(WaiverRow.REQUESTED))
                .toList();
    }

    public List<WaiverItem> inForce() {
        return items.stream().filter(WaiverItem::isInForce).toList();
    }

    /** Those that hold no more, or never did. */
    public List<WaiverItem> over() {
        return items.stream()
                .filter(item -> !item.isInForce() && !item.row().state().equals(WaiverRow.REQUESTED))
                .toList();
    }
}
