package dev.slipway.engine.internal;

import java.util.Arrays;
import java.util.Optional;
import org.drools.model.functions.PredicateInformation;

/** Tells, from the stack of a thread, which rule's condition it is working on. */
final class ConditionAtWork {

    private ConditionAtWork() {}

    static Optional<String> of(Thread thread, RuleBase rules) {
        return Arrays.stream(thread.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> name.contains("LambdaPredicate"))
                .findFirst()
                .flatMap(name -> rules.classLoaders().stream()
                        .flatMap(loader -> ruleOf(loader, name).stream())
                        .findFirst());
    }

    // Drools compiles every condition into a class of its own that knows the rules it stands in.
    private static Optional<String> ruleOf(ClassLoader loader, String className) {
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
}
