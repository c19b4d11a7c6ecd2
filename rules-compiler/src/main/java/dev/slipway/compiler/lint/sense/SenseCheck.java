package dev.slipway.compiler.lint.sense;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Among;
import dev.slipway.compiler.drl.Expression.Binary;
import dev.slipway.compiler.drl.Expression.Bound;
import dev.slipway.compiler.drl.Expression.Call;
import dev.slipway.compiler.drl.Expression.Member;
import dev.slipway.compiler.drl.Expression.Name;
import dev.slipway.compiler.drl.Expression.Not;
import dev.slipway.compiler.drl.Expression.Text;
import dev.slipway.compiler.drl.ExpressionParser;
import dev.slipway.compiler.lint.kinds.KnownNumbers;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.ValueKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Walks through the constraints of a rule, and has the words and numbers in them held against what they can be. */
public final class SenseCheck {

    private static final Set<String> UNWRAPPED = Set.of("getAsDouble", "asDouble", "orElse", "orElseThrow", "get");

    private static final Set<String> PARTS = Set.of("contains", "startsWith", "endsWith");

    private final WordCheck words;
    private final RangeCheck ranges;
    private final NullCheck nulls;
    private final CalendarCheck calendar;
    private final RuleContext context;
    private final Map<String, Expression> meant = new HashMap<>();
    private final Set<String> counts = new HashSet<>();
    private Function<Expression, ValueKind> kinds = unused -> ValueKind.unknown();
    private ValueKind self = ValueKind.unknown();

    public SenseCheck(RuleContext context) {
        this.context = context;
        this.words = new WordCheck(context);
        this.ranges = new RangeCheck(context);
        this.nulls = new NullCheck(context);
        this.calendar = new CalendarCheck(context, this::owner, this::resolved);
    }

    /** Takes note of a name that stands for how many facts an {@code accumulate} saw. */
    public void count(String name) {
        counts.add(name);
    }

    /** Checks the constraints of a pattern on such a fact. */
    public void check(ValueKind fact, List<Expression> constraints, Function<Expression, ValueKind> kindOf) {
        self = fact;
        kinds = kindOf;
        calendar.enter(constraints);
        constraints.forEach(this::walk);
    }

    private void walk(Expression expression) {
        if (expression instanceof Bound bound) {
            meant.put(bound.name(), bound.value());
            walk(bound.value());
        } else if (expression instanceof Not not) {
            walk(not.of());
        } else if (expression instanceof Binary binary) {
            walk(binary.left());
            walk(binary.right());
            check(binary);
        } else if (expression instanceof Among among) {
            among.choices().forEach(choice -> compare("==", among.left(), choice));
        } else if (expression instanceof Call call) {
            call.of().ifPresent(this::walk);
            call.arguments().forEach(this::walk);
            checkEquals(call);
        } else if (expression instanceof Member member) {
            walk(member.of());
        }
    }

    private void check(Binary binary) {
        String operator = binary.operator();
        calendar.check(binary);
        ArithmeticCheck arithmetic = new ArithmeticCheck(context, kinds);
        if (ExpressionParser.COMPARISONS.contains(operator)) {
            arithmetic.checkComparison(binary);
            compare(operator, binary.left(), binary.right());
            compare(turned(operator), binary.right(), binary.left());
            checkKeys(binary);
            if (self instanceof ValueKind.Known) {
                nulls.check(binary, kinds.apply(binary.left()));
            }
        } else if (operator.equals("matches") && binary.right() instanceof Text pattern) {
            words.checkPattern(pattern, vocabulary(binary.left()));
            words.checkCase(pattern, letters(binary.left()), LetterCase::isNever);
        } else if (operator.equals("contains") && binary.right() instanceof Text part) {
            checkPart(binary.left(), part);
        } else {
            arithmetic.checkProduct(binary);
        }
    }

    /** {@code terminal.name == $terminal.terminal.id}. */
    private void checkKeys(Binary binary) {
        List<String> keys = Stream.of(binary.left(), binary.right())
                .filter(this::isText)
                .flatMap(side -> property(resolved(side)).stream())
                .sorted()
                .toList();
        if (keys.equals(List.of("id", "name"))) {
            words.reportKeys(binary);
        }
    }

    private void checkEquals(Call call) {
        boolean isEquality = List.of("equals", "equalsIgnoreCase").contains(call.name())
                && call.arguments().size() == 1
                && call.of().isPresent();
        if (isEquality) {
            compare("==", call.of().get(), call.arguments().get(0));
        } else if (PARTS.contains(call.name())
                && call.of().isPresent()
                && call.arguments().size() == 1
                && call.arguments().get(0) instanceof Text part) {
            checkPart(call.of().get(), part);
        }
    }

    /** {@code owner.toLowerCase().contains("City")}. */
    private void checkPart(Expression whole, Text part) {
        if (isText(whole)) {
            words.checkCase(
                    part, letters(whole), (letters, text) -> !letters.of(text).equals(text));
            words.checkPart(part);
        }
    }

    private boolean isText(Expression expression) {
        return kinds.apply(expression) instanceof ValueKind.Known known && known.raw() == String.class;
    }

    private Optional<LetterCase> letters(Expression asked) {
        return LetterCase.in(resolved(asked));
    }

    private void compare(String operator, Expression asked, Expression with) {
        if (with instanceof Text text && List.of("==", "!=").contains(operator)) {
            words.checkLength(text, resolved(asked));
            owner(asked).filter(Class::isEnum).ifPresent(type -> words.checkConstant(text, type, resolved(asked)));
            words.checkWord(text, vocabulary(asked));
            words.checkCase(text, letters(asked), (letters, written) -> !letters.of(written)
                    .equals(written));
        } else if (with instanceof Text text && isText(asked)) {
            words.reportOrder(text);
        }
        Optional<Range> range = range(asked);
        Optional<Double> number = ranges.number(with);
        boolean isBelowZero = KnownNumbers.isThreshold(with)
                && number.filter(value -> value < 0).isPresent();
        if (isBelowZero && range.isEmpty()) {
            ranges.reportNegative(with);
        }
        if (resolved(asked) instanceof Call call && call.name().equals("compareTo")) {
            number.ifPresent(value -> new ArithmeticCheck(context, kinds).checkOrder(with, value));
        }
        if (range.isPresent() && number.isPresent()) {
            ranges.check(range.get(), operator, number.get(), with);
        }
    }

    private static String turned(String operator) {
        return operator.startsWith("<")
                ? operator.replace('<', '>')
                : operator.startsWith(">") ? operator.replace('>', '<') : operator;
    }

    private Optional<Vocabulary> vocabulary(Expression asked) {
        Expression bare = LetterCase.bare(resolved(asked));
        return owner(bare).flatMap(owner -> property(bare).flatMap(name -> Vocabulary.of(owner, name)));
    }

    private Optional<Range> range(Expression asked) {
        Expression whole = resolved(asked);
        boolean isPercent = property(whole).filter(UNWRAPPED::contains).isPresent()
                && receiver(whole)
                        .flatMap(SenseCheck::property)
                        .filter("percent"::equals)
                        .isPresent();
        if (isPercent) {
            return Optional.of(Range.PERCENT);
        }
        if (whole instanceof Name name && counts.contains(name.name())) {
            return Optional.of(Range.COUNT);
        }
        Optional<Range> computed = Range.ofComputed(whole);
        if (computed.isPresent()) {
            return computed;
        }
        Optional<String> property = property(whole);
        return owner(whole).flatMap(owner -> property.flatMap(name -> Range.of(owner, name)));
    }

    private Expression resolved(Expression asked) {
        return asked instanceof Name name && meant.containsKey(name.name()) ? meant.get(name.name()) : asked;
    }

    /** The name of the property or method that is asked last. */
    static Optional<String> property(Expression asked) {
        if (asked instanceof Name name) {
            return Optional.of(name.name());
        }
        if (asked instanceof Member member) {
            return Optional.of(member.name());
        }
        return asked instanceof Call call ? Optional.of(withoutGet(call.name())) : Optional.empty();
    }

    private static String withoutGet(String name) {
        boolean isGetter = name.length() > 3 && name.startsWith("get") && !UNWRAPPED.contains(name);
        return isGetter ? Character.toLowerCase(name.charAt(3)) + name.substring(4) : name;
    }

    private static Optional<Expression> receiver(Expression asked) {
        if (asked instanceof Member member) {
            return Optional.of(member.of());
        }
        return asked instanceof Call call ? call.of() : Optional.empty();
    }

    private Optional<Class<?>> owner(Expression asked) {
        Expression whole = resolved(asked);
        ValueKind kind = receiver(whole).map(kinds).orElse(self);
        return kind instanceof ValueKind.Known known ? Optional.of(known.raw()) : Optional.empty();
    }
}
