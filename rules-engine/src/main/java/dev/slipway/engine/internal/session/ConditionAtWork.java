package dev.slipway.engine.internal.session;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.PredicateInformation;
import org.drools.model.patterns.CompositePatterns;

/** Finds, from a stack, which rule's condition is at work there. Drools compiles each part of one into its own class. */
final class ConditionAtWork {

    private static final String TRUTH = "LambdaPredicate";
    private static final String NAMED_VALUE = "LambdaExtractor";
    private static final java.util.regex.Pattern FUNCTIONS = java.util.regex.Pattern.compile("\\.Rules[0-9A-F]{32}$");

    private ConditionAtWork() {}

    static Optional<String> of(StackTraceElement[] stack, RuleBase rules) {
        return Arrays.stream(stack)
                .map(StackTraceElement::getClassName)
                .filter(name -> name.contains(TRUTH) || name.contains(NAMED_VALUE))
                .findFirst()
                .flatMap(name -> name.contains(TRUTH) ? ruleAsking(name, rules) : ruleNaming(name, rules));
    }

    /** The function of a pack that was at work, nearest to the top; Drools puts those of a package into one class. */
    static Optional<String> functionOf(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .filter(frame -> FUNCTIONS.matcher(frame.getClassName()).find())
                .map(StackTraceElement::getMethodName)
                .findFirst();
    }

    private static Optional<String> ruleAsking(String className, RuleBase rules) {
        return rules.classLoaders().stream()
                .flatMap(loader -> ruleAsking(className, loader).stream())
                .findFirst();
    }

    // Such a class knows the rules that it is part of.
    private static Optional<String> ruleAsking(String className, ClassLoader loader) {
        try {
            Object condition =
                    Class.forName(className, true, loader).getField("INSTANCE").get(null);
            PredicateInformation information = (PredicateInformation)
                    condition.getClass().getMethod("predicateInformation").invoke(condition);
            return information.getRuleDefs().stream()
                    .map(PredicateInformation.RuleDef::getRuleName)
                    .findFirst();
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> ruleNaming(String className, RuleBase rules) {
        return rules.inForce().stream()
                .filter(rule -> bindings((CompositePatterns) rule.getView())
                        .anyMatch(binding -> isCompiledInto(className, binding)))
                .map(Rule::getName)
                .findFirst();
    }

    private static Stream<Binding> bindings(Condition condition) {
        Stream<Binding> inner = condition.getSubConditions().stream().flatMap(ConditionAtWork::bindings);
        return condition instanceof Pattern<?> pattern ? Stream.concat(pattern.getBindings().stream(), inner) : inner;
    }

    private static boolean isCompiledInto(String className, Binding binding) {
        return binding.getBindingFunction() instanceof IntrospectableLambda function
                && function.getLambda().getClass().getName().equals(className);
    }
}
