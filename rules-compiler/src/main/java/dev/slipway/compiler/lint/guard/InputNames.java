package dev.slipway.compiler.lint.guard;

import static dev.slipway.engine.ProblemCode.UNKNOWN_INPUT;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Call;
import dev.slipway.compiler.drl.Expression.Text;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.SubjectValues;
import dev.slipway.model.base.Suggestion;
import dev.slipway.model.facts.SubjectKind;
import dev.slipway.model.facts.measure.AttributeMeasures;
import dev.slipway.model.programme.Attribute;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells where a rule asks {@code has(…)} for an input that a fact does not know, or for an attribute that no policy declares. */
final class InputNames {

    private final RuleContext context;

    InputNames(RuleContext context) {
        this.context = context;
    }

    /** Checks what is asked of a fact of that type. */
    void check(Class<?> type, Call call) {
        for (Expression argument : call.arguments()) {
            if (argument instanceof Text text && call.name().equals("has")) {
                checkInput(type, text);
            } else if (argument instanceof Text text
                    && Attribute.Kind.of(call.name()).isPresent()
                    && AttributeMeasures.class.isAssignableFrom(type)) {
                checkAttribute(call.name(), text.content(), text);
            }
        }
    }

    private void checkInput(Class<?> type, Text input) {
        List<SubjectKind> populations = Arrays.stream(SubjectKind.values())
                .filter(kind -> SubjectValues.type(kind).filter(type::equals).isPresent())
                .toList();
        String word = input.content();
        if (populations.isEmpty()) {
            return;
        }
        if (populations.stream().noneMatch(kind -> kind.accepts(word))) {
            String message = "a " + type.getSimpleName() + " has no input '" + word + "'";
            context.report(
                    UNKNOWN_INPUT,
                    input.span(),
                    message,
                    Suggestion.of(word, populations.get(0).inputs()));
        } else if (!populations.get(0).inputs().contains(word)) {
            int blank = word.indexOf(' ');
            checkAttribute(word.substring(0, blank), word.substring(blank + 1), input);
        }
    }

    private void checkAttribute(String kind, String name, Text written) {
        Optional<Map<String, String>> declared = context.attributes();
        boolean isOther =
                declared.filter(known -> !kind.equals(known.get(name))).isPresent();
        if (isOther) {
            Optional<String> right = Optional.ofNullable(declared.get().get(name));
            String message = right.map(
                            other -> "policy.yaml declares '" + name + "' as a " + other + ", not as a " + kind)
                    .orElse("policy.yaml declares no attribute '" + name + "'");
            String hint = right.map(other -> "ask for the " + other + " of that name")
                    .orElseGet(() -> hint(kind, name, declared.get().keySet()));
            context.report(UNKNOWN_INPUT, written.span(), message, hint);
        }
    }

    private static String hint(String kind, String name, Set<String> declared) {
        String near = Suggestion.of(name, new TreeSet<>(declared));
        return near.startsWith("did you mean") ? near : "write it there: attributes: {" + name + ": " + kind + "}";
    }
}
