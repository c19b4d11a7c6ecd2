package dev.slipway.inputs.internal.programme;

import dev.slipway.inputs.internal.programme.Predecessors.Link;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.model.programme.Dependency;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.PrecedenceOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Milestones that wait for each other. */
final class Circles {

    /** After this many there is no use in searching further, and each search walks through the whole programme. */
    private static final int MOST = 20;

    private final List<Link> links;
    private final FileProblems problems;

    Circles(List<Link> links, FileProblems problems) {
        this.links = new ArrayList<>(links);
        this.problems = problems;
    }

    /** The links without the last written one of each circle; without any, if there are too many circles. */
    List<Link> broken() {
        for (int found = 0; found < MOST; found++) {
            Optional<List<MilestoneId>> circle = PrecedenceOrder.findCycle(milestones());
            if (circle.isEmpty()) {
                return links;
            }
            refuse(circle.get());
        }
        return PrecedenceOrder.findCycle(milestones()).isEmpty() ? links : List.of();
    }

    private void refuse(List<MilestoneId> circle) {
        Set<List<MilestoneId>> steps = new HashSet<>();
        for (int i = 0; i < circle.size(); i++) {
            steps.add(List.of(circle.get(i), circle.get((i + 1) % circle.size())));
        }
        List<Link> within = links.stream()
                .filter(link -> steps.contains(List.of(
                        link.dependency().predecessor(), link.dependency().successor())))
                .toList();
        Link last = within.stream().max(Comparator.comparing(Link::place)).orElseThrow();
        problems.add(
                last.place(), "milestones wait for each other: " + text(circle), "take one of these out of 'after'");
        links.remove(last);
    }

    private static String text(List<MilestoneId> circle) {
        return circle.stream().map(id -> id + ", then ").collect(Collectors.joining()) + circle.get(0);
    }

    private List<Milestone> milestones() {
        Map<MilestoneId, Milestone.Builder> builders = new LinkedHashMap<>();
        for (Link link : links) {
            Dependency dependency = link.dependency();
            builder(dependency.predecessor(), builders);
            builder(dependency.successor(), builders).after(dependency);
        }
        return builders.values().stream().map(Milestone.Builder::build).toList();
    }

    private static Milestone.Builder builder(MilestoneId id, Map<MilestoneId, Milestone.Builder> builders) {
        return builders.computeIfAbsent(id, key -> Milestone.of(key.terminal(), key.milestone()));
    }
}
