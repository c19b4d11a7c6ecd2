package dev.slipway.workbench.whynot.internal;

import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.workbench.whynot.NamedValue;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks up the values of the names in a constraint: {@code forecast}, {@code $slip.middle}, {@code limit("bands.red")}.
 * It judges nothing; whether the constraint holds, only Drools says.
 */
final class Terms {

    private static final Set<String> NO_NAMES = Set.of(
            "true", "false", "null", "this", "instanceof", "in", "not", "matches", "contains", "memberOf", "new");

    private final List<DrlToken> tokens;
    private final Object fact;
    private final Map<String, Object> bound;
    private final Map<String, NamedValue> found = new LinkedHashMap<>();
    private int next;

    /**
     * @param fact whose properties names without a {@code $} are
     * @param bound values of names with one
     */
    Terms(List<DrlToken> tokens, Object fact, Map<String, Object> bound) {
        this.tokens = tokens;
        this.fact = fact;
        this.bound = bound;
    }

    /** Every name and its value, in the order of the text. */
    List<NamedValue> values() {
        while (next < tokens.size()) {
            if (isName()) {
                term();
            } else {
                next++;
            }
        }
        return List.copyOf(found.values());
    }

    private boolean isName() {
        DrlToken token = tokens.get(next);
        return token.kind() == DrlToken.Kind.WORD && !NO_NAMES.contains(token.text());
    }

    /** Reads {@code name.name(argument).name}; notes its value, and the object and the argument of each call. */
    private Optional<Object> term() {
        int start = next;
        String root = tokens.get(next++).text();
        boolean isQuestion = isSign("(");
        Optional<Object> value = isQuestion ? call(Optional.of(fact), root) : named(root);
        while (isSign(".") && next + 1 < tokens.size()) {
            int end = next++;
            String name = tokens.get(next++).text();
            Optional<Object> owner = value;
            isQuestion = isSign("(");
            if (isQuestion) {
                note(start, end, owner);
            }
            value = isQuestion ? call(owner, name) : owner.flatMap(of -> Member.property(of, name));
        }
        boolean isWhatDroolsSays =
                isQuestion && value.filter(Boolean.class::isInstance).isPresent();
        note(start, next, isWhatDroolsSays ? Optional.empty() : value);
        return value;
    }

    private Optional<Object> named(String name) {
        return name.startsWith("$") ? Optional.ofNullable(bound.get(name)) : Member.property(fact, name);
    }

    private void note(int start, int end, Optional<Object> value) {
        String name = text(start, end);
        value.filter(Terms::isPlain).ifPresent(of -> found.putIfAbsent(name, new NamedValue(name, of)));
    }

    /** Whether it reads well: a number, a date, a word; no fact or history with all that is in it. */
    private static boolean isPlain(Object value) {
        return value instanceof Number
                || value instanceof CharSequence
                || value instanceof Boolean
                || value instanceof Enum
                || value instanceof TemporalAccessor
                || value instanceof Collection
                || value instanceof DateWindow
                || value instanceof DayRange;
    }

    private Optional<Object> call(Optional<Object> owner, String method) {
        next++;
        List<Object> arguments = new ArrayList<>();
        boolean areKnown = true;
        while (next < tokens.size() && !isSign(")")) {
            if (isSign(",")) {
                next++;
                continue;
            }
            Optional<Object> argument = argument();
            areKnown &= argument.isPresent();
            argument.ifPresent(arguments::add);
        }
        next++;
        return areKnown ? owner.flatMap(of -> Member.call(of, method, arguments)) : Optional.empty();
    }

    /** Reads a value, or texts and values that {@code +} puts together. */
    private Optional<Object> argument() {
        Optional<Object> value = single();
        while (isSign("+")) {
            next++;
            Optional<Object> right = single();
            value = value.flatMap(left -> right.map(more -> left.toString() + more));
        }
        return value;
    }

    private Optional<Object> single() {
        DrlToken token = tokens.get(next);
        if (isName()) {
            return term();
        }
        next++;
        return switch (token.kind()) {
            case STRING -> Optional.of(token.value());
            case NUMBER -> Member.number(token.text());
            default -> Optional.empty();
        };
    }

    private boolean isSign(String sign) {
        return next < tokens.size() && tokens.get(next).is(sign);
    }

    private String text(int start, int end) {
        return ExpressionText.text(tokens.subList(start, Math.min(end, tokens.size())));
    }
}
