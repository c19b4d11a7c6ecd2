package dev.slipway.compiler.assist;

import dev.slipway.compiler.drl.DrlPart;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.lint.kinds.TypeNames;
import dev.slipway.compiler.lint.kinds.ValueKind;
import dev.slipway.model.facts.SubjectKind;
import java.util.Map;
import java.util.Optional;

/** What the words of a rule mean. */
record Explanations(DrlPart rule, Kinds kinds, Described described, Map<String, String> thresholds) {

    Optional<Explained> at(int offset) {
        for (int i = 0; i < rule.tokens().size(); i++) {
            DrlToken token = rule.tokens().get(i);
            if (token.start() <= offset && offset < token.end()) {
                Optional<String> meaning = token.isString() ? string(i) : token.isWord() ? word(i) : Optional.empty();
                return meaning.map(text -> new Explained(token.span(), text));
            }
        }
        return Optional.empty();
    }

    private Optional<String> string(int index) {
        String value = rule.tokens().get(index).value();
        String call = new Calls(rule)
                .around(index)
                .map(at -> rule.tokens().get(at).text())
                .orElse("");
        return switch (call) {
            case "limit", "limits" ->
                Optional.ofNullable(thresholds.get(value)).map(set -> "**" + value + "**: " + set);
            case "on" -> SubjectKind.named(value).map(described::population);
            default -> Optional.empty();
        };
    }

    private Optional<String> word(int index) {
        String name = rule.tokens().get(index).text();
        if (index > 0 && rule.tokens().get(index - 1).is("@")) {
            return MetadataWord.named(name).map(word -> "**@" + name + "**: " + word.meaning());
        }
        if (name.startsWith("$")) {
            return kinds.bound(name).map(kind -> "**" + name + "**: " + Described.word(kind));
        }
        if (TypeNames.facts().contains(name)) {
            return kinds.type(name).map(described::fact);
        }
        return kinds.owner(index)
                .filter(ValueKind.Known.class::isInstance)
                .map(ValueKind.Known.class::cast)
                .flatMap(owner -> kinds.member(owner, name).map(kind -> described.property(owner.raw(), name, kind)));
    }
}
