package dev.slipway.inputs.internal.draft;

import dev.slipway.inputs.ImportOptions;
import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.snapshot.Snapshot;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Dependency;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Drafts a programme from successive files of other tools. */
final class ProgrammeDraft {

    private final List<Snapshot> oldestFirst;
    private final ImportOptions options;
    private final List<ActivityHistory> tracks;
    private final List<String> notes = new ArrayList<>();
    private final Map<String, MilestoneId> idByKey = new HashMap<>();

    /**
     * @param oldestFirst not empty, with an activity in one of them
     */
    ProgrammeDraft(List<Snapshot> oldestFirst, ImportOptions options) {
        this.oldestFirst = oldestFirst;
        this.options = options;
        this.tracks = milestones(Tracks.of(oldestFirst));
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    /** A schedule marks its milestones; where a file marks none, all that is not a group is one. */
    private List<ActivityHistory> milestones(List<ActivityHistory> all) {
        List<ActivityHistory> marked = all.stream()
                .filter(track -> track.latest().kind() == Activity.Kind.MILESTONE)
                .toList();
        if (marked.isEmpty() && !all.isEmpty()) {
            notes.add("nothing is marked as a milestone; each of the " + all.size() + " activities became one");
        }
        return marked.isEmpty() ? all : marked;
    }

    Programme programme() {
        String title = newest().title();
        ReadableIds ids = new ReadableIds();
        String id = options.id().orElseGet(() -> new ReadableIds().idFor(title, "programme"));
        ids.idFor(id, id);
        Map<String, List<ActivityHistory>> byTerminal = byTerminal(title);
        Map<ActivityHistory, MilestoneId> named = named(byTerminal, ids);
        Map<MilestoneId, List<Dependency>> links = links(named);
        reportMissingBaselines();
        try {
            return programme(id, title, byTerminal, named, links);
        } catch (IllegalArgumentException circle) {
            notes.add("the links are left out: " + circle.getMessage());
            return programme(id, title, byTerminal, named, Map.of());
        }
    }

    private Snapshot newest() {
        return oldestFirst.get(oldestFirst.size() - 1);
    }

    private Map<String, List<ActivityHistory>> byTerminal(String title) {
        List<Activity> latest = tracks.stream().map(ActivityHistory::latest).toList();
        TerminalLevel level = options.terminalLevel()
                .map(wanted -> new TerminalLevel(wanted - 1, title))
                .orElseGet(() -> TerminalLevel.of(latest, title));
        if (level.depth() > 0) {
            notes.add("the terminals are the groups of level " + (level.depth() + 1));
        }
        Map<String, List<ActivityHistory>> byTerminal = new LinkedHashMap<>();
        tracks.forEach(track -> byTerminal
                .computeIfAbsent(level.terminalOf(track.latest()), any -> new ArrayList<>())
                .add(track));
        return byTerminal;
    }

    private Map<ActivityHistory, MilestoneId> named(
            Map<String, List<ActivityHistory>> byTerminal, ReadableIds terminalIds) {
        Map<ActivityHistory, MilestoneId> named = new LinkedHashMap<>();
        byTerminal.forEach((name, milestones) -> {
            String terminal = terminalIds.idFor(name, "terminal");
            ReadableIds ids = new ReadableIds();
            for (ActivityHistory track : milestones) {
                MilestoneId id =
                        new MilestoneId(terminal, ids.idFor(track.latest().name(), "milestone"));
                named.put(track, id);
                track.statements().forEach(each -> each.keys().forEach(key -> idByKey.putIfAbsent(key, id)));
            }
        });
        return named;
    }

    private Map<MilestoneId, List<Dependency>> links(Map<ActivityHistory, MilestoneId> named) {
        Set<Activity> milestones = new HashSet<>();
        tracks.forEach(track -> milestones.addAll(track.statements()));
        MilestoneLinks ways = new MilestoneLinks(newest().activities(), milestones);
        Map<MilestoneId, List<Dependency>> links = new HashMap<>();
        named.forEach((track, successor) -> ways.before(track.latest()).forEach((key, lag) -> {
            MilestoneId predecessor = idByKey.getOrDefault(key, successor);
            if (!predecessor.equals(successor)) {
                links.computeIfAbsent(successor, any -> new ArrayList<>())
                        .add(new Dependency(predecessor, successor, lag, Provenance.none()));
            }
        }));
        return links;
    }

    private void reportMissingBaselines() {
        long without = tracks.stream().filter(track -> !track.hasBaseline()).count();
        if (without > 0) {
            notes.add((without == tracks.size() ? "there is no baseline" : without + " milestones have no baseline")
                    + "; the first date forecast became the deadline."
                    + " Name an earlier file with --baseline if that date is not the promise");
        }
    }

    private Programme programme(
            String id,
            String title,
            Map<String, List<ActivityHistory>> byTerminal,
            Map<ActivityHistory, MilestoneId> named,
            Map<MilestoneId, List<Dependency>> links) {
        Programme.Builder programme = Programme.of(id).start(start());
        if (!title.isBlank()) {
            programme.name(title);
        }
        byTerminal.forEach((name, milestones) -> {
            String terminalId = idOf(milestones.get(0), named).terminal();
            Terminal.Builder terminal = Terminal.of(terminalId).name(name);
            milestones.forEach(track -> terminal.milestone(milestone(track, idOf(track, named), links)));
            programme.terminal(terminal.build());
        });
        return programme.build();
    }

    private static MilestoneId idOf(ActivityHistory track, Map<ActivityHistory, MilestoneId> named) {
        return Objects.requireNonNull(named.get(track));
    }

    private DateWindow start() {
        return oldestFirst.stream()
                .map(Snapshot::start)
                .filter(DateWindow::isKnown)
                .findFirst()
                .orElse(DateWindow.unknown());
    }

    private static Milestone milestone(
            ActivityHistory track, MilestoneId id, Map<MilestoneId, List<Dependency>> links) {
        Activity latest = track.latest();
        Milestone.Builder milestone = Milestone.of(id.terminal(), id.milestone())
                .name(latest.name())
                .deadline(track.deadline())
                .start(
                        latest.kind() == Activity.Kind.MILESTONE
                                ? DateWindow.unknown()
                                : latest.start().orElse(DateWindow.unknown()))
                .owner(latest.owner())
                .keys(latest.keys().stream().limit(1).toList());
        Optional.ofNullable(links.get(id)).orElse(List.of()).forEach(milestone::after);
        return milestone.build();
    }
}
