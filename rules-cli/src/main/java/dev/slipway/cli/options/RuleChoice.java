package dev.slipway.cli.options;

import dev.slipway.compiler.cache.PackCache;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RulePack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** The options that choose the rules. */
public final class RuleChoice {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Add the rules of this folder; one with a known id takes its place. Rules are code: use only"
                    + " those you trust. May be repeated.")
    private List<Path> rules = new ArrayList<>();

    @Option(names = "--only-rules", description = "Leave the standard rules out.")
    private boolean only;

    @Option(
            names = "--no-cache",
            description = "Compile rules again; else those that did not change are kept in compiled form in the user's"
                    + " cache folder, or in the one that SLIPWAY_CACHE names.")
    private boolean noCache;

    @Option(
            names = "--strict",
            description =
                    "Do not run rules in the rules/ folder of a programme: for folders of people you do not trust.")
    private boolean strict;

    /** Whether rules in the folders of programmes are ignored. */
    public boolean isStrict() {
        return strict;
    }

    /** Whether folders of rules were named. */
    public boolean areNamed() {
        return !rules.isEmpty();
    }

    /** Whether no rules but the standard ones were asked for; a folder may still have some. */
    public boolean isStandard() {
        return rules.isEmpty() && !only;
    }

    /** Whether the standard rules are left out. */
    public boolean isOnly() {
        return only;
    }

    /** Those that judge a programme that has these, the later over the earlier. */
    public List<Path> folders(List<Path> ofFolder) {
        List<Path> folders = new ArrayList<>(strict ? List.of() : ofFolder);
        folders.addAll(rules);
        return folders;
    }

    /** The folders that were named. */
    public List<Path> folders() {
        return List.copyOf(rules);
    }

    /**
     * The engine with these rules and those of a folder.
     *
     * @throws dev.slipway.engine.RuleException if they cannot be used
     */
    public ComplianceEngine engine(List<Path> ofFolder) {
        return engine(ofFolder, note -> {});
    }

    /** The same, saying why compiled rules could not be kept or used. */
    public ComplianceEngine engine(List<Path> ofFolder, Consumer<String> notes) {
        List<Path> directories = folders(ofFolder);
        if (only && directories.isEmpty()) {
            throw new UsageException("--only-rules leaves no rules; name a folder of rules with --rules DIR");
        }
        PackCache cache = cache().reportingTo(notes);
        RulePack[] packs = directories.stream()
                .map(directory -> RulePack.fromDirectory(directory).compiledBy(cache))
                .toArray(RulePack[]::new);
        return only ? ComplianceEngine.only(packs) : ComplianceEngine.of(packs);
    }

    private PackCache cache() {
        Optional<Path> folder =
                noCache ? Optional.empty() : CacheFolder.ofThisProcess().path();
        return folder.map(PackCache::at).orElseGet(PackCache::none);
    }
}
