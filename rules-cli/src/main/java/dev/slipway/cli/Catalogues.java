package dev.slipway.cli;

import dev.slipway.engine.source.RuleSources;
import dev.slipway.workbench.RuleCatalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the catalogue of the rules that somebody chose. */
final class Catalogues {

    private Catalogues() {}

    static RuleCatalogue of(RuleChoice rules) {
        return of(rules, List.of());
    }

    /** With those that a folder brings along. */
    static RuleCatalogue of(RuleChoice rules, List<Path> ofFolder) {
        List<Path> folders = new ArrayList<>(rules.isStrict() ? List.of() : ofFolder);
        folders.addAll(rules.folders());
        return RuleCatalogue.of(
                rules.engine(ofFolder), folders.stream().map(RuleSources::in).toList());
    }
}
