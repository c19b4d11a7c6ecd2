package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.PLACEHOLDER;

import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.SubjectValues;
import dev.slipway.compiler.lint.kinds.ValueKind;
import dev.slipway.model.base.Suggestion;
import dev.slipway.model.facts.AsOf;
import dev.slipway.model.facts.Subject;
import dev.slipway.model.facts.SubjectKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where the message of a rule names what nothing gives a value to. */
final class MessageCheck {

    private static final Pattern PLACEHOLDER_TEXT = Pattern.compile("\\{(\\w+)(?::(\\w+))?}");
    private static final List<String> FORMS = List.of("days", "times", "percent", "percentOver");

    private final RuleContext context;

    MessageCheck(RuleContext context) {
        this.context = context;
    }

    void check() {
        context.rule()
                .annotation("message")
                .ifPresent(message -> check(
                        message.valueSpan().in(context.rule().file().text()),
                        context.rule().file(),
                        message.valueSpan().offset()));
    }

    /** The same of what the rule says elsewhere: of a text that stands in a file from that offset on. */
    void check(String text, DrlFile file, int offset) {
        Optional<Set<String>> known = known();
        Matcher matcher = PLACEHOLDER_TEXT.matcher(text);
        while (matcher.find()) {
            Span name = new Span(offset + matcher.start(1), matcher.group(1).length());
            if (known.isPresent() && !known.get().contains(matcher.group(1))) {
                String hint = Suggestion.of(matcher.group(1), known.get());
                context.findings()
                        .add(PLACEHOLDER, file, name, "nothing gives '" + matcher.group(1) + "' a value", hint);
            }
            if (matcher.group(2) != null && !FORMS.contains(matcher.group(2))) {
                Span form = new Span(offset + matcher.start(2), matcher.group(2).length());
                String hint = Suggestion.of(matcher.group(2), FORMS);
                context.findings().add(PLACEHOLDER, file, form, "a value has no form '" + matcher.group(2) + "'", hint);
            }
        }
    }

    /** Whether a name stands for a fact, which is no value of an alert. */
    private static boolean isFact(Class<?> type) {
        return Subject.class.isAssignableFrom(type) || type == AsOf.class;
    }

    /** The names that have values; nothing where it is not plain what the rule speaks of. */
    private Optional<Set<String>> known() {
        Set<String> known = new TreeSet<>();
        boolean isSubjectKnown = false;
        for (var bound : context.scope().outer().entrySet()) {
            boolean isFact = bound.getValue() instanceof ValueKind.Known value && isFact(value.raw());
            if (!isFact) {
                known.add(bound.getKey().startsWith("$") ? bound.getKey().substring(1) : bound.getKey());
            }
            if (bound.getValue() instanceof ValueKind.Known kind && Subject.class.isAssignableFrom(kind.raw())) {
                known.addAll(SubjectValues.of(kind.raw()));
                isSubjectKnown = true;
            }
        }
        known.add("asOf");
        context.rule()
                .annotation("on")
                .flatMap(on -> SubjectKind.named(on.value()))
                .ifPresent(population -> known.addAll(SubjectValues.of(population)));
        return isSubjectKnown ? Optional.of(known) : Optional.empty();
    }
}
