package dev.slipway.inputs.internal.snapshot;

import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the milestones of a programme that activities of another tool mean. Keys are compared as they are; of ids
 * and names neither case nor punctuation matters. Where several terminals have a milestone of one name, the terminal
 * that the activity is in decides. Nothing is taken for that of another site: where sites are known by their names in a
 * table, what is on one that is not known is none of the programme's.
 */
final class MilestoneMatcher {

    private final Map<String, Set<MilestoneId>> byKey = new HashMap<>();
    private final Map<String, Set<MilestoneId>> byName = new HashMap<>();
    private final Map<String, Set<String>> terminalsByName = new HashMap<>();
    private final Set<String> namesOfAll;

    MilestoneMatcher(Programme programme) {
        this.namesOfAll =
                new HashSet<>(List.of(NameComparison.fold(programme.id()), NameComparison.fold(programme.name())));
        programme.terminals().forEach(this::add);
    }

    private void add(Terminal terminal) {
        Set<String> names =
                new HashSet<>(List.of(NameComparison.fold(terminal.id()), NameComparison.fold(terminal.name())));
        terminal.formerly().forEach(former -> names.add(NameComparison.fold(former.text())));
        names.forEach(name -> put(terminalsByName, name, terminal.id()));
        for (Milestone milestone : terminal.milestones()) {
            milestone.keys().forEach(key -> put(byKey, key, milestone.id()));
            put(byKey, milestone.id().toString(), milestone.id());
            for (String own : namesOf(milestone)) {
                String folded = NameComparison.fold(own);
                put(byName, folded, milestone.id());
                names.forEach(name -> put(byName, name + folded, milestone.id()));
            }
        }
    }

    private static List<String> namesOf(Milestone milestone) {
        List<String> names = new ArrayList<>(List.of(milestone.id().milestone(), milestone.name()));
        milestone.formerly().forEach(former -> names.add(former.text()));
        return names;
    }

    /** By a key that {@code programme.yaml} gives the milestone, or by its full id. */
    Match byKey(Activity activity) {
        Set<MilestoneId> found = new LinkedHashSet<>();
        activity.keys().forEach(key -> found.addAll(byKey.getOrDefault(key, Set.of())));
        return narrowed(found, activity);
    }

    /** Whether these activities name sites as the programme does: one of them is enough. */
    boolean knowsSitesOf(List<Activity> activities) {
        return activities.stream().anyMatch(each -> each.namesSite() && isAtTerminal(each));
    }

    /** Whether it names a site that is neither a terminal of the programme nor all of them. */
    boolean isElsewhere(Activity activity) {
        return activity.namesSite()
                && !isAtTerminal(activity)
                && activity.above().stream().map(NameComparison::fold).noneMatch(namesOfAll::contains);
    }

    private boolean isAtTerminal(Activity activity) {
        return activity.above().stream().map(NameComparison::fold).anyMatch(terminalsByName::containsKey);
    }

    /** By the id or name of a milestone, that of its terminal before it or not. */
    Match byName(Activity activity) {
        Set<MilestoneId> found = new LinkedHashSet<>(named(activity.name()));
        if (found.isEmpty()) {
            activity.keys().forEach(key -> found.addAll(named(key)));
        }
        Optional<String> terminal = terminal(activity);
        found.removeIf(id -> terminal.isPresent() && !terminal.get().equals(id.terminal()));
        return new Match(List.copyOf(found));
    }

    private Set<MilestoneId> named(String name) {
        String folded = NameComparison.fold(name);
        return folded.isEmpty() ? Set.of() : byName.getOrDefault(folded, Set.of());
    }

    private Match narrowed(Set<MilestoneId> found, Activity activity) {
        Optional<String> terminal = terminal(activity);
        List<MilestoneId> within = found.stream()
                .filter(id -> terminal.isPresent() && terminal.get().equals(id.terminal()))
                .toList();
        return new Match(within.isEmpty() ? List.copyOf(found) : within);
    }

    /** The innermost of the groups above that is a terminal of the programme. */
    private Optional<String> terminal(Activity activity) {
        for (int i = activity.above().size() - 1; i >= 0; i--) {
            Set<String> found = terminalsByName.getOrDefault(
                    NameComparison.fold(activity.above().get(i)), Set.of());
            if (found.size() == 1) {
                return found.stream().findFirst();
            }
        }
        return Optional.empty();
    }

    private static <T> void put(Map<String, Set<T>> index, String name, T value) {
        index.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(value);
    }
}
