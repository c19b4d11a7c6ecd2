package dev.slipway.engine.internal;

import java.util.List;
import java.util.Map;
import org.drools.model.Model;

/**
 * A pack of rules ready to be used.
 *
 * @param models one for each package of DRL
 * @param policy the tree of its {@code policy.yaml}; empty where it has none
 * @param thresholds the keys its rules judge by that are still to be checked against the policy
 * @param sha256 of its sources
 * @param isTrusted whether it was compiled when Slipway was built, and so need not be watched
 */
public record LoadedPack(
        List<Model> models,
        Map<String, Object> policy,
        List<ThresholdUse> thresholds,
        String sha256,
        boolean isTrusted) {}
