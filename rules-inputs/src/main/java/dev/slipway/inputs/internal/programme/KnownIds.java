package dev.slipway.inputs.internal.programme;

import dev.slipway.model.programme.MilestoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ids that a programme has, and which of them were read without mistakes; a status row may name only these. */
public final class KnownIds {

    private final Map<String, Map<String, MilestoneDraft>> milestonesByTerminal = new LinkedHashMap<>();
    private final Set<MilestoneId> sound = new HashSet<>();

    private KnownIds() {}

    static KnownIds of(Collection<MilestoneDraft> milestones, Collection<TerminalDraft> terminals) {
        KnownIds register = new KnownIds();
        terminals.forEach(terminal -> register.milestonesByTerminal.putIfAbsent(terminal.id(), new LinkedHashMap<>()));
        for (MilestoneDraft draft : milestones) {
            register.milestonesOf(draft.id().terminal()).putIfAbsent(draft.id().milestone(), draft);
            if (draft.isSound()) {
                register.sound.add(draft.id());
            }
        }
        return register;
    }

    public Set<String> terminals() {
        return milestonesByTerminal.keySet();
    }

    /** The terminal of a programme that has no other: a row need not name it. */
    public Optional<String> onlyTerminal() {
        return milestonesByTerminal.size() == 1
                ? milestonesByTerminal.keySet().stream().findFirst()
                : Optional.empty();
    }

    public boolean hasTerminal(String terminal) {
        return milestonesByTerminal.containsKey(terminal);
    }

    /** The ids of the terminal's milestones. */
    public Set<String> milestones(String terminal) {
        return milestonesOf(terminal).keySet();
    }

    /** The milestones of the terminal with that name: the one with that id, else all that have it as a key. */
    public List<MilestoneId> named(String terminal, String name) {
        Map<String, MilestoneDraft> milestones = milestonesOf(terminal);
        MilestoneDraft byId = milestones.get(name);
        return byId != null
                ? List.of(byId.id())
                : milestones.values().stream()
                        .filter(draft -> draft.keys().contains(name))
                        .map(MilestoneDraft::id)
                        .toList();
    }

    /** Whether nothing was wrong with the milestone itself, so that the programme has it. */
    public boolean isSound(MilestoneId milestone) {
        return sound.contains(milestone);
    }

    private Map<String, MilestoneDraft> milestonesOf(String terminal) {
        return milestonesByTerminal.getOrDefault(terminal, Map.of());
    }
}
