package dev.slipway.compiler.lint.claims;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Among;
import dev.slipway.compiler.drl.Expression.Binary;
import dev.slipway.compiler.drl.Expression.Member;
import dev.slipway.compiler.drl.Span;
import dev.slipway.model.status.State;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The states that the conditions on a milestone leave: of two that leave none together the later one never is. */
final class StateClaims {

    private static final Set<State> OPEN = EnumSet.of(State.PLANNED, State.STARTED, State.ON_HOLD);
    private static final Set<State> ACTIVE = EnumSet.of(State.PLANNED, State.STARTED);

    /** What is exactly so in these states. */
    private static final Map<String, Set<State>> EXACTLY = Map.of(
            "open", OPEN,
            "active", ACTIVE,
            "started", EnumSet.of(State.STARTED),
            "onHold", EnumSet.of(State.ON_HOLD),
            "completed", EnumSet.of(State.DONE),
            "cancelled", EnumSet.of(State.CANCELLED));

    /** What is so in these states only, and not always in them. */
    private static final Map<String, Set<State>> ONLY_IN =
            Map.of("overdue", OPEN, "slipRed", OPEN, "watermelon", ACTIVE);

    private record Left(Set<State> states, Span span) {}

    private final List<Left> earlier = new ArrayList<>();

    /** Where the condition stands that leaves no state together with this one; this one is taken note of. */
    Optional<Span> contraryTo(Expression condition) {
        Optional<Set<State>> states = states(condition);
        Optional<Span> contrary = states.flatMap(left -> earlier.stream()
                .filter(other -> other.states().stream().noneMatch(left::contains))
                .map(Left::span)
                .findFirst());
        states.ifPresent(left -> earlier.add(new Left(left, condition.span())));
        return contrary;
    }

    private static Optional<Set<State>> states(Expression condition) {
        if (condition instanceof Expression.Name name) {
            return Optional.ofNullable(EXACTLY.getOrDefault(name.name(), ONLY_IN.get(name.name())));
        }
        if (condition instanceof Expression.Not not && not.of() instanceof Expression.Name name) {
            return Optional.ofNullable(EXACTLY.get(name.name())).map(StateClaims::others);
        }
        if (condition instanceof Binary binary && isState(binary.left()) && binary.right() instanceof Member constant) {
            return state(constant).flatMap(state -> switch (binary.operator()) {
                case "==" -> Optional.of(Set.of(state));
                case "!=" -> Optional.of(others(Set.of(state)));
                default -> Optional.empty();
            });
        }
        return condition instanceof Among among && isState(among.left()) ? listed(among) : Optional.empty();
    }

    private static Optional<Set<State>> listed(Among among) {
        Set<State> states = EnumSet.noneOf(State.class);
        for (Expression choice : among.choices()) {
            Optional<State> state = choice instanceof Member constant ? state(constant) : Optional.empty();
            if (state.isEmpty()) {
                return Optional.empty();
            }
            states.add(state.get());
        }
        return Optional.of(among.isNegated() ? others(states) : states);
    }

    private static boolean isState(Expression expression) {
        return expression instanceof Expression.Name name && name.name().equals("state");
    }

    private static Optional<State> state(Member constant) {
        return EnumSet.allOf(State.class).stream()
                .filter(state -> state.name().equals(constant.name()))
                .findFirst();
    }

    private static Set<State> others(Set<State> states) {
        Set<State> others = EnumSet.allOf(State.class);
        others.removeAll(states);
        return others;
    }
}
