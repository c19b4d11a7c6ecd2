package dev.slipway.server.page.view;

import dev.slipway.server.programme.ProgrammeRow;
import java.util.List;
import java.util.Optional;

/** What the portfolio shows. */
public record PortfolioPage(List<ProgrammeRow> programmes, Optional<String> next, boolean mayAdd) {

    public PortfolioPage {
        programmes = List.copyOf(programmes);
    }
}
