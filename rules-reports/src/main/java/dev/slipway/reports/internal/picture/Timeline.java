package dev.slipway.reports.internal.picture;

import static java.util.stream.Collectors.groupingBy;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.TerminalRag;
import dev.slipway.model.base.Rag;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.State;
import dev.slipway.reports.internal.say.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The picture of the dates of a programme, independent of the output format: for each terminal its milestones, for each of
 * these its deadline in force, its forecast and its completion.
 *
 * @param network the deadline of the programme as a whole, where there is one
 * @param range all days in it, but those years away from the as-of date
 */
public record Timeline(LocalDate asOf, DaysShown range, Optional<Row> network, List<Group> groups) {

    /** A terminal. */
    public record Group(String name, Rag rag, List<Row> rows) {}

    /**
     * A milestone, or the network as a whole, which has only a deadline.
     *
     * @param subject its id, with its terminal's
     * @param rag its most severe alert that no waiver covers; grey where none of its dates is known
     * @param stopped whether it is cancelled or on hold; empty where it is neither
     * @param forecast unknown once it is completed
     * @param actual when it was completed; unknown while it is open
     */
    public record Row(
            String subject,
            String name,
            Rag rag,
            Optional<State> stopped,
            DateWindow deadline,
            DateWindow forecast,
            DateWindow actual) {

        /** Its dates that are known. */
        Stream<DateWindow> windows() {
            return Stream.of(deadline, forecast, actual).filter(DateWindow::isKnown);
        }

        /** Whether somebody should have said when it happens, and nobody did. */
        boolean isSilent() {
            return stopped.isEmpty() && !forecast.isKnown() && !actual.isKnown();
        }

        boolean isStopped(State state) {
            return stopped.filter(state::equals).isPresent();
        }
    }

    public static Timeline of(Assessment assessment) {
        Map<String, List<Alert>> alerts = assessment.alerts().stream().collect(groupingBy(Alert::subject));
        List<Group> groups = assessment.terminals().stream()
                .map(terminal -> new Group(terminal.name(), terminal.rag(), rows(assessment, terminal, alerts)))
                .toList();
        Optional<Row> network = network(assessment, alerts);
        List<LocalDate> days = Stream.concat(network.stream(), rows(groups))
                .flatMap(Row::windows)
                .flatMap(Timeline::days)
                .toList();
        return new Timeline(assessment.asOf(), DaysShown.around(assessment.asOf(), days), network, groups);
    }

    /** All milestones. */
    Stream<Row> rows() {
        return rows(groups);
    }

    private static Stream<Row> rows(List<Group> groups) {
        return groups.stream().flatMap(group -> group.rows().stream());
    }

    private static Optional<Row> network(Assessment assessment, Map<String, List<Alert>> alerts) {
        Programme programme = assessment.programme();
        Rag rag = Section.mostSevere(alerts.getOrDefault(programme.id(), List.of()));
        return Optional.of(programme.deadline())
                .filter(DateWindow::isKnown)
                .map(deadline -> new Row(
                        programme.id(),
                        programme.name(),
                        rag,
                        Optional.empty(),
                        deadline,
                        DateWindow.unknown(),
                        DateWindow.unknown()));
    }

    private static Stream<LocalDate> days(DateWindow window) {
        return window.hasStart() ? Stream.of(window.start(), window.latestKnown()) : Stream.of(window.end());
    }

    private static List<Row> rows(Assessment assessment, TerminalRag terminal, Map<String, List<Alert>> alerts) {
        return assessment.statuses().stream()
                .filter(status -> status.terminal().lastingId().equals(terminal.id()))
                .map(status -> row(status, alerts.getOrDefault(status.subject(), List.of())))
                .toList();
    }

    private static Row row(MilestoneStatus status, List<Alert> alerts) {
        DateWindow forecast = status.isOpen() ? status.forecast() : DateWindow.unknown();
        DateWindow actual = status.isOpen() ? DateWindow.unknown() : status.actual();
        boolean isKnown = Stream.of(status.deadline(), forecast, actual).anyMatch(DateWindow::isKnown);
        Rag rag = Section.mostSevere(alerts);
        return new Row(
                status.subject(),
                status.milestone().name(),
                rag == Rag.GREEN && !isKnown ? Rag.GREY : rag,
                stopped(status),
                status.deadline(),
                forecast,
                actual);
    }

    private static Optional<State> stopped(MilestoneStatus status) {
        boolean isStopped = status.isCancelled() || status.isOnHold();
        return isStopped ? Optional.of(status.condition().state()) : Optional.empty();
    }
}
