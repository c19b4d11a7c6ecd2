package dev.slipway.server.page.view;

import java.util.List;
import java.util.Optional;

/** One page of alerts. */
public record AlertItems(List<AlertItem> items, Optional<String> next) {

    public AlertItems {
        items = List.copyOf(items);
    }
}
