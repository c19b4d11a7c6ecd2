package dev.slipway.compiler.lint.sense;

import static dev.slipway.engine.ProblemCode.ACROSS_PROGRAMMES;
import static dev.slipway.engine.ProblemCode.UNJOINED;

import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Binary;
import dev.slipway.compiler.drl.Expression.Bound;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.Tokenizer;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.SeenPattern;
import dev.slipway.compiler.lint.kinds.SeenPattern.Within;
import dev.slipway.compiler.lint.kinds.ValueKind;
import dev.slipway.model.facts.AsOf;
import dev.slipway.model.facts.ProgrammeStatus;
import dev.slipway.model.facts.ProgrammeSummary;
import dev.slipway.model.facts.Subject;
import dev.slipway.model.facts.SubjectKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells where {@code not} or {@code exists} is answered by the fact of the rule itself, or by any fact of any terminal;
 * and where a rule waits for a second programme.
 */
public final class JoinCheck {

    private final RuleContext context;
    private final String text;

    /** @param text that the patterns were read from */
    public JoinCheck(RuleContext context, String text) {
        this.context = context;
        this.text = text;
    }

    public void check(List<SeenPattern> patterns) {
        checkProgrammes(patterns);
        for (SeenPattern pattern : patterns) {
            boolean isAsked = pattern.within() == Within.NOT || pattern.within() == Within.EXISTS;
            if (isAsked && is(pattern, Subject.class) && !isOnly(pattern)) {
                checkAsked(
                        pattern, patterns.stream().filter(SeenPattern::isOuter).toList());
            }
        }
    }

    private void checkAsked(SeenPattern pattern, List<SeenPattern> outer) {
        Optional<SeenPattern> itself = outer.stream()
                .filter(other ->
                        other.fact().equals(pattern.fact()) && other.name().isPresent())
                .filter(other -> isMatchedBy(pattern, other))
                .findFirst();
        if (itself.isPresent()) {
            String name = itself.get().name().orElseThrow();
            boolean isNever = pattern.within() == Within.NOT;
            String message =
                    name + " itself is such a fact, so that this is " + (isNever ? "never" : "always") + " true";
            context.report(UNJOINED, pattern.span(), message, "add this != " + name);
        } else if (isLoose(pattern)
                && !isOnPortfolio()
                && outer.stream().anyMatch(other -> is(other, Subject.class) && !isOnly(other))) {
            context.report(
                    UNJOINED,
                    pattern.span(),
                    "nothing here names what the rule judges, so that it is answered for all of them at once",
                    "add what they have in common, such as " + common(outer));
        }
    }

    private static String common(List<SeenPattern> outer) {
        String name = outer.stream()
                .filter(pattern -> is(pattern, Subject.class) && !isOnly(pattern))
                .flatMap(pattern -> pattern.name().stream())
                .findFirst()
                .orElse("$terminal");
        return "terminal.id == " + name + ".terminal.id";
    }

    /** Whether no name of another pattern stands in it. */
    private boolean isLoose(SeenPattern pattern) {
        Set<String> own = new TreeSet<>();
        pattern.name().ifPresent(own::add);
        pattern.constraints().forEach(constraint -> bound(constraint).ifPresent(own::add));
        return Tokenizer.within(text, pattern.span().offset(), pattern.span().end()).stream()
                .map(DrlToken::text)
                .noneMatch(word -> word.startsWith("$") && !own.contains(word));
    }

    /** Whether the fact of another pattern fulfils all that this one asks. */
    private boolean isMatchedBy(SeenPattern pattern, SeenPattern other) {
        String name = other.name().orElseThrow();
        Map<String, String> aliases = aliases(other);
        Set<String> fulfilled = other.constraints().stream().map(this::written).collect(Collectors.toSet());
        return pattern.constraints().stream().allMatch(constraint -> {
            boolean isSame = constraint instanceof Binary equality
                    && equality.operator().equals("==")
                    && (isSame(equality.left(), equality.right(), name, aliases)
                            || isSame(equality.right(), equality.left(), name, aliases));
            return isSame || constraint instanceof Bound || fulfilled.contains(written(constraint));
        });
    }

    private boolean isSame(Expression own, Expression theirs, String name, Map<String, String> aliases) {
        String path = written(own);
        String other = written(theirs);
        return other.equals(name + " . " + path) || path.equals(aliases.get(other));
    }

    private Map<String, String> aliases(SeenPattern pattern) {
        Map<String, String> aliases = new HashMap<>();
        for (Expression constraint : pattern.constraints()) {
            if (constraint instanceof Bound bound) {
                aliases.put(bound.name(), written(bound.value()));
            }
        }
        return aliases;
    }

    private static Optional<String> bound(Expression constraint) {
        return constraint instanceof Bound bound ? Optional.of(bound.name()) : Optional.empty();
    }

    private String written(Expression expression) {
        Span span = expression.span();
        return Tokenizer.within(text, span.offset(), span.end()).stream()
                .map(DrlToken::text)
                .collect(Collectors.joining(" "));
    }

    /** Each programme is judged alone: what waits for a second, or counts them, waits for ever. */
    private void checkProgrammes(List<SeenPattern> patterns) {
        boolean isOnPortfolio = isOnPortfolio();
        // Where there is nothing else, the finding is on it, and not on what the rule says.
        boolean isJoined = patterns.stream()
                .anyMatch(pattern -> is(pattern, Subject.class) && !is(pattern, ProgrammeSummary.class));
        for (SeenPattern pattern : patterns) {
            boolean isSummary = is(pattern, ProgrammeSummary.class);
            if (isOnPortfolio && is(pattern, Subject.class) && !isSummary) {
                context.report(
                        ACROSS_PROGRAMMES,
                        pattern.span(),
                        "a rule on the portfolio sees each programme as a ProgrammeSummary, and nothing else",
                        "ask what ProgrammeSummary tells, or judge each programme by itself");
            } else if (isSummary && !isOnPortfolio && isJoined) {
                context.report(
                        ACROSS_PROGRAMMES,
                        pattern.span(),
                        "only a rule on the portfolio sees a ProgrammeSummary",
                        "write @on(\"portfolio\")");
            }
        }
        if (!isOnPortfolio) {
            checkSecond(patterns);
        }
    }

    private boolean isOnPortfolio() {
        return context.rule()
                .annotation("on")
                .filter(on -> on.value().equals(SubjectKind.PORTFOLIO.toString()))
                .isPresent();
    }

    private void checkSecond(List<SeenPattern> patterns) {
        List<SeenPattern> programmes = patterns.stream()
                .filter(pattern -> is(pattern, ProgrammeStatus.class))
                .toList();
        if (programmes.size() > 1 && programmes.get(1).within() != Within.NOT) {
            context.report(
                    ACROSS_PROGRAMMES,
                    programmes.get(1).span(),
                    "a rule sees one programme, and this waits for a second",
                    "compare programmes in a rule @on(\"portfolio\"), which sees a ProgrammeSummary of each");
        }
    }

    private static boolean is(SeenPattern pattern, Class<?> type) {
        return pattern.fact() instanceof ValueKind.Known known && type.isAssignableFrom(known.raw());
    }

    /** Whether there is one such fact for all. */
    private static boolean isOnly(SeenPattern pattern) {
        return is(pattern, ProgrammeStatus.class) || is(pattern, AsOf.class);
    }
}
