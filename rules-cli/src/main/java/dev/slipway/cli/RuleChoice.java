package dev.slipway.cli;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RulePack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say what judges. */
final class RuleChoice {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Add the rules of this folder; one with a known id takes its place. Rules are code: use only"
                    + " those you trust. May be repeated.")
    private List<Path> rules = new ArrayList<>();

    @Option(names = "--only-rules", description = "Leave the standard rules out.")
    private boolean only;

    boolean areNamed() {
        return !rules.isEmpty();
    }

    /** The engine with these rules and those that a folder brings along. */
    ComplianceEngine engine(List<Path> ofFolder) {
        List<Path> directories = new ArrayList<>(ofFolder);
        directories.addAll(rules);
        if (only && directories.isEmpty()) {
            throw new UsageException("--only-rules leaves no rules; name a folder of rules with --rules DIR");
        }
        RulePack[] packs = directories.stream().map(RulePack::fromDirectory).toArray(RulePack[]::new);
        return only ? ComplianceEngine.only(packs) : ComplianceEngine.of(packs);
    }
}
