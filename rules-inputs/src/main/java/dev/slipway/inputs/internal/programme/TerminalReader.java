package dev.slipway.inputs.internal.programme;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Keys;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.model.programme.Dependency;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Terminal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one item of {@code terminals}. */
public final class TerminalReader {

    public static final Set<String> KEYS =
            Keys.of("id", "name", "kind", "country", "unlocode", "location", "partners", "milestones", "capacity");

    private static final String NAMELESS = "?";

    private final FileProblems problems;
    private final MilestoneReader milestones;
    private final CapacityReader capacity;
    private final Coordinates coordinates;
    private final Map<String, Place> seen = new HashMap<>();

    TerminalReader(FileProblems problems) {
        this.problems = problems;
        this.milestones = new MilestoneReader(problems);
        this.capacity = new CapacityReader(problems);
        this.coordinates = new Coordinates(problems);
    }

    /** The terminal, if it has an id that no terminal before it has; what is in it is read in any case. */
    Optional<TerminalDraft> read(Node node) {
        Optional<Fields> fields = Fields.of(node, "a terminal", KEYS, problems);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> id = fields.get().requiredId("id");
        TerminalDraft draft = draft(id.orElse(NAMELESS), fields.get());
        return id.filter(named -> isFirst(named, fields.get().place("id"))).map(named -> draft);
    }

    private boolean isFirst(String id, Place place) {
        Place first = seen.putIfAbsent(id, place);
        if (first != null) {
            problems.add(place, "the terminal '" + id + "' is given twice", "it is also on line " + first.line());
        }
        return first == null;
    }

    private TerminalDraft draft(String id, Fields fields) {
        Terminal.Builder builder = Terminal.of(id)
                .kind(fields.text("kind"))
                .country(fields.text("country"))
                .unlocode(fields.text("unlocode"))
                .partners(fields.texts("partners"))
                .provenance(problems.provenance(fields.place()));
        fields.scalar("name").ifPresent(name -> builder.name(name.text()));
        coordinates.read(fields).ifPresent(builder::location);
        capacity.read(fields.items("capacity")).forEach(builder::capacity);
        return new TerminalDraft(id, builder, milestones(id, fields), fields.place());
    }

    private List<MilestoneDraft> milestones(String terminal, Fields fields) {
        Map<MilestoneId, Place> ids = new HashMap<>();
        List<MilestoneDraft> drafts = new ArrayList<>();
        for (Node item : fields.items("milestones")) {
            milestones.read(terminal, item, ids).ifPresent(drafts::add);
        }
        return drafts;
    }

    static Terminal build(TerminalDraft draft, Map<MilestoneId, List<Dependency>> predecessors) {
        for (MilestoneDraft milestone : draft.milestones()) {
            if (milestone.isSound()) {
                predecessors.getOrDefault(milestone.id(), List.of()).forEach(milestone.builder()::after);
                draft.builder().milestone(milestone.builder().build());
            }
        }
        return draft.builder().build();
    }
}
