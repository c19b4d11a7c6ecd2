package dev.slipway.cli.options;

import dev.slipway.cli.trust.StandardCopy;
import dev.slipway.cli.trust.TrustedRules;
import dev.slipway.compiler.cache.PackCache;
import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RulePack;
import dev.slipway.model.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
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
            names = {"--skip-folder-rules", "--strict"},
            description =
                    "Go on without the rules in the rules/ folder of a programme; else they judge where you trust them, see"
                            + " rules trust.")
    private boolean skipFolderRules;

    /** The standard rules and those of these folders. */
    public static RuleChoice ofFolders(List<Path> folders) {
        RuleChoice choice = new RuleChoice();
        choice.rules = List.copyOf(folders);
        return choice;
    }

    /** The same with the rules of one folder more. */
    public RuleChoice and(Path folder) {
        RuleChoice choice = new RuleChoice();
        choice.rules = new ArrayList<>(rules);
        choice.rules.add(folder);
        choice.only = only;
        choice.noCache = noCache;
        choice.skipFolderRules = skipFolderRules;
        return choice;
    }

    /** Whether rules in the folders of programmes are left out. */
    public boolean areFolderRulesSkipped() {
        return skipFolderRules;
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

    /** The folders that were named, which is consent to run their rules. */
    public List<Path> folders() {
        return List.copyOf(rules);
    }

    /** Those of a programme that has these and those that were named, the later over the earlier. */
    public List<Path> folders(List<Path> ofFolder) {
        List<Path> folders = new ArrayList<>(ofFolder(ofFolder));
        folders.addAll(rules);
        return folders;
    }

    /** Those of a programme that judge it; one that was named as well judges as such, and the standard ones judge anyway. */
    private List<Path> ofFolder(List<Path> ofFolder) {
        return skipFolderRules
                ? List.of()
                : ofFolder.stream()
                        .filter(folder -> rules.stream().noneMatch(named -> isSame(named, folder)))
                        .filter(folder -> only || !StandardCopy.isIn(folder))
                        .toList();
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The packs that judge a programme with rules in these folders, the later over the earlier; not the standard one.
     *
     * @throws dev.slipway.engine.RuleException if one cannot be read, or is a folder's own and not trusted
     */
    public List<RulePack> packs(List<Path> ofFolder) {
        List<RulePack> packs = new ArrayList<>(TrustedRules.ofThisUser().require(ofFolder(ofFolder)));
        rules.forEach(folder -> packs.add(RulePack.fromDirectory(folder)));
        return packs;
    }

    /**
     * The texts of all packs that judge, the standard one among them, the later over the earlier.
     *
     * @throws dev.slipway.engine.RuleException as {@link #packs}
     */
    public List<RuleSources> sources(List<Path> ofFolder) {
        List<RuleSources> sources = new ArrayList<>(only ? List.of() : List.of(RuleSources.standard()));
        packs(ofFolder).forEach(pack -> sources.add(RuleSources.of(pack)));
        return sources;
    }

    /**
     * The engine with these rules and those of a folder.
     *
     * @param notes takes why compiled rules could not be kept or used
     * @throws dev.slipway.engine.RuleException if they cannot be used, or are not trusted
     */
    public ComplianceEngine engine(List<Path> ofFolder, Consumer<String> notes) {
        List<RulePack> packs = packs(ofFolder);
        if (only && packs.isEmpty()) {
            throw new UsageException("--only-rules leaves no rules; name a folder of rules with --rules DIR");
        }
        PackCache cache = cache().reportingTo(notes);
        RulePack[] compiled = packs.stream().map(pack -> pack.compiledBy(cache)).toArray(RulePack[]::new);
        return only ? ComplianceEngine.only(compiled) : ComplianceEngine.of(compiled);
    }

    /**
     * What the texts of these rules and those of a folder say; nothing of them is loaded, trusted or not.
     *
     * @throws dev.slipway.engine.RuleException if they hold mistakes
     */
    public WrittenRules written(List<Path> ofFolder) {
        return WrittenRules.in(folders(ofFolder), only);
    }

    /**
     * The thresholds of these rules and those of a folder; nothing of the rules is run, trusted or not.
     *
     * @throws dev.slipway.engine.RuleException if they cannot be read
     */
    public Policy policy(List<Path> ofFolder) {
        return WrittenRules.policy(
                folders(ofFolder).stream().map(RulePack::fromDirectory).toList());
    }

    private PackCache cache() {
        Optional<Path> folder =
                noCache ? Optional.empty() : CacheFolder.ofThisProcess().path();
        return folder.map(PackCache::at).orElseGet(PackCache::none);
    }
}
