package dev.slipway.inputs.internal.programme;

import dev.slipway.inputs.InputLimit;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.model.programme.Dependency;
import dev.slipway.model.programme.MilestoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks up what the milestones of a programme come {@code after}. */
final class Predecessors {

    private final Map<MilestoneId, MilestoneDraft> milestones = new LinkedHashMap<>();
    private final boolean isCalendarGiven;
    private final boolean isCalendarSound;
    private final FileProblems problems;

    /**
     * @param isCalendarGiven whether the programme says on which days it works
     * @param isCalendarSound whether that could be read; else lags in working days are left out
     */
    Predecessors(
            List<MilestoneDraft> milestones, boolean isCalendarGiven, boolean isCalendarSound, FileProblems problems) {
        this.isCalendarGiven = isCalendarGiven;
        this.isCalendarSound = isCalendarSound;
        milestones.forEach(draft -> this.milestones.put(draft.id(), draft));
        this.problems = problems;
    }

    /** The dependencies of each sound milestone on sound milestones; none of them closes a circle. */
    Map<MilestoneId, List<Dependency>> resolve() {
        if (areTooMany()) {
            return Map.of();
        }
        AfterReader after = new AfterReader(milestones.keySet(), isCalendarGiven, problems);
        List<Link> links = new ArrayList<>();
        for (MilestoneDraft successor : milestones.values()) {
            for (Scalar item : successor.after()) {
                after.read(item, successor.id())
                        .filter(dependency -> isSound(dependency, successor))
                        .ifPresent(dependency -> links.add(new Link(dependency, item.place())));
            }
        }
        return bySuccessor(new Circles(links, problems).broken());
    }

    /** Each link is a fact for rules, and is followed from every milestone before it. */
    private boolean areTooMany() {
        long count = 0;
        for (MilestoneDraft successor : milestones.values()) {
            count += successor.after().size();
            if (count > problems.limits().links()) {
                problems.add(
                        successor.place(),
                        "with this milestone the links between milestones are more than "
                                + InputLimit.LINKS.description(problems.limits()),
                        "link each to those that come right before it; or "
                                + InputLimit.LINKS.remedy(problems.limits()));
                return true;
            }
        }
        return false;
    }

    private boolean isSound(Dependency dependency, MilestoneDraft successor) {
        return successor.isSound()
                && (isCalendarSound || !dependency.lag().isInWorkingDays())
                && Optional.ofNullable(milestones.get(dependency.predecessor()))
                        .filter(MilestoneDraft::isSound)
                        .isPresent();
    }

    private static Map<MilestoneId, List<Dependency>> bySuccessor(List<Link> links) {
        Map<MilestoneId, List<Dependency>> dependencies = new LinkedHashMap<>();
        for (Link link : links) {
            dependencies
                    .computeIfAbsent(link.dependency().successor(), id -> new ArrayList<>())
                    .add(link.dependency());
        }
        return dependencies;
    }

    /** A dependency and where it is written. */
    record Link(Dependency dependency, Place place) {}
}
