package dev.slipway.server.page.view;

import java.util.List;
import java.util.Optional;

/**
 * One page of alerts.
 *
 * @param next how many stand before the next page; empty on the last one
 */
public record AlertItems(List<AlertItem> items, Optional<Integer> next) {

    public AlertItems {
        items = List.copyOf(items);
    }
}
