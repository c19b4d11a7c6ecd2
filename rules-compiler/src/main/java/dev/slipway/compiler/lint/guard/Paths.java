package dev.slipway.compiler.lint.guard;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Call;
import dev.slipway.compiler.drl.Expression.Member;
import dev.slipway.compiler.drl.Expression.Name;
import dev.slipway.compiler.drl.Expression.This;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What expressions of a rule ask for, each in one spelling: {@code $milestone.percent} for {@code percent} within the
 * pattern of {@code $milestone}, for {@code $milestone.getPercent()} behind it, and for a name that was bound to either.
 */
final class Paths {

    private static final List<String> PREFIXES = List.of("get", "is", "has");

    private final String text;
    private final Map<String, String> aliases = new HashMap<>();
    private String self = "";

    /** @param text that the expressions were read from */
    Paths(String text) {
        this.text = text;
    }

    /** From now on names without an owner are those of this fact. */
    void enter(String fact) {
        self = fact;
    }

    /** The fact whose names stand without an owner. */
    String self() {
        return self;
    }

    /** Notes that a name stands for what another expression asks. */
    void alias(String name, Expression meant) {
        of(meant).ifPresent(path -> aliases.put(name, path));
    }

    /** The one spelling; nothing where this is no chain of properties and methods. */
    Optional<String> of(Expression expression) {
        if (expression instanceof This) {
            return Optional.of(self);
        }
        if (expression instanceof Name name) {
            return Optional.of(ofName(name.name()));
        }
        if (expression instanceof Member member) {
            return of(member.of()).map(owner -> owner + "." + property(member.name()));
        }
        return expression instanceof Call call
                ? owner(call).map(owner -> owner + "." + called(call))
                : Optional.empty();
    }

    /** The path of what a method is called on. */
    Optional<String> owner(Call call) {
        return call.of().isPresent() ? of(call.of().get()) : Optional.of(self);
    }

    private String ofName(String name) {
        if (aliases.containsKey(name)) {
            return aliases.get(name);
        }
        return name.startsWith("$") ? name : self + "." + property(name);
    }

    private String called(Call call) {
        if (call.arguments().isEmpty()) {
            return property(call.name());
        }
        return call.name()
                + call.span()
                        .in(text)
                        .substring(call.nameSpan().end() - call.span().offset());
    }

    /** A property by the name that rules give it: {@code known} for {@code isKnown}. */
    static String property(String name) {
        for (String prefix : PREFIXES) {
            boolean isPrefixed = name.startsWith(prefix)
                    && name.length() > prefix.length()
                    && Character.isUpperCase(name.charAt(prefix.length()));
            if (isPrefixed && !prefix.equals("has")) {
                return Character.toLowerCase(name.charAt(prefix.length())) + name.substring(prefix.length() + 1);
            }
        }
        return name;
    }
}
