package dev.slipway.engine.internal;

import dev.slipway.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.patterns.CompositePatterns;

/** Finds names bound to a part of another name, which Drools compiles without a word into a name without a value. */
final class ChainedBinding {

    private ChainedBinding() {}

    static List<Problem> in(Rule rule, DrlFile file) {
        List<Problem> problems = new ArrayList<>();
        collect((CompositePatterns) rule.getView(), rule, file, problems);
        return problems;
    }

    private static void collect(Condition condition, Rule rule, DrlFile file, List<Problem> problems) {
        if (condition instanceof Pattern<?> pattern) {
            pattern.getBindings().stream()
                    .filter(binding -> binding.getBindingFunction() == null)
                    .map(binding -> problem(binding, rule, file))
                    .forEach(problems::add);
        }
        condition.getSubConditions().forEach(part -> collect(part, rule, file, problems));
    }

    private static Problem problem(Binding binding, Rule rule, DrlFile file) {
        String name = binding.getBoundVariable().getName();
        Matcher place = java.util.regex.Pattern.compile(java.util.regex.Pattern.quote(name) + "\\s*:")
                .matcher(file.code());
        int offset = place.find(file.offsetOfRule(rule.getName())) ? place.start() : 0;
        return new Problem(
                file.path(),
                file.lineAt(offset),
                file.columnAt(offset),
                name + " is bound to a part of another name, which gives it no value",
                "repeat what that name stands for");
    }
}
