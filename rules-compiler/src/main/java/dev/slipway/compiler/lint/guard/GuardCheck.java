package dev.slipway.compiler.lint.guard;

import static dev.slipway.engine.ProblemCode.MISSING_GUARD;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Among;
import dev.slipway.compiler.drl.Expression.Binary;
import dev.slipway.compiler.drl.Expression.Bound;
import dev.slipway.compiler.drl.Expression.Call;
import dev.slipway.compiler.drl.Expression.IsA;
import dev.slipway.compiler.drl.Expression.Member;
import dev.slipway.compiler.drl.Expression.Name;
import dev.slipway.compiler.drl.Expression.Not;
import dev.slipway.compiler.drl.Expression.Other;
import dev.slipway.compiler.drl.ExpressionParser;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.ValueKind;
import dev.slipway.model.dates.DateWindow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Walks through the constraints of a rule in their order, and tells where one asks for a value that may not be there,
 * though none before it asks whether it is. Such a rule fails on the first fact without the value.
 */
public final class GuardCheck {

    private final RuleContext context;
    private final Paths paths;
    private final Questions questions;
    private final InputNames inputs;
    private final Needs needs = new Needs(this::kindAt);
    private final Map<String, Class<?>> kindsByPath = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Map<String, Span> missing = new LinkedHashMap<>();
    private Function<Expression, ValueKind> kinds = unused -> ValueKind.unknown();
    private Known known = Known.nothing();
    private int patterns;

    /** @param text that the constraints were read from */
    public GuardCheck(RuleContext context, String text) {
        this.context = context;
        this.paths = new Paths(text);
        this.questions = new Questions(paths);
        this.inputs = new InputNames(context);
    }

    private Optional<Class<?>> kindAt(String path) {
        return Optional.ofNullable(kindsByPath.get(path));
    }

    /**
     * Checks a pattern.
     *
     * @param name what the fact is bound to, where it is
     * @param kindOf tells what kind of value an expression within it is
     */
    public void check(
            Optional<String> name,
            ValueKind fact,
            List<Expression> constraints,
            Function<Expression, ValueKind> kindOf) {
        paths.enter(name.orElse("#" + patterns++));
        kinds = kindOf;
        raw(fact).ifPresent(type -> kindsByPath.put(paths.self(), type));
        for (Expression constraint : constraints) {
            walk(constraint, known);
            tell();
            known = known.and(questions.whenTrue(constraint));
        }
    }

    /** Checks what stands between {@code then} and {@code end}: statement by statement, as far as it is understood. */
    public void checkConsequence(List<Span> statements, Function<Expression, ValueKind> kindOf) {
        paths.enter("#then");
        kinds = kindOf;
        for (Span statement : statements) {
            walk(ExpressionParser.parse(context.rule().file().text(), statement), known);
            tell();
        }
    }

    private void walk(Expression expression, Known before) {
        if (expression instanceof Binary binary) {
            walk(binary.left(), before);
            walk(binary.right(), before.and(fromLeft(binary)));
        } else if (expression instanceof Bound bound) {
            walk(bound.value(), before);
            paths.alias(bound.name(), compared(bound.value()));
        } else if (expression instanceof Call call) {
            call.of().ifPresent(of -> walk(of, before));
            call.arguments().forEach(argument -> walk(argument, before));
            checkCall(call, before);
        } else if (expression instanceof Member member) {
            walk(member.of(), before);
            check(Optional.of(member.of()), member.name(), member.span(), Optional.empty(), before);
        } else if (expression instanceof Name name && !name.name().startsWith("$")) {
            check(Optional.empty(), name.name(), name.span(), Optional.empty(), before);
        } else {
            walkParts(expression, before);
        }
    }

    private void walkParts(Expression expression, Known before) {
        if (expression instanceof Not not) {
            walk(not.of(), before);
        } else if (expression instanceof Among among) {
            walk(among.left(), before);
            among.choices().forEach(choice -> walk(choice, before));
        } else if (expression instanceof IsA test) {
            walk(test.of(), before);
        } else if (expression instanceof Other other) {
            other.parts().forEach(part -> walk(part, before));
        }
    }

    private Known fromLeft(Binary binary) {
        return switch (binary.operator()) {
            case "&&" -> questions.whenTrue(binary.left());
            case "||" -> questions.whenFalse(binary.left());
            default -> Known.nothing();
        };
    }

    private static Expression compared(Expression value) {
        boolean isCompared = value instanceof Binary binary && ExpressionParser.COMPARISONS.contains(binary.operator());
        return isCompared ? ((Binary) value).left() : value;
    }

    private void checkCall(Call call, Known before) {
        check(call.of(), call.name(), call.span(), Optional.of(call), before);
        boolean countsFromDate = call.name().equals("daysAfter") && call.of().isPresent();
        if (countsFromDate) {
            for (Expression argument : call.arguments()) {
                boolean isWindow = raw(kinds.apply(argument))
                        .filter(type -> type == DateWindow.class)
                        .isPresent();
                if (isWindow) {
                    learn(argument);
                    paths.of(argument).ifPresent(path -> require(needs.known(path), argument, before));
                }
            }
        }
    }

    private void check(Optional<Expression> owner, String name, Span span, Optional<Call> call, Known before) {
        Optional<String> path = owner.isPresent() ? paths.of(owner.get()) : Optional.of(paths.self());
        Optional<Class<?>> type = owner.isPresent() ? raw(kinds.apply(owner.get())) : path.flatMap(this::kindAt);
        if (type.isPresent() && call.isPresent()) {
            inputs.check(type.get(), call.get());
        }
        if (path.isPresent() && type.isPresent()) {
            owner.ifPresent(this::learn);
            for (Need need : needs.of(path.get(), type.get(), Paths.property(name), call)) {
                report(need, span, before);
            }
        }
    }

    /** Notes of what classes the owners of something are. */
    private void learn(Expression expression) {
        if (expression instanceof Member member) {
            learn(member.of());
        } else if (expression instanceof Call call) {
            call.of().ifPresent(this::learn);
        }
        paths.of(expression)
                .ifPresent(path -> raw(kinds.apply(expression)).ifPresent(type -> kindsByPath.put(path, type)));
    }

    private void require(List<Need> all, Expression asked, Known before) {
        all.forEach(need -> report(need, asked.span(), before));
    }

    private void report(Need need, Span span, Known before) {
        if (!before.suffices(need) && told.add(need.anyOf().get(0))) {
            missing.putIfAbsent(need.remedy(), span);
        }
    }

    /** What one constraint lacks is one problem, at the first place. */
    private void tell() {
        missing.values().stream().findFirst().ifPresent(span -> {
            String written = span.in(context.rule().file().text()).replaceAll("\\s+", " ");
            String message = "'" + written + "' may have no value";
            context.report(MISSING_GUARD, span, message, "write " + remedy() + " before it, and a comma");
        });
        missing.clear();
    }

    private String remedy() {
        List<String> remedies = missing.keySet().stream()
                .map(remedy -> remedy.replace(paths.self() + ".", ""))
                .toList();
        String inputs = remedies.stream()
                .filter(remedy -> remedy.startsWith("has("))
                .map(remedy -> remedy.substring(4, remedy.length() - 1))
                .collect(Collectors.joining(", "));
        Stream<String> asked = inputs.isEmpty() ? Stream.empty() : Stream.of("has(" + inputs + ")");
        return Stream.concat(asked, remedies.stream().filter(remedy -> !remedy.startsWith("has(")))
                .collect(Collectors.joining(", "));
    }

    private static Optional<Class<?>> raw(ValueKind kind) {
        return kind instanceof ValueKind.Known found ? Optional.of(found.raw()) : Optional.empty();
    }
}
