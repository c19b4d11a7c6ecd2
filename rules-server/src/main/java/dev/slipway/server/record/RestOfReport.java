package dev.slipway.server.record;

import dev.slipway.model.facts.state.CompletionStatement;
import dev.slipway.model.programme.Attribute;
import dev.slipway.model.programme.Attributes;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
import dev.slipway.model.status.StatusUpdate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** What is left of a report on a milestone once a later one has corrected it: the fields that the later one leaves blank. */
final class RestOfReport {

    private RestOfReport() {}

    /**
     * What the later ones leave of it; empty where they say again all that it says.
     *
     * @param later on the same milestone and day
     */
    static Optional<MilestoneUpdate> of(MilestoneUpdate report, List<StatusUpdate> later) {
        MilestoneUpdate rest = report;
        for (StatusUpdate update : later) {
            rest = without(rest, (MilestoneUpdate) update);
        }
        return isBlank(rest) ? Optional.empty() : Optional.of(rest);
    }

    private static MilestoneUpdate without(MilestoneUpdate report, MilestoneUpdate later) {
        boolean saysCompletion = CompletionStatement.of(later) != CompletionStatement.NONE;
        return new MilestoneUpdate(
                report.reportDate(),
                report.sequence(),
                report.milestone(),
                keepsState(report, later) ? report.state() : Optional.empty(),
                unless(later.health(), report.health()),
                unless(later.stage(), report.stage()),
                unless(later.start(), report.start()),
                unless(later.deadline(), report.deadline()),
                unless(later.forecast(), report.forecast()),
                saysCompletion ? Optional.empty() : unless(later.actual(), report.actual()),
                saysHowMuch(later) ? OptionalDouble.empty() : report.percent(),
                later.totalFloat().isPresent() ? OptionalDouble.empty() : report.totalFloat(),
                later.scheduledAfter().isEmpty() ? report.scheduledAfter() : List.of(),
                unless(later.evidence(), report.evidence()),
                report.author(),
                report.source(),
                unless(later.note(), report.note()),
                unless(later.attributes(), report.attributes()),
                report.provenance());
    }

    /** State and completion are one statement; only a completion that is emptied or withdrawn leaves a word for what is open. */
    private static boolean keepsState(MilestoneUpdate report, MilestoneUpdate later) {
        if (later.state().isPresent()) {
            return false;
        }
        return switch (CompletionStatement.of(later)) {
            case NONE -> true;
            case OPEN ->
                report.state()
                        .filter(state -> state.isOpen()
                                || (state == State.CANCELLED && CompletionStatement.isOnlyEmptied(later)))
                        .isPresent();
            case HAPPENED, DONE, CANCELLED -> false;
        };
    }

    /** What is done is done as a whole. */
    private static boolean saysHowMuch(MilestoneUpdate later) {
        CompletionStatement completion = CompletionStatement.of(later);
        return later.percent().isPresent()
                || completion == CompletionStatement.HAPPENED
                || completion == CompletionStatement.DONE;
    }

    private static <T> Optional<T> unless(Optional<T> later, Optional<T> stated) {
        return later.isPresent() ? Optional.empty() : stated;
    }

    private static String unless(String later, String stated) {
        return later.isBlank() ? stated : "";
    }

    private static Attributes unless(Attributes later, Attributes stated) {
        Map<String, Attribute> rest = new TreeMap<>(stated.byName());
        rest.keySet().removeAll(later.byName().keySet());
        return new Attributes(rest);
    }

    private static boolean isBlank(MilestoneUpdate report) {
        boolean isUndated = report.start().isEmpty()
                && report.deadline().isEmpty()
                && report.forecast().isEmpty();
        boolean isUnmeasured = report.percent().isEmpty() && report.totalFloat().isEmpty();
        boolean isUnsaid = report.state().isEmpty()
                && report.actual().isEmpty()
                && report.health().isEmpty();
        String texts = report.stage() + report.evidence() + report.note();
        return isUndated
                && isUnmeasured
                && isUnsaid
                && texts.isBlank()
                && report.scheduledAfter().isEmpty()
                && report.attributes().byName().isEmpty();
    }
}
