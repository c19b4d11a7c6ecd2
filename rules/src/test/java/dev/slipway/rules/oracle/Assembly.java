package dev.slipway.rules.oracle;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Attributes;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Puts a sketch together: names its parts and points its links backward, so that no circle can arise. */
final class Assembly {

    private final List<MilestoneId> linkable = new ArrayList<>();
    private final List<StatusUpdate> updates = new ArrayList<>();

    private Assembly() {}

    static Case of(Sketch.Whole whole) {
        Assembly assembly = new Assembly();
        List<Terminal> terminals = new ArrayList<>();
        for (Sketch.Site site : whole.sites()) {
            terminals.add(assembly.terminal("t" + (terminals.size() + 1), site, whole.backwards()));
        }
        if (whole.backwards()) {
            Collections.reverse(terminals);
            Collections.reverse(assembly.updates);
        }
        Programme.Builder programme =
                Programme.of("random").start(whole.start()).deadline(whole.deadline());
        programme.calendar(whole.calendar());
        whole.reporting().ifPresent(programme::reporting);
        whole.referenceClass().ifPresent(programme::referenceClass);
        terminals.forEach(programme::terminal);
        return new Case(programme.build(), assembly.updates, whole.asOf());
    }

    private Terminal terminal(String id, Sketch.Site site, boolean backwards) {
        List<Milestone> milestones = new ArrayList<>();
        for (Sketch.Goal goal : site.goals()) {
            milestones.add(milestone(new MilestoneId(id, "m" + (milestones.size() + 1)), goal));
        }
        if (backwards) {
            Collections.reverse(milestones);
        }
        Terminal.Builder terminal = Terminal.of(id);
        milestones.forEach(terminal::milestone);
        site.capacity().forEach(terminal::capacity);
        site.readings().forEach(reading -> updates.add(reading(id, reading)));
        return terminal.build();
    }

    private Milestone milestone(MilestoneId id, Sketch.Goal goal) {
        Milestone.Builder milestone = Milestone.of(id.terminal(), id.milestone())
                .kind(goal.kind())
                .weight(goal.weight())
                .deadline(goal.deadline())
                .start(goal.start());
        goal.rebaselines().forEach(milestone::rebaselined);
        goal.cancelled().ifPresent(milestone::cancelled);
        Set<MilestoneId> linked = new HashSet<>();
        for (Sketch.Link link : goal.links()) {
            predecessor(link).filter(linked::add).ifPresent(before -> milestone.after(before, link.lag()));
        }
        goal.reports().forEach(report -> updates.add(report(id, goal, report)));
        linkable.add(id);
        return milestone.build();
    }

    private Optional<MilestoneId> predecessor(Sketch.Link link) {
        return linkable.isEmpty() ? Optional.empty() : Optional.of(linkable.get(link.pick() % linkable.size()));
    }

    private MilestoneUpdate report(MilestoneId id, Sketch.Goal goal, Sketch.Report report) {
        return new MilestoneUpdate(
                report.reported(),
                0,
                id,
                report.words().state(),
                report.words().health(),
                report.words().stage(),
                Optional.empty(),
                report.deadline().map(stated -> stated.date().orElse(lastDeadline(goal))),
                report.forecast(),
                report.actual(),
                report.percent().map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                OptionalDouble.empty(),
                List.of(),
                report.backing().evidence(),
                report.backing().author(),
                report.backing().source(),
                "",
                Attributes.none(),
                nextLine(report.file()));
    }

    /** Approved or not. */
    private static DateWindow lastDeadline(Sketch.Goal goal) {
        List<Rebaseline> changes = goal.rebaselines();
        return changes.isEmpty()
                ? goal.deadline()
                : changes.get(changes.size() - 1).deadline();
    }

    private CapacityReading reading(String terminal, Sketch.Reading reading) {
        return new CapacityReading(
                reading.reported(),
                terminal,
                reading.measure(),
                reading.basis(),
                reading.value(),
                reading.period(),
                reading.source(),
                nextLine(reading.file()));
    }

    private Provenance nextLine(int file) {
        return file == 0 ? Provenance.none() : new Provenance("status/" + file + ".csv", updates.size() + 2);
    }
}
