package dev.slipway.model.facts.measure;

import dev.slipway.model.status.ScheduleActivity;
import dev.slipway.model.status.ScheduleLink;
import dev.slipway.model.status.ScheduleReport;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The links of a schedule, and which activities lack one. */
record ScheduleLogic(ScheduleReport report) {

    /**
     * The open activities without a predecessor or without a successor. The first may lack a predecessor, the last a
     * successor: of several that start first, or finish last, one that lacks it.
     */
    SchedulePoint missing() {
        Set<String> withPredecessor = ends(ScheduleLink::to);
        Set<String> withSuccessor = ends(ScheduleLink::from);
        Predicate<ScheduleActivity> lacksPredecessor = activity -> !withPredecessor.contains(activity.id());
        Predicate<ScheduleActivity> lacksSuccessor = activity -> !withSuccessor.contains(activity.id());
        Optional<String> first = outermost(ScheduleActivity::start, Comparator.reverseOrder(), lacksPredecessor);
        Optional<String> last = outermost(ScheduleActivity::finish, Comparator.naturalOrder(), lacksSuccessor);
        List<ScheduleActivity> open =
                report.activities().stream().filter(ScheduleActivity::isOpen).toList();
        return SchedulePoint.of(
                open.stream()
                        .filter(activity -> (isNot(first, activity) && lacksPredecessor.test(activity))
                                || (isNot(last, activity) && lacksSuccessor.test(activity)))
                        .toList(),
                open.size());
    }

    private Set<String> ends(Function<ScheduleLink, String> end) {
        Set<String> ends = new HashSet<>();
        report.links().forEach(link -> ends.add(end.apply(link)));
        return ends;
    }

    private static boolean isNot(Optional<String> id, ScheduleActivity activity) {
        return id.filter(activity.id()::equals).isEmpty();
    }

    /** Of the activities with the furthest date one that lacks its link, if there is any. */
    private Optional<String> outermost(
            Function<ScheduleActivity, Optional<LocalDate>> date,
            Comparator<LocalDate> order,
            Predicate<ScheduleActivity> lacksLink) {
        Optional<LocalDate> furthest = report.activities().stream()
                .flatMap(activity -> date.apply(activity).stream())
                .max(order);
        return report.activities().stream()
                .filter(activity -> furthest.isPresent() && date.apply(activity).equals(furthest))
                .filter(lacksLink)
                .map(ScheduleActivity::id)
                .findFirst();
    }

    /** The links of which this is true, among all, with the activities that they lead to. */
    SchedulePoint links(Predicate<ScheduleLink> counted, Predicate<ScheduleLink> shown) {
        Set<String> successors = new HashSet<>();
        report.links().stream().filter(shown).forEach(link -> successors.add(link.to()));
        return new SchedulePoint(
                (int) report.links().stream().filter(counted).count(),
                report.links().size(),
                report.activities().stream()
                        .filter(activity -> successors.contains(activity.id()))
                        .toList());
    }
}
