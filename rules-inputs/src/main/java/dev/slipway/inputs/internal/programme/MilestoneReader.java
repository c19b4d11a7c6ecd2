package dev.slipway.inputs.internal.programme;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Keys;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.model.programme.Criticality;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one item of {@code milestones}. */
public final class MilestoneReader {

    public static final Set<String> KEYS = Keys.of(
            "id", "name", "kind", "deadline", "start", "weight", "criticality", "owner", "keys", "after", "source");

    private final FileProblems problems;
    private final DeadlineReader deadlines;

    MilestoneReader(FileProblems problems) {
        this.problems = problems;
        this.deadlines = new DeadlineReader(problems);
    }

    /** The milestone, if it has an id that no milestone of its terminal before it has. */
    Optional<MilestoneDraft> read(String terminal, Node node, Map<MilestoneId, Place> seen) {
        int before = problems.count();
        Optional<Fields> fields = Fields.of(node, "a milestone", KEYS, problems);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> id = fields.get().requiredId("id");
        MilestoneId milestone = new MilestoneId(terminal, id.orElse("?"));
        Milestone.Builder builder = builder(milestone, fields.get());
        List<String> keys = fields.get().texts("keys");
        boolean isSound = problems.count() == before;
        List<Scalar> after = fields.get().scalars("after");
        Place place = fields.get().place();
        return id.filter(named -> isFirst(milestone, fields.get().place("id"), seen))
                .map(named -> new MilestoneDraft(milestone, builder, after, keys, place, isSound));
    }

    private boolean isFirst(MilestoneId id, Place place, Map<MilestoneId, Place> seen) {
        Place first = seen.putIfAbsent(id, place);
        if (first != null) {
            problems.add(
                    place,
                    "the milestone '" + id.milestone() + "' is given twice",
                    "it is also on line " + first.line());
        }
        return first == null;
    }

    private Milestone.Builder builder(MilestoneId id, Fields fields) {
        Milestone.Builder builder = Milestone.of(id.terminal(), id.milestone())
                .kind(fields.text("kind"))
                .start(fields.date("start"))
                .owner(fields.text("owner"))
                .keys(fields.texts("keys"))
                .source(fields.text("source"))
                .provenance(problems.provenance(fields.place()));
        fields.scalar("name").ifPresent(name -> builder.name(name.text()));
        fields.positive("weight").ifPresent(builder::weight);
        fields.word("criticality", Criticality.class).ifPresent(builder::criticality);
        fields.node("deadline").ifPresent(deadline -> deadlines.read(deadline, fields, builder));
        return builder;
    }
}
