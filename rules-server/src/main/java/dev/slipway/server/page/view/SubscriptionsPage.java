package dev.slipway.server.page.view;

import dev.slipway.server.delivery.SubscriptionRow;
import java.util.List;

/**
 * Who is told about what.
 *
 * @param everywhere whether the reader may make subscriptions for all programmes
 * @param programmes those for which the reader may make one
 */
public record SubscriptionsPage(List<SubscriptionRow> items, boolean everywhere, List<String> programmes) {

    public SubscriptionsPage {
        items = List.copyOf(items);
        programmes = List.copyOf(programmes);
    }

    public boolean mayAdd() {
        return everywhere || !programmes.isEmpty();
    }
}
