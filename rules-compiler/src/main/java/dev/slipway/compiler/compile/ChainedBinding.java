package dev.slipway.compiler.compile;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Condition;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.patterns.CompositePatterns;

/** Finds names bound to a part of another name, which Drools compiles without a word into a name without a value. */
final class ChainedBinding {

    private ChainedBinding() {}

    static List<String> in(Rule rule) {
        List<String> names = new ArrayList<>();
        collect((CompositePatterns) rule.getView(), names);
        return names;
    }

    private static void collect(Condition condition, List<String> names) {
        if (condition instanceof Pattern<?> pattern) {
            pattern.getBindings().stream()
                    .filter(binding -> binding.getBindingFunction() == null)
                    .map(binding -> binding.getBoundVariable().getName())
                    .forEach(names::add);
        }
        condition.getSubConditions().forEach(part -> collect(part, names));
    }
}
