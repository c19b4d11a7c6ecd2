package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.ALERT_AS_FACT;
import static dev.slipway.engine.ProblemCode.NO_FACT;
import static dev.slipway.engine.ProblemCode.UNUSABLE_FORM;

import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.Tokenizer;
import dev.slipway.compiler.drl.tolerant.WrittenRule.Parsed;
import dev.slipway.compiler.lint.kinds.ElementSpan;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.ValueKind;
import dev.slipway.engine.Finding;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.facts.AsOf;
import dev.slipway.model.facts.Subject;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.EntryPointDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Looks at the type that a pattern names: one that exists, that is a fact, and that something puts in front of rules. */
final class PatternTypeCheck {

    private static final Set<Class<?>> FOUND_BY_RULES = Set.of(Alert.class, Finding.class);

    private final RuleContext context;
    private final Parsed parsed;

    PatternTypeCheck(RuleContext context, Parsed parsed) {
        this.context = context;
        this.parsed = parsed;
    }

    /** Facts have no time of their own, and come from the programme alone. */
    void checkSource(PatternDescr pattern) {
        boolean isWindow = !pattern.getBehaviors().isEmpty();
        if (isWindow || pattern.getSource() instanceof EntryPointDescr) {
            String message = isWindow
                    ? "facts have no time of their own, so that no window holds some of them"
                    : "all facts come from the programme, and none from an entry point";
            String hint = isWindow ? "ask their dates: deadline.endedBefore(today)" : "leave it out";
            context.report(UNUSABLE_FORM, placeOfType(pattern), message, hint);
        }
    }

    /** The type of the fact that a pattern matches; unknown where no such type exists, which is reported. */
    ValueKind kindOf(PatternDescr pattern) {
        String name = pattern.getObjectType();
        Optional<ValueKind> kind = context.names().type(name);
        Span place = placeOfType(pattern);
        if (kind.isEmpty()) {
            UnknownType.report(context.findings(), context.rule().file(), context.names(), name, place);
            return ValueKind.unknown();
        }
        if (kind.get() instanceof ValueKind.Known known) {
            checkKnown(pattern, known, place);
        } else if (kind.get() instanceof ValueKind.Declared) {
            checkIsMade(pattern, place);
        }
        return kind.get();
    }

    private void checkKnown(PatternDescr pattern, ValueKind.Known known, Span place) {
        if (FOUND_BY_RULES.contains(known.raw())) {
            String message = "rules judge facts, and " + pattern.getObjectType() + " is what rules find";
            context.report(ALERT_AS_FACT, place, message, "repeat the condition that matters instead");
        } else {
            checkIsFact(pattern, known, place);
        }
    }

    private void checkIsMade(PatternDescr pattern, Span place) {
        String name = pattern.getObjectType();
        if (pattern.getSource() == null && !context.made().contains(name)) {
            String message = "no rule makes a " + name + ", so that this never matches";
            context.report(
                    NO_FACT, place, message, "insert one: insertLogical( new " + name + "(…) ); in another rule");
        }
    }

    private void checkIsFact(PatternDescr pattern, ValueKind.Known known, Span place) {
        Class<?> type = known.raw();
        boolean isFact = type.isAssignableFrom(AsOf.class)
                || Subject.class.isAssignableFrom(type)
                || Arrays.stream(Subject.class.getPermittedSubclasses()).anyMatch(type::isAssignableFrom);
        if (!isFact && pattern.getSource() == null && !context.made().contains(type.getSimpleName())) {
            String message = "no " + type.getSimpleName() + " is ever a fact, so this never matches";
            context.report(
                    NO_FACT,
                    place,
                    message,
                    "take it from a fact: " + type.getSimpleName() + "( … ) from $fact.property");
        }
    }

    private Span placeOfType(PatternDescr pattern) {
        Span whole = ElementSpan.of(pattern);
        String first = pattern.getObjectType().split("\\.", 2)[0];
        return Tokenizer.within(parsed.text(), whole.offset(), whole.end()).stream()
                .filter(token -> token.is(first))
                .findFirst()
                .map(token -> new Span(token.start(), pattern.getObjectType().length()))
                .orElse(whole);
    }
}
