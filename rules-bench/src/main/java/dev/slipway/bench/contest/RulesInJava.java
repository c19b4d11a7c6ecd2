package dev.slipway.bench.contest;

import static dev.slipway.engine.Finding.amber;

import dev.slipway.engine.Finding;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.facts.CapacityStatus;
import dev.slipway.model.facts.DependencyStatus;
import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.facts.Subject;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The eight rules in Java over the same facts, for engines whose rules are Java. */
final class RulesInJava {

    /** A rule: the facts it is on, when it holds, and what it then finds. */
    record Rule<F extends Subject>(String id, Class<F> type, Predicate<F> condition, Function<F, Finding> finding) {}

    static final List<Rule<?>> ALL = List.of(
            milestone("S01", RulesInJava::isOverdue, RulesInJava::overdue),
            milestone("S02", RulesInJava::isSlippingForCertain, RulesInJava::certainSlip),
            milestone("S03", RulesInJava::isSlippingPossibly, RulesInJava::possibleSlip),
            milestone("S04", RulesInJava::isFinishedLate, RulesInJava::finishedLate),
            milestone("S06", RulesInJava::isLapsed, RulesInJava::lapsed),
            milestone("T01", RulesInJava::isMovedRight, RulesInJava::movedRight),
            new Rule<>("C01", CapacityStatus.class, RulesInJava::isShort, RulesInJava::designShortfall),
            new Rule<>("D01", DependencyStatus.class, RulesInJava::isBreached, RulesInJava::breach));

    private RulesInJava() {}

    private static Rule<MilestoneStatus> milestone(
            String id, Predicate<MilestoneStatus> condition, Function<MilestoneStatus, Finding> finding) {
        return new Rule<>(id, MilestoneStatus.class, condition, finding);
    }

    private static boolean isOverdue(MilestoneStatus fact) {
        return fact.isOverdue() && (fact.has("forecast") || fact.overdueDays().middle() >= fact.limit("bands.amber"));
    }

    private static Finding overdue(MilestoneStatus fact) {
        DayRange late = fact.overdueDays();
        return amber(fact)
                .redIf(late.middle() >= fact.limit("bands.red") || fact.wasRedOnDeadline())
                .days(late);
    }

    private static boolean isSlippingPossibly(MilestoneStatus fact) {
        return fact.isOpen()
                && !fact.forecast().startsAfter(fact.deadline())
                && fact.forecast().endsAfter(fact.deadline())
                && !fact.isOverdue();
    }

    private static Finding possibleSlip(MilestoneStatus fact) {
        return amber(fact).days(fact.forecast().daysAfter(fact.deadline()));
    }

    private static boolean isLapsed(MilestoneStatus fact) {
        return fact.isActive() && !fact.isOverdue() && fact.forecast().endedBefore(fact.today());
    }

    private static boolean isSlippingForCertain(MilestoneStatus fact) {
        return fact.isOpen()
                && fact.forecast().startsAfter(fact.deadline())
                && !fact.isOverdue()
                && fact.forecast().daysAfter(fact.deadline()).middle() >= fact.limit("bands.amber");
    }

    private static Finding certainSlip(MilestoneStatus fact) {
        DayRange slip = fact.forecast().daysAfter(fact.deadline());
        return amber(fact).redIf(slip.middle() >= fact.limit("bands.red")).days(slip);
    }

    private static boolean isFinishedLate(MilestoneStatus fact) {
        return fact.isCompleted()
                && fact.actual().startsAfter(fact.deadline())
                && fact.actual().daysAfter(fact.deadline()).middle() >= fact.limit("bands.amber");
    }

    private static Finding finishedLate(MilestoneStatus fact) {
        DayRange slip = fact.actual().daysAfter(fact.deadline());
        return amber(fact)
                .redIf(slip.middle() >= fact.limit("finishedLate.red"))
                .days(slip);
    }

    private static Finding lapsed(MilestoneStatus fact) {
        return amber(fact).days(fact.forecast().daysPastBy(fact.today()));
    }

    private static boolean isMovedRight(MilestoneStatus fact) {
        if (!fact.isActive() || !fact.has("2 forecasts")) {
            return false;
        }
        int move = fact.history().lastMove();
        return move > 0 && (!fact.history().isLastMoveCertain() || move >= fact.limit("bands.amber"));
    }

    private static Finding movedRight(MilestoneStatus fact) {
        int move = fact.history().lastMove();
        return amber(fact)
                .redIf(fact.history().isLastMoveCertain() && move >= fact.limit("bands.red"))
                .days(move);
    }

    private static boolean isShort(CapacityStatus fact) {
        return fact.has("target", "planned") && fact.plannedShare() < fact.limit("design.amber");
    }

    private static Finding designShortfall(CapacityStatus fact) {
        return amber(fact).redIf(fact.plannedShare() < fact.limit("design.red"));
    }

    private static boolean isBreached(DependencyStatus fact) {
        if (!fact.isOpen() || fact.cascade().isUnreported() || !fact.has("predecessor date", "successor date")) {
            return false;
        }
        DayRange breach = fact.breach();
        return breach.isCertain() || (breach.isPossible() && fact.isStatedClosely());
    }

    private static Finding breach(DependencyStatus fact) {
        DayRange breach = fact.breach();
        return amber(fact).redIf(breach.isCertain()).days(breach);
    }
}
