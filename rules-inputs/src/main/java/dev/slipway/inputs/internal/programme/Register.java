package dev.slipway.inputs.internal.programme;

import dev.slipway.model.MilestoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids that a programme has, and which of them stand for something sound: what a status row may name. */
public final class Register {

    private final Map<String, Map<String, List<String>>> keysByMilestone = new LinkedHashMap<>();
    private final Set<MilestoneId> sound = new HashSet<>();

    private Register() {}

    static Register of(Collection<MilestoneDraft> milestones, Collection<TerminalDraft> terminals) {
        Register register = new Register();
        terminals.forEach(terminal -> register.keysByMilestone.putIfAbsent(terminal.id(), new LinkedHashMap<>()));
        for (MilestoneDraft draft : milestones) {
            register.milestonesOf(draft.id().terminal()).putIfAbsent(draft.id().milestone(), draft.keys());
            if (draft.isSound()) {
                register.sound.add(draft.id());
            }
        }
        return register;
    }

    public Set<String> terminals() {
        return keysByMilestone.keySet();
    }

    public boolean hasTerminal(String terminal) {
        return keysByMilestone.containsKey(terminal);
    }

    /** The ids of the terminal's milestones. */
    public Set<String> milestones(String terminal) {
        return milestonesOf(terminal).keySet();
    }

    /** The milestones of the terminal that go by that name: the one with that id, else all that have it as a key. */
    public List<String> named(String terminal, String name) {
        Map<String, List<String>> milestones = milestonesOf(terminal);
        if (milestones.containsKey(name)) {
            return List.of(name);
        }
        List<String> found = new ArrayList<>();
        milestones.forEach((id, keys) -> {
            if (keys.contains(name)) {
                found.add(id);
            }
        });
        return found;
    }

    /** Whether nothing was wrong with the milestone itself, so that the programme has it. */
    public boolean isSound(MilestoneId milestone) {
        return sound.contains(milestone);
    }

    private Map<String, List<String>> milestonesOf(String terminal) {
        return keysByMilestone.getOrDefault(terminal, Map.of());
    }
}
