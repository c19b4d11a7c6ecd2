package dev.slipway.server.page.view;

import dev.slipway.server.delivery.DeliveryRow;
import dev.slipway.server.delivery.SubscriptionRow;
import java.util.List;
import java.util.Optional;

/**
 * A subscription with its ledger.
 *
 * @param secret what its messages are signed with; shown once, when it was made
 * @param next where the older messages begin
 */
public record SubscriptionPage(
        SubscriptionRow row, Optional<String> secret, List<DeliveryRow> deliveries, Optional<String> next) {

    public SubscriptionPage {
        deliveries = List.copyOf(deliveries);
    }
}
