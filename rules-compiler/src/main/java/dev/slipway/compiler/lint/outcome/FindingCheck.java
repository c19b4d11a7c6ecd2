package dev.slipway.compiler.lint.outcome;

import static dev.slipway.engine.ProblemCode.FINDINGS;
import static dev.slipway.engine.ProblemCode.FLOW;

import dev.slipway.compiler.drl.Brackets;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.ExpressionParser;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.SeenPattern;
import dev.slipway.compiler.lint.kinds.ValueKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Tells where a consequence makes no finding, more than one, one that it does not insert, or one on something else. */
public final class FindingCheck {

    private static final Set<String> CHANGES = Set.of("update", "modify", "delete", "retract", "halt");
    private static final Set<String> INSERTS = Set.of("insertLogical", "insert");

    private final RuleContext context;
    private final List<SeenPattern> patterns;
    private final Function<Expression, ValueKind> kinds;
    private final Map<String, DrlToken> held = new HashMap<>();
    private final List<Span> inserted = new ArrayList<>();
    private boolean isSound = true;
    private boolean insertsOther;

    /**
     * @param patterns those of the rule
     * @param kinds tells what kind of value an expression of its consequence is
     */
    public FindingCheck(RuleContext context, List<SeenPattern> patterns, Function<Expression, ValueKind> kinds) {
        this.context = context;
        this.patterns = List.copyOf(patterns);
        this.kinds = kinds;
    }

    public void check(Statements statements) {
        List<DrlToken> all = statements.all().stream().flatMap(List::stream).toList();
        boolean isPlain = !new FlowCheck(context, all).check() && isOneConsequence();
        if (isPlain) {
            statements.all().forEach(this::check);
            held.values()
                    .forEach(name -> report(name.span(), "this finding is never inserted", insertion(name.text())));
            checkCount();
        }
    }

    /** Whether the rule has no named consequences, which stand in its conditions and behind a second {@code then}. */
    private boolean isOneConsequence() {
        List<DrlToken> tokens = context.rule().tokens();
        Optional<DrlToken> named = IntStream.range(0, tokens.size() - 1)
                .filter(i ->
                        Set.of("then", "do", "break").contains(tokens.get(i).text())
                                && tokens.get(i).isWord())
                .filter(i -> tokens.get(i + 1).is("["))
                .mapToObj(tokens::get)
                .findFirst();
        named.ifPresent(token -> report(
                token.span(), "a rule has one consequence, and this names another", "write a rule of its own for it"));
        return named.isEmpty();
    }

    private void check(List<DrlToken> statement) {
        List<Integer> made = IntStream.range(0, statement.size() - 1)
                .filter(i -> isFinding(statement, i))
                .boxed()
                .toList();
        boolean isInsertion = isInsertion(statement);
        if (!made.isEmpty() && isInsertion) {
            inserted.add(Statements.span(statement));
            made.forEach(i -> checkSubject(statement, i));
        } else if (!made.isEmpty() && assigned(statement).isPresent()) {
            made.forEach(i -> checkSubject(statement, i));
            held.put(assigned(statement).get().text(), assigned(statement).get());
        } else if (!made.isEmpty()) {
            Span span = Statements.span(statement);
            String written = span.in(text()).strip();
            report(span, "this finding is not inserted, so that nobody is told", insertion(written));
        } else if (isInsertion) {
            checkInsertion(statement);
        } else {
            // What changes facts is told elsewhere, and was meant to do so.
            insertsOther |= CHANGES.contains(statement
                    .get(statement.size() > 2 && statement.get(0).is("drools") ? 2 : 0)
                    .text());
        }
    }

    /** What inserts no finding that stands in it: one that was held, one that a function makes, or some other fact. */
    private void checkInsertion(List<DrlToken> statement) {
        int first = firstArgument(statement);
        boolean isName = first + 2 == statement.size() && statement.get(first).isWord();
        boolean isHeld = isName && held.remove(statement.get(first).text()) != null;
        if (isHeld) {
            inserted.add(Statements.span(statement));
        } else {
            insertsOther |= !(isName && statement.get(first).text().startsWith("$"));
        }
    }

    private void checkCount() {
        if (inserted.size() > 1) {
            context.report(
                    FLOW,
                    inserted.get(1),
                    "this is a second finding of one match",
                    "write a rule of its own for it, or one finding with redIf(…)");
        } else if (inserted.isEmpty() && isSound && !insertsOther) {
            report(place(), "this consequence makes no finding", insertion("amber(" + subject() + ")"));
        }
    }

    private Span place() {
        Span consequence = context.rule().consequence().orElse(context.rule().head());
        int then = text().lastIndexOf("then", consequence.offset());
        return then < 0 ? context.rule().head() : new Span(then, "then".length());
    }

    private String subject() {
        return patterns.stream()
                .filter(SeenPattern::isOuter)
                .flatMap(pattern -> pattern.name().stream())
                .findFirst()
                .orElse("$milestone");
    }

    private static String insertion(String finding) {
        return "write insertLogical( " + finding + " );";
    }

    private static boolean isFinding(List<DrlToken> statement, int i) {
        boolean isNamed = Statements.SEVERITIES.contains(statement.get(i).text())
                && statement.get(i + 1).is("(");
        boolean isMember = i > 0 && statement.get(i - 1).is(".");
        return isNamed
                && statement.get(i).isWord()
                && (!isMember || (i > 1 && statement.get(i - 2).is("Finding")));
    }

    private static boolean isInsertion(List<DrlToken> statement) {
        int at = statement.size() > 2 && statement.get(0).is("drools") ? 2 : 0;
        return INSERTS.contains(statement.get(at).text()) && statement.size() > at + 1;
    }

    private static int firstArgument(List<DrlToken> statement) {
        return statement.get(0).is("drools") ? 4 : 2;
    }

    /** The local name that a finding is given: {@code Finding late = amber($milestone)}. */
    private static Optional<DrlToken> assigned(List<DrlToken> statement) {
        return IntStream.range(1, Math.min(4, statement.size()))
                .filter(i -> statement.get(i).is("=") && statement.get(i - 1).isWord())
                .mapToObj(i -> statement.get(i - 1))
                .findFirst();
    }

    private void checkSubject(List<DrlToken> statement, int finding) {
        int last = Brackets.closing(statement, finding + 1).orElse(finding + 1);
        if (last > finding + 2) {
            Span argument =
                    statement.get(finding + 2).span().to(statement.get(last - 1).span());
            ValueKind kind = kinds.apply(ExpressionParser.parse(text(), argument));
            new PopulationCheck(context, patterns).check(argument, kind);
        }
    }

    private String text() {
        return context.rule().file().text();
    }

    private void report(Span span, String message, String hint) {
        isSound = false;
        context.report(FINDINGS, span, message, hint);
    }
}
