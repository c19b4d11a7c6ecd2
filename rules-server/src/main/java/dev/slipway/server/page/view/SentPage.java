package dev.slipway.server.page.view;

import dev.slipway.server.intake.TakenBatch;
import dev.slipway.server.programme.ProgrammeRow;
import java.util.List;
import java.util.Optional;

/**
 * What was sent to a programme, the newest first.
 *
 * @param mayWithdraw whether the reader may take something back
 */
public record SentPage(ProgrammeRow programme, List<TakenBatch> batches, Optional<String> next, boolean mayWithdraw) {

    public SentPage {
        batches = List.copyOf(batches);
    }
}
