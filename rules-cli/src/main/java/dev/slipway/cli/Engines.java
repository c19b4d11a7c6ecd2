package dev.slipway.cli;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleException;
import dev.slipway.model.Policy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The engines of one run: one for each set of rule folders that programmes bring along, each compiled once. */
final class Engines {

    private final RuleChoice rules;
    private final Consumer<String> notes;
    private final Map<List<Path>, ComplianceEngine> working = new HashMap<>();
    private final Map<List<Path>, RuleException> broken = new HashMap<>();

    /** @param notes told why compiled rules could not be kept or used */
    Engines(RuleChoice rules, Consumer<String> notes) {
        this.rules = rules;
        this.notes = notes;
    }

    /**
     * Compiles the rules that the user named, so that mistakes in them are told once and before anything is read.
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
    ComplianceEngine with(List<Path> folders) {
        if (broken.containsKey(folders)) {
            throw broken.get(folders);
        }
        try {
            return working.computeIfAbsent(folders, named -> rules.engine(named, notes));
        } catch (RuleException e) {
            broken.put(folders, e);
            throw e;
        }
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
