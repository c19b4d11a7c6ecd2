package dev.slipway.engine;

import dev.slipway.model.policy.Policy;
import java.util.List;
import java.util.Optional;

/**
 * Makes classes of rules in DRL. {@code slipway-rules-compiler} brings one, which the engine finds by
 * {@link java.util.ServiceLoader}; the standard rules are compiled when Slipway is built and need none.
 */
public interface RuleCompiler {

    /**
     * Compiles a pack.
     *
     * @throws RuleException naming what is wrong, in the author's files
     */
    CompiledRules compile(RulePack pack);

    /**
     * All that is wrong or doubtful in the DRL of a pack and in its texts, in the order of files and lines.
     *
     * @param policy that its rules judge by; empty where it cannot be used
     */
    List<RuleProblem> lint(RulePack pack, Optional<Policy> policy);

    /** The same as far as the text tells it: nothing is made of the rules, and so nothing of them can run. */
    List<RuleProblem> inspect(RulePack pack, Optional<Policy> policy);
}
