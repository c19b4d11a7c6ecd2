package dev.slipway.server.page.view;

import dev.slipway.server.programme.ProgrammeRow;
import java.util.List;
import java.util.Optional;

/** What the portfolio shows. */
public record Portfolio(List<ProgrammeRow> programmes, Optional<String> next, boolean mayAdd) {

    public Portfolio {
        programmes = List.copyOf(programmes);
    }
}
