package dev.slipway.inputs.internal.draft;

import dev.slipway.inputs.ImportOptions;
import dev.slipway.inputs.internal.plan.PlanDetails;
import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.snapshot.Snapshot;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Dependency;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Drafts a programme from successive files of other tools. */
final class ProgrammeDraft {

    private static final String DEADLINE_WANTED =
            "no column says that it is one, and no other date was taken for it. Say which column it is with --deadline COLUMN,"
                    + " or in mapping.yaml";

    private final List<Snapshot> oldestFirst;
    private final PlanDetails details;
    private final ImportOptions options;
    private final List<ActivityHistory> tracks;
    private final List<String> notes = new ArrayList<>();

    /**
     * @param oldestFirst not empty, with an activity in one of them
     * @param details what plans among them say besides
     */
    ProgrammeDraft(List<Snapshot> oldestFirst, PlanDetails details, ImportOptions options) {
        this.oldestFirst = oldestFirst;
        this.details = details;
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
            notes.add("nothing is marked as a milestone; "
                    + (all.size() == 1 ? "the only activity" : "each of the " + all.size() + " activities")
                    + " became one");
        }
        long tasks = all.stream()
                .filter(track -> track.latest().kind() == Activity.Kind.TASK)
                .count();
        if (!marked.isEmpty() && tasks > 0) {
            notes.add((tasks == 1 ? "1 task is no milestone and was" : tasks + " tasks are no milestones and were")
                    + " left out: the file marks which are");
        }
        return marked.isEmpty() ? all : marked;
    }

    Programme programme() {
        String title = options.name().or(details::name).orElseGet(() -> newest().title());
        String id = options.id().orElseGet(() -> new ReadableIds().idFor(title, "programme"));
        Map<String, List<ActivityHistory>> byTerminal = byTerminal(title);
        Map<String, String> ids = ids(byTerminal.keySet(), title, id);
        Map<ActivityHistory, MilestoneId> named = named(byTerminal, ids);
        Map<MilestoneId, List<Dependency>> links = new DraftLinks(oldestFirst, tracks).among(named);
        reportMissingBaselines();
        try {
            return programme(id, title, byTerminal, ids, named, links);
        } catch (IllegalArgumentException circle) {
            notes.add("the links are left out: " + circle.getMessage());
            return programme(id, title, byTerminal, ids, named, Map.of());
        }
    }

    /** Whether no file names a site: then the programme is one, and needs no terminal of another id. */
    private static boolean isOneSite(Set<String> names, String title) {
        return names.equals(Set.of(title));
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
        details.capacity()
                .keySet()
                .forEach(site -> byTerminal.putIfAbsent(site.isEmpty() ? title : site, new ArrayList<>()));
        return byTerminal;
    }

    /** The ids of the terminals; that of the programme where it is one site. */
    private static Map<String, String> ids(Set<String> names, String title, String programme) {
        if (isOneSite(names, title)) {
            return Map.of(title, programme);
        }
        ReadableIds ids = new ReadableIds();
        ids.idFor(programme, programme);
        Map<String, String> byName = new LinkedHashMap<>();
        names.forEach(name -> byName.put(name, ids.idFor(name, "terminal")));
        return byName;
    }

    private static Map<ActivityHistory, MilestoneId> named(
            Map<String, List<ActivityHistory>> byTerminal, Map<String, String> terminalIds) {
        Map<ActivityHistory, MilestoneId> named = new LinkedHashMap<>();
        byTerminal.forEach((name, milestones) -> {
            String terminal = Objects.requireNonNull(terminalIds.get(name));
            ReadableIds ids = new ReadableIds();
            for (ActivityHistory track : milestones) {
                MilestoneId id =
                        new MilestoneId(terminal, ids.idFor(track.latest().name(), "milestone"));
                named.put(track, id);
            }
        });
        return named;
    }

    private void reportMissingBaselines() {
        long taken = tracks.stream()
                .filter(track -> !track.hasBaseline() && track.hasDeadline())
                .count();
        if (taken > 0) {
            notes.add((taken == tracks.size()
                            ? "there is no baseline"
                            : (taken == 1 ? "1 milestone has" : taken + " milestones have") + " no baseline")
                    + "; the first date forecast became the deadline."
                    + " Name an earlier file with --baseline if that date is not the promise");
        }
        long without = tracks.stream().filter(track -> !track.hasDeadline()).count();
        if (without > 0) {
            notes.add(
                    without == tracks.size()
                            ? "no milestone has a deadline: " + DEADLINE_WANTED
                            : without + " of " + tracks.size() + " milestones have no deadline: the files state none");
        }
    }

    private Programme programme(
            String id,
            String title,
            Map<String, List<ActivityHistory>> byTerminal,
            Map<String, String> ids,
            Map<ActivityHistory, MilestoneId> named,
            Map<MilestoneId, List<Dependency>> links) {
        Programme.Builder programme = Programme.of(id).start(start()).deadline(details.deadline());
        options.reading().fiscalYear().ifPresent(programme::fiscalYear);
        if (!title.isBlank()) {
            programme.name(title);
        }
        byTerminal.forEach((name, milestones) -> {
            Terminal.Builder terminal =
                    Terminal.of(Objects.requireNonNull(ids.get(name))).name(name);
            milestones.forEach(track -> terminal.milestone(milestone(track, idOf(track, named), links)));
            details.capacity()
                    .getOrDefault(name.equals(title) ? "" : name, List.of())
                    .forEach(terminal::capacity);
            programme.terminal(terminal.build());
        });
        return programme.build();
    }

    private static MilestoneId idOf(ActivityHistory track, Map<ActivityHistory, MilestoneId> named) {
        return Objects.requireNonNull(named.get(track));
    }

    private DateWindow start() {
        if (details.start().isKnown()) {
            return details.start();
        }
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
                .start(track.start())
                .owner(track.owner())
                .keys(latest.keys().stream()
                        .limit(1)
                        .filter(key -> !key.equals(latest.name()))
                        .toList());
        track.attributes().forEach(milestone::attribute);
        Optional.ofNullable(links.get(id)).orElse(List.of()).forEach(milestone::after);
        return milestone.build();
    }
}
