package dev.slipway.model.programme;

import dev.slipway.model.base.Identifiers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The ids that terminals and milestones had before, and the ids that they have now. An id that is in use now is nobody's
 * former one. A former name that cannot be an id, such as {@code Sea / Rail}, names nothing here.
 */
public record FormerIds(Map<String, String> terminals, Map<MilestoneId, MilestoneId> milestones) {

    public FormerIds {
        terminals = Map.copyOf(terminals);
        milestones = Map.copyOf(milestones);
    }

    /** Those of a programme. */
    public static FormerIds of(Programme programme) {
        Map<String, String> terminals = new HashMap<>();
        Map<MilestoneId, MilestoneId> milestones = new HashMap<>();
        for (Terminal terminal : programme.terminals()) {
            List<String> names = names(terminal.id(), terminal.formerly());
            names.forEach(name -> terminals.putIfAbsent(name, terminal.id()));
            for (Milestone milestone : terminal.milestones()) {
                ids(names, milestone).forEach(id -> milestones.putIfAbsent(id, milestone.id()));
            }
        }
        for (Terminal terminal : programme.terminals()) {
            terminals.remove(terminal.id());
            terminal.milestones().forEach(milestone -> milestones.remove(milestone.id()));
        }
        return new FormerIds(terminals, milestones);
    }

    private static List<String> names(String id, List<FormerName> formerly) {
        List<String> names = new ArrayList<>(List.of(id));
        formerly.forEach(name -> names.add(name.text()));
        return names;
    }

    private static List<MilestoneId> ids(List<String> terminals, Milestone milestone) {
        if (terminals.size() == 1 && milestone.formerly().isEmpty()) {
            return List.of();
        }
        List<MilestoneId> ids = new ArrayList<>();
        for (String name : names(milestone.id().milestone(), milestone.formerly())) {
            int slash = name.indexOf('/');
            String own = name.substring(slash + 1);
            (slash < 0 ? terminals.stream() : Stream.of(name.substring(0, slash)))
                    .filter(terminal -> Identifiers.isValid(terminal) && Identifiers.isValid(own))
                    .forEach(terminal -> ids.add(new MilestoneId(terminal, own)));
        }
        return ids;
    }
}
