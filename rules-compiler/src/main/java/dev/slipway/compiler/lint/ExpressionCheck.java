package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.MISSING_IMPORT;
import static dev.slipway.engine.ProblemCode.NO_CONDITION;
import static dev.slipway.engine.ProblemCode.SYNTAX;
import static dev.slipway.engine.ProblemCode.UNKNOWN_METHOD;
import static dev.slipway.engine.ProblemCode.UNKNOWN_PROPERTY;
import static dev.slipway.engine.ProblemCode.UNKNOWN_VARIABLE;
import static dev.slipway.engine.ProblemCode.UNUSABLE_FORM;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Among;
import dev.slipway.compiler.drl.Expression.Binary;
import dev.slipway.compiler.drl.Expression.Bound;
import dev.slipway.compiler.drl.Expression.Call;
import dev.slipway.compiler.drl.Expression.IsA;
import dev.slipway.compiler.drl.Expression.Member;
import dev.slipway.compiler.drl.Expression.Misplaced;
import dev.slipway.compiler.drl.Expression.Name;
import dev.slipway.compiler.drl.Expression.Not;
import dev.slipway.compiler.drl.Expression.Other;
import dev.slipway.compiler.drl.ExpressionParser;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.lint.kinds.Comparability;
import dev.slipway.compiler.lint.kinds.Literals;
import dev.slipway.compiler.lint.kinds.ProblemCollector;
import dev.slipway.compiler.lint.kinds.Properties;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.ValueKind;
import dev.slipway.model.base.Suggestion;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what kind of value each part of a constraint is, and reports where that cannot be. */
final class ExpressionCheck {

    private final RuleContext context;
    private final CallCheck calls;
    private final ComparisonCheck comparisons;
    private final BindingCheck bindings;
    private final OperandCheck operands;
    private ValueKind self = ValueKind.unknown();
    private boolean isInner;

    ExpressionCheck(RuleContext context) {
        this.context = context;
        this.calls = new CallCheck(context);
        this.comparisons = new ComparisonCheck(context);
        this.bindings = new BindingCheck(context);
        this.operands = new OperandCheck(context);
    }

    /** From now on names are those of a fact of this kind. */
    void enter(ValueKind fact, boolean isInsideNot) {
        self = fact;
        isInner = isInsideNot;
    }

    /** Checks what must be true or false, or binds a name. */
    void condition(Expression expression) {
        ValueKind kind = kindOf(expression);
        boolean isBinding = expression instanceof Bound;
        if (!isBinding
                && kind instanceof ValueKind.Known known
                && !Comparability.isTruth(known.raw())
                && known.raw() != Object.class) {
            String message = "this is " + Comparability.word(kind) + ", and no condition";
            context.report(NO_CONDITION, expression.span(), message, "compare it with something, or bind it to a name");
        }
    }

    ValueKind kindOf(Expression expression) {
        if (expression instanceof Name name) {
            return kindOfName(name);
        }
        if (expression instanceof Member member) {
            return kindOfMember(member);
        }
        if (expression instanceof Call call) {
            return kindOfCall(call);
        }
        if (expression instanceof Bound bound) {
            return bind(bound);
        }
        if (expression instanceof Binary binary) {
            return kindOfBinary(binary);
        }
        return kindOfSimple(expression);
    }

    private ValueKind kindOfSimple(Expression expression) {
        if (expression instanceof Not not) {
            condition(not.of());
            return ValueKind.of(boolean.class);
        }
        if (expression instanceof Among among) {
            ValueKind left = kindOf(among.left());
            among.choices().forEach(choice -> comparisons.check("==", among.left(), left, choice, kindOf(choice)));
            return ValueKind.of(boolean.class);
        }
        if (expression instanceof IsA test) {
            kindOf(test.of());
            if (context.names().type(test.type()).isEmpty()) {
                UnknownType.report(
                        context.findings(), context.rule().file(), context.names(), test.type(), test.typeSpan());
            }
            return ValueKind.of(boolean.class);
        }
        if (expression instanceof Misplaced misplaced) {
            String sign = misplaced.token().text();
            context.report(
                    SYNTAX,
                    misplaced.span(),
                    "'" + sign + "' cannot stand here",
                    sign.equals("&") || sign.equals("|")
                            ? "did you mean '" + sign + sign + "'?"
                            : "a value belongs on either side of it");
            return ValueKind.unknown();
        }
        if (expression instanceof Other other) {
            other.parts().forEach(this::kindOf);
            return ValueKind.unknown();
        }
        return Literals.kind(expression).orElse(self);
    }

    private ValueKind kindOfName(Name name) {
        Optional<ValueKind> bound = context.scope().kind(name.name());
        if (bound.isPresent()) {
            return bound.get();
        }
        if (name.name().startsWith("$")) {
            if (context.rule().namesBefore(name.span().offset()).contains(name.name())) {
                return ValueKind.unknown(); // bound in a constraint that was told to be wrong
            }
            String hint = Suggestion.of(name.name(), context.scope().names());
            context.report(
                    UNKNOWN_VARIABLE, name.span(), "nothing is bound to '" + name.name() + "' before this", hint);
            return ValueKind.unknown();
        }
        Optional<ValueKind> property = Properties.kind(self, name.name(), context.names());
        if (property.isPresent()) {
            return property.get();
        }
        Optional<Field> constant = context.names().staticField(name.name());
        if (constant.isPresent()) {
            return ValueKind.of(constant.get().getGenericType());
        }
        if (context.names().type(name.name()).isEmpty()) {
            reportUnknown(self, name.name(), name.span());
        }
        return ValueKind.unknown();
    }

    private void reportUnknown(ValueKind owner, String name, Span span) {
        Optional<Class<?>> type =
                Character.isUpperCase(name.charAt(0)) ? context.names().elsewhere(name) : Optional.empty();
        if (context.names().isImportedInVain(name)) {
            return; // the import is reported
        }
        if (type.isPresent()) {
            context.report(
                    MISSING_IMPORT,
                    span,
                    "'" + name + "' is not imported",
                    "add import " + type.get().getName());
            return;
        }
        boolean isMethod = owner instanceof ValueKind.Known known
                && !Properties.methods(known, name).isEmpty();
        if (isMethod) {
            context.report(
                    UNKNOWN_METHOD, span, "'" + name + "' of " + owner + " needs arguments", "write them in brackets");
            return;
        }
        String hint = Suggestion.of(name, Properties.names(owner));
        context.report(UNKNOWN_PROPERTY, span, owner + " has no property '" + name + "'", hint);
    }

    private ValueKind kindOfMember(Member member) {
        Optional<ValueKind> type = typeNamed(member.of());
        if (type.isPresent()) {
            return constant(type.get(), member);
        }
        if (typeNamed(member).isPresent() || isPackageRoot(member)) {
            return ValueKind.unknown();
        }
        ValueKind owner = kindOf(member.of());
        Optional<ValueKind> property = Properties.kind(owner, member.name(), context.names());
        if (property.isEmpty()) {
            reportUnknown(owner, member.name(), member.nameSpan());
        }
        return property.orElseGet(ValueKind::unknown);
    }

    private ValueKind constant(ValueKind type, Member member) {
        if (!(type instanceof ValueKind.Known known)) {
            return ValueKind.unknown();
        }
        List<Field> constants = Arrays.stream(known.raw().getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .toList();
        Optional<Field> found = constants.stream()
                .filter(field -> field.getName().equals(member.name()))
                .findFirst();
        if (found.isEmpty()
                && context.names()
                        .type(known.raw().getName() + "." + member.name())
                        .isEmpty()) {
            String hint = Suggestion.of(
                    member.name(), constants.stream().map(Field::getName).toList());
            context.report(
                    UNKNOWN_PROPERTY, member.nameSpan(), type + " has no constant '" + member.name() + "'", hint);
        }
        return found.map(field -> ValueKind.of(field.getGenericType())).orElseGet(ValueKind::unknown);
    }

    /** The type that a name stands for, unless a fact or variable has that name. */
    Optional<ValueKind> typeNamed(Expression expression) {
        Optional<String> path = path(expression);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        String root = path.get().split("\\.", 2)[0];
        boolean isVariable = context.scope().kind(root).isPresent();
        boolean isProperty = !(self instanceof ValueKind.Unknown)
                && !isObject()
                && Properties.kind(self, root, context.names()).isPresent();
        return isVariable || isProperty ? Optional.empty() : context.names().type(path.get());
    }

    private boolean isObject() {
        return self instanceof ValueKind.Known known && known.raw() == Object.class;
    }

    private boolean isPackageRoot(Member member) {
        Optional<String> path = path(member);
        if (path.isEmpty()) {
            return false;
        }
        String root = path.get().split("\\.", 2)[0];
        return Set.of("dev", "java", "org", "com").contains(root)
                && context.scope().kind(root).isEmpty();
    }

    private static Optional<String> path(Expression expression) {
        if (expression instanceof Name name) {
            return Optional.of(name.name());
        }
        return expression instanceof Member member
                ? path(member.of()).map(path -> path + "." + member.name())
                : Optional.empty();
    }

    private ValueKind kindOfCall(Call call) {
        List<ValueKind> arguments = call.arguments().stream().map(this::kindOf).toList();
        if (call.of().isEmpty()) {
            return calls.own(self, call, arguments);
        }
        Optional<ValueKind> type = typeNamed(call.of().get());
        return type.isPresent()
                ? calls.ofType(type.get(), call, arguments)
                : calls.of(kindOf(call.of().get()), call, arguments);
    }

    private ValueKind bind(Bound bound) {
        Expression value = bound.value();
        boolean isCompared = value instanceof Binary binary && ExpressionParser.COMPARISONS.contains(binary.operator());
        Expression named = isCompared ? ((Binary) value).left() : value;
        bindings.check(bound, named);
        ValueKind whole = kindOf(value);
        ValueKind kind = isCompared ? quietKind(named) : whole;
        context.scope().bind(bound.name(), kind, isInner);
        return ValueKind.of(boolean.class);
    }

    /** The kind of an expression, of which nothing is reported. */
    ValueKind quietKind(Expression expression) {
        ExpressionCheck check = new ExpressionCheck(context.reportingTo(new ProblemCollector(List.of())));
        check.enter(self, isInner);
        return check.kindOf(expression);
    }

    /** Of {@code $x : whole < decimal || …} Drools makes code that does not compile, and names neither. */
    private void boundComparison(Expression joined) {
        if (joined instanceof Bound bound
                && bound.value() instanceof Binary compared
                && ExpressionParser.COMPARISONS.contains(compared.operator())
                && quietKind(compared.left()) instanceof ValueKind.Known left
                && quietKind(compared.right()) instanceof ValueKind.Known right
                && Comparability.isWhole(left.raw())
                && Comparability.isNumber(right.raw())
                && !Comparability.isWhole(right.raw())) {
            context.report(
                    UNUSABLE_FORM,
                    bound.nameSpan(),
                    "a whole number that is compared with a decimal cannot be bound beside && or ||",
                    "bind it alone, and compare after a comma: " + bound.name() + " : …, " + bound.name() + " "
                            + compared.operator() + " …");
        }
    }

    private ValueKind kindOfBinary(Binary binary) {
        String operator = binary.operator();
        if (operator.equals("&&") || operator.equals("||")) {
            boundComparison(binary.left());
            boundComparison(binary.right());
            condition(binary.left());
            condition(binary.right());
            return ValueKind.of(boolean.class);
        }
        ValueKind left = kindOf(binary.left());
        ValueKind right = kindOf(binary.right());
        if (ExpressionParser.COMPARISONS.contains(operator)) {
            comparisons.check(operator, binary.left(), left, binary.right(), right);
            comparisons.checkThreshold(binary, left, right);
            return ValueKind.of(boolean.class);
        }
        if (!"+-*/%".contains(operator)) {
            return ValueKind.of(boolean.class);
        }
        operands.check(binary, left, right);
        return Literals.sum(left, right);
    }
}
