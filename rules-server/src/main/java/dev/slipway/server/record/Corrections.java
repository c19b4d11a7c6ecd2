package dev.slipway.server.record;

import dev.slipway.model.programme.FormerIds;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.ScheduleReport;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.model.status.UnplannedReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file that is sent again corrects itself: what a later sending says about a subject on a day takes the place of what earlier
 * ones of its name said of that. What it leaves blank stays as it was. Rows of one sending are left as they are, so that the
 * rules see where they differ.
 */
final class Corrections {

    /** What one row speaks of. */
    private record About(String file, LocalDate day, List<Object> subject) {}

    private final FormerIds formerIds;
    private final Map<About, List<StatusUpdate>> standing = new HashMap<>();

    private Corrections(Programme programme) {
        this.formerIds = FormerIds.of(programme);
    }

    /**
     * What stands of all that was sent.
     *
     * @param sendings in the order in which they came
     */
    static List<StatusUpdate> standing(Programme programme, List<Sending> sendings) {
        Set<String> names = new HashSet<>();
        sendings.forEach(sending -> names.add(sending.name()));
        if (names.size() == sendings.size()) {
            return sendings.stream()
                    .flatMap(sending -> sending.updates().stream())
                    .toList();
        }
        return new Corrections(programme).from(sendings);
    }

    private List<StatusUpdate> from(List<Sending> sendings) {
        List<StatusUpdate> all = new ArrayList<>();
        for (int i = sendings.size() - 1; i >= 0; i--) {
            List<StatusUpdate> left = left(sendings.get(i));
            Collections.reverse(left);
            all.addAll(left);
        }
        Collections.reverse(all);
        return all;
    }

    /** What later sendings left of one; it then stands before earlier ones. */
    private List<StatusUpdate> left(Sending sending) {
        Map<About, List<StatusUpdate>> own = new HashMap<>();
        List<StatusUpdate> left = new ArrayList<>();
        for (StatusUpdate update : sending.updates()) {
            About about = new About(sending.name(), update.reportDate(), subject(update));
            left(update, standing.getOrDefault(about, List.of())).ifPresent(rest -> {
                left.add(rest);
                own.computeIfAbsent(about, any -> new ArrayList<>()).add(rest);
            });
        }
        own.forEach((about, updates) ->
                standing.computeIfAbsent(about, any -> new ArrayList<>()).addAll(updates));
        return left;
    }

    /** What is left of a row beside later ones of the same subject and day. Other than a milestone's, a row is taken as a whole. */
    private static Optional<StatusUpdate> left(StatusUpdate update, List<StatusUpdate> later) {
        if (later.isEmpty()) {
            return Optional.of(update);
        }
        return update instanceof MilestoneUpdate milestone
                ? RestOfReport.of(milestone, later).map(rest -> rest)
                : Optional.empty();
    }

    private List<Object> subject(StatusUpdate update) {
        if (update instanceof MilestoneUpdate report) {
            return List.of(formerIds.milestones().getOrDefault(report.milestone(), report.milestone()));
        }
        if (update instanceof CapacityReading reading) {
            return List.of(
                    formerIds.terminals().getOrDefault(reading.terminal(), reading.terminal()),
                    reading.measure(),
                    reading.basis(),
                    reading.period(),
                    reading.source());
        }
        if (update instanceof ScheduleReport schedule) {
            return List.of(ScheduleReport.class, schedule.source());
        }
        return List.of(UnplannedReport.class, update.source(), ((UnplannedReport) update).name());
    }
}
