package dev.slipway.bench.portfolio;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.status.StatusUpdate;
import java.util.ArrayList;
import java.util.List;

/** The reports on a programme as they pile up, each with a line of its own. */
final class Reports {

    private final List<StatusUpdate> all = new ArrayList<>();

    Provenance nextPlace() {
        return new Provenance("generated", all.size() + 1);
    }

    void add(StatusUpdate report) {
        all.add(report);
    }

    List<StatusUpdate> all() {
        return all;
    }
}
