package dev.slipway.engine.internal.pack;

import dev.slipway.engine.CompiledRules;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleFile;
import dev.slipway.engine.ThresholdUse;
import dev.slipway.model.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;

/**
 * A pack of rules ready to be used.
 *
 * @param models one for each package of DRL
 * @param policy its {@code policy.yaml}; of an empty text where it has none
 * @param policyTree the tree of that file; empty where it has none
 * @param thresholds the keys its rules judge by that are still to be checked against the policy
 * @param sha256 of its sources
 * @param insertsFacts whether its rules may insert anything but findings
 * @param texts of its rules in other languages
 * @param places where its rules stand in their files
 * @param isTrusted whether it was compiled when Slipway was built, and so need not be watched
 */
public record LoadedPack(
        List<Model> models,
        RuleFile policy,
        Map<String, Object> policyTree,
        List<ThresholdUse> thresholds,
        String sha256,
        boolean insertsFacts,
        RuleTexts texts,
        RulePlaces places,
        boolean isTrusted) {

    /** Loads the classes that these files were compiled into. */
    public static LoadedPack of(PackFiles files, Map<String, Object> policyTree, CompiledRules rules) {
        ClassLoader loader = rules.classLoader();
        List<Class<?>> models = new ArrayList<>();
        for (String name : rules.models()) {
            models.add(named(name, loader));
        }
        RuleFile none = new RuleFile("", "");
        return new LoadedPack(
                newModels(models),
                files.policy(),
                policyTree,
                rules.thresholds(),
                files.sha256(),
                rules.insertsFacts(),
                new RuleTexts(language ->
                        files.messages().getOrDefault(language, none).text()),
                new RulePlaces(files.files()),
                false);
    }

    private static Class<?> named(String name, ClassLoader loader) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the compiled rules " + name + " are not there", e);
        }
    }

    static List<Model> newModels(List<Class<?>> types) {
        List<Model> models = new ArrayList<>();
        for (Class<?> type : types) {
            try {
                models.add((Model) type.getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the compiled rules " + type.getName() + " cannot be loaded", e);
            }
        }
        return models;
    }

    /**
     * The policy with the thresholds of this pack added to it.
     *
     * @throws RuleException naming every fault of them
     */
    public Policy extend(Policy lower) {
        return new PolicyText(policy).extend(lower, policyTree);
    }
}
