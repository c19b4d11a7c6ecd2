package dev.slipway.cli.judge;

import dev.slipway.cli.options.RuleChoice;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.engine.SlipwayException;
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
final class EngineCache {

    private final RuleChoice rules;
    private final boolean isLooking;
    private final Language language;
    private final Consumer<String> notes;
    private final Map<List<Path>, ComplianceEngine> working = new HashMap<>();
    private final Map<List<Path>, SlipwayException> broken = new HashMap<>();

    /** Of the standard rules, where no others were named: made while the first files are read. */
    private final Optional<CompletableFuture<ComplianceEngine>> standard;

    /**
     * Engines of these rules.
     *
     * @param isLooking whether no rules but the standard ones judge; the thresholds are those of all
     * @param language of what they report
     * @param notes takes why compiled rules could not be kept or used
     */
    EngineCache(RuleChoice rules, boolean isLooking, Language language, Consumer<String> notes) {
        this.rules = rules;
        this.isLooking = isLooking;
        this.language = language;
        this.notes = notes;
        this.standard = isLooking || rules.isStandard()
                ? Optional.of(CompletableFuture.supplyAsync(ComplianceEngine::standard))
                : Optional.empty();
    }

    /**
     * Compiles the rules that the user named, so that mistakes in them are reported once and before anything is read. Where
     * nothing is to run they are only read.
     *
     * @throws RuleException if they cannot be used
     */
    void check() {
        if (rules.areNamed()) {
            if (isLooking) {
                rules.written(List.of());
            } else {
                with(List.of());
            }
        }
    }

    /**
     * The engine that judges by the user's rules and those in these folders.
     *
     * @throws RuleException if they cannot be used
     * @throws RuleFailedException if they cannot be loaded
     */
    synchronized ComplianceEngine with(List<Path> folders) {
        if (broken.containsKey(folders)) {
            throw broken.get(folders);
        }
        try {
            return working.computeIfAbsent(folders, this::engine);
        } catch (RuleException | RuleFailedException e) {
            broken.put(folders, e);
            throw e;
        }
    }

    private ComplianceEngine engine(List<Path> folders) {
        return standard.filter(any -> isLooking || rules.folders(folders).isEmpty())
                .map(CompletableFuture::join)
                .orElseGet(() -> rules.engine(folders, notes))
                .in(language);
    }

    /**
     * The thresholds of those rules, which are read and not run; the standard ones where they cannot be used, for then nothing
     * is judged.
     */
    Policy policy(List<Path> folders) {
        if (rules.folders(folders).isEmpty()) {
            return standardPolicy();
        }
        try {
            return rules.policy(folders);
        } catch (RuleException e) {
            return standardPolicy();
        }
    }

    private Policy standardPolicy() {
        return standard.map(CompletableFuture::join)
                .orElseGet(ComplianceEngine::standard)
                .policy();
    }
}
