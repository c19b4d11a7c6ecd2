package dev.slipway.cli;

import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.workbench.RuleCatalogue;
import java.nio.file.Path;
import java.util.List;

/** Makes the catalogue of the rules that somebody chose. */
final class Catalogues {

    private Catalogues() {}

    static RuleCatalogue of(RuleChoice rules) {
        return of(rules.engine(List.of()), rules.folders());
    }

    /**
     * Of the rules that an engine judges by.
     *
     * @param folders those it was made of
     */
    static RuleCatalogue of(ComplianceEngine engine, List<Path> folders) {
        return RuleCatalogue.of(engine, folders.stream().map(RuleSources::in).toList());
    }
}
