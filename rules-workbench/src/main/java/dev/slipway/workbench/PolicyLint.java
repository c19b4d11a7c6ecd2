package dev.slipway.workbench;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleException;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.policy.PolicyLayer;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.workbench.PolicyProblem.Kind;
import dev.slipway.workbench.internal.ChangeLint;
import dev.slipway.workbench.internal.LayerLint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what is wrong or doubtful in policies that can be read; what cannot be is among the problems of its reader. */
public final class PolicyLint {

    private static final Comparator<PolicyProblem> READING_ORDER = Comparator.comparing(
                    (PolicyProblem found) -> found.problem().file())
            .thenComparingInt(found -> found.problem().line())
            .thenComparingInt(found -> found.problem().column());

    private final RuleCatalogue rules;

    /** @param rules those that judge by the policies, without which nothing can be said of what they read */
    public PolicyLint(RuleCatalogue rules) {
        this.rules = rules;
    }

    /**
     * Problems of the {@code policy.yaml} of packs, in the order of files and lines. Selectors are held against each
     * other within a file: that an upper file covers a lower one is what it is for.
     *
     * @param folders as they were given to the packs
     */
    public List<PolicyProblem> ofPacks(List<Path> folders) {
        List<PolicyLayer> own = rules.policy().layers().stream()
                .filter(layer -> isIn(folders, layer.file()))
                .toList();
        ChangeLint changes = new ChangeLint(rules);
        List<PolicyProblem> found = new ArrayList<>(check(own, Optional.empty(), List.of()));
        rules.policy().changesOfPacks().stream()
                .filter(change -> isIn(folders, change.place().file()))
                .map(changes::problem)
                .forEach(found::add);
        found.sort(READING_ORDER);
        return List.copyOf(found);
    }

    private static boolean isIn(List<Path> folders, String file) {
        return folders.stream().anyMatch(folder -> folder.resolve("policy.yaml").equals(Path.of(file)));
    }

    /**
     * Problems of the policy that a programme was read with, which says what it says over that of the packs.
     *
     * @param policy as {@link ProgrammeInput#policy()} has it
     * @param updates the reports on it, which may bring the attributes that a selector fits by
     */
    public List<PolicyProblem> ofProgramme(
            Policy policy, Programme programme, Collection<? extends StatusUpdate> updates) {
        int over = policy.layers().size() - rules.policy().layers().size();
        return check(policy.layers().subList(0, Math.max(0, over)), Optional.of(programme), updates);
    }

    private List<PolicyProblem> check(
            List<PolicyLayer> layers, Optional<Programme> programme, Collection<? extends StatusUpdate> updates) {
        List<PolicyProblem> found = new ArrayList<>();
        layers.forEach(layer -> found.addAll(new LayerLint(rules, layer, programme, updates).problems()));
        found.sort(READING_ORDER);
        return List.copyOf(found);
    }

    /**
     * The problems for which packs were refused, as far as they are of a policy.
     *
     * @param refusal as {@link ComplianceEngine#of} gives it
     */
    public static List<PolicyProblem> faults(RuleException refusal) {
        return refusal.problems().stream()
                .filter(problem -> problem.file().endsWith("policy.yaml"))
                .map(problem -> new PolicyProblem(Kind.FAULTY, problem))
                .toList();
    }
}
