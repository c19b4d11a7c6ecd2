package dev.slipway.rules;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RulePack;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A program that embeds Slipway, and uses it first on whatever thread it is called on. */
public final class ForeignThread {

    private ForeignThread() {}

    /** Prints the rules of the alerts that the standard rules raise, or those of a folder besides, on a late milestone. */
    public static void main(String[] folder) {
        ComplianceEngine engine = folder.length == 0
                ? ComplianceEngine.standard()
                : ComplianceEngine.of(RulePack.fromDirectory(Path.of(folder[0])));
        Milestone opening =
                Milestone.of("harbour", "opening").deadline("2026-01-31").build();
        Programme programme = Programme.of("line")
                .terminal(Terminal.of("harbour").milestone(opening).build())
                .build();
        System.out.println(engine.assess(programme, List.of(), LocalDate.of(2026, 3, 31)).alerts().stream()
                .map(Alert::rule)
                .collect(Collectors.joining(" ")));
    }
}
