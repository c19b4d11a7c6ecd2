package dev.slipway.engine.internal.pack;

import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleFile;
import dev.slipway.model.base.Problem;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.policy.PolicyException;
import dev.slipway.model.policy.PolicyPlaces;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The {@code policy.yaml} of a pack.
 *
 * @param file of an empty text where there is none
 */
public record PolicyText(RuleFile file) {

    /**
     * Its tree; empty where it has none.
     *
     * @throws RuleException if it is no YAML or no mapping
     */
    @SuppressWarnings("unchecked") // keys that are no text are refused where the policy is made
    public Map<String, Object> tree() {
        try {
            Object tree = new Load(LoadSettings.builder().setLabel(file.path()).build()).loadFromString(file.text());
            if (tree == null) {
                return Map.of();
            }
            if (tree instanceof Map<?, ?> map) {
                return (Map<String, Object>) map;
            }
            throw new RuleException(
                    List.of(new Problem(file.path(), 1, 0, "a policy is a mapping", "begin it with default:")));
        } catch (YamlEngineException e) {
            throw new RuleException(List.of(notYaml(e)));
        }
    }

    /** Whether it says {@code strict: true}, or cannot be read: nobody then knows that it does not. */
    public boolean isStrict() {
        try {
            return tree().getOrDefault("strict", false) != Boolean.FALSE;
        } catch (RuleException e) {
            return true;
        }
    }

    private Problem notYaml(YamlEngineException failure) {
        if (failure instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            Mark mark = marked.getProblemMark().get();
            String message = "this is no YAML: " + marked.getProblem();
            return new Problem(file.path(), mark.getLine() + 1, mark.getColumn() + 1, message, "");
        }
        return new Problem(file.path(), 0, 0, "this is no YAML: " + failure.getMessage(), "");
    }

    /**
     * The policy with these thresholds added to it.
     *
     * @throws RuleException naming every fault of them
     */
    public Policy extend(Policy lower) {
        return extend(lower, tree());
    }

    Policy extend(Policy lower, Map<String, Object> tree) {
        PolicyPlaces places = new YamlPlaces(file.path(), file.text());
        try {
            return lower.extendedBy(tree, places);
        } catch (PolicyException e) {
            throw new RuleException(e.faults().stream()
                    .map(fault -> places.of(fault.path()).problem(fault.message(), fault.hint()))
                    .toList());
        }
    }
}
