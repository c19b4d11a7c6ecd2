package dev.slipway.compiler.lint.outcome;

import static dev.slipway.engine.ProblemCode.WRONG_POPULATION;
import static java.util.Map.entry;

import dev.slipway.compiler.drl.DrlAnnotation;
import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Name;
import dev.slipway.compiler.drl.Expression.Not;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.SeenPattern;
import dev.slipway.compiler.lint.kinds.SubjectValues;
import dev.slipway.compiler.lint.kinds.ValueKind;
import dev.slipway.model.facts.Contradiction;
import dev.slipway.model.facts.Subject;
import dev.slipway.model.facts.SubjectKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells where a finding is on another kind of fact than {@code @on} names, or on one that it leaves out. */
final class PopulationCheck {

    /** What no fact of a population is. */
    private static final Map<SubjectKind, Set<String>> NEVER = Map.ofEntries(
            entry(SubjectKind.MILESTONE, Set.of("cancelled")),
            entry(SubjectKind.OPEN_MILESTONE, Set.of("completed", "cancelled", "!open")),
            entry(SubjectKind.ACTIVE_MILESTONE, Set.of("completed", "cancelled", "!open", "!active", "onHold")),
            entry(SubjectKind.COMPLETED_MILESTONE, Set.of("open", "active", "overdue", "!completed", "cancelled")),
            entry(
                    SubjectKind.CANCELLED_MILESTONE,
                    Set.of("open", "active", "overdue", "completed", "started", "onHold", "!cancelled")),
            entry(SubjectKind.OPEN_SUCCESSOR, Set.of("!open")),
            entry(SubjectKind.OPEN_DEPENDENCY, Set.of("!open", "outOfSequence")));

    private static final Set<String> AGAINST_OPEN = Set.of("completed", "cancelled", "!open");

    private static final Set<SubjectKind> OPEN = Set.of(SubjectKind.OPEN_MILESTONE, SubjectKind.ACTIVE_MILESTONE);

    private final RuleContext context;
    private final List<SeenPattern> patterns;

    PopulationCheck(RuleContext context, List<SeenPattern> patterns) {
        this.context = context;
        this.patterns = patterns;
    }

    /**
     * Checks a finding.
     *
     * @param subject where it says what it is on
     * @param kind what that is
     */
    void check(Span subject, ValueKind kind) {
        Optional<DrlAnnotation> on = context.rule().annotation("on");
        Optional<SubjectKind> population = context.population();
        if (on.isPresent() && population.isPresent() && kind instanceof ValueKind.Known known) {
            Optional<Class<?>> meant = SubjectValues.type(population.get());
            boolean isOther = Subject.class.isAssignableFrom(known.raw())
                    // What contradicts itself is a milestone, or a terminal whose milestones do.
                    && known.raw() != Contradiction.class
                    && meant.filter(type -> !known.raw().isAssignableFrom(type)).isPresent();
            if (isOther) {
                reportOther(on.get(), population.get(), subject, known.raw());
            } else {
                checkConditions(on.get(), population.get(), subject.in(text()));
            }
        }
    }

    private void reportOther(DrlAnnotation on, SubjectKind population, Span subject, Class<?> kind) {
        String words = Arrays.stream(SubjectKind.values())
                .filter(word -> SubjectValues.type(word).equals(Optional.of(kind)))
                .map(word -> "@on(\"" + word + "\")")
                .collect(Collectors.joining(" or "));
        String message = "the finding is on " + subject.in(text()) + ", a " + kind.getSimpleName() + ", which is no "
                + population;
        context.report(WRONG_POPULATION, on.place(), message, "write " + words);
    }

    private void checkConditions(DrlAnnotation on, SubjectKind population, String subject) {
        Set<String> never = NEVER.getOrDefault(population, Set.of());
        List<Expression> constraints = patterns.stream()
                .filter(pattern -> pattern.isOuter() && pattern.name().equals(Optional.of(subject)))
                .flatMap(pattern -> pattern.constraints().stream())
                .toList();
        List<String> asked = constraints.stream().map(PopulationCheck::word).toList();
        Optional<String> contrary = asked.stream().filter(never::contains).findFirst();
        if (asked.contains("open") && contrary.filter(AGAINST_OPEN::contains).isPresent()) {
            return; // told as a contradiction of the rule with itself
        }
        if (contrary.isPresent()) {
            String message = "no " + population + " is '" + contrary.get() + "', as the rule asks";
            context.report(WRONG_POPULATION, on.place(), message, "write @on(\"" + fitting(contrary.get()) + "\")");
        } else if (OPEN.contains(population)) {
            checkActual(population);
        }
    }

    private static String word(Expression constraint) {
        if (constraint instanceof Name name) {
            return name.name();
        }
        return constraint instanceof Not not && not.of() instanceof Name name ? "!" + name.name() : "";
    }

    private static String fitting(String asked) {
        return switch (asked) {
            case "completed", "outOfSequence" -> asked.equals("completed") ? "completed milestone" : "dependency";
            case "cancelled" -> "cancelled milestone";
            case "active" -> "active milestone";
            case "open", "overdue", "onHold", "!active" -> "open milestone";
            default -> "milestone";
        };
    }

    /** An open milestone has not happened: a rule that needs the day on which it did judges none. */
    private void checkActual(SubjectKind population) {
        context.rule()
                .annotation("needs")
                .filter(needs -> Arrays.stream(needs.value().split(",", -1))
                        .anyMatch(need -> need.strip().equals("actual")))
                .ifPresent(needs -> context.report(
                        WRONG_POPULATION,
                        needs.place(),
                        "no " + population + " has an actual, so that none is ever examined",
                        "leave actual out, or write @on(\"completed milestone\")"));
    }

    private String text() {
        return context.rule().file().text();
    }
}
