package dev.slipway.inputs.internal.programme;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Keys;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.model.programme.Dependency;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one item of {@code terminals}. */
public final class TerminalReader {

    public static final Set<String> KEYS = Keys.of(
            "id",
            "name",
            "kind",
            "country",
            "unlocode",
            "location",
            "partners",
            "milestones",
            "capacity",
            "formerly",
            "attributes");

    private static final List<String> OF_SITE = List.of("milestones", "capacity");

    private static final String NAMELESS = "?";

    private final FileProblems problems;
    private final MilestoneReader milestones;
    private final CapacityReader capacity;
    private final Coordinates coordinates;
    private final SeenIds seen;

    TerminalReader(FileProblems problems) {
        this.problems = problems;
        this.seen = new SeenIds("terminal", problems);
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
        return id.filter(named -> seen.isFirst(named, fields.get().place("id"))).map(named -> draft);
    }

    /**
     * The only site of a programme, whose milestones and capacity stand at its top level: a terminal of the same id and name.
     *
     * @param isOnly whether the programme has no other terminals
     */
    Optional<TerminalDraft> readOnly(Optional<String> programme, Fields fields, boolean isOnly) {
        List<String> given =
                OF_SITE.stream().filter(key -> fields.node(key).isPresent()).toList();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (!isOnly) {
            given.forEach(key -> problems.add(
                    fields.place(key),
                    "'" + key + "' stands at the top level of a programme of one site, and this one has terminals",
                    "move it to one of them"));
            return Optional.empty();
        }
        String id = programme.orElse(NAMELESS);
        return Optional.of(site(id, Terminal.of(id), fields));
    }

    private TerminalDraft draft(String id, Fields fields) {
        Terminal.Builder builder = Terminal.of(id)
                .kind(fields.text("kind"))
                .country(fields.text("country"))
                .unlocode(fields.text("unlocode"))
                .partners(fields.texts("partners"));
        FormerNames.read(fields, problems).forEach(builder::formerly);
        AttributesReader.read(fields, problems).forEach(builder::attribute);
        coordinates.read(fields).ifPresent(builder::location);
        return site(id, builder, fields);
    }

    /** What a terminal has, and the programme that is one: its attributes are of the programme then. */
    private TerminalDraft site(String id, Terminal.Builder builder, Fields fields) {
        builder.provenance(problems.provenance(fields.place()));
        fields.scalar("name").ifPresent(name -> builder.name(name.text()));
        capacity.read(fields.items("capacity")).forEach(builder::capacity);
        return new TerminalDraft(id, builder, milestones(id, fields), fields.place());
    }

    private List<MilestoneDraft> milestones(String terminal, Fields fields) {
        SeenIds ids = new SeenIds("milestone", problems);
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
