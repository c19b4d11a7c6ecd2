package dev.slipway.compiler.lint.outcome;

import static dev.slipway.engine.ProblemCode.UNSTATED_NEED;

import dev.slipway.compiler.drl.DrlAnnotation;
import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Binary;
import dev.slipway.compiler.drl.Expression.Call;
import dev.slipway.compiler.drl.Expression.Name;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.SeenPattern;
import dev.slipway.model.facts.SubjectKind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which inputs a rule asks of what it judges, without saying in {@code @needs} that it cannot judge without. Where a word
 * of {@code @needs} is no input, that is told, and it may be the one that is missing.
 */
public final class StatedNeeds {

    /** Questions that are false of an unknown date. */
    private static final Set<String> OF_DATES = Set.of("startsAfter", "endsAfter", "endedBefore", "meets", "overlaps");

    /** Dates whose absence is a gap in the data; that an actual is absent says that it has not happened. */
    private static final Set<String> DATES = Set.of("deadline", "forecast", "start");

    private final RuleContext context;
    private final Set<String> told = new HashSet<>();

    public StatedNeeds(RuleContext context) {
        this.context = context;
    }

    public void check(List<SeenPattern> patterns, Statements statements) {
        Optional<SubjectKind> population = context.population();
        Optional<String> subject = statements.subject();
        if (population.isPresent() && subject.isPresent() && stated().stream().allMatch(population.get()::accepts)) {
            told.addAll(stated());
            patterns.stream()
                    .filter(pattern -> pattern.isOuter() && pattern.name().equals(subject))
                    .flatMap(pattern -> pattern.constraints().stream())
                    .forEach(constraint -> check(constraint, population.get()));
        }
    }

    private List<String> stated() {
        return context.rule()
                .annotation("needs")
                .map(DrlAnnotation::value)
                .map(value -> Arrays.stream(value.split("[,;\"]", -1))
                        .map(String::strip)
                        .filter(need -> !need.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    private void check(Expression constraint, SubjectKind population) {
        if (constraint instanceof Binary binary && binary.operator().equals("&&")) {
            check(binary.left(), population);
            check(binary.right(), population);
        } else if (constraint instanceof Call call
                && call.name().equals("has")
                && call.of().isEmpty()) {
            call.arguments().forEach(argument -> {
                if (argument instanceof Expression.Text input) {
                    require(input.content(), argument, population);
                }
            });
        } else if (constraint instanceof Call call && OF_DATES.contains(call.name())) {
            call.of().ifPresent(of -> requireDate(of, population));
            call.arguments().forEach(argument -> requireDate(argument, population));
        }
    }

    private void requireDate(Expression date, SubjectKind population) {
        if (date instanceof Name name && DATES.contains(name.name())) {
            require(name.name(), date, population);
        }
    }

    private void require(String input, Expression asked, SubjectKind population) {
        boolean isGap = population.inputs().contains(input) && !input.equals("actual");
        if (isGap && told.add(input)) {
            context.report(
                    UNSTATED_NEED,
                    asked.span(),
                    "without '" + input + "' this is false, and what lacks it looks green",
                    "add it to @needs(\"" + all(input) + "\")");
        }
    }

    private String all(String input) {
        String stated =
                context.rule().annotation("needs").map(DrlAnnotation::value).orElse("");
        return stated.isBlank() ? input : stated + ", " + input;
    }
}
