package dev.slipway.model.alerts;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.facts.ProgrammeSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a programme has come, or the programmes of a portfolio together, in numbers that its office uses.
 *
 * @param late open milestones that are overdue or slip for certain, whether that is accepted or not; by their dates alone where no
 *     rule that judged looks at that
 * @param worst the latest of them; of a portfolio the programme that it is in
 * @param shortOfCapacity terminals whose capacity falls short of its target, in design or in time
 * @param withoutForecast open milestones that cannot be judged because nothing is forecast
 * @param withoutDeadline open milestones that cannot be judged because nothing was promised
 */
record Progress(
        int milestones,
        int open,
        int late,
        int cancelled,
        int onHold,
        Optional<Worst> worst,
        int shortOfCapacity,
        int withoutForecast,
        int withoutDeadline) {

    private static final Set<String> LATE = Set.of("S01", "S02");
    private static final Set<String> SHORT = Set.of("C01", "C02", "C04");

    /**
     * What is latest.
     *
     * @param days by how many; a range where its dates are coarse
     */
    record Worst(String subject, String name, DayRange days) {

        /** How many days at most; 0 where nobody knows. */
        int mostDays() {
            return days.highest().orElse(0);
        }
    }

    static Progress of(Assessment assessment) {
        return assessment.isOfPortfolio() ? of(assessment.compared()) : ofProgramme(assessment);
    }

    /** Of programmes; what is cancelled or on hold, and what cannot be judged, stands with each of them. */
    private static Progress of(List<ProgrammeSummary> programmes) {
        return new Progress(
                sum(programmes, ProgrammeSummary::milestones),
                sum(programmes, ProgrammeSummary::open),
                sum(programmes, ProgrammeSummary::late),
                0,
                0,
                programmes.stream()
                        .filter(programme -> programme.late() > 0)
                        .map(programme ->
                                new Worst(programme.id(), programme.name(), DayRange.exactly(programme.mostDaysLate())))
                        .reduce((one, other) -> other.mostDays() > one.mostDays() ? other : one),
                0,
                0,
                0);
    }

    private static int sum(List<ProgrammeSummary> programmes, ToIntFunction<ProgrammeSummary> number) {
        return programmes.stream().mapToInt(number).sum();
    }

    private static Progress ofProgramme(Assessment assessment) {
        List<MilestoneStatus> statuses = assessment.statuses();
        List<Alert> late = assessment.alerts().stream()
                .filter(alert -> LATE.contains(alert.rule()))
                .toList();
        Predicate<MilestoneStatus> isUnpromised = status -> !status.deadline().hasEnd();
        return new Progress(
                statuses.size(),
                count(statuses, MilestoneStatus::isOpen),
                isAsked(assessment) ? subjects(late) : count(statuses, LateDays::isLate),
                count(statuses, MilestoneStatus::isCancelled),
                count(statuses, MilestoneStatus::isOnHold),
                late.stream().max(Comparator.comparingInt(Headlines::mostDays)).map(alert -> worst(alert, statuses)),
                subjects(assessment.alerts().stream()
                        .filter(alert -> SHORT.contains(alert.rule()) && !alert.isWaived())
                        .toList()),
                count(
                        statuses,
                        status -> status.isOpen()
                                && !isUnpromised.test(status)
                                && !status.isOverdue()
                                && !status.forecast().isKnown()),
                count(statuses, status -> status.isOpen() && isUnpromised.test(status)));
    }

    private static Worst worst(Alert alert, List<MilestoneStatus> statuses) {
        String name = statuses.stream()
                .filter(status -> status.subject().equals(alert.subject()))
                .map(status -> status.milestone().name())
                .findFirst()
                .orElse(alert.subject());
        return new Worst(alert.subject(), name, alert.days().orElse(DayRange.exactly(0)));
    }

    /** Open milestones that cannot be judged. */
    int unjudged() {
        return withoutForecast + withoutDeadline;
    }

    private static boolean isAsked(Assessment assessment) {
        return Stream.concat(
                        assessment.rules().stream().map(RuleAccount::id),
                        assessment.alerts().stream().map(Alert::rule))
                .anyMatch(LATE::contains);
    }

    private static int subjects(List<Alert> alerts) {
        return alerts.stream().map(Alert::subject).collect(Collectors.toSet()).size();
    }

    private static int count(List<MilestoneStatus> statuses, Predicate<MilestoneStatus> wanted) {
        return (int) statuses.stream().filter(wanted).count();
    }
}
