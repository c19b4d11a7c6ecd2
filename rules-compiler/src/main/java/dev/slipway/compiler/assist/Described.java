package dev.slipway.compiler.assist;

import dev.slipway.compiler.facts.FactProperty;
import dev.slipway.compiler.facts.FactReference;
import dev.slipway.compiler.facts.FactType;
import dev.slipway.compiler.lint.guard.PartialValues;
import dev.slipway.compiler.lint.kinds.Comparability;
import dev.slipway.compiler.lint.kinds.SubjectValues;
import dev.slipway.compiler.lint.kinds.ValueKind;
import dev.slipway.model.facts.SubjectKind;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in Markdown what facts, properties and inputs are. */
record Described(FactReference facts) {

    String fact(Class<?> type) {
        StringBuilder text = new StringBuilder("**" + type.getSimpleName() + "**");
        facts.named(type.getSimpleName()).map(FactType::meaning).ifPresent(meaning -> text.append("\n\n")
                .append(meaning));
        List<SubjectKind> populations = Arrays.stream(SubjectKind.values())
                .filter(population ->
                        SubjectValues.type(population).filter(type::equals).isPresent())
                .toList();
        if (!populations.isEmpty()) {
            text.append("\n\nJudged by rules @on(")
                    .append(populations.stream()
                            .map(population -> "\"" + population + "\"")
                            .collect(Collectors.joining(", ")))
                    .append("). Inputs: ")
                    .append(String.join(", ", populations.get(0).inputs()));
        }
        return text.toString();
    }

    String property(Class<?> owner, String name, ValueKind kind) {
        StringBuilder text =
                new StringBuilder("**" + name + "** of " + owner.getSimpleName() + ": " + Comparability.word(kind));
        facts.named(owner.getSimpleName())
                .flatMap(type -> type.property(name))
                .map(FactProperty::meaning)
                .ifPresent(meaning -> text.append("\n\n").append(meaning));
        Set<String> asked = new LinkedHashSet<>(PartialValues.computedFrom(owner, name));
        if (!asked.isEmpty()) {
            text.append("\n\nNot always there: ask `has(").append(quoted(asked)).append(")` before it.");
        }
        List<String> any = PartialValues.presentWith(owner, name);
        if (!any.isEmpty()) {
            text.append("\n\nNot always there: ask ")
                    .append(any.stream()
                            .map(input -> "`has(\"" + input + "\")`")
                            .collect(Collectors.joining(" or ")))
                    .append(" before it.");
        }
        return text.toString();
    }

    private static String quoted(Set<String> inputs) {
        return inputs.stream().map(input -> "\"" + input + "\"").collect(Collectors.joining(", "));
    }

    String population(SubjectKind population) {
        String type = SubjectValues.type(population).map(Class::getSimpleName).orElse("");
        return "**" + population + "**: each " + type + " of that kind. Inputs: "
                + String.join(", ", population.inputs());
    }

    static String word(ValueKind kind) {
        return Comparability.word(kind);
    }
}
