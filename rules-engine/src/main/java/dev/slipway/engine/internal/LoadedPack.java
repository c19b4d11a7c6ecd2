package dev.slipway.engine.internal;

import dev.slipway.engine.RuleException;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.policy.PolicyException;
import dev.slipway.model.policy.PolicyPlaces;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;

/**
 * A pack of rules ready to be used.
 *
 * @param models one for each package of DRL
 * @param policyPath where its {@code policy.yaml} stands or would stand
 * @param policyText of that file; empty where it has none
 * @param policy the tree of its {@code policy.yaml}; empty where it has none
 * @param thresholds the keys its rules judge by that are still to be checked against the policy
 * @param sha256 of its sources
 * @param insertsFacts whether its rules may insert anything but findings
 * @param texts of its rules in other languages
 * @param isTrusted whether it was compiled when Slipway was built, and so need not be watched
 */
public record LoadedPack(
        List<Model> models,
        String policyPath,
        String policyText,
        Map<String, Object> policy,
        List<ThresholdUse> thresholds,
        String sha256,
        boolean insertsFacts,
        RuleTexts texts,
        boolean isTrusted) {

    /**
     * The policy with the thresholds of this pack added to it.
     *
     * @throws RuleException naming every fault of them
     */
    public Policy extend(Policy lower) {
        PolicyPlaces places = new YamlPlaces(policyPath, policyText);
        try {
            return lower.extendedBy(policy, places);
        } catch (PolicyException e) {
            throw new RuleException(e.faults().stream()
                    .map(fault -> places.of(fault.path()).problem(fault.message(), fault.hint()))
                    .toList());
        }
    }
}
