package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.CONSEQUENCE_ARGUMENT;
import static dev.slipway.engine.ProblemCode.CONSEQUENCE_METHOD;
import static dev.slipway.engine.ProblemCode.CONSEQUENCE_NAME;
import static dev.slipway.engine.ProblemCode.CONSEQUENCE_OTHER;
import static dev.slipway.engine.ProblemCode.CONSEQUENCE_SYNTAX;
import static dev.slipway.engine.ProblemCode.MISSING_IMPORT;

import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.Tokenizer;
import dev.slipway.compiler.lint.kinds.ProblemCollector;
import dev.slipway.compiler.lint.kinds.Properties;
import dev.slipway.compiler.lint.kinds.TypeNames;
import dev.slipway.compiler.lint.kinds.ValueKind;
import dev.slipway.engine.Finding;
import dev.slipway.engine.ProblemCode;
import dev.slipway.model.base.Suggestion;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the Java compiler says of a consequence, in an author's words.
 *
 * @param span the consequence
 * @param offset where in the file
 * @param variables the names that the rule binds
 */
record JavaMessage(DrlFile file, Span span, int offset, String text, TypeNames names, Set<String> variables) {

    private static final Pattern SYNTAX = Pattern.compile(
            "expected|not a statement|illegal start|unclosed|reached end of file|without 'if'|without 'try'"
                    + "|illegal character|invalid method declaration|orphaned|malformed");

    private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+(method|variable|class)\\s+([\\w$]+)");
    private static final Pattern OF_VARIABLE = Pattern.compile("location:\\s+variable \\S+ of type ([\\w.$]+)");
    private static final Pattern OF_TYPE =
            Pattern.compile("location:\\s+(?:class|interface|@interface|enum) ([\\w.$]+)");
    private static final Pattern REFUSED = Pattern.compile(
            "(?:method|constructor) (\\S+) in (?:class|record|interface|enum) (\\S+?) cannot be applied");
    private static final Pattern REQUIRED = Pattern.compile("required:\\s*(.*)");
    private static final Pattern FOUND = Pattern.compile("found:\\s*(.*)");
    private static final Pattern UNSUITABLE =
            Pattern.compile("no suitable (?:method|constructor) found for (\\w+)\\(([^)]*)\\)");
    private static final Pattern CANDIDATE =
            Pattern.compile("(?m)^\\s+(?:method|constructor) (?:\\S+\\.)?(\\w+\\([^)]*\\)) is not applicable");
    private static final Pattern OPERANDS = Pattern.compile(
            "bad operand types for binary operator '(\\S+)'\\s+first type:\\s+(\\S+)\\s+second type:\\s+(\\S+)");
    private static final Pattern GENERATED = Pattern.compile("(?:[\\w.]+\\.)?Rule\\d+\\.?");

    boolean isSyntax() {
        return SYNTAX.matcher(firstLine()).find() && !text.contains("symbol:");
    }

    boolean isMissingSemicolon() {
        return firstLine().equals("';' expected");
    }

    private String firstLine() {
        return text.lines().findFirst().orElse("").strip();
    }

    void report(ProblemCollector findings) {
        Matcher symbol = SYMBOL.matcher(text);
        if (symbol.find()) {
            reportUnknown(findings, symbol.group(1), symbol.group(2));
        } else if (isSyntax()) {
            findings.add(CONSEQUENCE_SYNTAX, file, word(offset), plain(firstLine()), "");
        } else {
            reportArguments(findings);
        }
    }

    private void reportUnknown(ProblemCollector findings, String what, String name) {
        Span place = placeOf(name);
        if (what.equals("method")) {
            reportUnknownMethod(findings, name, place);
            return;
        }
        Optional<Class<?>> elsewhere = names.elsewhere(name);
        if (elsewhere.isPresent()) {
            String hint = "add import " + elsewhere.get().getName();
            findings.add(MISSING_IMPORT, file, place, "'" + name + "' is not imported", hint);
            return;
        }
        Optional<String> owner = owner();
        if (owner.isPresent()) {
            findings.add(
                    CONSEQUENCE_NAME, file, place, owner.get() + " has no '" + name + "'", members(owner.get(), name));
            return;
        }
        Collection<String> known = what.equals("class") ? names.likelyTypes() : variables;
        findings.add(CONSEQUENCE_NAME, file, place, "there is no '" + name + "' here", Suggestion.of(name, known));
    }

    private void reportUnknownMethod(ProblemCollector findings, String name, Span place) {
        Optional<String> owner = owner();
        if (owner.isPresent()) {
            String message = owner.get() + " has no method '" + name + "'";
            findings.add(CONSEQUENCE_METHOD, file, place, message, members(owner.get(), name));
            return;
        }
        Set<String> verdicts = Set.of("red", "amber", "info");
        if (verdicts.contains(name)) {
            String hint = "add import static " + Finding.class.getName() + "." + name;
            findings.add(MISSING_IMPORT, file, place, "'" + name + "' is not imported", hint);
            return;
        }
        Set<String> known = new TreeSet<>(verdicts);
        known.add("insertLogical");
        known.addAll(names.functions());
        findings.add(CONSEQUENCE_METHOD, file, place, "there is no method '" + name + "'", Suggestion.of(name, known));
    }

    /** The type in which the compiler looked; nothing where that is the rule itself. */
    private Optional<String> owner() {
        for (Pattern pattern : new Pattern[] {OF_VARIABLE, OF_TYPE}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                String type = matcher.group(1);
                return GENERATED.matcher(type).matches() ? Optional.empty() : Optional.of(simple(type));
            }
        }
        return Optional.empty();
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private String members(String owner, String name) {
        return names.type(owner)
                .or(() -> names.elsewhere(owner).map(ValueKind::of))
                .filter(ValueKind.Known.class::isInstance)
                .map(kind -> Suggestion.of(name, Properties.methodNames((ValueKind.Known) kind)))
                .orElse("");
    }

    private void reportArguments(ProblemCollector findings) {
        Matcher refused = REFUSED.matcher(text);
        Matcher unsuitable = UNSUITABLE.matcher(text);
        Matcher required = REQUIRED.matcher(text);
        Matcher found = FOUND.matcher(text);
        if (refused.find() && required.find() && found.find()) {
            String name = refused.group(1);
            String message = "'" + name + "' does not take (" + simpleNames(found.group(1)) + ")";
            String hint = "write " + name + "(" + simpleNames(required.group(1)) + ")";
            findings.add(CONSEQUENCE_ARGUMENT, file, placeOf(name), message, hint);
        } else if (unsuitable.find()) {
            String name = unsuitable.group(1);
            String message = "'" + name + "' does not take (" + simpleNames(unsuitable.group(2)) + ")";
            findings.add(CONSEQUENCE_ARGUMENT, file, placeOf(name), message, candidates());
        } else if (!reportOperands(findings)) {
            boolean isConversion = firstLine().startsWith("incompatible types");
            ProblemCode code = isConversion ? CONSEQUENCE_ARGUMENT : CONSEQUENCE_OTHER;
            findings.add(code, file, word(offset), plain(firstLine()), "");
        }
    }

    private boolean reportOperands(ProblemCollector findings) {
        Matcher operands = OPERANDS.matcher(text);
        if (!operands.find()) {
            return false;
        }
        String message = "'" + operands.group(1) + "' does not go between " + simpleNames(operands.group(2)) + " and "
                + simpleNames(operands.group(3));
        String hint = text.contains("DayRange") ? "compare its middle(), min() or max()" : "";
        findings.add(CONSEQUENCE_OTHER, file, word(offset), message, hint);
        return true;
    }

    private String candidates() {
        Set<String> candidates = new TreeSet<>();
        Matcher matcher = CANDIDATE.matcher(text);
        while (matcher.find()) {
            candidates.add(matcher.group(1));
        }
        return candidates.isEmpty()
                ? ""
                : "write "
                        + String.join(
                                " or ",
                                candidates.stream()
                                        .map(JavaMessage::simpleNames)
                                        .toList());
    }

    private static String simpleNames(String types) {
        String bare = types.strip().equals("no arguments") ? "" : types.strip();
        return bare.replaceAll("\\b(?:\\w+\\.)+(?=[A-Z])", "").replace(",", ", ");
    }

    private static String plain(String message) {
        String bare = GENERATED.matcher(message).replaceAll("").replaceFirst("^incompatible types: ", "");
        return bare.replaceAll("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])", "");
    }

    /** The next place of that name from where the compiler points on. */
    private Span placeOf(String name) {
        return Tokenizer.within(file.text(), span.offset(), span.end()).stream()
                .filter(token -> token.start() >= offset && token.is(name))
                .findFirst()
                .map(DrlToken::span)
                .orElseGet(() -> word(offset));
    }

    private Span word(int start) {
        return Tokenizer.within(file.text(), span.offset(), span.end()).stream()
                .filter(token -> token.start() <= start && token.end() > start)
                .findFirst()
                .map(DrlToken::span)
                .orElseGet(() -> new Span(start, 1));
    }
}
