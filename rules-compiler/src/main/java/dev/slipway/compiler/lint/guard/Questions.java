package dev.slipway.compiler.lint.guard;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Binary;
import dev.slipway.compiler.drl.Expression.Bound;
import dev.slipway.compiler.drl.Expression.Call;
import dev.slipway.compiler.drl.Expression.Member;
import dev.slipway.compiler.drl.Expression.Name;
import dev.slipway.compiler.drl.Expression.Not;
import dev.slipway.compiler.drl.Expression.Nothing;
import dev.slipway.compiler.drl.Expression.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known where a condition is true, and where it is false. */
final class Questions {

    /** Questions to a date that are false where it is unknown. */
    private static final Set<String> TO_DATES =
            Set.of("startsAfter", "endsAfter", "endedBefore", "meets", "overlaps", "isCoarserThan");

    private static final Set<String> OF_PRESENCE = Set.of("present", "known", "hasStart", "hasEnd");
    private static final Set<String> SIZES = Set.of("size", "length");

    private final Paths paths;

    Questions(Paths paths) {
        this.paths = paths;
    }

    Known whenTrue(Expression asked) {
        if (asked instanceof Bound bound) {
            return bound.value() instanceof Binary ? whenTrue(bound.value()) : Known.nothing();
        }
        if (asked instanceof Not not) {
            return whenFalse(not.of());
        }
        if (asked instanceof Binary binary) {
            return switch (binary.operator()) {
                case "&&" -> whenTrue(binary.left()).and(whenTrue(binary.right()));
                case "||" -> whenTrue(binary.left()).or(whenTrue(binary.right()));
                default -> compared(binary);
            };
        }
        return asked instanceof Call call && !call.arguments().isEmpty() ? called(call) : property(asked);
    }

    Known whenFalse(Expression asked) {
        if (asked instanceof Not not) {
            return whenTrue(not.of());
        }
        if (asked instanceof Binary binary) {
            return switch (binary.operator()) {
                case "&&" -> whenFalse(binary.left()).or(whenFalse(binary.right()));
                case "||" -> whenFalse(binary.left()).and(whenFalse(binary.right()));
                default ->
                    sizeOf(binary.left())
                            .or(() -> sizeOf(binary.right()))
                            .map(Known::of)
                            .orElse(Known.nothing());
            };
        }
        return paths.of(asked)
                .filter(path -> path.endsWith(".empty"))
                .map(path -> Known.of(Known.there(withoutLast(path))))
                .orElse(Known.nothing());
    }

    private Known property(Expression asked) {
        Optional<String> path = paths.of(asked);
        if (path.isEmpty() || path.get().indexOf('.') < 0) {
            return Known.nothing();
        }
        String last = path.get().substring(path.get().lastIndexOf('.') + 1);
        return OF_PRESENCE.contains(last)
                ? Known.of(Known.there(withoutLast(path.get())))
                : Known.of(Known.holds(path.get()));
    }

    private Known called(Call call) {
        Optional<String> owner = paths.owner(call);
        if (owner.isEmpty()) {
            return Known.nothing();
        }
        Known known = Known.nothing();
        for (Expression argument : call.arguments()) {
            if (call.name().equals("has") && argument instanceof Text input) {
                known = known.and(Known.of(Known.has(owner.get(), input.content())));
            } else if (TO_DATES.contains(call.name())) {
                known = known.and(Known.of(Known.there(owner.get())))
                        .and(paths.of(argument)
                                .map(path -> Known.of(Known.there(path)))
                                .orElse(Known.nothing()));
            }
        }
        return known;
    }

    /** Whoever compares the size of a list, or asks whether something is null, has thought of there being nothing. */
    private Known compared(Binary binary) {
        Known known = sizeOf(binary.left())
                .or(() -> sizeOf(binary.right()))
                .map(Known::of)
                .orElse(Known.nothing());
        boolean isNotNull = binary.operator().equals("!=") && binary.right() instanceof Nothing;
        return isNotNull
                ? paths.of(binary.left())
                        .map(path -> Known.of(Known.there(path)))
                        .orElse(known)
                : known;
    }

    private Optional<String> sizeOf(Expression side) {
        if (side instanceof Binary binary && List.of("+", "-", "*").contains(binary.operator())) {
            return sizeOf(binary.left());
        }
        boolean isPath = side instanceof Member || side instanceof Call || side instanceof Name;
        return isPath
                ? paths.of(side)
                        .filter(path -> SIZES.contains(path.substring(path.lastIndexOf('.') + 1)))
                        .map(path -> Known.there(withoutLast(path)))
                : Optional.empty();
    }

    private static String withoutLast(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }
}
