package dev.slipway.compiler.assist;

import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.drl.DrlImport;
import dev.slipway.compiler.drl.DrlPart;
import dev.slipway.compiler.drl.DrlParts;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.tolerant.FileText;
import dev.slipway.compiler.lint.kinds.Properties;
import dev.slipway.compiler.lint.kinds.TypeNames;
import dev.slipway.compiler.lint.kinds.ValueKind;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What kind of value names of a rule stand for, as far as a text that is being written tells. */
final class Kinds {

    /** Names may be bound by names, but none of itself. */
    private static final int DEEPEST = 10;

    private final DrlPart rule;
    private final Calls calls;
    private final TypeNames names;

    Kinds(DrlFile file, DrlPart rule) {
        this.rule = rule;
        this.calls = new Calls(rule);
        this.names = names(file);
    }

    static TypeNames names(DrlFile file) {
        List<DrlPart> parts = DrlParts.of(file);
        List<DrlImport> imports =
                parts.stream().flatMap(part -> DrlImport.in(part).stream()).toList();
        FileText text = new FileText(file, parts, imports, List.of(), List.of(), List.of());
        return new TypeNames(text, List.of(), Set.of(), Kinds.class.getClassLoader());
    }

    /** The type of that name, whether or not the file imports it. */
    Optional<Class<?>> type(String name) {
        return names.type(name)
                .filter(ValueKind.Known.class::isInstance)
                .<Class<?>>map(kind -> ((ValueKind.Known) kind).raw())
                .or(() -> names.elsewhere(name));
    }

    /** What names before a dot stand for: the fact whose constraints a token stands in where there are none. */
    Optional<ValueKind> owner(int index) {
        return owner(index, 0);
    }

    private Optional<ValueKind> owner(int index, int depth) {
        Chain chain = Chain.before(rule, index);
        if (chain.links().isEmpty()) {
            return fact(index);
        }
        return value(chain, depth);
    }

    /** The fact whose constraints a token stands in. */
    Optional<ValueKind> fact(int index) {
        return calls.pattern(index)
                .flatMap(type -> type(rule.tokens().get(type).text()))
                .map(ValueKind::of);
    }

    private Optional<ValueKind> value(Chain chain, int depth) {
        Optional<ValueKind> value = first(chain, depth);
        for (Chain.Link link : chain.links().subList(1, chain.links().size())) {
            value = value.flatMap(kind -> next(kind, link));
        }
        return value;
    }

    private Optional<ValueKind> first(Chain chain, int depth) {
        Chain.Link link = chain.links().get(0);
        if (!link.isCall() && link.name().startsWith("$")) {
            return depth > DEEPEST ? Optional.empty() : bound(link.name(), depth + 1);
        }
        return fact(chain.start()).flatMap(kind -> next(kind, link));
    }

    private Optional<ValueKind> next(ValueKind kind, Chain.Link link) {
        if (!(kind instanceof ValueKind.Known known)) {
            return Optional.empty();
        }
        if (!link.isCall()) {
            return Properties.kind(kind, link.name(), names);
        }
        return Properties.methods(known, link.name()).stream()
                .findFirst()
                .map((Method method) -> Properties.returned(method, known));
    }

    /** What a property or method of that name gives. */
    Optional<ValueKind> member(ValueKind.Known owner, String name) {
        return Properties.kind(owner, name, names).or(() -> next(owner, new Chain.Link(name, true)));
    }

    /** What a name that the rule binds stands for. */
    Optional<ValueKind> bound(String name) {
        return bound(name, 0);
    }

    private Optional<ValueKind> bound(String name, int depth) {
        List<DrlToken> tokens = rule.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).is(name) && tokens.get(i + 1).is(":")) {
                return boundAt(i + 2, depth);
            }
        }
        return Optional.empty();
    }

    private Optional<ValueKind> boundAt(int start, int depth) {
        DrlToken first = rule.tokens().get(start);
        if (Character.isUpperCase(first.text().charAt(0))) {
            return type(first.text()).map(ValueKind::of);
        }
        Chain chain = Chain.endingAt(rule, endOfConstraint(start) - 1);
        boolean isWhole = !chain.links().isEmpty() && chain.start() == start;
        return isWhole ? value(chain, depth) : Optional.empty();
    }

    /** The index of the comma or bracket that ends it. */
    private int endOfConstraint(int start) {
        int depth = 0;
        int i = start;
        while (i < rule.tokens().size()) {
            DrlToken token = rule.tokens().get(i);
            if (depth == 0 && (token.is(",") || token.is(")"))) {
                break;
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            i++;
        }
        return i;
    }

    /** The names that the rule binds before a place, with what they stand for where that is known. */
    Map<String, Optional<ValueKind>> bindings(int offset) {
        Map<String, Optional<ValueKind>> bindings = new LinkedHashMap<>();
        List<DrlToken> tokens = rule.tokens();
        for (int i = 0; i + 1 < tokens.size() && tokens.get(i + 1).end() <= offset; i++) {
            if (tokens.get(i).isWord()
                    && tokens.get(i).text().startsWith("$")
                    && tokens.get(i + 1).is(":")) {
                bindings.put(tokens.get(i).text(), bound(tokens.get(i).text()));
            }
        }
        return bindings;
    }
}
