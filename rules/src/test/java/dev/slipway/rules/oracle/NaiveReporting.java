package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.AMBER;
import static dev.slipway.model.base.Severity.RED;

import dev.slipway.model.programme.Cadence;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Rule T06 as its row of the catalogue says it: on the programme, else on a terminal, else on a milestone. */
final class NaiveReporting {

    private final NaiveFindings findings;
    private final LocalDate today;
    private final Programme programme;
    private final List<StatusUpdate> updates;
    private final Collection<KnownMilestone> milestones;

    NaiveReporting(
            NaiveFindings findings,
            LocalDate today,
            Programme programme,
            List<StatusUpdate> updates,
            Collection<KnownMilestone> milestones) {
        this.findings = findings;
        this.today = today;
        this.programme = programme;
        this.updates = updates.stream()
                .filter(update -> !update.reportDate().isAfter(today))
                .toList();
        this.milestones = milestones;
    }

    void judge() {
        if (milestones.stream().noneMatch(NaiveReporting::counts) || isStale(programme.id(), update -> true)) {
            return;
        }
        for (Terminal terminal : programme.terminals()) {
            List<KnownMilestone> counting = milestones.stream()
                    .filter(milestone -> milestone.milestone().id().terminal().equals(terminal.id()))
                    .filter(NaiveReporting::counts)
                    .toList();
            boolean isQuiet = !counting.isEmpty()
                    && !isStale(terminal.id(), update -> update.terminal().equals(terminal.id()));
            if (isQuiet) {
                counting.forEach(milestone -> isStale(milestone.subject(), on(milestone.milestone())));
            }
        }
    }

    private static boolean counts(KnownMilestone milestone) {
        return milestone.started();
    }

    private static Predicate<StatusUpdate> on(Milestone milestone) {
        return update ->
                update instanceof MilestoneUpdate report && report.milestone().equals(milestone.id());
    }

    private boolean isStale(String subject, Predicate<StatusUpdate> own) {
        Optional<Integer> cadence = programme
                .reporting()
                .map(Cadence::days)
                .or(() -> rhythm(days(own)))
                .or(this::rhythmOfLongestSeries);
        if (cadence.isEmpty()) {
            findings.notEvaluated("T06", subject);
            return false;
        }
        List<LocalDate> days = days(own);
        LocalDate last = days.isEmpty() ? days(update -> true).get(0) : days.get(days.size() - 1);
        int silent = NaiveMilestones.days(last, today);
        boolean stale = silent > cadence.orElseThrow() + 5;
        if (stale) {
            findings.alert("T06", silent > 2 * cadence.orElseThrow() ? RED : AMBER, subject, "");
        }
        return stale;
    }

    private Optional<Integer> rhythmOfLongestSeries() {
        List<LocalDate> longest = List.of();
        for (Milestone milestone : programme.milestones()) {
            List<LocalDate> series = days(on(milestone));
            boolean isLonger = series.size() > longest.size();
            boolean isSlower = series.size() == longest.size()
                    && rhythm(series).orElse(0) > rhythm(longest).orElse(0);
            longest = isLonger || isSlower ? series : longest;
        }
        return rhythm(longest);
    }

    /** The median gap of three days or more, rounded up. */
    private static Optional<Integer> rhythm(List<LocalDate> days) {
        if (days.size() < 3) {
            return Optional.empty();
        }
        List<Integer> gaps = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            gaps.add(NaiveMilestones.days(days.get(i - 1), days.get(i)));
        }
        gaps.sort(Integer::compareTo);
        double median = (gaps.get((gaps.size() - 1) / 2) + gaps.get(gaps.size() / 2)) / 2.0;
        return Optional.of((int) Math.ceil(median));
    }

    private List<LocalDate> days(Predicate<StatusUpdate> own) {
        TreeSet<LocalDate> days = new TreeSet<>();
        updates.stream().filter(own).map(StatusUpdate::reportDate).forEach(days::add);
        return List.copyOf(days);
    }
}
