package dev.slipway.cli.judge;

import dev.slipway.cli.options.RuleChoice;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleException;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.words.Language;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The engines of one run: one for each set of rule folders that programmes have, each compiled once. Several
 * threads may ask for them at the same time.
 */
final class Engines {

    private final RuleChoice rules;
    private final Language language;
    private final Consumer<String> notes;
    private final Map<List<Path>, ComplianceEngine> working = new HashMap<>();
    private final Map<List<Path>, RuleException> broken = new HashMap<>();

    /** Of the standard rules, where no others were named: made while the first files are read. */
    private final Optional<CompletableFuture<ComplianceEngine>> standard;

    /**
     * Engines of these rules.
     *
     * @param language of what they report
     * @param notes takes why compiled rules could not be kept or used
     */
    Engines(RuleChoice rules, Language language, Consumer<String> notes) {
        this.rules = rules;
        this.language = language;
        this.notes = notes;
        this.standard = rules.isStandard()
                ? Optional.of(CompletableFuture.supplyAsync(ComplianceEngine::standard))
                : Optional.empty();
    }

    /**
     * Compiles the rules that the user named, so that mistakes in them are reported once and before anything is read.
     *
     * @throws RuleException if they cannot be used
     */
    void check() {
        if (rules.areNamed()) {
            with(List.of());
        }
    }

    /**
     * The engine that judges by the user's rules and those in these folders.
     *
     * @throws RuleException if they cannot be used
     */
    synchronized ComplianceEngine with(List<Path> folders) {
        if (broken.containsKey(folders)) {
            throw broken.get(folders);
        }
        try {
            return working.computeIfAbsent(folders, this::engine);
        } catch (RuleException e) {
            broken.put(folders, e);
            throw e;
        }
    }

    private ComplianceEngine engine(List<Path> folders) {
        return standard.filter(any -> rules.folders(folders).isEmpty())
                .map(CompletableFuture::join)
                .orElseGet(() -> rules.engine(folders, notes))
                .in(language);
    }

    /** The thresholds of that engine; the standard ones where its rules cannot be used, for then nothing is judged. */
    Policy policy(List<Path> folders) {
        try {
            return with(folders).policy();
        } catch (RuleException e) {
            return ComplianceEngine.standard().policy();
        }
    }
}
