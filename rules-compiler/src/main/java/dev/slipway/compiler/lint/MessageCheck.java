package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.PLACEHOLDER;

import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.lint.kinds.Comparability;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.SubjectValues;
import dev.slipway.compiler.lint.kinds.ValueKind;
import dev.slipway.model.base.Suggestion;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.AsOf;
import dev.slipway.model.facts.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where the message of a rule names what nothing gives a value to. */
final class MessageCheck {

    private static final Pattern PLACEHOLDER_TEXT = Pattern.compile("\\{(\\w+)(?::(\\w+))?}");
    private static final Set<String> SHARES = Set.of("percent", "percentOver");
    private static final Pattern WORDS_OF_PLACEHOLDER = Pattern.compile("\\{\\W*(\\w+)(?:\\W+(\\w+))?");
    private static final List<String> FORMS = List.of("days", "times", "percent", "percentOver");

    /** What subjects say of themselves that is a name or a date. */
    private static final Set<String> NO_NUMBERS = Set.of(
            "terminal",
            "milestone",
            "programme",
            "measure",
            "deadline",
            "firstDeadline",
            "forecast",
            "actual",
            "health");

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
        checkForms(text, file, offset);
        new ForeignPlaceholders(text, offset)
                .find(name -> context.scope().kind(name).isPresent())
                .forEach(slip -> context.findings().add(slip.code(), file, slip.span(), slip.message(), slip.remedy()));
        Matcher matcher = PLACEHOLDER_TEXT.matcher(text);
        while (matcher.find()) {
            Span name = new Span(offset + matcher.start(1), matcher.group(1).length());
            if (known.isPresent() && !known.get().contains(matcher.group(1))) {
                String hint = Suggestion.of(matcher.group(1), known.get());
                context.findings()
                        .add(PLACEHOLDER, file, name, "nothing gives '" + matcher.group(1) + "' a value", hint);
            }
            if (SHARES.contains(String.valueOf(matcher.group(2))) && isWhole(matcher.group(1))) {
                Span form = new Span(offset + matcher.start(2), matcher.group(2).length());
                String message = "'" + matcher.group(1) + "' is a whole number, and no share of something";
                String hint =
                        "write {" + matcher.group(1) + ":days}, or {" + matcher.group(1) + "} with a word behind it";
                context.findings().add(PLACEHOLDER, file, form, message, hint);
            }
            if (matcher.group(2) != null && FORMS.contains(matcher.group(2)) && isNoNumber(matcher.group(1))) {
                Span form = new Span(offset + matcher.start(2), matcher.group(2).length());
                String message = "'" + matcher.group(1) + "' is no number, and has no form '" + matcher.group(2) + "'";
                context.findings().add(PLACEHOLDER, file, form, message, "write {" + matcher.group(1) + "}");
            }
            if (matcher.group(2) != null && !FORMS.contains(matcher.group(2))) {
                Span form = new Span(offset + matcher.start(2), matcher.group(2).length());
                String hint = Suggestion.of(matcher.group(2), FORMS);
                context.findings().add(PLACEHOLDER, file, form, "a value has no form '" + matcher.group(2) + "'", hint);
            }
        }
    }

    private boolean isWhole(String name) {
        return context.scope()
                .kind("$" + name)
                .filter(kind -> kind instanceof ValueKind.Known known && Comparability.isWhole(known.raw()))
                .isPresent();
    }

    private boolean isNoNumber(String name) {
        return context.scope()
                .kind("$" + name)
                .or(() -> context.scope().kind(name))
                .filter(kind -> !(kind instanceof ValueKind.Known known && isFact(known.raw())))
                .map(kind -> kind instanceof ValueKind.Known known && isNoNumber(known.raw()))
                .orElseGet(() -> NO_NUMBERS.contains(name));
    }

    private static boolean isNoNumber(Class<?> type) {
        return type == String.class
                || type == boolean.class
                || type == Boolean.class
                || type == LocalDate.class
                || type == DateWindow.class
                || type.isEnum();
    }

    /** Braces that are no placeholder stay in the text as they are. */
    private void checkForms(String text, DrlFile file, int offset) {
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            Matcher matcher = PLACEHOLDER_TEXT.matcher(text).region(open, text.length());
            if (!matcher.lookingAt()) {
                int close = text.indexOf('}', open);
                int next = text.indexOf('{', open + 1);
                boolean isClosed = close >= 0 && (next < 0 || close < next);
                int end = isClosed ? close + 1 : open + 1;
                Span span = new Span(offset + open, end - open);
                String message = isClosed ? "this is printed as it stands" : "this brace is never closed";
                context.findings()
                        .add(PLACEHOLDER, file, span, message, "write " + meant(text.substring(open, end), text, open));
            }
        }
    }

    /** The placeholder that an author meant: {@code {left:days}} for {@code { $left : days }}. */
    private static String meant(String written, String text, int open) {
        Matcher words = WORDS_OF_PLACEHOLDER.matcher(written.length() > 1 ? written : text.substring(open));
        if (!words.find()) {
            return "a name between the braces: {left}";
        }
        boolean isForm = words.group(2) != null && FORMS.contains(words.group(2));
        return "{" + words.group(1) + (isForm ? ":" + words.group(2) : "") + "}";
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
        if (context.rule().isRepaired()) {
            context.rule().namesBefore(Integer.MAX_VALUE).forEach(name -> known.add(name.replaceFirst("^\\$", "")));
        }
        known.add("asOf");
        context.population().ifPresent(population -> known.addAll(SubjectValues.of(population)));
        return isSubjectKnown ? Optional.of(known) : Optional.empty();
    }
}
