package dev.slipway.compiler.lint.sense;

import static dev.slipway.engine.ProblemCode.ACROSS_PROGRAMMES;
import static dev.slipway.engine.ProblemCode.UNJOINED;

import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.SeenPattern;
import dev.slipway.compiler.lint.kinds.SeenPattern.Within;
import dev.slipway.compiler.lint.kinds.ValueKind;
import dev.slipway.model.facts.AsOf;
import dev.slipway.model.facts.ProgrammeStatus;
import dev.slipway.model.facts.ProgrammeSummary;
import dev.slipway.model.facts.Subject;
import dev.slipway.model.facts.SubjectKind;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Tells where {@code not} or {@code exists} is answered by the fact of the rule itself, or by any fact of any terminal; where a
 * fact is paired with itself, or with all others; and where a rule waits for a second programme.
 */
public final class JoinCheck {

    private final RuleContext context;
    private final PatternLinks links;
    private final BiPredicate<SeenPattern, SeenPattern> isContrary;

    /**
     * Checks the patterns of one rule.
     *
     * @param text that the patterns were read from
     * @param isContrary whether a fact of one pattern is never one of the other
     */
    public JoinCheck(RuleContext context, String text, BiPredicate<SeenPattern, SeenPattern> isContrary) {
        this.context = context;
        this.isContrary = isContrary;
        this.links = new PatternLinks(text);
    }

    public void check(List<SeenPattern> patterns) {
        checkProgrammes(patterns);
        for (SeenPattern pattern : patterns) {
            boolean isSubject = is(pattern, Subject.class) && !isOnly(pattern);
            if (isSubject && pattern.isOuter() && !pattern.isDrawn() && !isOnPortfolio()) {
                checkPartner(
                        pattern,
                        patterns.stream()
                                .takeWhile(other -> !other.equals(pattern))
                                .filter(other -> other.isOuter() && is(other, Subject.class) && !isOnly(other))
                                .toList());
            }
            boolean isAsked = pattern.within() == Within.NOT || pattern.within() == Within.EXISTS;
            if (isAsked && isSubject) {
                checkAsked(
                        pattern, patterns.stream().filter(SeenPattern::isOuter).toList());
            }
        }
    }

    private void checkAsked(SeenPattern pattern, List<SeenPattern> outer) {
        Optional<SeenPattern> itself = outer.stream()
                .filter(other ->
                        other.fact().equals(pattern.fact()) && other.name().isPresent())
                .filter(other -> links.isMatchedBy(pattern, other))
                .findFirst();
        if (itself.isPresent()) {
            String name = itself.get().name().orElseThrow();
            boolean isNever = pattern.within() == Within.NOT;
            String message =
                    name + " itself is such a fact, so that this is " + (isNever ? "never" : "always") + " true";
            context.report(UNJOINED, pattern.span(), message, "add this != " + name);
        } else if (links.isLoose(pattern)
                && !isOnPortfolio()
                && outer.stream().anyMatch(other -> is(other, Subject.class) && !isOnly(other))) {
            context.report(
                    UNJOINED,
                    pattern.span(),
                    "nothing here names what the rule judges, so that it is answered for all of them at once",
                    "add what they have in common, such as " + common(outer));
        }
    }

    /** A further fact that a rule is about, beside those before it. */
    private void checkPartner(SeenPattern pattern, List<SeenPattern> before) {
        Optional<SeenPattern> itself = before.stream()
                .filter(other ->
                        other.fact().equals(pattern.fact()) && other.name().isPresent())
                .filter(other -> links.mayBe(pattern, other) && !isContrary.test(other, pattern))
                .findFirst();
        if (!before.isEmpty() && links.isLeftLoose(pattern)) {
            context.report(
                    UNJOINED,
                    pattern.span(),
                    "nothing joins this to what stands before it: each is paired with every other",
                    "add what they have in common, such as " + common(before));
        } else if (itself.isPresent()) {
            String name = itself.get().name().orElseThrow();
            context.report(
                    UNJOINED,
                    pattern.span(),
                    name + " itself may be such a fact, and is then paired with itself",
                    "add this != " + name);
        }
    }

    private static String common(List<SeenPattern> outer) {
        return PatternLinks.inCommon(outer.stream().filter(pattern -> is(pattern, Subject.class) && !isOnly(pattern)));
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
        return context.population().filter(SubjectKind.PORTFOLIO::equals).isPresent();
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
