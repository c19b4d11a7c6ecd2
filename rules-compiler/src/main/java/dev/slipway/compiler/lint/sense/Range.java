package dev.slipway.compiler.lint.sense;

import static java.util.Map.entry;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Binary;
import dev.slipway.compiler.drl.Expression.Call;
import dev.slipway.compiler.drl.Expression.Name;
import dev.slipway.compiler.lint.kinds.Literals;
import dev.slipway.model.facts.CapacityStatus;
import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.facts.ProgrammeStatus;
import dev.slipway.model.facts.ProgrammeSummary;
import dev.slipway.model.facts.ReadingsStatus;
import dev.slipway.model.facts.ReportingStatus;
import dev.slipway.model.facts.measure.ForecastHistory;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.words.Numbers;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers that a property can be, both ends included.
 *
 * @param isWhole whether only whole numbers
 * @param what how such numbers are told to an author
 */
record Range(double least, double most, boolean isWhole, String what) {

    private static final double ANY = Double.POSITIVE_INFINITY;
    static final Range COUNT = new Range(0, ANY, true, "a count is 0 or more");
    private static final Range DISTANCE = new Range(0, ANY, false, "Math.abs gives 0 or more");
    private static final Range PLACE =
            new Range(-1, ANY, true, "a place in a text is 0 or more, and -1 where there is none");
    private static final Range SILENCE = new Range(0, ANY, true, "days of silence are 0 or more");
    private static final Range SHARE = new Range(0, 10, false, "a share is 0 to 1, and a little more: 80% is 0.8");
    private static final Range WHOLE = new Range(0, 1, false, "a share is 0 to 1: 80% is 0.8");
    static final Range PERCENT = new Range(0, 100, false, "percentages are 0 to 100: 80% is 80");

    private static final Map<Class<?>, Map<String, Range>> BY_PROPERTY = Map.ofEntries(
            entry(
                    LocalDate.class,
                    Map.of(
                            "monthValue", new Range(1, 12, true, "months are 1 to 12"),
                            "dayOfMonth", new Range(1, 31, true, "days of a month are 1 to 31"),
                            "dayOfYear", new Range(1, 366, true, "days of a year are 1 to 366"),
                            "year", new Range(1900, 2200, true, "years are written with four digits"))),
            entry(
                    DayOfWeek.class,
                    Map.of("value", new Range(1, 7, true, "days of the week are 1, Monday, to 7, Sunday"))),
            entry(Month.class, Map.of("value", new Range(1, 12, true, "months are 1 to 12"))),
            entry(
                    Period.class,
                    Map.of(
                            "days",
                            new Range(-30, 30, true, "these are the days beyond whole months; ask daysPastBy(today)"),
                            "months",
                            new Range(-11, 11, true, "these are the months beyond whole years"))),
            entry(
                    String.class,
                    Map.of(
                            "length", new Range(0, ANY, true, "a text has 0 or more characters"),
                            "indexOf", PLACE,
                            "lastIndexOf", PLACE)),
            entry(
                    MilestoneStatus.class,
                    Map.of(
                            "daysSilent", SILENCE,
                            "expectedPercent", PERCENT,
                            "progressLag", new Range(-100, 100, false, "percent points are -100 to 100"))),
            entry(Milestone.class, Map.of("weight", new Range(0, ANY, false, "weights are above 0"))),
            entry(
                    CapacityStatus.class,
                    Map.of(
                            "plannedShare", SHARE,
                            "rampShare", SHARE,
                            "utilisation", SHARE,
                            "nominalDeviation", SHARE,
                            "rampPercent", new Range(0, 1000, false, "percentages: 80% is 80"),
                            "rampYear", COUNT)),
            entry(
                    ProgrammeStatus.class,
                    Map.of(
                            "unlinkedShare", WHOLE,
                            "hitRate", WHOLE,
                            "executionIndex", SHARE,
                            "scheduleIndex", SHARE)),
            entry(
                    ProgrammeSummary.class,
                    Map.of(
                            "milestones", COUNT,
                            "open", COUNT,
                            "late", COUNT,
                            "mostDaysLate", COUNT,
                            "redAlerts", COUNT,
                            "amberAlerts", COUNT,
                            "openOf", COUNT,
                            "lateOf", COUNT)),
            entry(ReadingsStatus.class, Map.of("widestDifference", WHOLE)),
            entry(ReportingStatus.class, Map.of("daysSilent", SILENCE, "cadenceDays", COUNT)),
            entry(ForecastHistory.class, Map.of("turns", COUNT, "spread", COUNT, "size", COUNT)));

    /** That of a value that a rule computes: {@code Math.abs($days)}, {@code monthValue % 3}. */
    static Optional<Range> ofComputed(Expression computed) {
        if (computed instanceof Binary binary
                && binary.operator().equals("%")
                && binary.right() instanceof Expression.Figure figure) {
            return Literals.number(figure).map(Math::abs).map(Range::leftOver);
        }
        return computed instanceof Call call && call.of().filter(Range::isMath).isPresent()
                ? ofMath(call)
                : Optional.empty();
    }

    private static boolean isMath(Expression expression) {
        return expression instanceof Name name && name.name().equals("Math");
    }

    private static Optional<Range> ofMath(Call call) {
        Optional<Double> bound = call.arguments().stream()
                .filter(Expression.Figure.class::isInstance)
                .map(Expression.Figure.class::cast)
                .flatMap(figure -> Literals.number(figure).stream())
                .findFirst();
        return switch (call.name()) {
            case "abs" -> Optional.of(DISTANCE);
            case "max" ->
                bound.map(least -> new Range(least, ANY, false, "this is " + Numbers.text(least) + " or more"));
            case "min" -> bound.map(most -> new Range(-ANY, most, false, "this is " + Numbers.text(most) + " or less"));
            default -> Optional.empty();
        };
    }

    private static Range leftOver(double divisor) {
        String what = "what % " + Numbers.text(divisor) + " leaves is less than " + Numbers.text(divisor);
        return new Range(Math.nextUp(-divisor), Math.nextDown(divisor), false, what);
    }

    /** That of a property, where it has one. */
    static Optional<Range> of(Class<?> owner, String property) {
        if (Collection.class.isAssignableFrom(owner) && property.equals("size")) {
            return Optional.of(COUNT);
        }
        return Optional.ofNullable(BY_PROPERTY.getOrDefault(owner, Map.of()).get(property));
    }

    /** Whether a fraction of it is likely to be one of the whole: 0.8 for 80. */
    boolean isPercent() {
        return most == 100 && least == 0;
    }
}
