package dev.slipway.flink.shipped;

import dev.slipway.engine.CompiledPack;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleInfo;
import dev.slipway.engine.RulePack;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The rules of a job: authors' packs in compiled form, over the standard rules. They are compiled where the job is submitted,
 * since a compiler leaves traces in every JVM that it ran in, and travel with the job.
 *
 * @param packs what {@link CompiledPack#compile} gave, the later over the earlier
 */
public record ShippedRules(List<byte[]> packs) implements Serializable {

    public ShippedRules {
        packs = List.copyOf(packs);
    }

    /**
     * Compiles the rules of folders.
     *
     * @throws dev.slipway.engine.RuleException if they cannot be used
     * @throws dev.slipway.engine.RuleFailedException if they cannot be loaded in time
     */
    public static ShippedRules compiled(List<Path> folders) {
        return new ShippedRules(folders.stream()
                .map(RulePack::fromDirectory)
                .map(CompiledPack::compile)
                .toList());
    }

    /** What keeps an engine from judging programmes each for itself, in a sentence; empty where nothing does. */
    public static Optional<String> fault(ComplianceEngine engine) {
        List<String> ids = engine.portfolioRules().stream().map(RuleInfo::id).toList();
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "rules " + String.join(", ", ids) + " compare the programmes of a portfolio, which this job"
                                + " cannot do: leave them out, or use slipway check");
    }

    /** A new engine with these rules; compiles nothing. */
    public ComplianceEngine engine() {
        return ComplianceEngine.of(packs.stream().map(CompiledPack::read).toArray(RulePack[]::new));
    }
}
